/** /data.json against the required fields and formats of Project Open Data 1.1 (project-open-data.cio.gov/v1.1/schema), and DKAN's own. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { instances, NS, parse, type Quad, values } from './rdf.ts';
import { ORIGIN, siteOf } from '../application.ts';

const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const mediaType = { type: 'string', pattern: '^[-\\w]+/[-\\w]+(\\.[-\\w]+)*([+][-\\w]+)?$' };
const list = (items: object) => ({ type: 'array', minItems: 1, uniqueItems: true, items });

const DISTRIBUTION = {
  type: 'object',
  required: ['title', 'description', 'format'],
  // A file, or the description of an interface.
  oneOf: [{ required: ['downloadURL', 'mediaType'] }, { required: ['accessURL'] }],
  properties: {
    '@type': { const: 'dcat:Distribution' },
    title: text,
    description: text,
    accessURL: uri,
    downloadURL: uri,
    mediaType,
    format: text,
    conformsTo: uri,
    describedBy: uri,
  },
  additionalProperties: false,
};

const DATASET = {
  type: 'object',
  // DKAN's list; Project Open Data asks for publisher and contactPoint, too.
  required: ['title', 'description', 'identifier', 'accessLevel', 'modified', 'keyword', 'publisher'],
  properties: {
    '@type': { const: 'dcat:Dataset' },
    title: text,
    description: text,
    identifier: text,
    keyword: list(text),
    theme: list(text),
    issued: instant,
    modified: instant,
    publisher: {
      type: 'object',
      required: ['name'],
      properties: { '@type': { const: 'org:Organization' }, name: text },
      additionalProperties: false,
    },
    contactPoint: {
      type: 'object',
      required: ['fn', 'hasEmail'],
      properties: {
        '@type': { const: 'vcard:Contact' },
        fn: text,
        hasEmail: { type: 'string', pattern: '^mailto:[\\w.+-]+@[\\w.-]+\\.[\\w.-]+$' },
      },
      additionalProperties: false,
    },
    accessLevel: { enum: ['public', 'restricted public', 'non-public'] },
    accrualPeriodicity: { enum: ['irregular'] },
    license: uri,
    rights: { ...text, maxLength: 255 },
    language: list({ type: 'string', pattern: '^[a-z]{2,3}$' }),
    spatial: text,
    temporal: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d$' },
    landingPage: uri,
    describedBy: uri,
    describedByType: mediaType,
    references: list(uri),
    distribution: list(DISTRIBUTION),
  },
  additionalProperties: false,
};

const CATALOG = {
  type: 'object',
  required: ['conformsTo', 'dataset'],
  properties: {
    '@context': { const: 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld' },
    '@id': uri,
    '@type': { const: 'dcat:Catalog' },
    conformsTo: { const: 'https://project-open-data.cio.gov/v1.1/schema' },
    describedBy: { const: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json' },
    dataset: list(DATASET),
  },
  additionalProperties: false,
};

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const catalogIsValid = ajv.compile(CATALOG);
const datasetIsValid = ajv.compile({ ...DATASET, required: [...DATASET.required, 'contactPoint'] });

type Dataset = Record<string, unknown> & { readonly distribution: Array<Record<string, string>> };

async function dataJson(directory?: Directory) {
  const answer = await siteOf(directory).get('/data.json');
  expect(answer.headers.get('content-type')).toBe('application/json');
  const document = (await answer.json()) as { readonly dataset: [Dataset] };
  return { document, dataset: document.dataset[0] };
}

const distributionsIn = (quads: readonly Quad[]) => instances(quads, `${NS.dcat}Distribution`);

const withEmail = directoryWith({ publisher: { name: 'Stadt Duisburg', contact: { email: 'rsc@example.org' } } });

describe('data.json', () => {
  it('is what DKAN asks for', async () => {
    const { document } = await dataJson();
    expect(catalogIsValid(document), ajv.errorsText(catalogIsValid.errors)).toBe(true);
  });

  it('has no contact point before an address is known, and then is what Project Open Data asks for', async () => {
    expect((await dataJson()).dataset['contactPoint']).toBeUndefined();
    const { dataset } = await dataJson(withEmail);
    expect(datasetIsValid(dataset), ajv.errorsText(datasetIsValid.errors)).toBe(true);
  });

  it.each([...DATASET.required, 'contactPoint'])('would be refused without %s', async (field) => {
    const { [field]: _, ...dataset } = (await dataJson(withEmail)).dataset;
    expect(datasetIsValid(dataset)).toBe(false);
  });

  it('calls formats what portals call them', async () => {
    const { distribution } = (await dataJson()).dataset;
    expect([...new Set(distribution.map(({ format }) => format))]).toEqual([
      'JSON',
      'CSV',
      'ICS',
      'XLSX',
      'GeoJSON',
      'JSON-LD',
    ]);
  });

  it('keeps the limit of 255 signs for rights, whatever the attribution is', async () => {
    const { document, dataset } = await dataJson(directoryWith({ attribution: 'Quelle: '.padEnd(600, 'x') }));
    expect(catalogIsValid(document), ajv.errorsText(catalogIsValid.errors)).toBe(true);
    expect(dataset['description']).toContain('x'.repeat(500));
  });

  it('offers the same forms under the same identity and dates as the catalogue', async () => {
    const quads = await parse(await (await siteOf().get('/catalog.ttl')).text(), 'text/turtle');
    const said = (name: string) => values(quads, undefined, name).map(({ value }) => value);
    const { dataset } = await dataJson();
    const { distribution } = dataset;
    const files = distribution.flatMap(({ downloadURL, mediaType }) =>
      downloadURL === undefined ? [] : [[downloadURL, mediaType]],
    );
    expect(files.map(([address]) => address)).toEqual(said(`${NS.dcat}downloadURL`));
    expect(distribution.map(({ downloadURL, accessURL }) => downloadURL ?? accessURL)).toEqual(
      said(`${NS.dcat}accessURL`),
    );
    expect(files.map(([, type]) => `https://www.iana.org/assignments/media-types/${type}`)).toEqual(
      said(`${NS.dcat}mediaType`).slice(0, files.length),
    );
    expect(distribution.map(({ title, description }) => [title, description])).toEqual(
      distributionsIn(quads).map((one) =>
        ['title', 'description'].map((name) => values(quads, one, NS.dct + name)[0]?.value),
      ),
    );
    expect([dataset['identifier']]).toEqual(said(`${NS.dct}identifier`));
    expect(new Set(said(`${NS.dct}modified`))).toEqual(new Set([dataset['modified']]));
    expect(dataset['landingPage']).toBe(`${ORIGIN}/de/`);
  });
});
