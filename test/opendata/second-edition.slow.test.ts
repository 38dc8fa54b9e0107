/** A second edition, cut by the office's tool in a scratch copy: where it appears, and that it appears nowhere else. */
import { utcOf } from '../../data/model/zone.ts';
import { strFromU8, unzipSync } from 'fflate';
import { storeOf } from '../application.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { listExampleRequests } from '../../worker/openapi/examples.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { moved, removeScratches, scratch } from '../data/scratch.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { instances, NS, parse, values } from './rdf.ts';
import { dataOf, ORIGIN, siteOf } from '../application.ts';
import { kindOfAddress, sample } from '../thorough.ts';

const TODAY = '2026-12-01';
afterAll(removeScratches);

/** The scratch copy's data after an edit by hand (Mitte's Wednesday moves) and `npm run data -- edition --yes`. */
async function cut(): Promise<{ directory: Directory; editions: Record<string, string> }> {
  const { root, write, read, run, editions } = scratch();
  write(moved(NAMED_EDITION, TODAY));
  const { code, out } = await run('edition', ['--yes'], TODAY);
  if (code !== 0) throw new Error(out);
  const compact = (name: string) => JSON.stringify(JSON.parse(readFileSync(join(root, 'data/editions', name), 'utf8')));
  return {
    directory: read(),
    editions: Object.fromEntries(editions().map((name) => [name.replace(/\.json$/, ''), compact(name)])),
  };
}

const { directory, editions } = await cut();
const released = Date.parse(directory.released_at);
const before = siteOf(NAMED_EDITION, { editions: { '2021-08-05': JSON.stringify(NAMED_EDITION) } });
const after = siteOf(directory, { editions });

/** What an edition that touches Mitte may do to an address. */
type Effect = 'announces it' | 'holds what it touched' | 'differs in its stamp alone' | 'stays as it was';

