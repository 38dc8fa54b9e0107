/** Every kind of page in Chromium and Firefox, with scripts and without: it opens, fits a phone, and says whole sentences. */
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICE_PAGES } from '../../worker/site/page/addresses.ts';
import { MONDAY, serve } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { sharedChromium, sharedFirefox } from './shared.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  ({ origin, server } = await serve());
});
afterAll(() => void server.close());

const PEOPLE = ['de', 'ar', 'tr', 'de-simple'];
const nameOf = (path: string) => path.split('/')[2];
const isRightToLeft = (tag: string) => tag === 'ar';
const peoplesPages = (tag: string) => [
  `/${tag}/`,
  `/${tag}/centers/nord/`,
  `/${tag}/centers/west/poster/`,
  `/embed/mitte/${tag}/`,
  `/${tag}/nowhere/`,
];
const OFFICE = ['de', 'en'].flatMap((tag) => OFFICE_PAGES.map((name) => `/${tag}/${name}/`));
const OTHERS = ['/', '/de/embed/snippet/?center=west&lang=ar', '/problems/not-found/', '/problems/bad-request/'];

/** What is wrong with a page, in words; runs inside it. */
function faultsOf(): string[] {
  const { documentElement, body } = document;
  const said = [document.title, body.innerText].join('\n');
  const beside = documentElement.scrollWidth - documentElement.clientWidth;
  const unfilled = [...document.querySelectorAll('body *:not(pre, code, script)')].flatMap((one) =>
    [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
  );
  return [
    ...(document.querySelector('h1')?.innerText.trim() ? [] : ['no heading']),
    ...(beside > 0 ? [`${beside} px too wide`] : []),
    ...(/\b(?:undefined|NaN|\[object)/.test(said) ? ['a value that is none'] : []),
    ...unfilled.filter((text) => /\{[a-z]+\}/.test(text)).map((text) => `unfilled: ${text}`),
    ...(documentElement.dir === 'rtl' && /\d{4}-\d\d-\d\d/.test(said) ? ['an ISO date, which turns round'] : []),
  ];
}

interface Visit {
  readonly page: Page;
  readonly errors: string[];
}

async function tabOf(browser: Browser, scripts: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  // Switched off; and kept away too, because Debian's Firefox does not heed the switch.
  if (scripts) await page.clock.setFixedTime(new Date(MONDAY));
  else {
    await page.route(/\.js$/, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      // What stands inside a page becomes a block of data.
      const body = (await response.text()).replace('<script>', '<script type="text/plain">');
      await route.fulfill({ response, body });
    });
  }
  return { page, errors };
}

/** All pages in one engine, and in the other one of each kind: what they are made of is the same. Outside CI one of each kind in both. */
const ENGINES = [
  {
    name: 'Chromium',
    launch: () => sharedChromium(),
    people: sample(PEOPLE, 5, isRightToLeft),
    office: [...sample(OFFICE, OFFICE.length, nameOf), ...OTHERS],
  },
  {
    name: 'Firefox',
    launch: () => sharedFirefox(),
    people: sample(PEOPLE, 10, isRightToLeft),
    office: [...OFFICE.filter((path) => path.startsWith('/de/')), ...OTHERS],
  },
];

describe.each(ENGINES)('$name', ({ launch, people, office }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });

  async function lookAt(paths: readonly string[], scripts: boolean): Promise<void> {
    const { page, errors } = await tabOf(browser, scripts);
    for (const path of paths) {
      await page.goto(origin + path);
      expect([...(await page.evaluate(faultsOf)), ...errors.splice(0)], path).toEqual([]);
      // Nothing that only a script brings: the badge of today, words of now, buttons that copy.
      if (!scripts)
        expect(
          await page.locator('.badge, .state:visible, .phone-now:not(:empty), button[data-done]:visible').count(),
          path,
        ).toBe(0);
    }
    await page.context().close();
  }

  for (const scripts of [true, false]) {
    const how = scripts ? 'with scripts' : 'without scripts';
    it.each(people)(`shows people’s pages in %s whole, ${how}`, (tag) => lookAt(peoplesPages(tag), scripts));
    it(`shows the pages for webmasters, developers and lawyers, and of errors, ${how}`, () => lookAt(office, scripts));
  }

  it.each([
    ['the nearest session and a number', true, ['.lead .one:not([hidden]) .time', '.lead a[href^="tel:"]']],
    ['regular hours and a number, without scripts,', false, ['.visits .hours .time', '.answer a[href^="tel:"]']],
  ] as const)('finds %s on the first screen of a phone', async (_what, scripts, selectors) => {
    const { page } = await tabOf(browser, scripts);
    for (const tag of people) {
      await page.goto(`${origin}/${tag}/`);
      for (const what of selectors) {
        const box = await page.locator(what).first().boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), `${tag} ${what}`).toBeLessThan(844);
      }
    }
    await page.context().close();
  });
});
