/** A developer's way through their page: lines that work when pasted, answers that are live, every address found without a mouse. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { answerPart } from '../../worker/site/page/answer-part.ts';
import { axeSource, MONDAY } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { panesIn } from '../site/developers.ts';
import { inEachEngine, oneChromium, theSite } from './stage.ts';

/** Pages of a partner, filled in by the tests and served from another origin. */
const foreign: Record<string, string> = {};
const site = theSite();
const partner = theSite(foreign);
const chrome = oneChromium();
const TAGS = ['de', 'en'];

async function open(tag: string, options: Parameters<typeof chrome.page>[0] = {}): Promise<Page> {
  const page = await chrome.page({ reducedMotion: 'reduce', ...options });
  await page.goto(`${site.origin}/${tag}/developers/`);
  return page;
}

const panesOf = async (tag: string) => panesIn(await (await fetch(`${site.origin}/${tag}/developers/`)).text());
const lineOf = async (tag: string, id: string) => (await panesOf(tag)).lines.find((one) => one.id === id)?.code ?? '';

describe.each(TAGS)('the lines in %s, pasted into a page of another origin,', (tag) => {
  it('show the widget', async () => {
    foreign[`/${tag}/`] =
      `<!doctype html><html lang="de"><meta charset="utf-8"><title>Partner</title>${await lineOf(tag, 'site-1')}`;
    const page = await chrome.browser.newPage();
    await page.clock.setFixedTime(new Date(MONDAY));
    await page.goto(`${partner.origin}/${tag}/`);
    const widget = page.locator('next-consultation[center=nord]');
    await widget.locator('[part~=layout-card]').getByText('12:00').first().waitFor();
    expect(await widget.locator('[part~=layout-card]').getAttribute('lang')).toBe(tag);
    await page.close();
  });

  it('put every center on a map of Leaflet’s, with its name', async () => {
    const leaflet = readFileSync(new URL('../../node_modules/leaflet/dist/leaflet.js', import.meta.url), 'utf8');
    foreign[`/${tag}/map/`] = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Karte</title>
<div id="map" style="width:600px;height:400px"></div><script>${leaflet}</script><script>map = L.map('map');</script>
<script type="module">${await lineOf(tag, 'map-1')}</script>`;
    const page = await chrome.browser.newPage();
    await page.goto(`${partner.origin}/${tag}/map/`);
    const markers = page.locator('.leaflet-marker-icon');
    await markers.first().waitFor();
    const names = [];
    for (const marker of await markers.all()) {
      await marker.dispatchEvent('click');
      names.push(await page.locator('.leaflet-popup-content').last().textContent());
    }
    expect(names.sort()).toEqual(['RSC Mitte', 'RSC Nord', 'RSC West']);
    await page.close();
  });
});

/** Every pair in CI; else each language and each of the others once: languages differ in words alone. */
const pairsWith = <T>(others: readonly T[]): readonly (readonly [tag: string, other: T])[] => {
  const all = others.flatMap((other, at) => (at % 2 ? TAGS.toReversed() : TAGS).map((tag) => [tag, other] as const));
  return sample(all, all.length, ([, other]) => other);
};

describe('the buttons that copy', () => {
  it.each(pairsWith([360, 1280]))(
    'give in %s every line as it is pasted, however it is broken on %i px',
    async (tag, width) => {
      const context = await chrome.browser.newContext({ viewport: { width, height: 800 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
      const page = await context.newPage();
      await page.goto(`${site.origin}/${tag}/developers/`);
      const { lines } = await panesOf(tag);
      expect(lines).toHaveLength(8);
      for (const { id, code } of lines) {
        const button = page.locator(`button[data-copy-from="${id}"]`);
        await button.click();
        await button.getByText(tag === 'de' ? 'Kopiert' : 'Copied').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText()), id).toBe(code);
      }
      await context.close();
    },
  );
});

describe.each(TAGS)('the answers in %s', (tag) => {
  it('are those of their addresses, once somebody asks', async () => {
    const page = await open(tag);
    const { answers } = await panesOf(tag);
    for (const [at, { path, body, place, example }] of answers.entries()) {
      const pane = page.locator('figure.live', { has: page.locator('button[data-ask]') }).nth(at);
      expect(await pane.locator('pre').textContent()).toBe(example);
      await pane.getByRole('button').click();
      await pane.getByText(tag === 'de' ? 'Eben geantwortet: 200' : 'Answered just now: 200').waitFor();
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(site.origin + path, body ? { method: 'POST', headers, body } : {});
      expect(await pane.locator('pre').textContent(), path).toBe(answerPart(await answer.text(), place));
    }
    expect(answers).toHaveLength(5);
  });

  it('stay the dated examples where nothing answers, and say so', async () => {
    const page = await (await chrome.browser.newContext()).newPage();
    await page.goto(`${site.origin}/${tag}/developers/`);
    await page.route('**/catalog.ttl', (route) => route.abort());
    const pane = page.locator('.way', { has: page.locator('#portal') }).locator('figure.live');
    const before = await pane.locator('pre').textContent();
    await pane.getByRole('button').click();
    await pane.getByText(tag === 'de' ? 'Keine Antwort.' : 'No answer.').waitFor();
    expect(await pane.locator('pre').textContent()).toBe(before);
    await page.context().close();
  });

  it('begin with the widget itself', async () => {
    const page = await open(tag);
    await page.locator('next-consultation [part~=layout-card] [part~=line]').first().waitFor();
  });
});

describe('the page', () => {
  it.each(pairsWith(['light', 'dark'] as const))(
    'has in %s nothing that axe finds, filtered or not, %s',
    async (tag, colorScheme) => {
      const page = await open(tag, { bypassCSP: true, colorScheme, viewport: { width: 360, height: 800 } });
      await page.evaluate(await axeSource());
      const violations = () =>
        page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const found = await axe.run();
          return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        });
      expect(await violations()).toEqual([]);
      await page.getByRole('searchbox').fill('nirgends');
      expect(await violations()).toEqual([]);
    },
  );

  it.each(pairsWith([320, 360, 1280]))('in %s fits %i px, with every answer shown', async (tag, width) => {
    const page = await open(tag, { viewport: { width, height: 800 } });
    for (const button of await page.locator('button[data-ask]').all()) await button.click();
    await expect.poll(() => page.getByText(/: 200, /).count()).toBe(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe.each(TAGS)('the page in %s', (tag) => {
  it('shows the whole table and the examples without scripts, and no button', async () => {
    const page = await open(tag, { javaScriptEnabled: false });
    expect(await page.locator('#table li:visible').count()).toBeGreaterThan(90);
    expect(await page.locator('main button:visible, .filter:visible').count()).toBe(0);
    expect(await page.locator('figure.live pre:visible').count()).toBe(5);
    await page.frameLocator('.shown iframe').getByText('RSC Nord').first().waitFor();
  });

  it('leads from a way to its addresses', async () => {
    const page = await open(tag);
    await page
      .locator('.way', { has: page.locator('#map') })
      .locator('a[data-filter]')
      .click();
    expect(new URL(page.url()).hash).toBe('#addresses');
    expect(await page.locator('#table li:visible').allTextContents()).toContain('/v1/centers.geojson');
    expect(await page.locator('#table li:visible').allTextContents()).not.toContain('/v1/centers.csv');
  });
});

inEachEngine((tab) => {
  /** What the table shows, what is said of it, and where the keyboard is. */
  const look = () =>
    tab.ask(() => ({
      shown: [...document.querySelectorAll('#table li')].filter((one) => one.getClientRects().length > 0).length,
      subjects: [...document.querySelectorAll('#table tbody')].filter((one) => one.getClientRects().length > 0).length,
      said: document.querySelector('.filter [role=status]')?.textContent ?? '',
      focused: document.activeElement?.id ?? '',
    }));
  const type = async (word: string) => {
    for (const key of word) await tab.press(key);
  };

  it('the filter works by keyboard alone, and says what it found', async () => {
    await tab.goto(`${site.origin}/de/developers/`);
    const { shown: all } = await look();
    expect(all).toBeGreaterThan(90);
    // To the last link before the field, as Tab leads there; from it on the keyboard alone.
    await tab.ask(() => document.querySelector<HTMLElement>('.every p a:last-of-type')?.focus());
    await tab.press('Tab');
    await type('ogc items');
    expect(await look()).toEqual({ shown: 2, subjects: 1, said: `2 von ${all} Adressen`, focused: 'filter' });
    await tab.press('Tab');
    expect(await tab.ask(() => document.activeElement?.textContent)).toBe('/ogc/collections/centers/items');
  });

  it('the filter finds capitals and accents, empties with Escape, and says when nothing fits', async () => {
    await tab.goto(`${site.origin}/de/developers/`);
    const { shown: all, subjects } = await look();
    await tab.ask(() => document.querySelector<HTMLElement>('#filter')?.focus());
    await type('xyz');
    expect(await look()).toMatchObject({ shown: 0, subjects: 0, said: expect.stringContaining('Keine Adresse passt') });
    await tab.press('Escape');
    expect(await look()).toEqual({ shown: all, subjects, said: `${all} von ${all} Adressen`, focused: 'filter' });
    await type('ANDERUNGEN');
    const { shown } = await look();
    expect(shown).toBeGreaterThanOrEqual(2);
    expect(shown).toBeLessThan(6);
  });
});
