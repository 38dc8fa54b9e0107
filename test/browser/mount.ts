/** Loads the built widget once into a test page, and puts elements into frames of a given width. */
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { NOW } from './cases.ts';

export interface Widget extends HTMLElement {
  data: unknown;
  layout: string | null;
  reload(): Promise<void>;
}

let loading: Promise<unknown> | undefined;

/** The very file that is published, from the address it has there. */
export function loadWidget(): Promise<unknown> {
  // Vitest's page says it is English.
  document.documentElement.lang = 'de';
  loading ??= new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {
      type: 'module',
      src: '/widget/v1/next-consultation.js',
      onload: resolve,
      onerror: reject,
    });
    document.head.append(script);
  });
  return loading;
}

/** For a file of tests: the widget is loaded once, and each test has a stopped clock and leaves an empty page. */
export function onEmptyPages(): void {
  beforeAll(loadWidget);
  beforeEach(() => stopClock());
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** Stops the wall clock; timers go on. */
export function stopClock(now = NOW): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
}

export interface MountOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly week?: unknown;
  readonly width?: number;
  readonly content?: string;
  readonly into?: Element | ShadowRoot;
}

export function mount({
  attributes = {},
  week,
  width = 320,
  content = '',
  into = document.body,
}: MountOptions): Widget {
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  const element = document.createElement('next-consultation') as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  if (week) element.data = week;
  frame.append(element);
  into.append(frame);
  return element;
}

export const shadow = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};

export const all = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] => [
  ...shadow(element).querySelectorAll<T>(selector),
];

export function one<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The text of a part, in one line. */
export const textOf = (element: Element, selector = '[part~=line]'): string =>
  all(element, selector)
    .map((it) => it.textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

export const rendered = async (element: Element): Promise<void> => {
  await vi.waitFor(() => one(element, '[part~=root]'), { timeout: 5000, interval: 5 });
};
