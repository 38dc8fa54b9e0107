/** Nothing moves when the widget fills: layout shift (Layout Instability API) on a page that reserves what the builder writes. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LAYOUT_VALUES } from '../../widget/attribute-values.ts';
import { reservedHeight } from '../../worker/site/embed/reserved-height.ts';
import { MONDAY } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { oneChromium, theSite } from './stage.ts';

const site = theSite();
const chrome = oneChromium();

/** A partner's page: text, and after each paragraph a widget in its room, as the builder's snippet has it. */
function partnerPage(count: number, layout: string, style: string): string {
  const widget = `<div style="${style}"><next-consultation center="mitte" lang="ar" layout="${layout}"><a href="/de/">Sprechzeiten</a></next-consultation></div>`;
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Partner</title><body style="margin:0;font:16px/1.5 sans-serif">${`<p>Ein Absatz.</p>${widget}`.repeat(count)}<p>Danach.</p><script type="module" src="/widget/v1/next-consultation.js"></script></html>`;
}

/** What the partner's server answers. */
let partner = '';

/** Two frames on: the first of them is painted, and its shifts are counted. */
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Counts shifts from a page's start. The widget's script comes once the page was painted, as over a slow line: before, nothing can move. */
async function countShifts(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(MONDAY));
  await page.route(`${site.origin}/partner`, (route) => route.fulfill({ contentType: 'text/html', body: partner }));
  await page.route(`${site.origin}/widget/v1/next-consultation.js`, async (route) => {
    await page.evaluate(painted);
    await route.continue();
  });
  await page.addInitScript(() => {
    let sum = 0;
    const count = (entries: PerformanceEntryList): void => {
      // Programmatic scrolling is no input of a person, so each shift counts.
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = (): number => {
      count(observer.takeRecords());
      return sum;
    };
    Object.assign(globalThis, { shifts });
  });
}

/** The sum of all layout shifts while every element fills, scrolled into view one after the other. */
async function shiftOf(count: number, layout: string, width: number, style: string): Promise<number> {
  const page = await chrome.page({ viewport: { width, height: 844 } }, countShifts);
  partner = partnerPage(count, layout, style);
  await page.goto(`${site.origin}/partner`);
  for (let at = 0; at < count; at++) {
    await page.evaluate((nth) => document.querySelectorAll('next-consultation')[nth]?.scrollIntoView(), at);
    await page.waitForFunction(
      (nth) => /\d\d:\d\d/.test(document.querySelectorAll('next-consultation')[nth]?.shadowRoot?.textContent ?? ''),
      at,
    );
    await page.evaluate(painted);
    await page.evaluate(painted);
  }
  return page.evaluate(() => (globalThis as unknown as { shifts(): number }).shifts());
}

describe('a page that reserves the height', () => {
  const cases = LAYOUT_VALUES.flatMap((layout) =>
    [1, 10].flatMap((count) => [320, 800].map((width) => ({ layout, count, width }))),
  );
  it.each(sample(cases, 6, ({ layout }) => layout))(
    'does not move while $count × $layout fill at $width px',
    async ({ layout, count, width }) => {
      const height = reservedHeight({ layout, centers: ['mitte'], languages: false }, 3);
      expect(await shiftOf(count, layout, width, `min-height:${height}`)).toBe(0);
    },
  );

  it('is what it takes: without it, the text below moves', async () => {
    expect(await shiftOf(1, 'card', 390, '')).toBeGreaterThan(0);
  });
});
