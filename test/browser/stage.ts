/** What a file of page tests stands on: servers and browsers that start before its tests and end after them. */
import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { serve } from '../site/site.ts';
import { type Engine, type EngineName, ENGINES, type Tab } from './engines.ts';
import { type Clock, type Origins, startOrigins } from './origins.ts';
import { sharedChromium } from './shared.ts';

/** An object that is empty while tests are collected, and filled once they run. */
function stand<T extends object>(start: () => Promise<T>, end: (started: T) => unknown): T {
  const standing = {} as T;
  beforeAll(async () => void Object.assign(standing, await start()));
  afterAll(async () => void (await end(standing)));
  return standing;
}

/** The site over a directory, the first edition unless said otherwise, pages besides, and where the office proposes changes. */
export const theSite = (
  pages: { readonly [path: string]: string } = {},
  directory?: Directory,
  newFilePage?: string,
): { readonly origin: string } =>
  stand<{ origin: string; server: Server }>(
    () => serve(pages, directory, newFilePage),
    ({ server }) => server.close(),
  );

/** A partner's site and the feed. */
export const theOrigins = (clock: Clock): Origins =>
  stand(
    () => startOrigins(clock),
    (origins) => origins.close(),
  );

export interface Chromium {
  readonly browser: Browser;
  /**
   * A page of a context with these options, made ready once, as by keeping requests away. Whoever asks for the same gets the same
   * one: going somewhere else costs a tenth of opening.
   */
  page(options?: BrowserContextOptions, prepare?: Preparation): Promise<Page>;
}

type Preparation = (page: Page) => Promise<unknown>;

/** Where one engine is enough. */
export const oneChromium = (): Chromium =>
  stand(
    async () => {
      const browser = await sharedChromium();
      const pages = new Map<string, Promise<Page>>();
      const open = async (options: BrowserContextOptions, prepare?: Preparation) => {
        const page = await (await browser.newContext(options)).newPage();
        await prepare?.(page);
        return page;
      };
      const page: Chromium['page'] = (options = {}, prepare) => {
        const key = JSON.stringify(options) + String(prepare);
        const known = pages.get(key) ?? open(options, prepare);
        pages.set(key, known);
        return known;
      };
      return { browser, page };
    },
    // The browser is other files' too: only what this one has opened.
    ({ browser }) => Promise.all(browser.contexts().map((one) => one.close())),
  );

/** The same tests in all three engines; each finds an empty tab. */
export const inEachEngine = (tests: (tab: Tab, name: string) => void): void =>
  inEngines(Object.keys(ENGINES) as EngineName[], tests);

/** The same, in some of them. Engines can be tried side by side; the tests of one share its tab. */
export function inEngines(names: readonly EngineName[], tests: (tab: Tab, name: string) => void): void {
  describe.each(names)('in %s', { concurrent: false }, (name) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await ENGINES[name]();
    });
    afterAll(() => engine.close());
    afterEach(() => engine.tab.goto('about:blank'));
    const tab: Tab = {
      goto: (address) => engine.tab.goto(address),
      ask: ((...question: Parameters<Tab['ask']>) => engine.tab.ask(...question)) as Tab['ask'],
      press: (key) => engine.tab.press(key),
      picture: (path) => engine.tab.picture(path),
      hide: (hidden) => engine.tab.hide(hidden),
    };
    tests(tab, name);
  });
}
