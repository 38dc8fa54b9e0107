/** What a page tells a test about itself, in every engine alike: a classic script that runs in the page before all others. */

export interface Witness {
  /** Lines of the console that speak of the widget. */
  readonly said: string[];
  /** Errors and rejections that nobody caught. */
  readonly broken: string[];
  /** Directives that refused something. */
  readonly refused: string[];
  /** What frames inside have told. */
  readonly told: string[];
  /** Delays of the widget's timers that are set now, and how many there ever were at once. */
  readonly timers: Map<number, number>;
  most: number;
  /** Layout shifts so far, summed as the standard does within one session window. */
  shift: number;
  /** Moves the device clock. */
  jump(milliseconds: number): void;
  /** The elements, hooks that were upgraded included. */
  elements(): Element[];
  /** Text of a part of an element, in one line; empty until it is drawn. */
  text(selector?: string, place?: number): string;
  /** Where something inside an element lies: whole inside the first screen and not clipped by anything around it. */
  whole(selector: string, place?: number): boolean;
  /** Whether the page's own link is there to be followed. */
  link(selector?: string): boolean;
}

declare global {
  interface Window {
    witness: Witness;
  }
}

/** Its text is sent to the page, so it may use nothing from around it. `data-now` of its tag is what the device clock shows. */
function watch(): void {
  const tag = document.currentScript?.dataset['now'];
  const RealDate = Date;
  let offset = tag ? Number(tag) - RealDate.now() : 0;
  class DeviceDate extends RealDate {
    constructor(...given: [number]) {
      super(...(given.length ? given : ([RealDate.now() + offset] as [number])));
    }
    static override now(): number {
      return RealDate.now() + offset;
    }
  }
  window.Date = DeviceDate as DateConstructor;

  const root = (place = 0): ShadowRoot | null | undefined => witness.elements()[place]?.shadowRoot;
  const around = (node: Element): Element | null =>
    node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
  const witness: Witness = {
    said: [],
    broken: [],
    refused: [],
    told: [],
    timers: new Map(),
    most: 0,
    shift: 0,
    jump: (milliseconds) => void (offset += milliseconds),
    elements: () => [...document.querySelectorAll('next-consultation')],
    text: (selector = '[part~=line]', place) =>
      (root(place)?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    whole(selector, place) {
      const found = root(place)?.querySelector(selector);
      const box = found?.getBoundingClientRect();
      if (!found || !box?.width || !box.height) return false;
      for (let node: Element | null = found; node; node = around(node)) {
        const frame = node === document.documentElement ? undefined : node.getBoundingClientRect();
        const clips = frame && getComputedStyle(node).overflow !== 'visible';
        if (clips && (box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom)) return false;
      }
      const { clientWidth, clientHeight } = document.documentElement;
      return box.top >= 0 && box.left >= 0 && box.bottom <= clientHeight && box.right <= clientWidth;
    },
    link: (selector = 'a[href="/hours"]') => document.querySelector(selector)?.checkVisibility() ?? false,
  };
  window.witness = witness;

  for (const level of ['log', 'warn', 'error'] as const) {
    const print = console[level].bind(console);
    console[level] = (...what: unknown[]) => {
      if (String(what[0]).startsWith('<next-consultation>')) witness.said.push(what.join(' '));
      print(...what);
    };
  }
  addEventListener('error', (event) => witness.broken.push(event.message));
  addEventListener('unhandledrejection', ({ reason }) => witness.broken.push(String(reason)));
  addEventListener('message', ({ data }) => witness.told.push(String(data)));
  document.addEventListener('securitypolicyviolation', (event) => witness.refused.push(event.effectiveDirective));
  document.addEventListener('nc-state', () => {
    if (parent !== window) setTimeout(() => parent.postMessage(witness.text(), '*'), 100);
  });

  const { setTimeout: set, clearTimeout: clear } = window;
  window.setTimeout = ((run: () => void, delay = 0) => {
    const id = set(() => {
      witness.timers.delete(id);
      run();
    }, delay);
    // Drivers set timers of their own inside the page.
    if (new Error().stack?.includes('/widget/')) witness.timers.set(id, delay);
    witness.most = Math.max(witness.most, witness.timers.size);
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = ((id: number) => {
    witness.timers.delete(id);
    clear(id);
  }) as typeof clearTimeout;

  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) witness.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The script as the page loads it. */
export const WITNESS = `(${watch.toString()})();`;
