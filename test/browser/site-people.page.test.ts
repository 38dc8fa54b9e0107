/** People's pages in a real browser: the first screen in every language, axe, what the small module adds. */
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../worker/http/problem.ts';
import { EXAMINED_LANGUAGES } from '../../worker/site/office/words/examinations.ts';
import { FRAME_HEIGHT } from '../../worker/site/embed/frame-height.ts';
import { dayInWords, parseText, say } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { closureWith, directoryWith, extraWith, FIRST_EDITION } from '../fixtures/directory.ts';
import { axeSource, MONDAY } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { dataOf } from '../application.ts';
import { PHONE } from './engines.ts';
import { oneChromium, theSite } from './stage.ts';
import { TRIED_TAGS } from './tried-languages.ts';

const site = theSite();
const chrome = oneChromium();

const reason = {
  de: 'Umbau des Erdgeschosses nach einem Wasserschaden',
  tr: 'Su hasarından sonra zemin katın yenilenmesi',
};
/** The same with a long closure, one of a part of a day, and four extra sessions in the midst of the long one: more than fit at full size. */
const busy = theSite(
  {},
  directoryWith({
    closures: [
      closureWith({ id: 'umbau', from: '2026-11-30', to: '2026-12-18', centers: ['nord'], reason }),
      closureWith({ id: 'fortbildung', from: '2026-12-21', to: '2026-12-21', opens_at: '11:00' }),
    ],
    extra_sessions: [5, 6, 12, 13].map((day) =>
      extraWith({ id: `samstag-${day}`, center: 'nord', date: `2026-12-${String(day).padStart(2, '0')}` }),
    ),
  }),
);

/** A Wednesday that is not sure, with the phone; and nobody has said when RSC West answers. */
const doubtful = theSite(
  {},
  directoryWith({
    centers: FIRST_EDITION.centers.map((one) =>
      one.id === 'west' ? { ...one, schedules: one.schedules.filter(({ service }) => service !== 'phone') } : one,
    ),
    closures: [closureWith({ from: '2026-11-25', to: '2026-11-26', effect: 'tentative' })],
  }),
);

const isRightToLeft = (tag: string) => tag === 'ar';

interface Options {
  readonly scripts?: boolean;
  readonly width?: number;
  readonly at?: string;
  readonly origin?: string;
}

/** The server's Date is always MONDAY's: without an answer the device's clock counts. */
const withoutWeeks = (page: Page) => page.route('**/weeks/*.json', (route) => route.abort());

async function open(
  path: string,
  { scripts = true, width = 390, at = MONDAY, origin = site.origin }: Options = {},
): Promise<Page> {
  const options = { viewport: { width, height: 844 }, javaScriptEnabled: scripts };
  const page = await (at === MONDAY ? chrome.page(options) : chrome.page(options, withoutWeeks));
  if (scripts) await page.clock.setFixedTime(new Date(at));
  await page.goto(origin + path);
  return page;
}

/** Whether the first such element that is really shown lies within the screen, on all four sides. */
async function onFirstScreen(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  return !!box && box.width > 0 && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844;
}

describe('the first screen of a phone', () => {
  it.each(sample(TRIED_TAGS, 8))(
    'says in %s, in its own words, when the nearest session is and whom to call',
    async (tag) => {
      const text = parseText(tag, dataOf().texts[tag] ?? '');
      for (const [path, from, to, number] of [
        [`/${tag}/`, '10:00', '12:00', 'tel:+4920394065358'],
        [`/${tag}/centers/west/`, '13:00', '15:00', 'tel:+492065550087'],
      ] as const) {
        const page = await open(path);
        await page.locator('.lead').first().waitFor();
        for (const what of [
          '.lead .one:not([hidden]) .date time',
          '.lead .one:not([hidden]) .time time',
          'a[href^="tel:"]:visible',
        ]) {
          expect(await onFirstScreen(page, what), `${path}: ${what}`).toBe(true);
        }
        const words = (selector: string) => page.locator(selector).first().innerText();
        const [first = '', ...rest] = dayInWords(text, dayOf('2026-11-23'));
        expect(await words('.lead .one:not([hidden]) .date time'), path).toBe(
          first.toLocaleUpperCase(text.meta.lang) + rest.join(''),
        );
        expect(await words('.lead .one:not([hidden]) .time time'), path).toBe(say(text, 'time_range', { from, to }));
        expect(await page.locator('a[href^="tel:"]:visible').first().getAttribute('href'), path).toBe(number);
      }
    },
  );
});

