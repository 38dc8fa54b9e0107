/**
 * The abstract tests of OGC API - Features, Part 1 (OGC 17-069r4, annex A) under their names: classes Core, GeoJSON and
 * OpenAPI 3.0, and those of Part 3's queryables. What a client may know comes from the answers alone: the landing page is the only address that is given.
 */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ORIGIN, siteOf } from '../application.ts';

interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: { $ref: string } }>> }>
  >;
}

interface Api {
  readonly openapi: string;
  readonly servers: ReadonlyArray<{ readonly url: string }>;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Page {
  readonly features: ReadonlyArray<{
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly [number, number] };
    readonly properties: Readonly<Record<string, unknown>>;
  }>;
  readonly links: readonly Link[];
  readonly numberMatched?: number;
  readonly numberReturned: number;
}

const { get } = siteOf();
const read = async <T>(address: string) => (await (await get(address)).json()) as T;

const LANDING = `${ORIGIN}/ogc`;
const landing = await read<{ links: readonly Link[] }>(LANDING);
const linked = (links: readonly Link[], rel: string) => links.find((one) => one.rel === rel)!;
const api = await read<Api>(linked(landing.links, 'service-desc').href);
const { collections } = await read<{ collections: ReadonlyArray<{ id: string; links: readonly Link[] }> }>(
  linked(landing.links, 'data').href,
);
const ITEMS = linked(collections[0]!.links, 'items').href;
const ITEMS_TEMPLATE = `/collections/${collections[0]!.id}/items`;
const items = (query = '') => read<Page>(`${ITEMS}?${query}`);
const parameter = (name: string) => api.paths[ITEMS_TEMPLATE]?.get.parameters.find((one) => one.name === name);

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'api', components: api.components });

function expectValid(schema: string, body: unknown): void {
  const validate = ajv.compile({ $ref: `api${schema}` });
  expect(validate(body), ajv.errorsText(validate.errors)).toBe(true);
}

/** The address of a path of the description. */
const addressOf = (path: string) => api.servers[0]!.url + path.replace('{featureId}', 'mitte');

