/** A phone's first screen, in every language, at three sizes of text and ten moments: the five facts lie on it, and nothing is broken. */
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORIGIN } from '../application.ts';
import { TAGS } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { FACTS, lookAtFirstScreen, type Screen } from './first-screen.ts';
import { answerOf, MOMENTS, SITE_NAMES, type SiteName } from './first-screen-moments.ts';
import { CHROMIUM } from './launch.ts';

const SCREEN = { width: 360, height: 740 };

/** How many facts have to lie on the screen at a reader's own size of text, in CSS pixels, and how many other centers. */
const SIZES = [
  { size: 16, facts: 5, rows: 2 },
  { size: 24, facts: 5, rows: 0 },
  { size: 32, facts: 2, rows: 0 },
];

const isRightToLeft = (tag: string) => ['ar', 'fa'].includes(tag);

describe.each(SIZES)('with text of $size px', ({ size, facts, rows }) => {
  let browser: Browser;
  let page: Page;
  let site: SiteName = 'plain';
  beforeAll(async () => {
    browser = await chromium.launch({
      ...CHROMIUM,
      args: [...CHROMIUM.args, `--blink-settings=defaultFontSize=${size}`],
    });
    page = await browser.newPage({ viewport: SCREEN });
    await page.route(`${ORIGIN}/**`, async (route) => {
      const address = route.request().url();
      return address.includes('/weeks/') ? route.abort() : route.fulfill(await answerOf(site, address));
    });
  });
  afterAll(() => browser.close());

  /** The page at each moment of its site: opened once, then looked at again. */
  async function screensOf(path: string): Promise<[string, Screen][]> {
    const found: [string, Screen][] = [];
    for (const name of SITE_NAMES) {
      site = name;
      const moments = MOMENTS.filter((one) => one.site === name);
      for (const [index, moment] of moments.entries()) {
        await page.clock.setFixedTime(new Date(moment.at));
        if (index === 0) await page.goto(ORIGIN + path);
        else await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await page.locator('.lead').waitFor();
        found.push([moment.name, await page.evaluate(lookAtFirstScreen)]);
      }
    }
    return found;
  }

  const languages = sample(TAGS, 6, isRightToLeft);
  it.each(languages)(`shows ${facts} facts of the center that can be reached first, in %s`, async (tag) => {
    const wanted = FACTS.slice(0, facts);
    for (const path of [`/${tag}/`, `/${tag}/centers/west/`]) {
      for (const [moment, screen] of await screensOf(path)) {
        const where = `${path}, ${moment}`;
        expect(screen.faults, where).toEqual([]);
        expect(screen.facts, where).toEqual(expect.arrayContaining(wanted));
        if (path === `/${tag}/`) expect(screen.rows, where).toBeGreaterThanOrEqual(rows);
      }
    }
  });
});
