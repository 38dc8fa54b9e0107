/** The catalogue, sentence by sentence: what stands in it, with which value, and what is left out. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { AWKWARD, BASE, DATASET, graphOf, said, SPATIAL } from './graph.ts';
import { NS, values } from './rdf.ts';
import { ORIGIN } from '../application.ts';

const quads = await graphOf();

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
      conformsTo: [`${ORIGIN}/schema/directory.schema.json`],
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
    for (const { position } of directoryWith().centers) {
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

describe('the service', () => {
  it('is the API, with its description and the dataset that it serves', () => {
    expect(said(quads, `${BASE}service`, NS.a)).toEqual([`${NS.dcat}DataService`]);
    expect(said(quads, `${BASE}service`, `${NS.dcat}servesDataset`)).toEqual([DATASET]);
    expect(said(quads, `${BASE}service`, `${NS.dcat}endpointURL`)).toEqual([`${ORIGIN}/v1/centers`]);
    expect(said(quads, `${BASE}service`, `${NS.dcat}endpointDescription`)).toEqual([`${ORIGIN}/openapi.json`]);
    expect(said(quads, `${BASE}catalog`, `${NS.dcat}service`)).toEqual([`${BASE}service`]);
  });
});
