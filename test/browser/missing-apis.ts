/** What a browser may lack, as code that takes it away before the widget's script comes: too old, switched off, or replaced by a tool. */

/** `window.giveBack` puts it back: the drivers of the browsers need some of it themselves. */
const gone = (...paths: string[]): string =>
  paths
    .map((path) => {
      const at = path.lastIndexOf('.');
      const [owner, name] = at < 0 ? ['window', path] : [path.slice(0, at), path.slice(at + 1)];
      // Where the engine never had it there is nothing to take away.
      return `try {
        const kept = Object.getOwnPropertyDescriptor(${owner}, '${name}');
        Object.defineProperty(${owner}, '${name}', { configurable: true, writable: true, value: undefined });
        delete ${owner}.${name};
        if (kept) window.giveBack = () => Object.defineProperty(${owner}, '${name}', kept);
      } catch {}`;
    })
    .join('');

const refusing = (path: string): string => `try { ${path} = function () { throw new Error('refused') } } catch {}`;

const SINGLE: readonly string[] = [
  'customElements',
  'customElements.define',
  'Element.prototype.attachShadow',
  'ShadowRoot',
  'HTMLElement.prototype.attachInternals',
  'ElementInternals',
  'CustomStateSet',
  'CSSStyleSheet',
  'CSSStyleSheet.prototype.replaceSync',
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
  'PerformanceObserver',
  'AbortController',
  'AbortSignal',
  'AbortSignal.timeout',
  'fetch',
  'Response.prototype.json',
  'Headers.prototype.get',
  'URL',
  'URLSearchParams',
  'CustomEvent',
  'Promise.prototype.finally',
  'Promise.allSettled',
  'Intl',
  'Temporal',
  'structuredClone',
  'queueMicrotask',
  'requestIdleCallback',
  'WeakRef',
  'trustedTypes',
  'crypto',
  'CSS',
  'Navigator.prototype.clipboard',
  'Navigator.prototype.share',
  'Navigator.prototype.onLine',
  'Array.prototype.at',
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Array.prototype.includes',
  'Array.prototype.findLast',
  'Array.prototype.toSorted',
  'Object.hasOwn',
  'Object.entries',
  'Object.fromEntries',
  'String.prototype.replaceAll',
  'String.prototype.matchAll',
  'String.prototype.padStart',
  'String.prototype.at',
  'Element.prototype.append',
  'Element.prototype.closest',
  'Element.prototype.replaceChildren',
  'Element.prototype.checkVisibility',
  'Element.prototype.toggleAttribute',
  'Element.prototype.replaceWith',
  'Node.prototype.getRootNode',
  'Node.prototype.isConnected',
];

/** Whether the answer is to come: without an extra as much as with it. */
export interface Missing {
  readonly name: string;
  readonly code: string;
  readonly answers: boolean;
}

/** Without these nobody can draw or ask: the page's own content stays. All are in every browser that may see the answer. */
const NEEDED = [
  'customElements',
  'customElements.define',
  'Element.prototype.attachShadow',
  'ShadowRoot',
  'IntersectionObserver',
  'MutationObserver',
  'AbortSignal',
  'fetch',
  'Response.prototype.json',
  'Headers.prototype.get',
  'URL',
  'CustomEvent',
  'Array.prototype.flatMap',
  'Array.prototype.includes',
  'Object.entries',
  'Element.prototype.closest',
  'Node.prototype.getRootNode',
  'Node.prototype.isConnected',
];

export const MISSING: readonly Missing[] = [
  ...SINGLE.map((name) => ({ name, code: gone(name), answers: !NEEDED.includes(name) })),
  {
    name: 'adoptedStyleSheets',
    code: gone('Document.prototype.adoptedStyleSheets', 'ShadowRoot.prototype.adoptedStyleSheets'),
    answers: true,
  },
  {
    name: 'names of custom states without dashes',
    code: refusing('CustomStateSet.prototype.add'),
    answers: true,
  },
  { name: 'internals, refused', code: refusing('HTMLElement.prototype.attachInternals'), answers: true },
  { name: 'a constructed sheet, refused', code: refusing('window.CSSStyleSheet'), answers: true },
  { name: 'a shadow root, refused', code: refusing('Element.prototype.attachShadow'), answers: false },
];