/** The first row that fits. */
const EFFECTS: ReadonlyArray<readonly [RegExp, Effect]> = [
  [
    /^\/sitemap\.xml$|^\/v1\/(?:editions\.json|changes\.(?:atom|json))$|^\/catalog\.|^\/data\.json$|^\/(?:de|en)\/changes\/$/,
    'announces it',
  ],
  // Their examples name the newest edition.
  [/^\/openapi\.json$|^\/(?:de|en)\/developers\/$/, 'announces it'],
  [/\/mitte[./?]|\/mitte$|^\/v1\/sessions\./, 'holds what it touched'],
  // The poster of all centers.
  [/^\/[a-z-]+\/poster\/$/, 'holds what it touched'],
  // The builder's snippets carry the hours.
  [/^\/(?:de|en)\/embed\//, 'holds what it touched'],
  [/^\/v1\/(?:centers[.?]|centers$|weeks\/|search\.)|^\/(?:ogc|hsds)\/|^\/(?:[a-z-]+\/)?$/, 'holds what it touched'],
  [
    /^\/v1\/centers\/(?:nord|west)(?:\.(?:json|geojson|jsonld|csv|csv-metadata\.json|xlsx|next\.json\?.*)|\/weeks\/.*|\/sessions\.(?:excel\.)?csv.*|)$/,
    'differs in its stamp alone',
  ],
  [/^/, 'stays as it was'],
];
const effectOn = (path: string): Effect => EFFECTS.find(([pattern]) => pattern.test(path))![1];

/** A body as text; of a workbook, that of its parts. */
async function textOf(path: string, response: Response): Promise<string> {
  if (!path.endsWith('.xlsx')) return response.text();
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}

/** The first edition's stamp where the second's stands: its name as a whole value, and the instant of its release. */
function restamped(text: string): string {
  return text
    .replaceAll(`"${directory.edition}"`, `"${NAMED_EDITION.edition}"`)
    .replaceAll(`;${directory.edition};`, `;${NAMED_EDITION.edition};`)
    .replaceAll(`>${directory.edition}<`, `>${NAMED_EDITION.edition}<`)
    .replaceAll(`;${directory.edition}\r\n`, `;${NAMED_EDITION.edition}\r\n`)
    .replaceAll(utcOf(Date.parse(directory.released_at)), utcOf(Date.parse(NAMED_EDITION.released_at)))
    .replaceAll(directory.released_at, NAMED_EDITION.released_at);
}

/** Every address: what is rendered at build time, and an example of each that is answered live. */
async function addresses(): Promise<string[]> {
  const source = storeOf(dataOf(NAMED_EDITION));
  const live = listExampleRequests(SECTIONS, source.edition(ORIGIN), source).map(({ path }) => path);
  return [...new Set([...(await before.paths()), ...live])];
}

describe('a second edition', () => {
  it('was cut by the tool: stamped, archived beside the first, with words in German and English', () => {
    expect(Object.keys(editions).sort()).toEqual(['2021-08-05', '2026-12-01']);
    expect(directory.edition).toBe('2026-12-01');
    expect(editions['2021-08-05']).toBe(JSON.stringify(NAMED_EDITION));
    expect(editions['2026-12-01']).toBe(JSON.stringify(directory));
    const [change] = directory.changes;
    expect(change).toMatchObject({ edition: '2026-12-01', centers: ['mitte'] });
    expect(change?.summary.de).toMatch(/Mitte.*Mittwoch.*14.*16.*9.*11.*3\.2\.2027/);
    expect(change?.summary['en']).toMatch(/Mitte.*Wednesday/);
  });

  it('adds one address, and takes none away', async () => {
    const [old, now] = await Promise.all([before.paths(), after.paths()]);
    expect(now.filter((path) => !old.includes(path))).toEqual(['/v1/editions/2026-12-01.json']);
    expect(old.filter((path) => !now.includes(path))).toEqual([]);
  });

  it('shows in what announces it and in what it touched, in the stamp of other data, and nowhere else', async () => {
    const counts = new Map<Effect, { equal: number; changed: number }>();
    for (const path of sample(await addresses(), 12, kindOfAddress)) {
      const [old, now] = await Promise.all([before.get(path), after.get(path)]);
      const [was, is] = await Promise.all([textOf(path, old), textOf(path, now)]);
      expect([old.status, now.status], path).toEqual([200, 200]);
      const effect = effectOn(path);
      if (effect === 'announces it') expect(is, path).not.toBe(was);
      if (effect === 'differs in its stamp alone') expect([is !== was, restamped(is)], path).toEqual([true, was]);
      if (effect === 'stays as it was') expect(is, path).toBe(was);
      // A calendar that stays keeps its date too: clients that go by it fetch nothing.
      if (effect === 'stays as it was' && path.endsWith('.ics')) {
        expect(now.headers.get('last-modified'), path).toBe(old.headers.get('last-modified'));
      }
      // The entity tag follows the bytes.
      expect(old.headers.get('etag') === now.headers.get('etag'), path).toBe(is === was);
      // And changed bytes are never older than the edition: readers without entity tags go by the date (section 8.8.2).
      const modified = now.headers.get('last-modified');
      if (is !== was && modified !== null) expect(Date.parse(modified), path).toBeGreaterThanOrEqual(released);
      const count = counts.get(effect) ?? { equal: 0, changed: 0 };
      count[is === was ? 'equal' : 'changed'] += 1;
      counts.set(effect, count);
    }
    console.log(
      [...counts].map(([effect, { equal, changed }]) => `${effect}: ${changed} changed, ${equal} equal`).join('\n'),
    );
    expect(counts.size).toBe(4);
  }, 120_000);

  it.each([
    '/v1/centers.json',
    '/v1/centers/mitte.json',
    '/v1/centers.ics',
    '/v1/centers/mitte.tr.ics',
    '/v1/centers.csv',
    '/v1/centers.xlsx',
    '/v1/sessions.csv',
    '/v1/weeks/2027-02-01.json',
    '/v1/centers/mitte/sessions/2027-02-03.ics',
    '/v1/search.json',
    '/ogc/collections/centers/items',
    '/de/',
    '/uk/centers/mitte/',
    '/catalog.ttl',
    '/v1/changes.atom',
    '/v1/editions.json',
  ])('makes a reader of %s fetch it anew', async (path) => {
    const etag = (await before.get(path)).headers.get('etag') ?? '';
    const headers = { 'If-None-Match': etag };
    expect((await before.get(path, { headers })).status).toBe(304);
    const now = await after.get(path, { headers });
    expect(now.status).toBe(200);
  });

  it('stands in the list of editions and in the archive, with the first one byte for byte', async () => {
    const list = (await (await after.get('/v1/editions.json')).json()) as {
      current: string;
      editions: Array<{ edition: string; href: string }>;
    };
    expect(list.current).toBe('2026-12-01');
    expect(list.editions.map(({ edition, href }) => [edition, href])).toEqual(
      ['2026-12-01', '2021-08-05'].map((name) => [name, `${ORIGIN}/v1/editions/${name}.json`]),
    );
    const archived = await after.get('/v1/editions/2026-12-01.json');
    expect(archived.headers.get('cache-control')).toContain('immutable');
    expect(await archived.json()).toEqual(directory);
    const first = '/v1/editions/2021-08-05.json';
    expect(await (await after.get(first)).text()).toBe(await (await before.get(first)).text());
  });

  it('leads both change feeds, in words, with the first one below it', async () => {
    const feed = (await (await after.get('/v1/changes.json')).json()) as {
      items: Array<{ id: string; content_text: string }>;
    };
    expect(feed.items).toHaveLength(2);
    expect(feed.items[0]?.content_text).toContain(directory.changes[0]?.summary.de);
    const atom = await (await after.get('/v1/changes.atom')).text();
    expect(atom.match(/<entry>/g)).toHaveLength(2);
    expect(atom.indexOf('2026-12-01')).toBeLessThan(atom.indexOf('2021-08-05'));
  });

  it('is what the catalogue dates and numbers, while every name and the first date stay', async () => {
    const graph = async (site: typeof after) => parse(await (await site.get('/catalog.ttl')).text(), 'text/turtle');
    const [old, now] = [await graph(before), await graph(after)];
    for (const type of ['Catalog', 'Dataset', 'DataService', 'Distribution']) {
      expect(instances(now, NS.dcat + type)).toEqual(instances(old, NS.dcat + type));
    }
    const all = (name: string) => [...new Set(values(now, undefined, name).map(({ value }) => value))];
    expect(all(`${NS.dct}modified`)).toEqual([directory.released_at]);
    expect(all(`${NS.dct}issued`)).toEqual([NAMED_EDITION.released_at]);
    expect(all(`${NS.dcat}version`)).toEqual(['2026-12-01']);
    const list = (await (await after.get('/data.json')).json()) as { dataset: Array<Record<string, unknown>> };
    expect(list.dataset[0]).toMatchObject({ modified: directory.released_at, issued: NAMED_EDITION.released_at });
  });
});
