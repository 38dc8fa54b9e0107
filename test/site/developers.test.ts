/** The developers' page as it is written: every address from the routes, lines for six purposes, answers as of the build. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allOperations, type Route, type Section } from '../../worker/http/route.ts';
import { listAddresses } from '../../worker/openapi/list-addresses.ts';
import { bundleSite } from '../../worker/publish/site-bundle.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { answerPart } from '../../worker/site/page/answer-part.ts';
import { dataOf, editionOf, siteOf, storeOf } from '../application.ts';
import { FIRST_EDITION } from '../fixtures/directory.ts';
import { linksIn, panesIn, plainText, rowsIn } from './developers.ts';

const { get } = siteOf();
const pageOf = async (tag: string) => (await get(`/${tag}/developers/`)).text();
const TAGS = ['de', 'en'];
const store = storeOf(dataOf());
const WAYS = ['site', 'calendar', 'portal', 'map', 'program', 'assistant'];

describe.each(TAGS)('the table of addresses in %s', (tag) => {
  it('names every operation once, with its title and its media type', async () => {
    const rows = rowsIn(await pageOf(tag));
    const told = rows.flatMap(({ title, type, addresses }) => addresses.map((address) => [address, title, type]));
    const operations = allOperations(SECTIONS, editionOf(), store).map(({ address, title, media_type }) => [
      address,
      tag === 'de' ? title.de : (title.en ?? title.de),
      media_type.split(';')[0],
    ]);
    expect(operations.length).toBeGreaterThan(70);
    expect(told.filter(([, , type]) => type !== '').sort()).toEqual(operations.sort());
  });

  it('names every route, and pages and files that OpenAPI does not describe', async () => {
    const addresses = rowsIn(await pageOf(tag)).flatMap((row) => row.addresses);
    expect(new Set(addresses).size).toBe(addresses.length);
    const served = ({ prerender }: Route) => prerender?.(editionOf(), store, SECTIONS).length !== 0;
    const undescribed = SECTIONS.flatMap(({ routes }) => routes).filter((one) => !one.operations && served(one));
    const missing = undescribed.filter(({ path, methods = [] }) => {
      const address = [...methods, path.replace(/:([a-z]+)/g, '{$1}')].join(' ');
      return ![address, `${address}/`, address.replace(/\/$/, '')].some((one) => addresses.includes(one));
    });
    expect(missing).toEqual([]);
    expect(addresses).toEqual(expect.arrayContaining(['POST /mcp', '/{lang}/centers/{id}/', '/healthz', '/llms.txt']));
  });

  it('links what answers, with the type that stands beside it', async () => {
    const html = await pageOf(tag);
    const links = linksIn(html, `/${tag}/developers/`);
    expect(links.length).toBeGreaterThan(85);
    for (const { path, type } of links) {
      const response = await get(path);
      expect([path, response.status], path).toEqual([path, 200]);
      if (type) expect(response.headers.get('Content-Type')?.split(';')[0], path).toBe(type);
    }
  });
});

describe('a new route', () => {
  const route = { path: '/v1/:id/new.txt', cacheable: true, handler: () => Promise.reject(new Error('not asked')) };
  const groupsWith = (section: Section) => listAddresses([...SECTIONS, section], editionOf(), store);

  it('is in the table by itself', () => {
    const operations = [{ address: '/v1/{id}/new.txt', title: { de: 'Neu' }, media_type: 'text/plain; charset=utf-8' }];
    const tag = { place: 99, title: { de: 'Neues' }, about: { de: 'Etwas.' } };
    expect(groupsWith({ name: 'new', tag, routes: [{ ...route, operations }] }).at(-2)).toEqual({
      tag,
      addresses: [
        { address: '/v1/{id}/new.txt', title: { de: 'Neu' }, media_type: 'text/plain', path: '/v1/nord/new.txt' },
      ],
    });
    const title = { de: 'Neu' };
    const others = groupsWith({ name: 'new', routes: [{ ...route, title }] }).at(-1)?.addresses;
    expect(others?.at(-1)).toEqual({ address: '/v1/{id}/new.txt', title });
  });

  it('that nobody says a word about is refused by name', () => {
    expect(() => groupsWith({ name: 'new', routes: [route] })).toThrow(
      'The route /v1/:id/new.txt has neither operations nor a title',
    );
  });
});

describe.each(TAGS)('the ways in %s', (tag) => {
  it('are six, each with lines, and an answer or the widget beside them', async () => {
    const html = await pageOf(tag);
    expect([...html.matchAll(/<section class="way" aria-labelledby="([a-z]+)"/g)].map(([, id]) => id)).toEqual(WAYS);
    const { lines, answers } = panesIn(html);
    expect(lines.map(({ id }) => id.split('-')[0])).toEqual([
      'site',
      'calendar',
      'portal',
      'map',
      'program',
      'program',
      'assistant',
      'assistant',
    ]);
    for (const { id, code } of lines) expect(code.split('\n').length, id).toBeLessThanOrEqual(3);
    expect(answers.map(({ path }) => path)).toEqual([
      tag === 'de' ? '/v1/centers/nord.ics' : '/v1/centers/nord.en.ics',
      '/catalog.ttl',
      '/v1/centers.geojson',
      '/v1/centers.next.json',
      '/mcp',
    ]);
  });

  it('have examples that are what the addresses answer on the day of the build, dated', async () => {
    const { answers } = panesIn(await pageOf(tag));
    for (const { path, body, place, example, status } of answers) {
      const asked = body
        ? get(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
        : get(path);
      const part = answerPart(await (await asked).text(), place);
      // Only what says when it was asked differs from the build's midnight.
      const timeless = (text: string) => text.replace(/"asked_at": "[^"]+"/, '');
      expect(timeless(example), path).toBe(timeless(part));
      expect(example.length, path).toBeGreaterThan(100);
      expect(status, path).toContain(tag === 'de' ? 'Beispiel vom 22. November 2026' : 'Example of 22 November 2026');
    }
  });

  it('filter the table by words that find something there', async () => {
    const html = await pageOf(tag);
    const filters = [...html.matchAll(/data-filter="([^"]+)"/g)].map(([, words = '']) => words.toLowerCase());
    expect(filters).toHaveLength(WAYS.length);
    const table = plainText(html.slice(html.indexOf('<table class="addresses"'))).toLowerCase();
    for (const words of filters) expect(table, words).toContain(words);
  });

  it('say whom the calendar of single dates is for', async () => {
    const { lines } = panesIn(await pageOf(tag));
    expect(lines[1]?.code).toContain(tag === 'de' ? '/v1/centers/nord.dates.ics' : '/v1/centers/nord.dates.en.ics');
    expect(plainText(await pageOf(tag))).toMatch(/RRULE (?:lesen und EXDATE übergehen|and ignore EXDATE)/);
  });
});

describe('the page', () => {
  it('promises in five sentences: versions, notice of withdrawal, changes, the widget, the licence', async () => {
    for (const tag of TAGS) {
      const html = await pageOf(tag);
      const [, list = ''] = /<ol class="promises">(.*?)<\/ol>/s.exec(html) ?? [];
      const sentences = [...list.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, one = '']) => plainText(one));
      expect(sentences).toHaveLength(5);
      const words =
        tag === 'de'
          ? ['es kommen Felder hinzu', 'mindestens zwölf Monate', 'je gelöscht', '/widget/v1/', FIRST_EDITION.license]
          : ['fields are added', 'at least twelve months', 'ever deleted', '/widget/v1/', FIRST_EDITION.license];
      words.forEach((word, place) => expect(sentences[place]).toContain(word));
    }
  });

  it('offers nothing that only a script can do before one runs', async () => {
    for (const tag of TAGS) {
      const html = await pageOf(tag);
      for (const [element] of html.matchAll(/<(?:button|search)[^>]*>/g)) expect(element).toMatch(/ hidden(?:=""|>)/);
      expect(html).toContain('<noscript><iframe src="../../embed/nord/');
    }
  });

  it('is light', async () => {
    const { files } = await bundleSite();
    const script = files.find(({ path }) => path.endsWith('/developers.js'));
    expect(gzipSync(script?.bytes ?? '').length).toBeLessThan(1500);
    for (const tag of TAGS) expect(gzipSync(await pageOf(tag)).length).toBeLessThan(12_000);
  });

  it('shows one center’s addresses where there is no file of all', async () => {
    const [first] = FIRST_EDITION.centers;
    const centers = Array.from({ length: 201 }, (_, at) => ({
      ...(first as (typeof FIRST_EDITION.centers)[number]),
      id: `c-${at}`,
      schedules: (first?.schedules ?? []).map((one) => ({ ...one, id: `${one.id}-${at}` })),
    }));
    const html = await (await siteOf({ ...FIRST_EDITION, centers }).get('/de/developers/')).text();
    expect(panesIn(html).answers.map(({ path }) => path)).toEqual([
      '/v1/centers/c-0.ics',
      '/catalog.ttl',
      '/v1/centers/c-0.geojson',
      '/v1/centers/c-0.next.json',
      '/mcp',
    ]);
    expect(rowsIn(html).flatMap(({ addresses }) => addresses)).not.toContain('/v1/centers.ics');
  });
});

describe('the part of an answer', () => {
  it('is a member of JSON, indented, and the whole where there is no such', () => {
    expect(answerPart('{"a":[{"b":1},{"b":2}]}', 'a.1')).toBe('{\n  "b": 2\n}');
    expect(answerPart('{"a":1}', 'b.0.c')).toBe('{\n  "a": 1\n}');
  });

  it('is a component of a calendar, a subject of Turtle, and the beginning where there is no such', () => {
    const calendar =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nEND:VEVENT\r\n';
    expect(answerPart(calendar, 'UID:a')).toBe('BEGIN:VEVENT\nUID:a\nEND:VEVENT');
    expect(answerPart('@prefix a: <b> .\n\n<c>\n    a d:E .\n', 'a d:E')).toBe('<c>\n    a d:E .');
    expect(answerPart('one\ntwo\n', 'three')).toBe('one\ntwo');
  });

  it('ends after 28 lines and says so', () => {
    const long = Array.from({ length: 29 }, (_, at) => `line ${at}`);
    expect(answerPart(long.join('\n'), '')).toBe([...long.slice(0, 28), '…'].join('\n'));
  });
});
