/** A phone's first screen, in every language, at three sizes of text and ten moments: the five facts lie on it, and nothing is broken. */
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NARROWEST, TEXT_SIZES } from '../../worker/site/office/words/examinations.ts';
import { ORIGIN } from '../application.ts';
import { TAGS } from '../site/site.ts';
import { textOf } from '../unit/texts.ts';
import { TRIED_TAGS } from './tried-languages.ts';
import { sample } from '../thorough.ts';
import { FACTS, lookAtFirstScreen, type Screen } from './first-screen.ts';
import {
  answerOf,
  type Moment,
  MOMENTS,
  SITE_NAMES,
  type SiteName,
  standingPage,
  widgetStates,
} from './first-screen-moments.ts';
import { CHROMIUM } from './launch.ts';
import { LOOKS } from './look.ts';
import { oneChromium, theSite } from './stage.ts';

const SCREEN = { width: 360, height: 740 };

/** How many facts have to lie on the screen at a reader's own size of text, in CSS pixels, and how many other centers. */
const SIZES = [
  { facts: 5, rows: 2 },
  { facts: 5, rows: 0 },
  { facts: 2, rows: 0 },
].map((wanted, at) => ({ size: TEXT_SIZES[at], ...wanted }));

const directionOf = (tag: string) => textOf(tag).meta.dir;

/** Text of 32 px on a screen of 360: so many lengths fit as at a zoom of 200 %. */
const ZOOMED = { zoom: 2, facts: 2 };
const ZOOMED_LANGUAGES = ['de', 'ar', 'uk'];
const ZOOMED_MOMENTS = MOMENTS.filter(({ name }) => ['open', 'a day that is not sure'].includes(name));

describe('in other engines, at a zoom of 200 %', () => {
  const pages: Record<string, string> = {};
  const cases = ZOOMED_LANGUAGES.flatMap((tag) =>
    ZOOMED_MOMENTS.map((moment, at) => ({ tag, moment, address: `/first-screen/${tag}/${at}/` })),
  );
  const server = theSite(pages);
  beforeAll(async () => {
    for (const { tag, moment, address } of cases) pages[address] = await standingPage(`/${tag}/`, moment);
  });

  // Firefox's bar for scrolling takes 12 px of the page, which no phone's does.
  it.each([
    ['firefox', SCREEN.width + 12 * ZOOMED.zoom],
    ['webkitgtk', SCREEN.width],
  ] as const)('shows when and where, and breaks nothing: %s', async (name, width) => {
    for (const { address } of sample(cases, 6)) {
      const screen = await LOOKS[name]({
        address: server.origin + address,
        size: { ...SCREEN, width },
        zoom: ZOOMED.zoom,
        ask: lookAtFirstScreen,
      });
      expect(screen.faults, address).toEqual([]);
      expect(screen.facts, address).toEqual(expect.arrayContaining(FACTS.slice(0, ZOOMED.facts)));
    }
  });
});

describe(`on a screen of ${NARROWEST} px`, () => {
  const chrome = oneChromium();

  it.each(sample(TRIED_TAGS, 6, directionOf))(
    'nothing has to be scrolled sideways, and nothing is broken: %s',
    async (tag) => {
      const page = await chrome.page({ viewport: { width: NARROWEST, height: 740 } }, (one) =>
        one.route(`${ORIGIN}/**`, async (route) => route.fulfill(await answerOf('plain', route.request().url()))),
      );
      await page.clock.setFixedTime(new Date('2026-11-23T10:30:00+01:00'));
      for (const path of [`/${tag}/`, `/${tag}/centers/west/`]) {
        await page.goto(ORIGIN + path);
        expect((await page.evaluate(lookAtFirstScreen)).faults, path).toEqual([]);
      }
    },
  );
});

describe('the look at a first screen', () => {
  const chrome = oneChromium();
  const broken = [
    ['p { width: 1ch; overflow-wrap: anywhere; }', /^\d+ lines: /],
    ['p { white-space: nowrap; }', / px to the side$/],
    ['p + p { margin-top: -2.5em; }', /^one over another/],
  ] as const;
  it.each(broken)('finds what is broken: %s', async (css, fault) => {
    const page = await chrome.page({ viewport: SCREEN });
    const words = 'Beratung für zugewanderte Menschen in der Stadt und ihrer Umgebung';
    await page.setContent(`<style>${css}</style><p>${words}</p><p>${words}</p>`);
    expect((await page.evaluate(lookAtFirstScreen)).faults).toContainEqual(expect.stringMatching(fault));
  });
});

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
  async function screensOf(path: string): Promise<[Moment, Screen][]> {
    const found: [Moment, Screen][] = [];
    for (const name of SITE_NAMES) {
      site = name;
      const moments = MOMENTS.filter((one) => one.site === name);
      for (const [index, moment] of moments.entries()) {
        await page.clock.setFixedTime(new Date(moment.at));
        if (index === 0) await page.goto(ORIGIN + path);
        else await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await page.locator('.lead').waitFor();
        found.push([moment, await page.evaluate(lookAtFirstScreen)]);
      }
    }
    return found;
  }

  // At readers' usual size in every language; larger text only where it may bring something new.
  const languages = sample(size === 16 ? TAGS : TRIED_TAGS, 9, directionOf);
  it.each(languages)(`shows ${facts} facts of the center that can be reached first, in %s`, async (tag) => {
    const wanted = FACTS.slice(0, facts);
    // A center's page is made of the same block as the start page; every third language is enough there.
    const centers = TAGS.indexOf(tag) % 3 === 0 ? [`/${tag}/centers/west/`] : [];
    for (const path of [`/${tag}/`, ...centers]) {
      for (const [moment, screen] of await screensOf(path)) {
        const where = `${path}, ${moment.name}`;
        expect(screen.faults, where).toEqual([]);
        expect(screen.facts, where).toEqual(expect.arrayContaining(wanted));
        expect(await widgetStates(moment), where).toMatchObject(screen.states);
        // A doubt takes room of its own.
        const seen = moment.name === 'a day that is not sure' ? 0 : rows;
        if (path === `/${tag}/`) expect(screen.rows, where).toBeGreaterThanOrEqual(seen);
      }
    }
  });
});
