/** Posters as they come out of a printer: how large the letters are that are read from afar, and that each is one sheet. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { textOf } from '../unit/texts.ts';
import { TAGS } from '../site/site.ts';
import { oneChromium, theSite } from './stage.ts';

const site = theSite();
const chrome = oneChromium();

async function printed(path: string): Promise<Page> {
  const page = await chrome.page();
  await page.goto(site.origin + path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** In points, 72 an inch, of what a selector finds and the paper shows; CSS pixels are 96 an inch. */
const points = (page: Page, selector: string): Promise<number[]> =>
  page.$$eval(selector, (found) =>
    found
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 2)
      .map((one) => Math.round(parseFloat(getComputedStyle(one).fontSize) * 7.5) / 10),
  );

async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What stands to the side of the paper's 182 mm is cut off. */
const isCut = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    document.body.style.width = '182mm';
    const edge = document.body.getBoundingClientRect();
    return [...document.querySelectorAll('.sheet *')].some((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 2 && (right > edge.right + 1 || left < edge.left - 1);
    });
  });

describe('the poster of a center', () => {
  it.each(TAGS)('is one sheet in %s: the message at 48 pt or more, hours and numbers at 36', async (tag) => {
    const page = await printed(`/${tag}/centers/nord/poster/`);
    expect(await sheetsOf(page)).toBe(1);
    const [message = 0] = await points(page, '.afar h2');
    expect(message).toBeGreaterThanOrEqual(48);
    const hours = await points(page, '.afar .hours :is(th[scope=row], .time), .afar .numbers');
    expect(hours.length).toBeGreaterThanOrEqual(7);
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(36);
    expect(await page.locator('.qr').count()).toBe(1);
    expect(await isCut(page)).toBe(false);
  });

  it('is black on white in the dark scheme, too', async () => {
    const page = await chrome.page();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site.origin}/de/centers/nord/poster/`);
    const colors = await page.$$eval('.sheet *', (all) => all.map((one) => getComputedStyle(one).color));
    expect([...new Set(colors)]).toEqual(['rgb(0, 0, 0)']);
  });

  it('has German small beside every other language, and once where German is the language', async () => {
    const german = await printed('/uk/centers/nord/poster/');
    expect(await german.locator('.german').count()).toBe(1);
    expect(Math.max(...(await points(german, '.german *')))).toBeLessThan(20);
    expect(await (await printed('/de/centers/nord/poster/')).locator('.german').count()).toBe(0);
  });
});

describe('the poster of all centers', () => {
  it.each(['de', 'ar', 'pl'])('is one sheet in %s with six languages at 20 pt', async (tag) => {
    const page = await printed(`/${tag}/poster/`);
    expect(await sheetsOf(page)).toBe(1);
    expect(await points(page, '.messages p')).toHaveLength(6);
    const sizes = await points(page, '.messages p, .shared :is(th, td, th span)');
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    expect(await isCut(page)).toBe(false);
  });

  it('is put together by its reader, of one to six languages', async () => {
    const page = await chrome.page();
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${site.origin}/de/poster/`);
    const boxes = page.locator('.tongue-choice input');
    const shown = () => page.locator('.messages p:visible').evaluateAll((all) => all.map((one) => one.textContent));
    expect(await page.locator('.tongue-choice input:disabled').count()).toBe(TAGS.length - 6);
    for (const tag of ['en', 'tr', 'ar', 'bg', 'ro']) await boxes.and(page.locator(`[value="${tag}"]`)).uncheck();
    expect(await shown()).toEqual([textOf('de').words['poster_title']]);
    expect(await boxes.and(page.locator('[value="de"]')).isDisabled()).toBe(true);
    await boxes.and(page.locator('[value="kmr"]')).check();
    await boxes.and(page.locator('[value="de"]')).uncheck();
    expect(await shown()).toEqual([textOf('kmr').words['poster_title']]);
    expect(await page.locator('thead th').first().innerText()).toBe(textOf('kmr').words['weekday_long.MO']);
  });

  it('comes without scripts in six languages, and without boxes that do nothing', async () => {
    const page = await chrome.page({ javaScriptEnabled: false });
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${site.origin}/fa/poster/`);
    expect(await page.locator('.messages p:visible').count()).toBe(6);
    expect(await page.locator('.tongue-choice').isVisible()).toBe(false);
  });
});

it('the sheet with strips says its message in every language at 20 pt, on one page', async () => {
  const page = await printed('/de/strips/poster/');
  expect(await sheetsOf(page)).toBe(1);
  const sizes = await points(page, '.messages p');
  expect(sizes).toHaveLength(TAGS.length - 1);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
  expect(await page.locator('.tear li').count()).toBe(9);
});
