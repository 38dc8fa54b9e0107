/** Pages of a directory that says all it can, on a narrow phone: they fit, thumbs find the links, and no appointment is called open. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeSource } from '../site/site.ts';
import { wholeVocabulary } from '../site/vocabulary.ts';
import { oneChromium, theSite } from './stage.ts';

const site = theSite({}, wholeVocabulary());
const chrome = oneChromium();

/** The server's Date is another: without an answer the device's clock counts. */
async function stopClock(page: Page): Promise<void> {
  await page.route('**/weeks/*.json', (route) => route.abort());
  await page.clock.setFixedTime(new Date('2026-11-24T10:30:00+01:00'));
}

const PHONE = { viewport: { width: 360, height: 800 }, bypassCSP: true };

async function open(path: string, prepare?: typeof stopClock): Promise<Page> {
  const page = await chrome.page(PHONE, prepare);
  await page.goto(site.origin + path);
  return page;
}

const pathsOf = (tag: string) => [
  `/${tag}/`,
  `/${tag}/centers/nord/`,
  `/${tag}/centers/mitte/`,
  `/${tag}/centers/nord/poster/`,
  `/embed/nord/${tag}/`,
];

/** What axe finds, in the page. */
async function violations(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const found = await axe.run();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('every page of a directory that says all it can', () => {
  it.each(['de', 'ar', 'fr'])('fits a phone of 360 px, and axe finds nothing: %s', async (tag) => {
    const source = await axeSource();
    for (const path of pathsOf(tag)) {
      const page = await open(path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, path).toBeLessThanOrEqual(0);
      await page.evaluate(source);
      expect(await page.evaluate(violations), path).toEqual([]);
    }
  });

  it.each(['de', 'ar'])('has links of conditions and numbers that a thumb finds (WCAG 2.2, 2.5.8): %s', async (tag) => {
    const heights = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.conditions a, .contact a, .number a')]
          .filter((link) => link.checkVisibility())
          .map((link) => link.getBoundingClientRect().height),
      );
    for (const path of pathsOf(tag).filter((one) => !one.includes('poster'))) {
      // As it comes, every line stands there; once its script knows the time, those that count now.
      const asItComes = await chrome.page({ ...PHONE, javaScriptEnabled: false });
      await asItComes.goto(site.origin + path);
      const [all, now] = [await heights(asItComes), await heights(await open(path, stopClock))];
      expect(all.length, path).toBeGreaterThan(0);
      expect(Math.min(...all, ...now), path).toBeGreaterThanOrEqual(24);
    }
  });

  it.each(['de', 'ar'])('stays one sheet of paper as a poster: %s', async (tag) => {
    const page = await open(`/${tag}/centers/nord/poster/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('an appointment that is taking place', () => {
  it('is neither "open now" nor the next open consultation', async () => {
    const page = await open('/de/', stopClock);
    expect(await page.locator('.session.consultation:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.answer[data-state=open]').count()).toBe(0);
    expect(await page.locator('.lead .one:not([hidden]) time').first().getAttribute('datetime')).toBe('2026-11-25');
  });

  it('leads the page of a center that has no other', async () => {
    const page = await open('/de/centers/west/', stopClock);
    expect(await page.locator('.lead .one:not([hidden]) time').first().getAttribute('datetime')).toBe('2026-11-24');
    expect(await page.locator('.lead .state').textContent()).toBe('Beratung');
  });
});
