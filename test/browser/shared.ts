/** What all files of a worker stand on: begun by the first that asks for it, ended with the worker (environment.ts). */
import { chromium, firefox, type Browser } from 'playwright';
import { CHROMIUM, FIREFOX } from './launch.ts';

declare global {
  /** Ends what a worker's files shared. The environment has no modules in common with the files: only this. */
  var endings: (() => Promise<unknown>)[] | undefined;
}

/** Begun when it is first asked for, and the same for whoever asks again with an equal `given`. */
export function shared<T, G extends readonly unknown[]>(
  begin: (...given: G) => Promise<T>,
  end: (begun: T) => unknown,
): (...given: G) => Promise<T> {
  const begun = new Map<string, Promise<T>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const known = begun.get(key);
    if (known) return known;
    const fresh = begin(...given);
    begun.set(key, fresh);
    (globalThis.endings ??= []).push(async () => end(await fresh));
    return fresh;
  };
}

const close = (browser: Browser) => browser.close();

/** `args` besides its usual ones. */
export const sharedChromium = shared(
  (...args: string[]) => chromium.launch({ ...CHROMIUM, args: [...CHROMIUM.args, ...args] }),
  close,
);

/** Zoom and time zone are settings of the whole browser. */
export const launchFirefox = (zoom = 1, timezone = process.env['TZ'] ?? ''): Promise<Browser> =>
  firefox.launch({
    ...FIREFOX,
    env: { ...process.env, TZ: timezone },
    // Without this preference Firefox says that there are two device pixels to one of CSS, and lays out as for one.
    firefoxUserPrefs: { 'layout.css.devPixelsPerPx': `${zoom}` },
  });

const oneFirefox = shared(launchFirefox, close);

export const sharedFirefox = (zoom = 1, timezone = process.env['TZ'] ?? ''): Promise<Browser> =>
  oneFirefox(zoom, timezone);
