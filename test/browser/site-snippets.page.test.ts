/** Every shape of snippet that the builder writes, on a page of another origin: each service with each layout, by element and by hook. */
import type { Server } from 'node:http';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADINGS, LAYOUTS, SERVICES, THEMES } from '../../worker/site/choice.ts';
import { MONDAY, serve } from '../site/site.ts';
import { CHROMIUM } from './site-chromium.ts';

let browser: Browser;
let feed: { origin: string; server: Server };
let partner: { origin: string; server: Server };
const pages: Record<string, string> = {};

beforeAll(async () => {
  [feed, partner] = [await serve(), await serve(pages)];
  browser = await chromium.launch(CHROMIUM);
});
afterAll(async () => {
  await browser.close();
  feed.server.close();
  partner.server.close();
});

/** Theme, heading and menu take turns, so that each meets every service and every layout. */
const CHOICES = SERVICES.flatMap((service, row) =>
  LAYOUTS.map((layout, column) => {
    const turn = row + column;
    const more = `theme=${THEMES[turn % 3]}&heading=${HEADINGS[turn % 5]}${turn % 2 ? '&languages=yes' : ''}`;
    return `center=${['nord', 'mitte', 'west'][turn % 3]}&lang=de&service=${service}&layout=${layout}&${more}`;
  }),
);

const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe.each(CHOICES)('the snippets for %s', (choice) => {
  it('show a time and keep nothing of the fallback in sight', async () => {
    const builder = await (await fetch(`${feed.origin}/de/embed/snippet/?${choice}`)).text();
    const snippet = (id: string) =>
      unescaped(new RegExp(`<pre id="${id}"[^>]*>([^<]*)`).exec(builder)?.[1] ?? '').trim();
    const script = `<script type="module" src="${feed.origin}/widget/v1/next-consultation.js" crossorigin="anonymous"></script>`;
    for (const body of [snippet('html'), script + snippet('typo3')]) {
      pages['/page/'] = `<!doctype html><html lang="de"><title>partner</title><main>${body}</main></html>`;
      const page = await browser.newPage();
      await page.clock.setFixedTime(new Date(MONDAY));
      await page.goto(`${partner.origin}/page/`);
      await page.locator('next-consultation time').first().waitFor({ timeout: 10_000 });
      expect(await page.locator('next-consultation > a').isVisible()).toBe(false);
      await page.close();
    }
  });
});
