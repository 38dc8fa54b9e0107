/** Another city without a line of code changed: its editions pass the check, its application answers every address. */
import { applicationOf, readAll } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { describeDifferences, summaryOf } from '../../data/operations/differences/index.ts';
import { withBlock } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import { secondCity } from '../fixtures/second-city.ts';
import { TEXT_FILES as texts } from '../fixtures/text-files.ts';
import { triedAddresses } from '../http/tried-addresses.ts';
import { kindOfAddress, sample } from '../thorough.ts';

const { directory, editions } = secondCity();
const names = Object.keys(editions);

describe('a second city', { timeout: 240_000 }, () => {
  it('has twelve centers, five editions and what Duisburg lacks', () => {
    expect(directory.centers).toHaveLength(12);
    expect(names).toHaveLength(5);
    expect(directory.timezone).not.toBe('Europe/Berlin');
    expect(directory.holiday_region).not.toBe('DE-NW');
    expect(directory.outreach.map((one) => one.status)).toContain('running');
    expect(new Set(directory.centers.map((one) => one.status)).size).toBe(3);
  });

  it.each(names)('passed the check when edition %s was cut', (name) => {
    const archive = Object.fromEntries(
      names.slice(0, names.indexOf(name) + 1).map((one) => [`${one}.json`, JSON.stringify(editions[one])]),
    );
    const found = checkDirectory({
      text: JSON.stringify(editions[name]),
      editions: archive,
      texts,
      today: name,
      deploy: true,
    });
    expect(found.filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('says in words what each edition changed', () => {
    for (const [index, name] of names.slice(1).entries()) {
      const before = editions[names[index] ?? ''] as Directory;
      const after = editions[name] as Directory;
      const words = describeDifferences(before, after);
      expect(words.length).toBeGreaterThan(2);
      expect(after.changes[0]?.summary).toEqual(summaryOf(words));
    }
  });

  it('has numbers that read as its own numbering plan groups them, in the week file and on pages', async () => {
    const data = await readAll('2026-11-22');
    const app = applicationOf(withBlock({ ...data, directory: JSON.stringify(directory), editions: {} }), () =>
      Date.parse('2026-11-22T12:00:00Z'),
    );
    const get = async (path: string) => (await app.request(path, {}, { PUBLIC_ORIGIN: 'https://example.test' })).text();
    const [center] = directory.centers;
    const week = JSON.parse(await get('/v1/weeks/2026-11-16.json')) as Pick<Directory, 'centers'>;
    expect(week.centers[0]?.phones).toEqual([{ number: '+493514110000', formatted: '+49 351 4110000' }]);
    expect(await get(`/de/centers/${center?.id}/`)).toContain('+49\u00a0351\u00a04110000');
  });

  it('answers every address that can be rendered, and never names Duisburg in its data', async () => {
    const data = await readAll('2026-11-22');
    const archive = Object.fromEntries(Object.entries(editions).map(([name, one]) => [name, JSON.stringify(one)]));
    const app = applicationOf(withBlock({ ...data, directory: JSON.stringify(directory), editions: archive }), () =>
      Date.parse('2026-11-22T12:00:00Z'),
    );
    const origin = 'https://example.test';
    const paths = triedAddresses(app.prerenderedPaths(origin));
    expect(paths.length).toBeGreaterThan(1000);
    const speaking: string[] = [];
    for (const path of sample(paths, 4, kindOfAddress).filter(
      (one, index) => !/\/weeks\//.test(one) || index % 10 === 0,
    )) {
      const response = await app.request(path, {}, { PUBLIC_ORIGIN: origin });
      expect(response.status, path).toBe(200);
      const body = await response.text();
      if (/\.(json|geojson|ics|csv|jsonld|atom|ttl|rdf)$/.test(path) && body.includes('Duisburg')) speaking.push(path);
    }
    expect(speaking.filter((path) => !/widget|schema|openapi/.test(path))).toEqual([]);
  });
});
