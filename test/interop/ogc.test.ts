import { execFile, execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Center } from '../../data/model/directory.ts';
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

  it.each([
    ['5.9999999999999991', '51.000000000000007', '8.0000000000000018', '52.123456789012343'],
    ['-200', '-100', '200', '100'],
    ['1e-1', '.5', '359.99', '+8.999999999999999e1'],
  ])('finds the same with the extent %s %s %s %s', async (...extent) => {
    const [west = 0, south = 0, east = 0, north = 0] = extent.map(Number);
    const inside = directory.centers.filter(({ position }) => {
      const { longitude: x, latitude: y } = position!;
      return x >= west && x <= east && y >= south && y <= north;
    });
    expect(inside.length).toBeGreaterThan(0);
    expect(idsIn(await ogrinfo('-ro', '-al', '-q', '-spat', ...extent))).toEqual(inside.map(({ id }) => id));
  });

  it('counts, and filters by a box', async () => {
    const inside = directory.centers.filter(({ position }) => {
      const { longitude: x, latitude: y } = position!;
      return x >= 6 && x <= 8 && y >= 51 && y <= 52;
    });
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
    for (const span of [
      '2026-11-23/2026-11-29',
      '2026-11-23/..',
      '../..',
      '2026-11-23T00:00:00Z/',
      '0000-01-01/2026-11-29',
      '0000-01-01T00:00:00Z/9999-12-31T23:59:59.999Z',
    ]) {
      expect((await found(span)).length, span).toBe(active);
    }
    expect(await found('2026-12-25')).toEqual([]);
    for (const past of ['0000-01-01T00:00:00Z', '0026-11-23T09:15:00Z', '0000-02-29', '../0099-12-31']) {
      expect(await found(past), past).toEqual([]);
    }
  });

  it.each([
    'limit=0',
    'limit=x',
    'offset=-1',
    'bbox=1,2,3',
    'datetime=',
    'datetime=2026-11-24/2026-11-23',
    'limit=1&limit=2',
    'bbox=1,2,3,4,5',
    'bbox=1,2,3,x',
    'bbox=1,2,3,1e999',
    'bbox=1,5,3,4',
    'datetime=2026-02-30',
    'datetime=0000-13-01/..',
    'filter=district%3D%27Hamborn%27',
    'filter-lang=cql2-text',
    'sortby=name',
    'properties=name',
    'name=RSC',
    'crs=EPSG:25832',
    'crs=http://www.opengis.net/def/crs/EPSG/0/3857',
    'bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857&bbox=1,2,3,4',
    'f=html',
  ])('refuses %s', async (query) => {
    const response = await get(`/ogc/collections/centers/items?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each(['bbox=1,2,3,4', 'filter=x', 'crs=EPSG:4326'])('refuses %s for one center', async (query) => {
    const id = directory.centers[7]?.id;
    expect((await get(`/ogc/collections/centers/items/${id}`)).status).toBe(200);
    expect((await get(`/ogc/collections/centers/items/${id}?${query}`)).status).toBe(400);
  });

  it('filters by a fact of the centers', async () => {
    const [{ district, address }] = directory.centers as [Center];
    const found = async (query: string) => {
      const { features } = (await json(`/ogc/collections/centers/items?limit=100&${query}`)) as {
        features: ReadonlyArray<{ id: string }>;
      };
      return features.map(({ id }) => id);
    };
    const where = (fits: (center: Center) => boolean) => directory.centers.filter(fits).map(({ id }) => id);
    expect(await found(`district=${encodeURIComponent(district)}`)).toEqual(where((one) => one.district === district));
    expect(await found(`postal_code=${address.postal_code}`)).toEqual(
      where((one) => one.address.postal_code === address.postal_code),
    );
    const outreach = await found('service=outreach');
    expect(outreach.length).toBeLessThan(100);
    expect(outreach).toEqual(
      where(({ schedules }) => schedules.some(({ service }) => service === 'outreach')).slice(0, 100),
    );
  });

  it('answers an unknown center and an unknown collection with 404', async () => {
    expect((await get('/ogc/collections/centers/items/nowhere')).status).toBe(404);
    expect((await get('/ogc/collections/nowhere/items')).status).toBe(404);
  });
});
