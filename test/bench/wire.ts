/** Bytes on the wire for a page with the widget, headers included, as the server counts them: first visit and return visits. */
import type { Browser, BrowserContext } from 'playwright';
import { CONTESTANTS, pageWith } from './contestants.ts';
import { open, shown } from './page-load.ts';
import type { Site, Traffic } from './partner.ts';
import type { Table } from './report.ts';

/** A quarter of an hour: past the five minutes of a feed's cache life. */
const LATER = 900;

export async function wire(browser: Browser, site: Site): Promise<Table> {
  const ours = CONTESTANTS.find(({ name }) => name === 'next-consultation');
  if (!ours) throw new Error('the widget is not among the contestants');
  const rows: Array<[string, number, number, number]> = [];
  for (const lang of ['de', 'tr']) {
    const element = ours.element.replace('center=', `lang="${lang}" center=`);
    site.pages.set('/', pageWith({ ...ours, element }, 1, site.feed));
    for (const [name, age] of [
      ['', 0],
      [', a quarter of an hour later', LATER],
    ] as const) {
      const context = await browser.newContext();
      site.age = age;
      const first = await visit(context, site, ours.shows);
      const again = await visit(context, site, ours.shows);
      site.age = 0;
      if (age === 0) rows.push([`${lang}: first visit, all that the first render needs`, ...told(first)]);
      rows.push([`${lang}: return visit${name || ' within five minutes'}`, ...told(again)]);
      await context.close();
    }
  }
  return {
    title: 'Bytes on the wire',
    note: 'One element, its script and data from another origin with Brotli of quality 4, HTTP/1.1, headers included; the page itself is not counted. A return visit asks for the week anew (304 while nothing changed); a script past its five minutes is used at once and looked up behind.',
    head: ['Visit', 'Requests', 'of them 304', 'Bytes'],
    rows,
  };
}

const told = ({ requests, unmodified, bytes }: Traffic) => [requests, unmodified, bytes] as const;

/** What one visit asked of the feed's origin. */
async function visit(context: BrowserContext, site: Site, shows: string): Promise<Traffic> {
  const before = { ...site.sent };
  const page = await open(context);
  await page.goto(`${site.partner}/`);
  await shown(page, shows);
  // What is looked up behind counts too.
  await page.waitForTimeout(500);
  await page.close();
  const { requests, unmodified, bytes } = site.sent;
  return {
    requests: requests - before.requests,
    unmodified: unmodified - before.unmodified,
    bytes: bytes - before.bytes,
  };
}
