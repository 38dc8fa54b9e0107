import { storeOf } from '../application.ts';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { listExampleRequests } from '../../worker/openapi/examples.ts';
import { SECTIONS } from '../../worker/routes.ts';
import type { Directory } from '../../data/model/directory.ts';
import { FIRST_EDITION } from '../fixtures/directory.ts';
import { MARKED } from './fields/marked-directory.ts';
import { dataOf, editionOf, ORIGIN, siteOf } from '../application.ts';

interface Operation {
  readonly responses: { readonly [status: string]: { content?: { [type: string]: { schema?: object } } } };
}
interface OpenApi {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { get: Operation } };
  readonly components: { readonly schemas: Record<string, object> };
}

const { get } = siteOf();
const text = await (await get('/openapi.json')).text();
/** Under the name of an edition that is in the archive. */
const rich = { ...(MARKED as unknown as Directory), edition: FIRST_EDITION.edition };
const richText = await (await siteOf(rich).get('/openapi.json')).text();
const api = JSON.parse(text) as OpenApi;
const forms = listExampleRequests(SECTIONS, editionOf(), storeOf(dataOf()));

/** A validator for a schema of the description. */
function validator(schema: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile({ ...schema, components: api.components });
}

describe('the OpenAPI description', () => {
  it.each([
    ['the first edition', text],
    ['a center of which everything is known', richText],
  ])(
    'passes the rules of Redocly: %s',
    async (_, source) => {
      // A rule of style: pages, landing pages and fragments are folders here, and their addresses end in a slash.
      const rules = { 'no-path-trailing-slash': 'off' } as const;
      const config = await createConfig({ extends: ['recommended'], rules });
      const problems = await lintFromString({ source, config });
      expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
    },
    60_000,
  );

  it('describes every route that holds data', () => {
    const silent = SECTIONS.flatMap((section) => section.routes)
      .filter(
        ({ path, operations }) =>
          operations === undefined && /^\/(?:v1|hsds|ogc|oembed|catalog|data\.json|schema|openapi)/.test(path),
      )
      .map(({ path }) => path);
    // Those without are the other spelling of one that is described, with or without its last slash.
    const described = SECTIONS.flatMap(({ routes }) => routes).flatMap(({ path, operations }) =>
      operations === undefined ? [] : [path],
    );
    const other = (path: string) => (path.endsWith('/') ? path.slice(0, -1) : `${path}/`);
    expect(silent.filter((path) => !described.includes(other(path)))).toEqual([]);
    expect(silent.every((path) => path.startsWith('/ogc'))).toBe(true);
  });

  it.each(forms)('tells the truth of $address', async ({ path, address, media_type }) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, media_type]);
    const bare = media_type.split(';')[0] ?? '';
    const content = api.paths[address]?.get.responses['200']?.content ?? {};
    expect(Object.keys(content)[0]).toBe(bare);
    const validate = validator(content[bare]?.schema ?? { not: {} });
    const body: unknown = /[/+]json$/.test(bare) ? await response.json() : await response.text();
    expect(validate(body), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('has no schema that is named like the class that generators make of a tag', () => {
    const classes = SECTIONS.map(({ name }) => `${name}api`.toLowerCase());
    expect(Object.keys(api.components.schemas).filter((name) => classes.includes(name.toLowerCase()))).toEqual([]);
  });

  it('describes errors as they are answered', async () => {
    const validate = validator({ $ref: '#/components/schemas/Problem' });
    for (const path of [
      '/v1/centers.next.json?from=2027-02-30',
      '/v1/centers/nobody.json',
      '/v1/weeks/2027-02-09.json',
    ]) {
      const response = await get(path);
      const address = path.includes('next')
        ? '/v1/centers.next.json'
        : path.includes('weeks')
          ? '/v1/weeks/{monday}.json'
          : '/v1/centers/{id}.json';
      expect(Object.keys(api.paths[address]?.get.responses ?? {})).toContain(String(response.status));
      expect(validate(await response.json())).toBe(true);
    }
  });

  it('would notice an answer that breaks its schema', () => {
    const validate = validator({ $ref: '#/components/schemas/Occurrence' });
    expect(
      validate({ center: 'mitte', service: 'phone', schedule: 'x', starts_at: 'now', ends_at: 'then', status: 'open' }),
    ).toBe(false);
  });

  it('is served with the data file’s schema under the address that the data file’s archive names', async () => {
    const schema = (await (await get('/schema/directory.schema.json')).json()) as { $schema: string };
    expect(schema.$schema).toContain('2020-12');
    expect(JSON.stringify(api)).toContain(`${ORIGIN}/schema/directory.schema.json`);
  });
});
