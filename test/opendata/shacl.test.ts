/** The catalogue against the SHACL shapes of GovData and SEMIC: no result for ours, one for every rule that a bad one breaks. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directoryWith, withoutPosition } from '../fixtures/directory.ts';
import { secondCity } from '../fixtures/second-city.ts';
import { shapesFolder } from './machine.ts';
import { parse } from './rdf.ts';
import { badUnder, findings, type Profile, PROFILES, results } from './shacl.ts';
import { siteOf } from '../application.ts';

const folder = shapesFolder();
const NAMES = Object.keys(PROFILES) as Profile[];
const catalog = { contributor_id: 'http://dcat-ap.de/def/contributors/openNRW' };

async function quadsOf(overrides = {}) {
  return parse(await (await siteOf(directoryWith(overrides)).get('/catalog.ttl')).text(), 'text/turtle');
}

it('finds the shapes in their folder, or says that they are not on this machine', () => {
  expect(folder === undefined || existsSync(folder)).toBe(true);
});

if (folder !== undefined) {
  describe('the catalogue', () => {
    it.each(NAMES)('has no violation, no warning and no hint under %s', async (profile) => {
      expect(await findings(folder, profile, await quadsOf({ catalog }))).toEqual([]);
    });

    it('lacks only the contributor id, which a portal hands out, while nobody has set one', async () => {
      expect(await findings(folder, 'DCAT-AP.de 3.0', await quadsOf())).toEqual([]);
      expect(await findings(folder, 'SEMIC DCAT-AP 3.0.1 with ranges', await quadsOf())).toEqual([]);
      const [only, ...more] = await findings(folder, 'DCAT-AP.de 2.0 with conventions', await quadsOf());
      expect(only?.message).toContain('K12&13');
      expect(more).toEqual([]);
    });

    it('stays valid with a contact, a publisher type and another license', async () => {
      const publisher = {
        name: 'Stadt Duisburg',
        type: 'http://purl.org/adms/publishertype/LocalAuthority',
        url: 'https://www.duisburg.de/',
        contact: { email: 'rsc@example.org' },
      };
      const quads = await quadsOf({ catalog, publisher, license: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0' });
      for (const profile of NAMES.slice(0, 3)) expect(await findings(folder, profile, quads)).toEqual([]);
    });

    it('is valid for another city with another license, publisher and place', async () => {
      const quads = await quadsOf({ ...secondCity().directory, catalog });
      for (const profile of NAMES.slice(0, 3)) expect(await findings(folder, profile, quads)).toEqual([]);
    });
  });

  describe('the catalogue of a directory without positions', () => {
    it('is valid and says no box, which DCAT-AP.de 3.0 would like and does not ask for', async () => {
      const quads = await quadsOf({ ...withoutPosition(directoryWith()), catalog });
      const found = (await Promise.all(NAMES.slice(0, 3).map((profile) => findings(folder, profile, quads)))).flat();
      expect(found.map(({ severity, message }) => [severity, message.split(':')[0]])).toEqual([['Warning', 'n3-218']]);
      expect(quads.filter(({ predicate }) => predicate.value.endsWith('#bbox'))).toEqual([]);
    });
  });

  describe('a bad catalogue', () => {
    it.each(NAMES)('is refused for each single rule of %s', async (profile) => {
      const bad = badUnder(folder, profile);
      expect(bad.length).toBeGreaterThan(10);
      const quads = [...(await quadsOf({ catalog })), ...bad.flatMap((one) => one.quads)];
      const found = await results(folder, profile, quads);
      const fired = new Set(found.map(({ shape, component, focus }) => `${shape} ${component} ${focus}`));
      const silent = bad.filter(({ rule, focus }) => !fired.has(`${rule.shape} ${rule.component} ${focus}`));
      expect(silent.map(({ rule }) => rule)).toEqual([]);
      console.log(`${profile}: ${bad.length} rules, each with a bad catalogue that it refuses`);
    });
  });
}
