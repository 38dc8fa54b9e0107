/** What a file of page tests stands on: servers and browsers that start before its tests and end after them. */
import type { Server } from 'node:http';
import { type Browser, chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { serve } from '../site/site.ts';
import { type Engine, type EngineName, ENGINES, type Tab } from './engines.ts';
import { type Clock, type Origins, startOrigins } from './origins.ts';
import { CHROMIUM } from './launch.ts';

/** An object that is empty while tests are collected, and filled once they run. */
function stand<T extends object>(start: () => Promise<T>, end: (started: T) => unknown): T {
  const standing = {} as T;
  beforeAll(async () => void Object.assign(standing, await start()));
  afterAll(async () => void (await end(standing)));
  return standing;
}

/** The site over a directory, the first edition unless said otherwise, and pages besides. */
export const theSite = (
  pages: { readonly [path: string]: string } = {},
  directory?: Directory,
): { readonly origin: string } =>
  stand<{ origin: string; server: Server }>(
    () => serve(pages, directory),
    ({ server }) => server.close(),
  );

/** A partner's site and the feed. */
export const theOrigins = (clock: Clock): Origins =>
  stand(
    () => startOrigins(clock),
    (origins) => origins.close(),
  );

/** Where one engine is enough. */
export const oneChromium = (): { readonly browser: Browser } =>
  stand(
    async () => ({ browser: await chromium.launch(CHROMIUM) }),
    ({ browser }) => browser.close(),
  );

/** The same tests in all three engines; each finds a tab of its own. */
export const inEachEngine = (tests: (tab: Tab, name: string) => void): void =>
  inEngines(Object.keys(ENGINES) as EngineName[], tests);

/** The same, in some of them. */
export function inEngines(names: readonly EngineName[], tests: (tab: Tab, name: string) => void): void {
  describe.each(names)('in %s', (name) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await ENGINES[name]();
    });
    afterAll(() => engine.close());
    let now: Tab;
    beforeEach(async () => {
      now = await engine.tab();
    });
    afterEach(() => now.close());
    const tab: Tab = {
      goto: (address) => now.goto(address),
      ask: ((...question: Parameters<Tab['ask']>) => now.ask(...question)) as Tab['ask'],
      press: (key) => now.press(key),
      picture: (path) => now.picture(path),
      hide: (hidden) => now.hide(hidden),
      close: () => now.close(),
    };
    tests(tab, name);
  });
}
