/** The catalogue's distributions: every form of the directory, described as it answers. */
import { storeOf } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { fileFormatOf } from '../../worker/catalog/formats.ts';
import { allOperations } from '../../worker/http/route.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { BASE, DATASET, FORMS, graphOf, said } from './graph.ts';
import { instances, NS, parse, values } from './rdf.ts';
import { dataOf, ORIGIN, siteOf } from '../application.ts';

const quads = await graphOf();
const distributions = instances(quads, `${NS.dcat}Distribution`);

describe('the distributions', () => {
  /** Documented addresses with data that are no form of the directory, and why. */
  const NO_FORM: { readonly [address: string]: string } = {
    '/v1/centers.csv-metadata.json': 'describes the CSV form',
    '/v1/sessions.csv-metadata.json': 'describes the CSV form',
    '/v1/sessions.excel.csv-metadata.json': 'describes the CSV form',
    '/v1/centers': 'chooses among the forms',
    '/v1/editions.json': 'lists the archive',
    '/v1/changes.atom': 'tells changes; a relation of the dataset',
    '/v1/changes.json': 'tells changes',
    '/hsds/': 'says what the API is',
    '/hsds/organizations': 'lists the partners',
    '/ogc/': 'lists links',
    '/ogc/api': 'describes the API',
    '/ogc/conformance': 'lists requirements',
    '/ogc/collections': 'describes the collection',
    '/ogc/collections/centers': 'describes the collection',
    '/ogc/collections/centers/queryables': 'describes the filters',
  };

  it('are every documented address that holds the centers, and no other', () => {
    const source = storeOf(dataOf());
    const docs = allOperations(SECTIONS, source.edition(ORIGIN), source);
    const fixed = docs.map(({ address }) => address).filter((one) => /^\/(?:v1|hsds|ogc)\/[^{]*$/.test(one));
    const named = (address: string) => `${BASE}distributions/${address.replace(/^\/(?:v1\/(?:centers\.)?)?/, '')}`;
    const forms = fixed.filter((address) => !(address in NO_FORM)).map(named);
    expect([...distributions].sort()).toEqual(forms.sort());
    expect(said(quads, DATASET, `${NS.dcat}distribution`)).toEqual(distributions);
  });

  it('stand in the order in which people look for them: a file of each format, the other files, then interfaces', () => {
    expect(distributions.map((one) => one.replace(`${BASE}distributions/`, ''))).toEqual([
      'json',
      'csv',
      'ics',
      'xlsx',
      'geojson',
      'jsonld',
      'sessions.csv',
      'sessions.excel.csv',
      'phone.ics',
      'dates.ics',
      'phone.dates.ics',
      'next.json',
      'search.json',
      'hsds/services',
      'hsds/service_at_locations',
      'search.geojson',
      'ogc/collections/centers/items',
    ]);
  });

  it('are files with an address to load, or interfaces with the address of their description', () => {
    const addresses = distributions.map((one) =>
      ['accessURL', 'downloadURL'].map((name) => said(quads, one, NS.dcat + name)[0]?.slice(ORIGIN.length)),
    );
    expect(addresses.map(([access, load]) => (load === undefined ? access : [load === access]))).toEqual([
      ...Array.from({ length: 11 }, () => [true]),
      '/openapi.json',
      '/openapi.json',
      '/openapi.json',
      '/openapi.json',
      '/openapi.json',
      '/ogc/api',
    ]);
  });

  it('have formats with labels, by the class whose label CKAN reads', () => {
    const formats = [...new Set(distributions.flatMap((one) => said(quads, one, `${NS.dct}format`)))];
    expect(formats.map((one) => said(quads, one, 'http://www.w3.org/2000/01/rdf-schema#label'))).toEqual([
      ['JSON'],
      ['CSV'],
      ['ICS'],
      ['XLSX'],
      ['GeoJSON'],
      ['JSON-LD'],
    ]);
    for (const one of formats) expect(said(quads, one, NS.a)).toEqual([`${NS.dct}IMT`, `${NS.dct}MediaTypeOrExtent`]);
  });

  it('have a format each, and a type without one is named', () => {
    expect(() => fileFormatOf('application/vnd.google-earth.kml+xml')).toThrow(
      'worker/catalog/formats.ts has no entry for application/vnd.google-earth.kml+xml; add its file type and standard',
    );
  });

  it.each(distributions)('%s says license, attribution, types, standard and availability', (subject) => {
    const one = (name: string) => {
      const [value, ...more] = values(quads, subject, name);
      expect(more).toEqual([]);
      return value;
    };
    expect(one(`${NS.dct}license`)?.value).toBe('http://dcat-ap.de/def/licenses/cc-by/4.0');
    expect(one(`${NS.dcatde}licenseAttributionByText`)).toMatchObject({ language: 'de' });
    expect(one(`${NS.dct}format`)?.value).toMatch(new RegExp(`^${NS.eu}file-type/[A-Z_]+$`));
    expect(one(`${NS.dcat}mediaType`)?.value).toMatch(
      /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z+.-]+$/,
    );
    expect(one(`${NS.dcatap}availability`)?.value).toBe(`${NS.eu}planned-availability/AVAILABLE`);
    expect(one(`${NS.dct}modified`)?.value).toBe('2021-08-05T00:00:00+02:00');
    const standards = said(quads, subject, `${NS.dct}conformsTo`);
    expect(standards[0]).toMatch(/rfc-editor\.org|w3\.org|iso\.org/);
    const [, table] = /\/((?:sessions\.)?(?:excel\.)?csv)$/.exec(subject) ?? [];
    const csv = `v1/${table === 'csv' ? 'centers.csv' : table}-metadata.json`;
    if (/(?:ics|xlsx)$/.test(subject)) expect(standards).toHaveLength(1);
    else expect(standards.slice(1).join()).toMatch(new RegExp(`^${ORIGIN}/${table ? csv : 'schema/[a-z-]+.json'}$`));
  });

  const files = distributions.filter((one) => said(quads, one, `${NS.dcat}downloadURL`).length > 0);

  it.each(files)('%s answers HEAD and GET with the media type it declares', async (subject) => {
    const [declared = ''] = said(quads, subject, `${NS.dcat}mediaType`);
    const [address = ''] = said(quads, subject, `${NS.dcat}downloadURL`);
    for (const method of ['HEAD', 'GET']) {
      const answer = await siteOf().get(address, { method });
      expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
        200,
        declared.replace('https://www.iana.org/assignments/media-types/', ''),
      ]);
    }
  });

  it('ask for no attribution under a license that needs none', async () => {
    const zero = await graphOf(directoryWith({ license: 'http://dcat-ap.de/def/licenses/cc-zero' }));
    expect(values(zero, undefined, `${NS.dcatde}licenseAttributionByText`)).toEqual([]);
  });

  it('leave out what a directory of more than 200 centers does not have', async () => {
    const [center] = directoryWith().centers;
    const centers = Array.from({ length: 201 }, (_, at) => ({ ...center!, id: `c${at}`, schedules: [] }));
    const large = siteOf(directoryWith({ centers }));
    const found = await parse(await (await large.get(FORMS[0])).text(), 'text/turtle');
    const addresses = values(found, undefined, `${NS.dcat}accessURL`).map(({ value }) => value);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.length).toBeLessThan(distributions.length);
    for (const address of addresses) expect((await large.get(address, { method: 'HEAD' })).status, address).toBe(200);
  });
});