describe('the first screen of a phone, without JavaScript', () => {
  it.each(sample(TRIED_TAGS, 8))(
    'says in %s what holds whenever it is read: regular hours and whom to call',
    async (tag) => {
      for (const path of [`/${tag}/`, `/${tag}/centers/west/`]) {
        const page = await open(path, { scripts: false });
        for (const what of ['.visits .hours .time', '.phones .hours .time', 'a[href^="tel:"]:visible'])
          expect(await onFirstScreen(page, what), `${path}: ${what}`).toBe(true);
      }
    },
  );
});

describe('axe', () => {
  const paths = (tag: string) => [
    `/${tag}/`,
    `/${tag}/centers/nord/`,
    `/${tag}/centers/nord/poster/`,
    `/embed/nord/${tag}/`,
  ];
  /** On a phone; with the site's own scripts kept away where asked for: axe itself needs scripts. */
  const pageOf = (options: BrowserContextOptions, keep_away: boolean): Promise<Page> =>
    chrome.page({ viewport: PHONE, ...options }, keep_away ? keepScriptsAway : undefined);
  /** The module that stands inside a page becomes a block of data. */
  const keepScriptsAway = async (page: Page) => {
    await page.route('**/site/v1/*.js', (route) => route.abort());
    await page.route('**/*/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<script>', '<script type="text/plain">');
      await route.fulfill({ response, body });
    });
  };

  it('looks at the very page that somebody without JavaScript has', async () => {
    const bodyOf = async (options: BrowserContextOptions, keep_away: boolean) => {
      const page = await pageOf(options, keep_away);
      await page.goto(`${site.origin}/ar/centers/nord/`);
      return (await page.locator('body').innerHTML()).replace(/<script[^]*?<\/script>/, '');
    };
    expect(await bodyOf({}, true)).toBe(await bodyOf({ javaScriptEnabled: false }, false));
    expect(await bodyOf({}, false)).not.toBe(await bodyOf({}, true));
  });

  it.each(sample(EXAMINED_LANGUAGES, 8, isRightToLeft))(
    'finds nothing in %s, with and without JavaScript',
    async (tag) => {
      const source = await axeSource();
      for (const path of paths(tag)) {
        // Frames and posters are the same without scripts.
        for (const scripts of path.includes('poster') || path.includes('embed') ? [true] : [true, false]) {
          const page = await pageOf({ bypassCSP: true }, !scripts);
          await page.goto(site.origin + path);
          await page.evaluate(source);
          expect(await page.evaluate(violations), `${path} scripts: ${scripts}`).toEqual([]);
        }
      }
    },
  );

  it('finds nothing on the office’s pages and those of errors, in light and dark', async () => {
    const source = await axeSource();
    // The developers' page has a test of its own.
    const names = ['embed', 'changes', 'accessibility', 'privacy', 'imprint'];
    // German and English in turn, and of the errors, which differ in words alone, a few.
    const both = names.flatMap((name) => ['de', 'en'].map((tag) => `/${tag}/${name}/`));
    const office = sample(both, 6, (path) => path.split('/')[2]);
    const errors = sample(Object.keys(PROBLEMS), 9).map((type) => `/problems/${type}/`);
    for (const path of [...office, ...errors, '/de/nowhere/', '/ar/nowhere/']) {
      for (const colorScheme of path === '/de/embed/' ? (['light', 'dark'] as const) : (['dark'] as const)) {
        const page = await chrome.page({ viewport: { width: 1280, height: 900 }, bypassCSP: true, colorScheme });
        await page.goto(site.origin + path);
        await page.evaluate(source);
        expect(await page.evaluate(violations), `${path} ${colorScheme}`).toEqual([]);
      }
    }
  });
});

