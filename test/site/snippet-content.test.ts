/** What the builder writes into a snippet: what people read where no script runs, in every language, short, and nothing but plain HTML. */
import { describe, expect, it } from 'vitest';
import { directoryWith, FIRST_EDITION } from '../fixtures/directory.ts';
import { pagesOf, TAGS } from './site.ts';
import { contentOf, snippetText } from './snippet-text.ts';

const CENTERS = FIRST_EDITION.centers;
const pages = pagesOf();
/** Each center's part. */
const MOST_BYTES = 1229;

const snippet = (query: string): Promise<string> => snippetText(pages, 'html', query);

describe.each(TAGS)('in %s', (tag) => {
  it('each center fits, and says hours, phone, address, age and where to read on', async () => {
    for (const { id, name, phones, address } of CENTERS) {
      const content = contentOf(await snippet(`center=${id}&lang=${tag}`));
      expect(Buffer.byteLength(content), id).toBeLessThanOrEqual(MOST_BYTES);
      for (const part of [name, address.address_1, address.postal_code, '2021', `/${tag}/centers/${id}/`])
        expect(content).toContain(part);
      for (const { number } of phones) expect(content).toContain(`href="tel:${number}"`);
      // Two visits a week, and phone hours.
      expect(content.match(/\d{1,2}:\d\d/g)?.length, content).toBeGreaterThanOrEqual(6);
      expect(content).not.toMatch(/style=|<script|undefined|\{\w+\}/);
      expect([...new Set(content.match(/<[a-z]+/g))].sort()).toEqual(['<a', '<b', '<br', '<div', '<p', '<span']);
    }
  });
});

it('holds every center that is chosen, all where none is, and names the feed for copies of the script', async () => {
  expect((await snippet('center=mitte&center=west')).match(/<b lang="de">/g)).toHaveLength(2);
  const all = await snippet('');
  expect(all.match(/<b lang="de">/g)).toHaveLength(CENTERS.length);
  expect(all).toMatch(/ src="https?:\/\/[^"]+\/v1\/"><div /);
});

it('is carried by the builder’s page for other choices, but not for so many centers that the page would grow large', async () => {
  const many = Array.from({ length: 51 }, (_, at) => ({ ...CENTERS[0]!, id: `center-${at}`, schedules: [] }));
  const page = (from: typeof pages) => from.text('/de/embed/');
  expect(await page(pages)).toContain('id="contents"');
  expect(await page(pagesOf(directoryWith({ centers: many })))).not.toContain('id="contents"');
});
