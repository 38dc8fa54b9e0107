/** The catalogue, sentence by sentence: what stands in it, with which value, and what is left out. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { directoryWith, FIRST_EDITION, withCenter } from '../fixtures/directory.ts';
import { AWKWARD, BASE, DATASET, graphOf, said, SPATIAL } from './graph.ts';
import { instances, NS, values } from './rdf.ts';
import { ORIGIN, siteOf } from '../application.ts';

const quads = await graphOf();

function withPlaces(town: string, district: string): Directory {
  const directory = withCenter(directoryWith(), 'mitte', { district });
  return { ...directory, municipality: { ...directory.municipality, name: town } };
}

describe('the dataset', () => {
  it('carries what DCAT-AP.de 3.0 and the portals ask for, each with its one value', () => {
    const eu = (table: string, ...codes: string[]) => codes.map((code) => `${NS.eu}${table}/${code}`);
    expect({
      modified: said(quads, DATASET, `${NS.dct}modified`),
      issued: said(quads, DATASET, `${NS.dct}issued`),
      spatial: said(quads, DATASET, `${NS.dct}spatial`),
      level: said(quads, DATASET, `${NS.dcatde}politicalGeocodingLevelURI`),
      theme: said(quads, DATASET, `${NS.dcat}theme`),
      frequency: said(quads, DATASET, `${NS.dct}accrualPeriodicity`),
      language: said(quads, DATASET, `${NS.dct}language`),
      availability: said(quads, DATASET, `${NS.dcatap}availability`),
      access: said(quads, DATASET, `${NS.dct}accessRights`),
      references: said(quads, DATASET, `${NS.dct}references`),
      conformsTo: said(quads, DATASET, `${NS.dct}conformsTo`),
      publisher: said(quads, DATASET, `${NS.dct}publisher`),
      contact: said(quads, DATASET, `${NS.dcat}contactPoint`),
    }).toEqual({
      modified: ['2021-08-05T00:00:00+02:00'],
      issued: ['2021-08-05T00:00:00+02:00'],
      spatial: [SPATIAL],
      level: ['http://dcat-ap.de/def/politicalGeocoding/Level/municipality'],
      theme: eu('data-theme', 'SOCI', 'GOVE'),
      frequency: eu('frequency', 'IRREG'),
      language: eu('language', 'DEU'),
      availability: eu('planned-availability', 'AVAILABLE'),
      access: eu('access-right', 'PUBLIC'),
      references: ['https://musterdatenkatalog.de/def/musterdatensatz/sozialeHilfe/angebotUndBeratungsstelle'],
      conformsTo: [`${ORIGIN}/schema/directory-form.json`],
      publisher: [`${BASE}publisher`],
      contact: [`${BASE}contact`],
    });
    expect(said(quads, `${BASE}publisher`, NS.a)).toEqual([`${NS.foaf}Agent`]);
    expect(said(quads, `${BASE}publisher`, `${NS.foaf}name`)).toEqual(['Next Consultation (inoffiziell)']);
    expect(said(quads, `${BASE}contact`, `${NS.vcard}hasURL`)).toEqual([`${ORIGIN}/de/imprint/`]);
  });

  it('names its place once, with label and box on that very node', () => {
    expect(values(quads, SPATIAL, 'http://www.w3.org/2004/02/skos/core#prefLabel')).toMatchObject([
      { value: 'Duisburg', language: 'de' },
    ]);
    const [box, ...more] = values(quads, SPATIAL, `${NS.dcat}bbox`);
    expect(more).toEqual([]);
    expect(box?.datatype?.value).toBe('http://www.opengis.net/ont/geosparql#wktLiteral');
    const [west, south, east, , , north] = [...(box?.value ?? '').matchAll(/\d+\.\d+/g)].map(Number);
    for (const position of directoryWith().centers.map((center) => center.position!)) {
      expect(position.longitude).toBeGreaterThanOrEqual(west!);
      expect(position.longitude).toBeLessThanOrEqual(east!);
      expect(position.latitude).toBeGreaterThanOrEqual(south!);
      expect(position.latitude).toBeLessThanOrEqual(north!);
    }
  });

  it('has typed dates that are days and instants of the calendar', () => {
    const dated = /(?:issued|modified|startDate|endDate)$/;
    const dates = quads.filter(({ predicate }) => dated.test(predicate.value)).map(({ object }) => object);
    expect(dates.length).toBeGreaterThan(20);
    for (const { value, datatype } of dates) {
      expect([`${NS.xsd}date`, `${NS.xsd}dateTime`]).toContain(datatype?.value);
      const day = value.slice(0, 10);
      expect(new Date(`${day}T12:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      if (datatype?.value.endsWith('Time')) expect(value).toMatch(/^.{10}T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
      else expect(value).toHaveLength(10);
    }
  });

  it('leaves out what 2.0 and 3.0 of DCAT-AP.de contradict each other on, and what does not apply', async () => {
    const left = /byteSize|checksum|adms#status|terms\/source$|hvdCategory|applicableLegislation/i;
    const all = [...quads, ...(await graphOf(AWKWARD))];
    expect(all.filter(({ predicate }) => left.test(predicate.value))).toEqual([]);
  });

  it('says contributor id and political geocoding when the data file asks for them, and never else', async () => {
    const [id, place] = [`${NS.dcatde}contributorID`, `${NS.dcatde}politicalGeocodingURI`];
    const both = async (catalog?: Directory['catalog']) => {
      const found = await graphOf(directoryWith(catalog && { catalog }));
      return [said(found, DATASET, id), said(found, DATASET, place)];
    };
    const contributor_id = 'http://dcat-ap.de/def/contributors/openNRW';
    expect(await both()).toEqual([[], []]);
    expect(await both({ political_geocoding: false })).toEqual([[], []]);
    expect(await both({ contributor_id })).toEqual([[contributor_id], []]);
    expect(await both({ contributor_id, political_geocoding: true })).toEqual([[contributor_id], [SPATIAL]]);
  });

  it('shows operators the settings that it reads', async () => {
    const guide = readFileSync(fileURLToPath(new URL('../../data/BETRIEB.md', import.meta.url)), 'utf8');
    const [, snippet] = /```json\n("catalog": [^`]+)```/.exec(guide) ?? [];
    const { catalog } = JSON.parse(`{${snippet}}`) as Pick<Directory, 'catalog'>;
    const found = await graphOf(directoryWith(catalog && { catalog }));
    expect(said(found, DATASET, `${NS.dcatde}contributorID`)).toEqual([catalog?.contributor_id]);
    expect(said(found, DATASET, `${NS.dcatde}politicalGeocodingURI`)).toEqual([SPATIAL]);
  });
});

describe('the keywords', () => {
  it.each([
    ['an edition with brackets in a name', FIRST_EDITION],
    ['a town with a slash and a district with brackets', withPlaces('Biel/Bienne', 'Altstadt (Mitte)')],
  ])('are such as CKAN takes: %s', async (_, directory) => {
    const keywords = said(await graphOf(directory), DATASET, `${NS.dcat}keyword`);
    expect(keywords.length).toBeGreaterThan(5);
    for (const keyword of keywords) expect(keyword).toMatch(/^[\p{L}\p{N}_ \-.]{2,100}$/u);
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it('have the parts of names that are none themselves', async () => {
    expect(said(await graphOf(FIRST_EDITION), DATASET, `${NS.dcat}keyword`)).toEqual(
      expect.arrayContaining(['Duisburg', 'Kommunales Integrationsmanagement', 'KIM', 'Hamborn']),
    );
    expect(said(await graphOf(withPlaces('Biel/Bienne', 'Altstadt')), DATASET, `${NS.dcat}keyword`)).toEqual(
      expect.arrayContaining(['Biel', 'Bienne', 'Altstadt']),
    );
  });
});

describe('the license', () => {
  it.each([
    ['cc-by/4.0', 'Creative Commons Namensnennung – 4.0 International (CC BY 4.0)', 'Creative Commons Attribution'],
    ['cc-zero', 'Creative Commons CC Zero License (cc-zero)', 'Creative Commons CCZero'],
    [
      'dl-by-de/2.0',
      'Datenlizenz Deutschland – Namensnennung – Version 2.0',
      'Data licence Germany – attribution – version 2.0',
    ],
    ['dl-zero-de/2.0', 'Datenlizenz Deutschland – Zero – Version 2.0', 'Data licence Germany – Zero – version 2.0'],
  ])('%s carries the titles by which portals know it', async (name, de, en) => {
    const license = `http://dcat-ap.de/def/licenses/${name}`;
    const found = await graphOf(directoryWith({ license }));
    expect(values(found, license, `${NS.dct}title`)).toMatchObject([
      { value: de, language: 'de' },
      { value: en, language: 'en' },
    ]);
  });
});

describe('the services', () => {
  it.each([
    ['service', '/v1/centers', '/openapi.json'],
    ['services/hsds', '/hsds/', '/openapi.json'],
    ['services/ogc', '/ogc/', '/ogc/api'],
  ])('have an endpoint, its description and the dataset that they serve: %s', async (name, endpoint, description) => {
    expect(said(quads, BASE + name, NS.a)).toEqual([`${NS.dcat}DataService`]);
    expect(said(quads, BASE + name, `${NS.dcat}servesDataset`)).toEqual([DATASET]);
    expect(said(quads, BASE + name, `${NS.dcat}endpointURL`)).toEqual([ORIGIN + endpoint]);
    expect(said(quads, BASE + name, `${NS.dcat}endpointDescription`)).toEqual([ORIGIN + description]);
    for (const address of [endpoint, description]) expect((await siteOf().get(address)).status, address).toBe(200);
  });

  it('hang on the catalogue and on nothing else: CKAN cannot export what hangs on a distribution', () => {
    const services = instances(quads, `${NS.dcat}DataService`);
    expect(said(quads, `${BASE}catalog`, `${NS.dcat}service`)).toEqual(services);
    expect(values(quads, undefined, `${NS.dcat}accessService`)).toEqual([]);
  });
});
