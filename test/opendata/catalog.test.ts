/** The catalogue, sentence by sentence: what stands in it, what is left out, and that its four documents say the same. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../worker/directory.ts';
import { docsOf } from '../../worker/http/section.ts';
import { SECTIONS } from '../../worker/sections/index.ts';
import { Source } from '../../worker/source.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { hasPython } from './machine.ts';
import { canonical, instances, NS, parse, type Quad, values } from './rdf.ts';
import { dataOf, ORIGIN, siteOf } from './site.ts';

const BASE = 'https://example.org/rsc-duisburg/';
const DATASET = `${BASE}dataset`;
const SPATIAL = 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05112000';
const FORMS = ['/catalog.ttl', '/catalog.jsonld', '/catalog.rdf'] as const;

/** Every sign that one of the three grammars treats apart. */
const AWKWARD = directoryWith({
  title: 'Zeiten "a" \\ <b> & \'c\' ]]> é 🕙',
  attribution: 'Erste Zeile\nZweite\tZeile @de ^^xsd:date .',
  publisher: {
    name: '</foaf:name> & "Söhne"',
    url: 'https://example.org/a?b=1&c={d}|e^f`g\\h',
    type: 'http://purl.org/adms/publishertype/LocalAuthority',
    contact: { email: "o'brien+rsc@example.org", url: 'https://example.org/contact?x=1&y=2' },
  },
});

async function quadsOf(path: string = FORMS[0], directory?: Directory): Promise<Quad[]> {
  const answer = await siteOf(directory).get(path);
  return parse(await answer.text(), answer.headers.get('content-type') ?? '');
}

const said = (quads: readonly Quad[], subject: string, name: string) =>
  values(quads, subject, name).map((term) => term.value);

const quads = await quadsOf();
const distributions = instances(quads, `${NS.dcat}Distribution`);

describe('the three serialisations', () => {
  it.each([
    ['the first edition', undefined],
    ['awkward words and addresses', AWKWARD],
    [
      'every setting in use',
      directoryWith({ catalog: { contributor_id: 'http://dcat-ap.de/def/contributors/openNRW' } }),
    ],
  ])('say the same of %s', async (_, directory) => {
    const [turtle, ...others] = await Promise.all(FORMS.map(async (path) => canonical(await quadsOf(path, directory))));
    expect(turtle?.split('\n').length).toBeGreaterThan(250);
    for (const other of others) expect(other).toBe(turtle);
  });

  if (hasPython()) {
    it.each(FORMS)('are one graph for rdflib, too, which reads %s by its media type', async (path) => {
      const [answer, turtle] = [await siteOf(AWKWARD).get(path), await quadsOf(FORMS[0], AWKWARD)];
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      const program =
        'import sys, rdflib; g = rdflib.Graph(); g.parse(data=sys.stdin.buffer.read(), format=sys.argv[1]); print(g.serialize(format="nt"))';
      const input = Buffer.from(await answer.arrayBuffer());
      const read = execFileSync('/usr/bin/python3', ['-c', program, type], { input, encoding: 'utf8' });
      expect(await canonical(await parse(read, 'text/turtle'))).toBe(await canonical(turtle));
    });
  }

  it('are written twice with equal bytes', async () => {
    for (const path of [...FORMS, '/data.json']) {
      const [once, again] = await Promise.all([siteOf().get(path), siteOf().get(path)]);
      expect(await once.text()).toBe(await again.text());
      expect(once.headers.get('etag')).toBe(again.headers.get('etag'));
    }
  });
});