/** Runs inside the page; the widget is looked at by tests of its own. */
async function violations(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(where: unknown, how: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(
    { exclude: [['next-consultation'], ['iframe']] },
    { runOnly: tags, resultTypes: ['violations'] },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The day that the page names next. */
const nextDay = (page: Page) => page.locator('.lead .one:not([hidden]) .date time').first().getAttribute('datetime');

describe('the small module', () => {
  it('says who is open, marks today, and hides what is past', async () => {
    const page = await open('/de/');
    const state = (page: Page, where: string) => page.locator(`${where} .state`).first().textContent();
    expect(await state(page, '.lead')).toBe('Geöffnet bis 12:00 Uhr');
    expect(await state(page, '.others li')).toBe('Geöffnet bis 12:00 Uhr');
    expect(await page.locator('.others .name a').allInnerTexts()).toEqual(['RSC Mitte', 'RSC West']);
    expect(await page.locator('.lead .badge').first().textContent()).toBe('heute');
    const later = await open('/de/', { at: '2026-11-25T16:30:00+01:00' });
    expect(await nextDay(later)).toBe('2026-11-26');
    expect(await later.locator('.lead .badge:visible').textContent()).toBe('morgen');
    expect(await later.locator('time[datetime="2026-11-23"]:visible').count()).toBe(0);
  });

  it.each([
    ['2026-11-24T09:30:00+01:00', 'Jetzt telefonisch erreichbar'],
    ['2026-11-24T10:00:00+01:00', 'Telefonisch erreichbar: morgen, 09:00–10:00 Uhr'],
    ['2026-11-24T08:59:00+01:00', 'Telefonisch erreichbar: heute, 09:00–10:00 Uhr'],
    ['2026-11-28T12:00:00+01:00', 'Telefonisch erreichbar: Montag, 09:00–10:00 Uhr'],
  ])('says whether somebody answers the phone, and else when again: %s', async (at, words) => {
    const page = await open('/de/', { at });
    expect(await page.locator('.answer .phone-now').allInnerTexts()).toEqual([words, words, words]);
    // Only what somebody answers is a filled button.
    const fill = (one: Element) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)';
    expect(await page.locator('.lead .call').first().evaluate(fill)).toBe(words.startsWith('Jetzt'));
  });

  it.each([
    ['2026-11-24T08:30:00+01:00', 'Bitte rufen Sie vorher an.'],
    ['2026-11-24T10:00:00+01:00', 'Vorher ist niemand mehr am Telefon.'],
  ])('asks to call first only where nobody knows that nobody answers: %s', async (at, words) => {
    const { origin } = doubtful;
    const said = async (id: string) => {
      const page = await open(`/de/centers/${id}/`, { at, origin });
      return page.locator('.answer .one:not([hidden]) .call-first').first().textContent();
    };
    expect(await said('mitte')).toContain(words);
    expect(await said('west')).toBe('Bitte rufen Sie vorher an.');
  });

  it('brings the next day to the top, also out of the weeks that are folded away', async () => {
    const page = await open('/de/', { at: '2026-12-04T10:00:00+01:00' });
    expect(await onFirstScreen(page, '.lead .one:not([hidden]) .time')).toBe(true);
    expect(await nextDay(page)).toBe('2026-12-07');
  });

  it('breaks no policy and asks nobody else', async () => {
    const context = await chrome.browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) said.push(request.url());
    });
    for (const path of ['/tr/', '/tr/centers/mitte/', '/embed/mitte/tr/']) await page.goto(site.origin + path);
    expect(said).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describe('narrow screens', () => {
  it.each(sample(['de', 'ar', 'tr', 'de-simple', 'bg', 'fr'], 3, isRightToLeft))(
    'show everything at 320 px in %s without scrolling sideways',
    async (tag) => {
      for (const path of [`/${tag}/`, `/${tag}/centers/nord/`, `/${tag}/centers/nord/poster/`, `/embed/nord/${tag}/`]) {
        const page = await open(path, { width: 320 });
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, path).toBe(0);
      }
    },
  );

  it('keep what is meant for thumbs at 44 px', async () => {
    const page = await open('/de/centers/nord/');
    const heights = await page.$$eval('.call, .ways a, button:not([hidden]), .languages summary', (found) =>
      found.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(6);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe('the poster and the frame', () => {
  it('prints on one sheet of A4 in every language', async () => {
    const page = await chrome.page();
    for (const tag of sample(TRIED_TAGS, 8)) {
      await page.goto(`${site.origin}/${tag}/centers/nord/poster/`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), tag).toHaveLength(1);
    }
  });

  it('prints on one sheet also with a long closure, a partial one and four extra sessions, and its codes stay large', async () => {
    const page = await chrome.page({ viewport: { width: 1280, height: 1800 } });
    for (const tag of sample(TRIED_TAGS, 8)) {
      await page.goto(`${busy.origin}/${tag}/centers/nord/poster/`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), tag).toHaveLength(1);
      expect(await page.locator('time[datetime="2026-12-05"]').count(), tag).toBe(tag.startsWith('de') ? 1 : 2);
      await page.emulateMedia({ media: 'print' });
      // 20 mm at 96 px an inch: below that a phone must come too near.
      for (const code of await page.locator('.qr').all()) {
        expect((await code.boundingBox())?.width ?? 0, tag).toBeGreaterThan(75);
      }
      await page.emulateMedia({ media: null });
    }
  });

  it('fit what is reserved for the frame, at 300 px in every language', async () => {
    const page = await open('/embed/nord/de/', { width: 300 });
    for (const tag of sample(TRIED_TAGS, 8)) {
      await page.goto(`${site.origin}/embed/nord/${tag}/`);
      const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(height, tag).toBeLessThanOrEqual(FRAME_HEIGHT);
    }
  });
});
