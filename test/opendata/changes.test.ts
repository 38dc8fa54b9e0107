/** Change feeds and archive, over a city's four editions: what changed in words, read by other people's parsers. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { describeDifferences, summaryOf } from '../../data/operations/differences/index.ts';
import type { Directory } from '../../data/model/directory.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { secondCity } from '../fixtures/second-city.ts';
import { hasFeedparser } from './machine.ts';
import { ORIGIN, siteOf } from '../application.ts';

const { directory, editions } = secondCity();
const released = Object.values(editions);

/** The site on the day when an edition was the current one, with the archive up to it. */
function siteAt(current: Directory) {
  const archived = released.slice(0, released.findIndex(({ edition }) => edition === current.edition) + 1);
  const archive = Object.fromEntries(archived.map((one) => [one.edition, JSON.stringify(one)]));
  return siteOf(current, { editions: archive });
}

const site = siteAt(directory);
const textOf = async (path: string, get = site.get) => (await get(path)).text();
const jsonOf = async <T>(path: string, get = site.get) => (await (await get(path)).json()) as T;

interface Item {
  readonly id: string;
  readonly url: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly [member: string]: unknown;
}
interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly items: readonly Item[];
  readonly [member: string]: unknown;
}

/** RFC 3339 with seconds and an offset, as both formats ask for. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

describe('what changed', () => {
  it('is what the two editions differ in, in both languages: nobody typed it', () => {
    const entries = directory.changes;
    expect(entries).toHaveLength(5);
    for (const [at, after] of released.entries()) {
      const before = released[at - 1];
      const entry = entries.find(({ edition }) => edition === after.edition);
      if (before) expect(entry?.summary).toEqual(summaryOf(describeDifferences(before, after)));
      expect(entry?.released_at).toBe(after.released_at);
    }
    expect(entries[1]?.summary.de).toContain('Treff Mühlental: Dienstag 15–18 Uhr → 16–19 Uhr ab 4.1.2027');
    expect(entries[1]?.summary.en).toContain('Treff Mühlental: Tuesday 15:00–18:00 → 16:00–19:00 from 4 January 2027');
  });
});

describe('a webmaster who reads only feeds', () => {
  it('learns that embedded text grows old, and where pinned versions of the widget are', async () => {
    const told = [
      parseJsonFeed(await textOf('/v1/changes.json')).description,
      parseAtomFeed(await textOf('/v1/changes.atom')).subtitle,
    ];
    for (const text of told.map((one) => JSON.stringify(one))) {
      expect(text).toContain('Baustein neu kopieren');
      expect(text).toContain('/widget/manifest.json');
    }
  });
});

describe('the JSON Feed', () => {
  it('keeps the rules of version 1.1', async () => {
    const response = await site.get('/v1/changes.json');
    expect(response.headers.get('content-type')).toBe('application/feed+json');
    const feed = (await response.json()) as JsonFeed;
    const top = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'authors', 'items'];
    expect(Object.keys(feed)).toEqual(top);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe(`${ORIGIN}/v1/changes.json`);
    const known = ['id', 'url', 'title', 'content_text', 'date_published', 'tags', '_edition'];
    for (const item of feed.items) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(item)));
      for (const member of [item.id, item.url, item.content_text]) expect(typeof member).toBe('string');
      expect(item.date_published).toMatch(DATE);
    }
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(5);
  });

  it('is read by another parser with every entry and its words', async () => {
    const feed = parseJsonFeed(await textOf('/v1/changes.json'));
    expect(feed.items?.map(({ date_published }) => date_published)).toEqual(
      directory.changes.map(({ released_at }) => released_at),
    );
    expect(feed.items?.map(({ content_text }) => content_text)).toEqual(
      directory.changes.map(({ summary }) => `${summary.de}\n\n${summary.en}`),
    );
    expect(feed.authors?.[0]?.name).toBe(directory.publisher.name);
  });
});

describe('the Atom feed', () => {
  it('is read by another parser with every entry, its instant and its words in two languages', async () => {
    const feed = parseAtomFeed(await textOf('/v1/changes.atom'));
    expect(feed.updated).toBe(directory.changes[0]?.released_at);
    expect(feed.entries?.map(({ updated }) => updated)).toEqual(
      directory.changes.map(({ released_at }) => released_at),
    );
    expect(feed.entries?.map(({ id }) => id)).toEqual(
      directory.changes.map(({ edition }) => `${directory.iri_base}editions/${edition}`),
    );
  });

  it('says the same as the JSON Feed', async () => {
    const atom = parseAtomFeed(await textOf('/v1/changes.atom')).entries ?? [];
    const json = (await jsonOf<JsonFeed>('/v1/changes.json')).items;
    expect(atom.map((one) => [one.id, one.links?.find(({ rel }) => rel === 'alternate')?.href, one.updated])).toEqual(
      json.map((one) => [one.id, one.url, one.date_published]),
    );
  });
});

describe('an entry of both feeds', () => {
  it('keeps its id, instant and words in every later edition', async () => {
    let known = new Map<string, string>();
    for (const current of released) {
      const { items } = await jsonOf<JsonFeed>('/v1/changes.json', siteAt(current).get);
      const now = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
      expect(items[0]?.id).toBe(`${directory.iri_base}editions/${current.edition}`);
      for (const [id, before] of known) expect(now.get(id)).toBe(before);
      expect(now.size).toBe(known.size + 1);
      known = now;
    }
  });

  it('links a place on the page of changes, and the edition', async () => {
    const page = await textOf('/de/changes/');
    for (const item of (await jsonOf<JsonFeed>('/v1/changes.json')).items) {
      const [address, anchor = ''] = item.url.split('#');
      expect(address).toBe(`${ORIGIN}/de/changes/`);
      expect(page).toContain(`id="${anchor}"`);
      expect((await site.get((item._edition as { href: string }).href)).status).toBe(200);
    }
  });

  it('says what an editor typed, markup signs and all, and lets nothing out of the element', async () => {
    const summary = { de: 'a < b & "c"\n</p><script>', en: ']]> &amp;' };
    const { get } = siteOf(directoryWith({ changes: [{ ...directoryWith().changes[0]!, summary }] }));
    const html = parseAtomFeed(await textOf('/v1/changes.atom', get)).entries?.[0]?.content?.value ?? '';
    expect(html).not.toContain('<script');
    expect(html).toMatch(/a &lt; b &amp; /);
    expect((await jsonOf<JsonFeed>('/v1/changes.json', get)).items[0]?.content_text).toBe(
      `${summary.de}\n\n${summary.en}`,
    );
  });
});

if (hasFeedparser()) {
  interface Element {
    readonly name: string;
    readonly text: string;
    readonly attributes: Record<string, string>;
  }
  interface Read {
    readonly malformed: boolean;
    readonly version: string;
    readonly license: readonly string[];
    readonly entries: ReadonlyArray<{
      readonly id: string;
      readonly updated: readonly number[];
      readonly html: string;
    }>;
    readonly root: string;
    readonly feed: readonly Element[];
    readonly inside: ReadonlyArray<readonly Element[]>;
  }
  const script = fileURLToPath(new URL('atom-reader.py', import.meta.url));
  const read = async () =>
    JSON.parse(
      execFileSync('/usr/bin/python3', [script], { input: await textOf('/v1/changes.atom'), encoding: 'utf8' }),
    ) as Read;

  describe('the Atom feed, to Python’s feedparser', () => {
    it('is well-formed Atom 1.0 with license, instants and words', async () => {
      const feed = await read();
      expect([feed.malformed, feed.version, feed.license]).toEqual([false, 'atom10', [directory.license]]);
      expect(feed.entries.map(({ updated: [y = 0, m = 0, d, ...time] }) => Date.UTC(y, m - 1, d, ...time))).toEqual(
        directory.changes.map(({ released_at }) => Date.parse(released_at)),
      );
      for (const [at, { html }] of feed.entries.entries()) {
        expect(html).toContain(directory.changes[at]?.summary.de);
        expect(html).toContain(directory.changes[at]?.summary.en);
      }
    });

    it('keeps the MUSTs of RFC 4287', async () => {
      const { root, feed, inside } = await read();
      expect(root).toBe('{http://www.w3.org/2005/Atom}feed');
      const many = (elements: readonly Element[], name: string) => elements.filter((one) => one.name === name);
      // Sections 4.1.1 and 4.1.2: exactly one each; at least one author; one link to itself; no two alternates alike.
      for (const elements of [feed, ...inside]) {
        for (const name of ['id', 'title', 'updated']) expect(many(elements, name)).toHaveLength(1);
        expect(many(elements, 'updated')[0]?.text).toMatch(DATE);
        expect(URL.canParse(many(elements, 'id')[0]?.text ?? '')).toBe(true);
        const alternates = many(elements, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
        expect(new Set(alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`)).size).toBe(
          alternates.length,
        );
      }
      expect(many(feed, 'author').length).toBeGreaterThan(0);
      const self = many(feed, 'link').filter(({ attributes }) => attributes.rel === 'self');
      expect(self.map(({ attributes }) => attributes.href)).toEqual([`${ORIGIN}/v1/changes.atom`]);
      expect(new Set(inside.map((elements) => many(elements, 'id')[0]?.text)).size).toBe(inside.length);
    });
  });
}

describe('the archive', () => {
  it('lists every edition, the newest first, and serves each whole and for ever', async () => {
    const list = await jsonOf<{ current: string; editions: Array<{ edition: string; href: string }> }>(
      '/v1/editions.json',
    );
    expect(list.current).toBe(directory.edition);
    expect(list.editions.map(({ edition }) => edition)).toEqual(released.map(({ edition }) => edition).reverse());
    for (const { edition, href } of list.editions) {
      const response = await site.get(href);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(await response.json()).toEqual(editions[edition]);
    }
  });

  it('has the same bytes of an edition in every later build', async () => {
    const [first] = released;
    const path = `/v1/editions/${first?.edition}.json`;
    const bytes = await Promise.all(released.map((current) => textOf(path, siteAt(current).get)));
    expect(new Set(bytes).size).toBe(1);
  });

  it('answers 404 to an edition that is none, and names those that are', async () => {
    const response = await site.get('/v1/editions/2020-01-01.json');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ known: released.map(({ edition }) => edition) });
  });
});
