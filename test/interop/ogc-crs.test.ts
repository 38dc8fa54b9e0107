/** OGC API - Features, Part 2: coordinates in three systems, against test points of PROJ. */
import { describe, expect, it } from 'vitest';
import { CRS84, CRS_LIST, EPSG25832, EPSG4326 } from '../../worker/ogc/crs.ts';
import { siteOf } from '../application.ts';
import { directoryWith } from '../fixtures/directory.ts';

const { get } = siteOf();
const ITEMS = '/ogc/collections/centers/items';

interface Feature {
  readonly id: string;
  readonly bbox: readonly number[];
  readonly geometry: { readonly coordinates: readonly number[] };
}

async function features(query: string): Promise<readonly Feature[]> {
  const response = await get(`${ITEMS}?${query}`);
  expect(response.status, query).toBe(200);
  return ((await response.json()) as { features: readonly Feature[] }).features;
}

/** Made with PROJ 9.5: `Transformer.from_crs("EPSG:4258", "EPSG:25832", always_xy=True)`. */
const POINTS: ReadonlyArray<readonly [longitude: number, latitude: number, easting: number, northing: number]> = [
  [9, 0, 500000, 0],
  [9, 52, 500000, 5761038.2125],
  [6.7637, 51.4319, 344549.8136, 5700228.051],
  [6.76, 51.43, 344286.1864, 5700024.6424],
  [6, 47, 271930.4349, 5209532.848],
  [12, 55, 691875.6321, 6098907.825],
  [10.5, -33.25, 639733.6544, -3680005.5512],
  [15.5, 50, 965661.565, 5558904.7402],
  [3, 54.5, 111662.6712, 6055733.3228],
];

describe('EPSG:25832', () => {
  it.each(POINTS)('has %d, %d at %d, %d', (longitude, latitude, easting, northing) => {
    const [x, y] = EPSG25832.project({ longitude, latitude });
    expect(Math.abs(x - easting)).toBeLessThan(0.006);
    expect(Math.abs(y - northing)).toBeLessThan(0.006);
  });
});

describe('the features', () => {
  it.each(CRS_LIST.map((crs) => [crs.uri, crs] as const))('come in %s, and say so', async (uri, crs) => {
    const response = await get(`${ITEMS}?crs=${encodeURIComponent(uri)}`);
    expect(response.headers.get('content-crs')).toBe(`<${uri}>`);
    const found = ((await response.json()) as { features: readonly Feature[] }).features;
    const places = directoryWith().centers.map(({ position }) => position!);
    expect(found.map(({ geometry }) => geometry.coordinates)).toEqual(places.map((place) => crs.project(place)));
    for (const { bbox, geometry } of found) expect(bbox).toEqual([...geometry.coordinates, ...geometry.coordinates]);
    const one = await get(`${ITEMS}/${found[0]!.id}?crs=${encodeURIComponent(uri)}`);
    expect(one.headers.get('content-crs')).toBe(`<${uri}>`);
    expect(((await one.json()) as Feature).geometry).toEqual(found[0]!.geometry);
  });

  it('come in CRS84 where nothing is said', async () => {
    expect((await get(ITEMS)).headers.get('content-crs')).toBe(`<${CRS84.uri}>`);
    expect((await get(`${ITEMS}/mitte`)).headers.get('content-crs')).toBe(`<${CRS84.uri}>`);
  });

  it.each(CRS_LIST.map((crs) => [crs.uri, crs] as const))('are found by a box in %s', async (uri, crs) => {
    const { centers } = directoryWith();
    const [first] = centers;
    const [x, y] = crs.project(first!.position!);
    const step = crs === EPSG25832 ? 1 : 1e-5;
    const around = (dx: number) => [x - step + dx, y - step, x + step + dx, y + step].join(',');
    const query = (dx: number) => `bbox=${around(dx)}&bbox-crs=${encodeURIComponent(uri)}`;
    expect((await features(query(0))).map(({ id }) => id)).toEqual([first!.id]);
    expect(await features(query(3 * step))).toEqual([]);
  });

  it.each([EPSG4326, EPSG25832])('are refused a box that is none', async ({ uri }) => {
    for (const box of ['1,2,3', '1,2,3,4,5', '3,2,1,4', '1,4,3,2', 'a,b,c,d']) {
      const response = await get(`${ITEMS}?bbox=${box}&bbox-crs=${encodeURIComponent(uri)}`);
      expect(response.status, box).toBe(400);
    }
  });

  it('have links to the next page in the same system', async () => {
    const query = `limit=1&crs=${encodeURIComponent(EPSG25832.uri)}`;
    const { links } = (await (await get(`${ITEMS}?${query}`)).json()) as {
      links: ReadonlyArray<{ rel: string; href: string }>;
    };
    const next = links.find(({ rel }) => rel === 'next')!;
    expect(new URL(next.href).searchParams.get('crs')).toBe(EPSG25832.uri);
  });
});
