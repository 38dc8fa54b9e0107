/** One tab in any of the three engines, driven alike: by Playwright in Chromium and Firefox, by WebDriver in WebKitGTK. */
import type { Browser, Page } from 'playwright';
import { remote } from 'webdriverio';
import { shared, sharedChromium, sharedFirefox } from './shared.ts';
import { CAPABILITIES, startDriver } from './webkitgtk.ts';
import type { Witness } from './witness.ts';

/** CSS pixels of a phone held upright. */
export const PHONE = { width: 390, height: 844 };

export interface Tab {
  goto(address: string): Promise<void>;
  /** Asks the page’s witness, if it has one; the function runs inside the page and may use nothing from around it. */
  ask<T>(what: (witness: Witness) => T | Promise<T>): Promise<T>;
  ask<T, G>(what: (witness: Witness, given: G) => T | Promise<T>, given: G): Promise<T>;
  /** Presses a real key: "Tab", "Enter". */
  press(key: string): Promise<void>;
  picture(path: string): Promise<void>;
  /** Hides the tab, or shows it again. */
  hide(hidden: boolean): Promise<void>;
}

export interface Engine {
  /** One as large as a phone for all tests of a file: another takes a browser longer than most tests. */
  readonly tab: Tab;
  close(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkitgtk';

export const ENGINES: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  chromium: async () => ofPlaywright(await sharedChromium()),
  firefox: async () => ofPlaywright(await sharedFirefox()),
  webkitgtk: ofWebDriver,
};

async function ofPlaywright(browser: Browser): Promise<Engine> {
  const context = await browser.newContext({ viewport: PHONE });
  return { tab: tabOf(await context.newPage()), close: () => context.close() };
}

function tabOf(page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    // The function travels as text, since Playwright hands over one value only and ours takes the witness before it.
    ask: (what: unknown, given?: unknown) =>
      page.evaluate(`(${String(what)})(window.witness, ${JSON.stringify(given)})`) as never,
    press: (key) => page.keyboard.press(key),
    picture: async (path) => void (await page.screenshot({ path })),
    // Without a window manager no tab is ever in the background: the page is told so.
    hide: (hidden) => page.evaluate(pretend, hidden),
  };
}

function pretend(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

const session = shared(
  async () => {
    const { port, stop } = await startDriver();
    const settings = { hostname: '127.0.0.1', port, path: '/', logLevel: 'error' as const };
    return { browser: await remote({ ...settings, capabilities: CAPABILITIES as object }), stop };
  },
  ({ browser, stop }) => browser.deleteSession().finally(stop),
);

async function ofWebDriver(): Promise<Engine> {
  const { browser } = await session();
  const before = await openPopup(browser);
  const tab: Tab = {
    goto: async (address) => void (await browser.url(address)),
    ask: (what: unknown, given?: unknown) =>
      browser.execute(`return (${String(what)})(window.witness, ${JSON.stringify(given)})`) as never,
    press: (key) => browser.keys([key]),
    picture: async (path) => void (await browser.saveScreenshot(path)),
    hide: async (hidden) =>
      void (await (hidden ? browser.minimizeWindow() : browser.setWindowRect(0, 0, PHONE.width, PHONE.height))),
  };
  const close = async (): Promise<void> => {
    await browser.closeWindow();
    await browser.switchToWindow(before);
  };
  return { tab, close };
}

/** A window with a tool bar cannot be as narrow as a phone; one that a click opens has none. Gives the window that it was opened from. */
async function openPopup(browser: Awaited<ReturnType<typeof remote>>): Promise<string> {
  await browser.url('about:blank');
  const before = await browser.getWindowHandle();
  await browser.execute(({ width, height }) => {
    const button = document.body.appendChild(document.createElement('button'));
    button.textContent = 'open';
    button.onclick = () => open('about:blank', '', `noopener,width=${width},height=${height}`);
  }, PHONE);
  await browser.$('button').click();
  await browser.waitUntil(async () => (await browser.getWindowHandles()).length > 1);
  const popup = (await browser.getWindowHandles()).find((handle) => handle !== before);
  await browser.switchToWindow(popup ?? before);
  return before;
}
