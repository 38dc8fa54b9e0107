/** A center of which nobody has found the position: no form claims one, and everything else about it is said. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../application.ts';
import { directoryWith, withCenter, withoutPosition } from '../fixtures/directory.ts';
import { hasGdal } from './machine.ts';

const exact = withCenter(directoryWith(), 'mitte', {
  position: { ...directoryWith().centers[1]!.position!, accuracy_m: 10 },
});
const { get: placed } = siteOf(exact);
const { get } = siteOf(withoutPosition(exact, 'mitte'));
const { get: nowhere } = siteOf(withoutPosition(exact));

type Get = typeof get;
const textOf = async (from: Get, path: string) => (await from(path)).text();
const jsonOf = async <T>(from: Get, path: string) => JSON.parse(await textOf(from, path)) as T;

interface Feature {
  readonly id: string;
  readonly bbox?: readonly number[];
  readonly geometry: { readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Features {
  readonly bbox?: readonly number[];
  readonly features: readonly Feature[];
}

describe('GeoJSON without a position', () => {
  it('has a null geometry and no box, beside the others’', async () => {
    const { bbox, features } = await jsonOf<Features>(get, '/v1/centers.geojson');
    const [nord, mitte, west] = features;
    expect([mitte?.id, mitte?.geometry, mitte && 'bbox' in mitte]).toEqual(['mitte', null, false]);
    expect(Object.keys(mitte?.properties ?? {}).filter((name) => /accuracy|position/.test(name))).toEqual([]);
    expect(mitte?.properties['address']).toBe('Brückenstraße 30, 47053 Duisburg');
    const points = [nord, west].map((one) => one?.geometry?.coordinates ?? []);
    expect(bbox).toEqual([
      ...[0, 1].map((axis) => Math.min(...points.map((point) => point[axis] ?? NaN))),
      ...[0, 1].map((axis) => Math.max(...points.map((point) => point[axis] ?? NaN))),
    ]);
    expect(await jsonOf<Features>(nowhere, '/v1/centers.geojson')).not.toHaveProperty('bbox');
  });

  it.runIf(hasGdal())('is read by GDAL with every center', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'geojson-')), 'centers.geojson');
    writeFileSync(file, await textOf(get, '/v1/centers.geojson'));
    const seen = execFileSync('ogrinfo', ['-ro', '-al', file], { encoding: 'utf8' });
    expect(seen).toContain('Feature Count: 3');
    expect(seen.match(/^ {2}POINT/gm)).toHaveLength(2);
  });
});

describe('OGC API – Features without a position', () => {
  const ITEMS = '/ogc/collections/centers/items';
  const crs = encodeURIComponent('http://www.opengis.net/def/crs/EPSG/0/25832');
  const ids = async (query: string) => (await jsonOf<Features>(get, `${ITEMS}${query}`)).features.map((one) => one.id);

  it('lists the center, and finds it in no box, in no system', async () => {
    expect(await ids('')).toEqual(['nord', 'mitte', 'west']);
    expect(await ids('?bbox=-180,-90,180,90')).toEqual(['nord', 'west']);
    expect(await ids(`?bbox=-1e9,-1e9,1e9,1e9&bbox-crs=${crs}`)).toEqual(['nord', 'west']);
  });

  it('gives it a null geometry in every system', async () => {
    for (const query of ['', `?crs=${crs}`]) {
      const one = await jsonOf<Feature>(get, `${ITEMS}/mitte${query}`);
      expect([one.geometry, 'bbox' in one]).toEqual([null, false]);
    }
  });

  it('says the extent of the others, and of none the world', async () => {
    type Collection = { readonly extent: { readonly spatial: { readonly bbox: readonly (readonly number[])[] } } };
    const boxOf = async (from: Get) => (await jsonOf<Collection>(from, '/ogc/collections/centers')).extent.spatial.bbox;
    const { bbox } = await jsonOf<Features>(get, '/v1/centers.geojson');
    expect(await boxOf(get)).toEqual([bbox]);
    expect(await boxOf(nowhere)).toEqual([[-180, -90, 180, 90]]);
  });
});

describe('a search', () => {
  it('puts a center without a position last, without a distance', async () => {
    type Page = { readonly centers: ReadonlyArray<{ readonly id: string; readonly distance_m?: number }> };
    const { centers } = await jsonOf<Page>(get, '/v1/search.json?near=51.43,6.76');
    expect(centers.map(({ id, distance_m }) => [id, typeof distance_m])).toEqual([
      ['west', 'number'],
      ['nord', 'number'],
      ['mitte', 'undefined'],
    ]);
  });
});

describe('every other form', () => {
  it.each([
    ['/v1/centers/mitte.json', /"latitude"|"position"/],
    ['/v1/centers/mitte.jsonld', /GeoCoordinates/],
    ['/v1/centers/mitte.ics', /^GEO[:;]/m],
    ['/hsds/service_at_locations?full=true', /"latitude"/],
    ['/catalog.ttl', /POLYGON/],
  ])('says it only where there is one: %s', async (path, claim) => {
    expect(await textOf(placed, path)).toMatch(claim);
    expect(await textOf(nowhere, path)).not.toMatch(claim);
  });

  it('leaves the cells of the table empty', async () => {
    const [header = '', row = ''] = (await textOf(get, '/v1/centers/mitte.csv')).split('\r\n');
    const cells = Object.fromEntries(header.split(';').map((name, at) => [name, row.split(';')[at]]));
    expect(cells).toMatchObject({ center: 'mitte', latitude: '', longitude: '', accuracy_m: '' });
  });

  it('leads to the same maps, by the address', async () => {
    const links = async (from: Get) =>
      [
        ...(await textOf(from, '/de/centers/mitte/')).matchAll(/href="(https:\/\/[^"]*(?:maps|openstreetmap)[^"]*)"/g),
      ].map(([, href]) => href);
    expect((await links(get)).length).toBeGreaterThan(0);
    expect(await links(get)).toEqual(await links(placed));
  });
});
