/** What people read of a build that nobody renews, for three years; and with a clock that is wrong. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { AS_OF } from '../application.ts';
import { MONDAY } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { oneChromium, theSite } from './stage.ts';

const site = theSite();
const chrome = oneChromium();

const DAY = 86_400_000;
const BUILT = Date.parse(`${AS_OF}T11:00:00+01:00`);
/** One of each kind of page, in CI in two languages. */
const PAGES = sample(['/de/', '/ar/', '/de/centers/mitte/', '/ar/centers/mitte/', '/embed/mitte/de/'], 5, (path) =>
  path.replace(/\b(?:de|ar)\b/, ''),
);

async function tab(): Promise<Page> {
  const context = await chrome.browser.newContext({ viewport: { width: 360, height: 740 } });
  return context.newPage();
}

/** What is wrong with what a page shows on a day, in words; runs inside it. */
function faultsOn([today, isFresh]: [string, boolean]): string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const [lead] = shown('.lead .one time');
  const next = shown('.one time').map((one) => one.getAttribute('datetime') ?? '');
  const days = shown('.agenda time, .exceptions time:last-of-type, .week time').map(
    (one) => one.getAttribute('datetime') ?? '',
  );
  const empty = shown('section[aria-labelledby], .upcoming').filter(
    (one) => one.innerText.trim() === (one.querySelector<HTMLElement>('h2, .label')?.innerText.trim() ?? ''),
  );
  const past = [...next, ...days].filter((date) => date.slice(0, 10) < today);
  return [
    ...past.map((date) => `${date} is past`),
    ...empty.map((one) => `nothing below ${one.innerText}`),
    ...(shown('a[href^="tel:"]').length > 0 ? [] : ['no number']),
    ...(isFresh && !lead ? ['no next session'] : []),
    ...(!isFresh && (next.length > 0 || shown('.badge, .state, .phone-now:not(:empty), .validity').length > 0)
      ? ['words of now']
      : []),
    ...(!isFresh && (shown('.visits .hours').length === 0 || shown('.phones .hours').length === 0)
      ? ['no regular hours, or no phone hours']
      : []),
    ...(!isFresh && shown('.aged').length === 0 ? ['not: please call first'] : []),
  ];
}

describe('a page whose build nobody renews', () => {
  it.each(PAGES)('names no past day as next, and is never empty, for three years: %s', async (path) => {
    const page = await tab();
    await page.route('**/weeks/*.json', (route) => route.abort());
    await page.clock.setFixedTime(new Date(BUILT));
    await page.goto(site.origin + path);
    const faults: string[] = [];
    // Each day while anything of the build can still be seen, then one a month.
    for (let age = 0; age <= 3 * 365; age += age < 70 ? 1 : 30) {
      const now = new Date(BUILT + age * DAY);
      await page.clock.setFixedTime(now);
      const today = now.toISOString().slice(0, 10);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      const found = await page.evaluate(faultsOn, [today, age <= 15] as [string, boolean]);
      faults.push(...found.map((one) => `${today}, ${age} days old: ${one}`));
    }
    expect(faults.slice(0, 5)).toEqual([]);
    await page.context().close();
  });

  it.each([20, 68, 500])('opens so, %i days after its build', async (age) => {
    const page = await tab();
    await page.route('**/weeks/*.json', (route) => route.abort());
    const now = new Date(BUILT + age * DAY);
    await page.clock.setFixedTime(now);
    for (const path of PAGES) {
      await page.goto(site.origin + path);
      await page.locator('.aged').first().waitFor();
      await expect
        .poll(() => page.evaluate(faultsOn, [now.toISOString().slice(0, 10), false] as [string, boolean]), {
          message: path,
        })
        .toEqual([]);
    }
    await page.context().close();
  });
});

describe('a phone whose clock is wrong', () => {
  /** The server goes on from MONDAY, as the page's own timers do. */
  async function openWith(error: number): Promise<{ page: Page; wait: (ms: number) => Promise<void> }> {
    const page = await tab();
    let passed = 0;
    await page.route('**/weeks/*.json*', (route) =>
      route.fulfill({
        status: 404,
        body: '{}',
        headers: {
          date: new Date(Date.parse(MONDAY) + passed).toUTCString(),
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'Date',
        },
      }),
    );
    await page.clock.install({ time: new Date(Date.parse(MONDAY) + error) });
    await page.goto(`${site.origin}/de/centers/mitte/`);
    await page.waitForLoadState('networkidle');
    return {
      page,
      wait: async (ms) => {
        passed += ms;
        await page.clock.runFor(ms);
      },
    };
  }

  it.each([
    ['a year ahead', 365 * DAY],
    ['a year behind', -365 * DAY],
    ['three days ahead', 3 * DAY],
  ])('%s: nothing is next or now until the server has confirmed the time, and then it is right', async (_, error) => {
    const { page, wait } = await openWith(error);
    await expect.poll(() => page.locator('.lead, .badge, .phone-now:not(:empty)').count()).toBe(0);
    expect(await page.locator('.validity').isVisible()).toBe(true);
    expect(await page.locator('.visits .hours').isVisible()).toBe(true);
    await wait(7000);
    await page.locator('.lead').waitFor();
    expect(await page.locator('.lead .one:not([hidden]) .date time').first().getAttribute('datetime')).toBe(
      '2026-11-23',
    );
    expect(await page.locator('.lead .badge:visible').first().innerText()).toMatch(/^heute$/i);
    expect(await page.locator('.lead .state').innerText()).toContain('12:00');
    await page.context().close();
  });
});

describe('the start page', () => {
  it.each([
    ['tr-TR', '/tr/'],
    ['ku', '/kmr/'],
    ['de-AT', '/'],
    ['ja', '/'],
  ])('leads a browser in %s to %s, once, and leaves nothing in its history', async (locale, path) => {
    const context = await chrome.browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.goto(`${site.origin}/?a=b#hours`);
    await page.waitForURL(`${site.origin}${path}?a=b#hours`);
    expect(await page.evaluate(() => history.length)).toBe(2);
    if (path === '/') await page.locator('.tongue-list li:not(.missing) a[lang=ar]').click();
    else await page.goto(`${site.origin}/de/`);
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(path === '/' ? '/ar/' : '/de/');
    await context.close();
  });
});