describe('names and addresses', () => {
  it('are absolute, and nothing is nameless', () => {
    const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
    const names = terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
    expect(names.filter((one) => !/^(?:https?:\/\/|mailto:)\S+$/.test(one) || !URL.canParse(one))).toEqual([]);
  });

  it('are of two kinds: what is permanent stands on iri_base, what is fetched on the public origin', async () => {
    const own = ['Catalog', 'Dataset', 'DataService', 'Distribution'].flatMap((name) =>
      instances(quads, NS.dcat + name),
    );
    const others = [`${NS.foaf}Agent`, `${NS.vcard}Kind`, `${NS.dct}PeriodOfTime`].flatMap((type) =>
      instances(quads, type),
    );
    expect([...own, ...others].filter((one) => !one.startsWith(BASE))).toEqual([]);
    const fetched = [
      'dcat:accessURL',
      'dcat:downloadURL',
      'dcat:landingPage',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'foaf:page',
      'foaf:homepage',
    ];
    for (const name of fetched) {
      const [prefix, local] = name.split(':') as ['dcat' | 'foaf', string];
      const found = values(quads, undefined, NS[prefix] + local).map(({ value }) => value);
      expect(found.length, name).toBeGreaterThan(0);
      expect(found.filter((one) => !one.startsWith(`${ORIGIN}/`))).toEqual([]);
    }
  });

  it('keep every name when the site moves', async () => {
    const moved = 'https://elsewhere.example';
    const answer = await siteOf().app.request(FORMS[0], {}, { PUBLIC_ORIGIN: moved });
    const elsewhere = await parse((await answer.text()).replaceAll(moved, ORIGIN), 'text/turtle');
    expect(await canonical(elsewhere)).toBe(await canonical(quads));
  });
});

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
    const all = [...quads, ...(await quadsOf(FORMS[0], AWKWARD))];
    expect(all.filter(({ predicate }) => left.test(predicate.value))).toEqual([]);
  });

  it('says contributor id and political geocoding when the data file asks for them, and never else', async () => {
    const [id, place] = [`${NS.dcatde}contributorID`, `${NS.dcatde}politicalGeocodingURI`];
    const both = async (catalog?: Directory['catalog']) => {
      const found = await quadsOf(FORMS[0], directoryWith(catalog && { catalog }));
      return [said(found, DATASET, id), said(found, DATASET, place)];
    };
    const contributor_id = 'http://dcat-ap.de/def/contributors/openNRW';
    expect(await both()).toEqual([[], []]);
    expect(await both({ political_geocoding: false })).toEqual([[], []]);
    expect(await both({ contributor_id })).toEqual([[contributor_id], []]);
    expect(await both({ contributor_id, political_geocoding: true })).toEqual([[contributor_id], [SPATIAL]]);
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

describe('the distributions', () => {
  /** Documented addresses with data that are no form of the directory, and why. */
  const NO_FORM: { readonly [address: string]: string } = {
    '/v1/centers.csv-metadata.json': 'describes the CSV form',
    '/v1/centers': 'chooses among the forms',
    '/v1/editions.json': 'lists the archive',
    '/v1/changes.atom': 'tells changes; a relation of the dataset',
    '/v1/changes.json': 'tells changes',
    '/hsds/': 'says what the API is',
    '/hsds/organizations': 'lists the partners',
    '/ogc/': 'lists links',
    '/ogc/conformance': 'lists requirements',
    '/ogc/collections': 'describes the collection',
    '/ogc/collections/centers': 'describes the collection',
  };

  it('are every documented address that holds the centers, and no other', () => {
    const source = new Source(dataOf());
    const docs = SECTIONS.flatMap((section) => docsOf(section, source.edition(ORIGIN), source));
    const fixed = docs.map(({ address }) => address).filter((one) => /^\/(?:v1|hsds|ogc)\/[^{]*$/.test(one));
    const offered = distributions.map((one) => said(quads, one, `${NS.dcat}accessURL`)[0]?.slice(ORIGIN.length));
    expect([...offered].sort()).toEqual(fixed.filter((address) => !(address in NO_FORM)).sort());
    expect(said(quads, DATASET, `${NS.dcat}distribution`)).toEqual(distributions);
  });

  it.each(distributions)('%s says license, attribution, types, standard and availability', (subject) => {
    const one = (name: string) => {
      const [value, ...more] = values(quads, subject, name);
      expect(more).toEqual([]);
      return value;
    };
    expect(one(`${NS.dcat}downloadURL`)?.value).toBe(one(`${NS.dcat}accessURL`)?.value);
    expect(one(`${NS.dct}license`)?.value).toBe('http://dcat-ap.de/def/licenses/cc-by/4.0');
    expect(one(`${NS.dcatde}licenseAttributionByText`)).toMatchObject({ language: 'de' });
    expect(one(`${NS.dct}format`)?.value).toMatch(new RegExp(`^${NS.eu}file-type/[A-Z_]+$`));
    expect(one(`${NS.dcat}mediaType`)?.value).toMatch(
      /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z+]+$/,
    );
    expect(one(`${NS.dcatap}availability`)?.value).toBe(`${NS.eu}planned-availability/AVAILABLE`);
    expect(one(`${NS.dct}modified`)?.value).toBe('2021-08-05T00:00:00+02:00');
    const standards = said(quads, subject, `${NS.dct}conformsTo`);
    expect(standards[0]).toMatch(/rfc-editor\.org|w3\.org/);
    expect(standards.slice(1)).toEqual(subject.endsWith('/csv') ? [`${ORIGIN}/v1/centers.csv-metadata.json`] : []);
  });

  it.each(distributions)('%s answers HEAD and GET with the media type it declares', async (subject) => {
    const [declared = ''] = said(quads, subject, `${NS.dcat}mediaType`);
    for (const name of ['accessURL', 'downloadURL']) {
      const [address = ''] = said(quads, subject, NS.dcat + name);
      for (const method of ['HEAD', 'GET']) {
        const answer = await siteOf().get(address, { method });
        expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
          200,
          declared.replace('https://www.iana.org/assignments/media-types/', ''),
        ]);
      }
    }
  });

  it('ask for no attribution under a license that needs none', async () => {
    const zero = await quadsOf(FORMS[0], directoryWith({ license: 'http://dcat-ap.de/def/licenses/cc-zero' }));
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
