import { execFile, execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appOf } from '../search/app.ts';
import { generate } from '../bench/generate.ts';

const run = promisify(execFile);

/** GDAL's tool: Debian's gdal-bin. */
function hasOgrinfo(): boolean {
  try {
    execFileSync('ogrinfo', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const gdal = hasOgrinfo();
if (!gdal)
  console.warn('\n*** OGC API TESTS WITH GDAL LEFT OUT: no ogrinfo on this machine (apt-get install gdal-bin). ***\n');

const { directory, app, get } = appOf(generate(250));
let server: Server;
let at: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    void (async () => {
      const answer = await app.fetch(new Request(origin + request.url), { PUBLIC_ORIGIN: origin });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ogc`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ogrinfo = async (...words: string[]) => (await run('ogrinfo', [...words, `OAPIF:${at}`])).stdout;
const json = async (path: string) => (await (await get(path)).json()) as Record<string, unknown>;
const idsIn = (text: string) => [...text.matchAll(/^ {2}id \(String\) = (.+)$/gm)].map((match) => match[1]);

describe.runIf(gdal)('GDAL, connected to /ogc', () => {
  it('lists the collection', async () => {
    expect(await ogrinfo('-ro')).toContain('centers');
  });

  it('pages through all centers', async () => {
    const text = await ogrinfo('-ro', '-al', '-q', '-oo', 'PAGE_SIZE=60');
    expect(idsIn(text)).toEqual(directory.centers.map(({ id }) => id));
    expect(text).toMatch(/POINT \(\d+\.\d+ \d+\.\d+\)/);
  });

  it('counts, and filters by a box', async () => {
    const inside = directory.centers.filter(
      ({ position: { longitude: x, latitude: y } }) => x >= 6 && x <= 8 && y >= 51 && y <= 52,
    );
    expect(await ogrinfo('-ro', '-so', '-al')).toContain(`Feature Count: ${directory.centers.length}`);
    const text = await ogrinfo('-ro', '-al', '-q', '-spat', '6', '51', '8', '52');
    expect(idsIn(text)).toEqual(inside.map(({ id }) => id));
  });
});

describe('OGC API – Features', () => {
  it('leads from the landing page to everything, by absolute links that answer', async () => {
    const seen = new Set<string>();
    const queue = ['/ogc/', '/ogc/collections', '/ogc/collections/centers', '/ogc/collections/centers/items?limit=2'];
    for (const path of queue) {
      const { links } = (await json(path)) as { links: Array<{ rel: string; href: string }> };
      for (const { rel, href } of links) if (rel !== 'license' && !rel.startsWith('service')) seen.add(href);
    }
    for (const href of seen) expect((await get(href)).status, href).toBe(200);
    expect([...seen].some((href) => href.includes('offset=2'))).toBe(true);
    expect((await json('/ogc/conformance')).conformsTo).toContain(
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
    );
    expect((await get('/ogc')).headers.get('location')).toBe('/ogc/');
  });

  it('takes a limit above the maximum for the maximum', async () => {
    expect((await json('/ogc/collections/centers/items?limit=10000')).numberReturned).toBe(100);
    expect((await json('/ogc/collections/centers/items')).numberReturned).toBe(10);
  });

  it('filters by the time of open consultations: an instant, a date, a span, open ends', async () => {
    const found = async (datetime: string) => {
      const ids: string[] = [];
      let path: string | undefined = `/ogc/collections/centers/items?limit=100&datetime=${datetime}`;
      while (path !== undefined) {
        const page = (await json(path)) as {
          features: Array<{ id: string }>;
          links: Array<{ rel: string; href: string }>;
        };
        ids.push(...page.features.map(({ id }) => id));
        path = page.links.find(({ rel }) => rel === 'next')?.href;
      }
      return ids;
    };
    const onMondays = directory.centers.filter(
      (one) =>
        one.status === 'active' &&
        one.schedules.some(({ service, byday }) => service === 'open_consultation' && byday.includes('MO')),
    );
    const monday = await found('2026-11-23');
    expect(monday).toEqual(onMondays.map(({ id }) => id));
    const instant = await found('2026-11-23T09:15:00Z');
    expect(instant.length).toBeGreaterThan(0);
    expect(instant.length).toBeLessThan(monday.length);
    expect(monday).toEqual(expect.arrayContaining(instant));
    const active = directory.centers.filter(({ status }) => status === 'active').length;
    for (const span of ['2026-11-23/2026-11-29', '2026-11-23/..', '../..', '2026-11-23T00:00:00Z/']) {
      expect((await found(span)).length, span).toBe(active);
    }
    expect(await found('2026-12-25')).toEqual([]);
  });

  it.each([
    'limit=0',
    'limit=x',
    'offset=-1',
    'bbox=1,2,3',
    'datetime=',
    'datetime=2026-11-24/2026-11-23',
    'limit=1&limit=2',
  ])('refuses %s', async (query) => {
    const response = await get(`/ogc/collections/centers/items?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('answers one center with its hours, and an unknown one with 404', async () => {
    const id = directory.centers[7]?.id;
    const feature = (await json(`/ogc/collections/centers/items/${id}`)) as {
      id: string;
      properties: Record<string, unknown>;
    };
    expect([feature.id, typeof feature.properties.opening_hours]).toEqual([id, 'string']);
    expect((await get('/ogc/collections/centers/items/nowhere')).status).toBe(404);
    expect((await get('/ogc/collections/nowhere/items')).status).toBe(404);
  });
});