describe('conformance class Core', () => {
  it('/ats/core/root-op, root-success: the landing page links description, conformance and data', async () => {
    for (const address of [LANDING, `${LANDING}/`]) expect((await get(address)).status).toBe(200);
    for (const rel of ['service-desc', 'service-doc', 'conformance', 'data']) {
      const { href, type } = linked(landing.links, rel);
      const response = await get(href);
      expect([response.status, response.headers.get('content-type')?.split(/; ?charset/)[0]], rel).toEqual([200, type]);
    }
  });

  it('/ats/core/conformance-success: claims the classes that are tested here, and Parts 2 and 3', async () => {
    const { conformsTo } = await read<{ conformsTo: string[] }>(linked(landing.links, 'conformance').href);
    const part1 = ['core', 'oas30', 'geojson'].map(
      (one) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${one}`,
    );
    const part3 = ['queryables', 'queryables-query-parameters'].map(
      (one) => `http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/${one}`,
    );
    expect(conformsTo).toEqual([...part1, 'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs', ...part3]);
  });

  it.each(['', '/'])(
    '/ats/core/fc-md-op, sfc-md-op: collections and the collection answer with "%s" at the end',
    async (end) => {
      const list = linked(landing.links, 'data').href;
      expect((await get(list + end)).status).toBe(200);
      for (const { id } of collections) {
        const one = await read(`${list}/${id}${end}`);
        expect(one).toEqual(collections.find((other) => other.id === id));
      }
      for (const address of ['/ogc/conformance', '/ogc/api', '/ogc/collections/centers/items'])
        expect((await get(address + end)).status, address).toBe(200);
    },
  );

  it('/ats/core/rc-md-links, rc-md-extent: a collection links its items with type and title, and says where and when', () => {
    for (const collection of collections) {
      expect(linked(collection.links, 'items')).toMatchObject({
        type: 'application/geo+json',
        title: expect.any(String),
      });
      expectValid('#/components/schemas/OgcCollection', collection);
    }
  });

  it('/ats/core/fc-bbox-definition: four or six numbers between commas', () => {
    expect(parameter('bbox')).toMatchObject({
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      schema: {
        type: 'array',
        oneOf: [
          { minItems: 4, maxItems: 4 },
          { minItems: 6, maxItems: 6 },
        ],
        items: { type: 'number' },
      },
    });
  });

  it('/ats/core/fc-bbox-response: features within the box and no others, in any spelling of its numbers', async () => {
    const all = (await items()).features;
    for (const { id, geometry } of all) {
      const [x, y] = geometry.coordinates;
      const around = [x - 1e-7, y - 1e-7, x + 1e-7, y + 1e-7];
      for (const spelled of [String, (n: number) => n.toFixed(20), (n: number) => n.toExponential(17)]) {
        const { features } = await items(`bbox=${around.map(spelled).join(',')}`);
        expect(features.map((one) => one.id)).toEqual([id]);
      }
      const high = await items(`bbox=${[x - 1, y - 1, 0, x + 1, y + 1, 100].join(',')}`);
      expect(high.features.map((one) => one.id)).toContain(id);
    }
    expect((await items('bbox=-180,-90,180,90')).numberMatched).toBe(all.length);
    expect((await items('bbox=-200,-100,200,100')).numberMatched).toBe(all.length);
    expect((await items('bbox=177.0,-20,-177.0,20')).numberMatched).toBe(0);
    expect((await items('bbox=170,-90,10,90')).numberMatched).toBe(all.length);
    expect((await items('bbox=0,0,0.0000001,0.0000001')).features).toEqual([]);
  });

  it('/ats/core/fc-limit-definition, fc-limit-response', async () => {
    expect(parameter('limit')).toMatchObject({
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      schema: { type: 'integer', minimum: 1, default: 10 },
    });
    const { maximum } = parameter('limit')!.schema as { maximum: number };
    for (const limit of [1, 2, maximum, maximum + 1, 10_000]) {
      const page = await items(`limit=${limit}`);
      expect(page.features.length).toBeLessThanOrEqual(limit);
      expect(page.numberReturned).toBe(page.features.length);
    }
  });

  it('/ats/core/fc-time-definition, fc-time-response', async () => {
    expect(parameter('datetime')).toMatchObject({
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      schema: { type: 'string' },
    });
    const {
      extent: { temporal },
    } = await read<{ extent: { temporal: { interval: [[string, string]] } } }>(`${LANDING}/collections/centers`);
    const [[begin, end]] = temporal.interval;
    for (const value of [
      begin,
      `${begin}/${end}`,
      `${begin}/..`,
      `../${end}`,
      `${begin}/`,
      `/${end}`,
      `0000-01-01T00:00:00Z/${end}`,
    ]) {
      expect((await get(`${ITEMS}?datetime=${value}`)).status, value).toBe(200);
    }
    expect((await items(`datetime=${begin}/${end}`)).features.length).toBeGreaterThan(0);
    expect((await items('datetime=0000-01-01/0099-12-31')).features).toEqual([]);
  });

  it('/ats/core/fc-links, rc-timeStamp, rc-numberMatched, rc-numberReturned: pages lead through all features', async () => {
    const ids: string[] = [];
    let address: string | undefined = `${ITEMS}?limit=1`;
    while (address !== undefined) {
      const page: Page = await read<Page>(address);
      expect(linked(page.links, 'self')).toMatchObject({ href: address, type: 'application/geo+json' });
      expect(page.numberMatched).toBe(3);
      ids.push(...page.features.map(({ id }) => id));
      address = page.links.find(({ rel }) => rel === 'next')?.href;
    }
    expect(ids).toEqual(['nord', 'mitte', 'west']);
  });

  it('/ats/core/f-op, f-success, f-links: each feature of the list alone, with the same properties', async () => {
    for (const listed of (await items()).features) {
      const alone = await read<Page['features'][number] & { links: readonly Link[] }>(`${ITEMS}/${listed.id}`);
      expect(alone).toMatchObject(listed);
      expect(Object.keys(alone.properties)).toEqual(Object.keys(listed.properties));
      expect(linked(alone.links, 'self').href).toBe(`${ITEMS}/${listed.id}`);
      expect(linked(alone.links, 'collection').href).toBe(`${LANDING}/collections/centers`);
    }
  });

  it.each(['unknown=1', 'filter=x', 'bbox=x', 'limit=abc', 'datetime=x', 'crs=x'])(
    '/ats/core/query-param-unknown, query-param-invalid: %s is refused',
    async (query) => {
      const response = await get(`${ITEMS}?${query}`);
      expect(response.status).toBe(400);
      expectValid('#/components/schemas/Problem', await response.json());
    },
  );
});

describe('conformance class OpenAPI 3.0', () => {
  it('/ats/oas30/oas-definition-1, oas-definition-2: the description is valid and comes in its media type', async () => {
    const response = await get(linked(landing.links, 'service-desc').href);
    expect(response.headers.get('content-type')).toBe('application/vnd.oai.openapi+json;version=3.0');
    const rules = { 'operation-4xx-response': 'off', 'security-defined': 'off' } as const;
    const config = await createConfig({ extends: ['recommended'], rules });
    const problems = await lintFromString({ source: await response.text(), config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
    expect(api.openapi).toMatch(/^3\.0\./);
    expect(api.servers).toEqual([{ url: LANDING }]);
  });

  it.each(Object.keys(api.paths))('/ats/oas30/completeness: %s answers what is described', async (path) => {
    const [[type, { schema }] = ['', { schema: { $ref: '' } }]] = Object.entries(
      api.paths[path]!.get.responses['200']?.content ?? {},
    );
    const response = await get(addressOf(path));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expectValid(schema.$ref, await response.json());
  });

  it('/ats/oas30/oas-impl: each parameter is taken as described', async () => {
    const examples: Readonly<Record<string, string>> = {
      bbox: '6.6,51.3,6.9,51.6',
      datetime: '2026-11-23',
      postal_code: '47166',
      district: 'Hamborn',
      service: 'open_consultation',
      limit: '5',
      offset: '0',
      f: 'json',
      crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
      'bbox-crs': 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    };
    for (const [path, { get: operation }] of Object.entries(api.paths)) {
      for (const one of operation.parameters.filter((other) => other.in === 'query')) {
        expect(one).toMatchObject({ style: 'form', explode: one.name === 'other' });
        const query = one.name === 'other' ? 'anything=1' : `${one.name}=${encodeURIComponent(examples[one.name]!)}`;
        expect((await get(`${addressOf(path)}?${query}`)).status, `${path}?${query}`).toBe(200);
      }
    }
  });

  it('/ats/oas30/exceptions-codes: errors are those that are described', async () => {
    const errors = Object.keys(api.paths[`${ITEMS_TEMPLATE}/{featureId}`]!.get.responses);
    expect(errors).toEqual(expect.arrayContaining(['200', '400', '404', 'default']));
    expect((await get(`${ITEMS}/nowhere`)).status).toBe(404);
  });
});

describe('conformance class GeoJSON', () => {
  it('/ats/geojson/definition, content: features with points, longitude first, and links', async () => {
    const page = await items();
    expectValid('#/components/schemas/FeaturePage', page);
    for (const { geometry } of page.features) {
      const [longitude, latitude] = geometry.coordinates;
      expect([longitude > 6 && longitude < 7, latitude > 51 && latitude < 52]).toEqual([true, true]);
    }
  });
});

describe('conformance classes Queryables, and Queryables as Query Parameters (OGC 19-079r2)', () => {
  const { href, type } = linked(collections[0]!.links, 'http://www.opengis.net/def/rel/ogc/1.0/queryables');

  it('/ats/queryables: the collection links a JSON Schema under its own address', async () => {
    const response = await get(href);
    expect([response.status, response.headers.get('content-type'), type]).toEqual([
      200,
      'application/schema+json',
      'application/schema+json',
    ]);
    const schema = (await response.json()) as { $id: string };
    expect(schema).toMatchObject({ $id: href, type: 'object', additionalProperties: false });
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
  });

  it('/ats/queryables-query-parameters: each is a parameter of the features that finds those of a value', async () => {
    const { properties } = await read<{ properties: Readonly<Record<string, object>> }>(href);
    const all = (await items()).features;
    for (const [name, schema] of Object.entries(properties)) {
      const valuesOf = ({ properties: said }: Page['features'][number]) =>
        name === 'service' ? (said['schedules'] as Array<{ service: string }>).map((one) => one.service) : [said[name]];
      const value = String(valuesOf(all[0]!)[0]);
      expect(new Ajv2020({ strict: false }).validate(schema, value), name).toBe(true);
      const { features } = await items(`${name}=${encodeURIComponent(value)}`);
      const expected = all.filter((one) => valuesOf(one).includes(value));
      expect(features.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
  });
});
