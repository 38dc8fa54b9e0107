/** One look at a page in each of the three engines, at a zoom and on paper: what a tab under WebDriver has no command for. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { PYTHON } from '../interop/external.ts';
import { PHONE } from './engines.ts';
import { CHROMIUM } from './launch.ts';
import { launchFirefox, sharedChromium, sharedFirefox } from './shared.ts';
import { startScreen } from './webkitgtk.ts';
import type { Witness } from './witness.ts';

export interface Look<T> {
  readonly address: string;
  /** Runs inside the page and may use nothing from around it; pages of other tests have no witness. */
  readonly ask: (witness: Witness) => T | Promise<T>;
  /** 2 is a browser's zoom of 200 %: half as many CSS pixels on the same screen. */
  readonly zoom?: number;
  /** Where to print to, on A4; after the question has been answered. */
  readonly pdf?: string;
  /** Where to draw the page to, as PNG; after the question has been answered. */
  readonly picture?: string;
  /** The device's zone; that of the tests without it. */
  readonly timezone?: string;
  /** CSS pixels; a phone's without it. */
  readonly size?: { readonly width: number; readonly height: number };
}

interface Paper {
  readonly width: string;
  readonly height: string;
}

const A4: Paper = { width: '21cm', height: '29.7cm' };
/** Playwright hands inches over where the protocol asks for centimeters. */
const A4_FIREFOX: Paper = { width: '21in', height: '29.7in' };

type Looking = <T>(look: Look<T>) => Promise<T>;

export const LOOKS: Readonly<Record<'chromium' | 'firefox' | 'webkitgtk', Looking>> = {
  // A print takes a browser of its own: one that others use may never answer.
  chromium: async (look) => byPlaywright(await (look.pdf ? chromium.launch(CHROMIUM) : sharedChromium()), A4, look),
  firefox: async (look) =>
    byPlaywright(await (look.pdf ? launchFirefox : sharedFirefox)(look.zoom, look.timezone), A4_FIREFOX, look),
  webkitgtk: byLibrary,
};

const script = <T>({ ask }: Look<T>): string => `(${String(ask)})(window.witness)`;

async function byPlaywright<T>(browser: Browser, paper: Paper, look: Look<T>): Promise<T> {
  const { zoom = 1, address, pdf, picture, size = PHONE, timezone } = look;
  const viewport = { width: size.width / zoom, height: size.height / zoom };
  const zone = timezone && browser.browserType().name() === 'chromium' ? { timezoneId: timezone } : {};
  const context = await browser.newContext({ viewport, deviceScaleFactor: zoom, ...zone });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const answer = (await page.evaluate(script(look))) as T;
    if (pdf) await page.pdf({ path: pdf, ...paper });
    if (picture) await page.screenshot({ path: picture });
    return answer;
  } finally {
    await (pdf ? browser : context).close();
  }
}

async function byLibrary<T>(look: Look<T>): Promise<T> {
  const screen = await startScreen(look.size);
  try {
    const { address, zoom = 1, pdf = '', picture = '', size = PHONE, timezone } = look;
    const file = fileURLToPath(new URL('./webkit-view.py', import.meta.url));
    const given = [address, size.width, size.height, zoom, pdf, picture].map(String);
    const view = spawn(PYTHON, [file, ...given], {
      // GTK's printer "Print to File" has another name in other languages.
      // What a graphics card would draw cannot be copied from so large a window.
      env: {
        ...process.env,
        ...(timezone && { TZ: timezone }),
        DISPLAY: screen.display,
        LC_ALL: 'C.UTF-8',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    view.stdin.end(`return JSON.stringify(await ${script(look)})`);
    const [answer, said] = await Promise.all([text(view.stdout), text(view.stderr)]);
    if (!answer) throw new Error(`WebKitGTK: ${said}`);
    return JSON.parse(answer) as T;
  } finally {
    screen.stop();
  }
}
