/** GeoJSON, read back by GDAL: what QGIS, PostGIS and most map tools read with. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryWith, withCenter } from '../fixtures/directory.ts';
import { hasGdal } from './machine.ts';
import { moved, wholeVocabulary } from './vocabulary.ts';
import { ORIGIN, siteOf } from '../application.ts';

interface Collection {
  readonly type: string;
  readonly bbox: readonly number[];
  readonly features: ReadonlyArray<{
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly [number, number] };
    readonly properties: Readonly<Record<string, unknown>>;
  }>;
  readonly [foreign: string]: unknown;
}

const read = async (path: string, directory = directoryWith()) =>
  (await (await siteOf(directory).get(path)).json()) as Collection;

if (hasGdal()) {
  describe('GDAL', () => {
    it('reads the GeoJSON form as three points with the names and hours of the centers', async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'geojson-')), 'centers.geojson');
      writeFileSync(file, await (await siteOf().get('/v1/centers.geojson')).text());
      const seen = execFileSync('ogrinfo', ['-ro', '-al', file], { encoding: 'utf8' });
      expect(seen).toContain('Feature Count: 3');
      expect(seen).toContain('Geometry: Point');
      expect(seen).toContain('POINT (6.7741 51.4913)');
      expect(seen).toContain('WGS 84');
      expect(seen).toContain('address_1 (String) = Beethovenstraße 18 A');
      expect(seen).toContain('accuracy_m (Integer) = 150');
      expect(seen).toMatch(/opening_hours \(String\) = Mo 13:00-15:00; Th 10:00-12:00; PH off/);
    });
  });
}

describe('the GeoJSON form', () => {
  it('carries license, attribution and edition as foreign members, before the features', async () => {
    const body = await read('/v1/centers.geojson');
    expect(Object.keys(body).slice(0, 7)).toEqual([
      'type',
      'bbox',
      'title',
      'edition',
      'released_at',
      'license',
      'attribution',
    ]);
    expect(body.bbox).toEqual([6.716939, 51.405438, 6.7741, 51.4913]);
  });

  it('gives each feature its id, longitude first, with phones, schedules and the accuracy of the position', async () => {
    const [nord] = (await read('/v1/centers.geojson')).features;
    expect(nord?.id).toBe('nord');
    expect(nord?.geometry.coordinates).toEqual([6.7741, 51.4913]);
    expect(nord?.properties).toMatchObject({
      id: 'nord',
      address: 'Duisburger Straße 241, 47166 Duisburg',
      postal_code: '47166',
      accuracy_m: 1000,
      page: `${ORIGIN}/de/centers/nord/`,
      phones: [
        { number: '+4920394065358', formatted: '+49 203 94065358' },
        { number: '+4920394065357', formatted: '+49 203 94065357' },
      ],
    });
  });

  it('writes at most seven decimals', async () => {
    const precise = { ...directoryWith().centers[0]!.position!, latitude: 51.491300123456, longitude: 6.774100987654 };
    const body = await read('/v1/centers/nord.geojson', withCenter(directoryWith(), 'nord', { position: precise }));
    expect(body.features[0]?.geometry.coordinates).toEqual([6.774101, 51.4913001]);
    expect(body.bbox).toEqual([6.774101, 51.4913001, 6.774101, 51.4913001]);
  });

  it("says a center's own page as url, apart from ours", async () => {
    const url = 'https://www.example.org/mitte';
    const body = await read('/v1/centers/mitte.geojson', withCenter(directoryWith(), 'mitte', { url }));
    expect(body.features[0]?.properties).toMatchObject({ url, page: `${ORIGIN}/de/centers/mitte/` });
  });

  it('says when somebody last checked the hours, in OpenStreetMap’s key, and whether that was in time', async () => {
    const [nord, mitte] = (await read('/v1/centers.geojson', wholeVocabulary())).features;
    expect(mitte?.properties).toMatchObject({
      'check_date:opening_hours': '2026-11-01',
      'check_date:opening_hours:phone': '2026-01-10',
      verification: { open_hours: { status: 'current' } },
      building: { name: 'Haus der Vielfalt' },
    });
    expect(nord?.properties).toMatchObject({ verification: { open_hours: { status: 'overdue' } } });
  });

  it('is at the new place from the day of a move on', async () => {
    const past = withCenter(directoryWith(), 'mitte', { dated_facts: [{ ...moved, valid_from: '2026-06-01' }] });
    const [feature] = (await read('/v1/centers/mitte.geojson', past)).features;
    expect(feature?.geometry.coordinates).toEqual([6.7891, 51.4321]);
    const items = await read('/ogc/collections/centers/items?bbox=6.789,51.432,6.79,51.433', past);
    expect(items.features.map(({ id }) => id)).toEqual(['mitte']);
  });
});
