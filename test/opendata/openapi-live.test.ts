/** The OpenAPI description held against live answers: examples, headers, conditions, errors and parameters of every operation. */
import { storeOf } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { listExampleRequests } from '../../worker/openapi/examples.ts';
import { ERROR_REQUESTS } from '../../worker/openapi/error-responses.ts';
import { PROBLEMS, type ProblemType } from '../../worker/http/problem.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { generate } from '../bench/generate.ts';
import { dataOf, editionOf, ORIGIN, siteOf } from '../application.ts';

interface Example {
  readonly value?: unknown;
  readonly externalValue?: string;
}
interface Response200 {
  readonly headers: Record<string, unknown>;
  readonly content: Record<string, { readonly examples?: Record<string, Example> }>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: Parameter[];
  readonly responses: Record<string, Response200>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Record<string, unknown>;
}
interface OpenApi {
  readonly paths: Record<string, { readonly get: Operation }>;
  readonly components: {
    readonly responses: Record<
      string,
      {
        readonly headers: Record<string, unknown>;
        readonly content: Record<string, { readonly examples: Record<string, Example> }>;
      }
    >;
    readonly headers: Record<string, unknown>;
    readonly parameters: Record<string, Parameter>;
  };
}

const { get } = siteOf();
const api = (await (await get('/openapi.json')).json()) as OpenApi;
const forms = listExampleRequests(SECTIONS, editionOf(), storeOf(dataOf()));

/** Where an example says something that the answer does not: lists may end early, members may be left out. */
function difference(example: unknown, live: unknown, at = ''): string | undefined {
  if (typeof example !== 'object' || example === null) return Object.is(example, live) ? undefined : at;
  if (typeof live !== 'object' || live === null || Array.isArray(example) !== Array.isArray(live)) return at;
  for (const [name, value] of Object.entries(example)) {
    const found = difference(value, (live as Record<string, unknown>)[name], `${at}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Headers that OpenAPI says elsewhere, or that every HTTP answer has. */
const ELSEWHERE = ['content-type', 'content-length'];
const namesOf = (headers: Headers) => [...headers.keys()].filter((name) => !ELSEWHERE.includes(name)).sort();
const NOTICE = ['deprecation', 'sunset'];
const said = (headers: Record<string, unknown>) =>
  Object.keys(headers)
    .map((name) => name.toLowerCase())
    .sort();

describe('an operation of the OpenAPI description', () => {
  it.each(forms)('has an example that is the live answer’s begin: $address', async ({ path, address, media_type }) => {
    const body = await (await get(path)).text();
    const content = api.paths[address]?.get.responses['200']?.content[media_type.split(';')[0] ?? ''];
    const example = content?.examples?.brief;
    // The description is the one answer that cannot stand inside itself.
    if (address === '/openapi.json') return expect(example).toBeUndefined();
    if (example?.externalValue !== undefined) return expect(example.externalValue).toBe(ORIGIN + path);
    if (typeof example?.value === 'string') return expect(body.startsWith(example.value)).toBe(true);
    expect(Object.keys(example?.value as object).length).toBeGreaterThan(0);
    expect(difference(example?.value, JSON.parse(body))).toBeUndefined();
  });

  it.each(forms.filter(({ address }) => address !== '/openapi.json'))(
    'names the headers that the answer has, and no others: $address',
    async ({ path, address }) => {
      const documentedHeaders = said(api.paths[address]?.get.responses['200']?.headers ?? {});
      for (const method of ['GET', 'HEAD']) {
        const live = namesOf((await get(path, { method })).headers);
        expect(documentedHeaders).toEqual([...live, ...NOTICE].sort());
      }
      const etag = (await get(path)).headers.get('etag') ?? '';
      const unmodified = await get(path, { headers: { 'If-None-Match': etag } });
      expect(unmodified.status).toBe(304);
      expect(namesOf(unmodified.headers)).toEqual(
        expect.arrayContaining(said(api.components.responses['not-modified']?.headers ?? {})),
      );
    },
  );

  it.each(forms)('has its path’s parameters and says of each what it may hold: $address', ({ address }) => {
    const { parameters = [] } = api.paths[address]?.get ?? {};
    const inPath = parameters.filter((one) => one.in === 'path');
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(address.match(/\{[a-z_]+\}/g) ?? []);
    for (const one of parameters.filter(({ name }) => name !== undefined)) {
      expect(Object.keys(one.schema).length, one.name).toBeGreaterThan(0);
    }
    // Conditions are referred to.
    expect(parameters.filter(({ name }) => name === undefined)).toHaveLength(
      Object.keys(api.components.parameters).length,
    );
  });

  it('would be found out with an example that has another value', () => {
    expect(difference({ a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }, { b: 2 }], d: 3 })).toBeUndefined();
    expect(difference({ a: [{ b: 2 }] }, { a: [{ b: 1 }] })).toBe('/a/0/b');
    expect(difference({ a: 1, e: 2 }, { a: 1 })).toBe('/e');
  });

  it('has an id of its own', () => {
    const ids = Object.values(api.paths).map((path) => path.get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an error of the OpenAPI description', () => {
  const types = Object.keys(PROBLEMS) as ProblemType[];

  it.each(types)('has the live answer as its example: %s', async (type) => {
    const { path, method = 'GET', headers = {} } = ERROR_REQUESTS[type];
    const response = await get(path(editionOf()), { method, headers });
    expect(response.status).toBe(PROBLEMS[type].status);
    const example = api.components.responses[type]?.content['application/problem+json']?.examples[type];
    expect(example?.value).toEqual(await response.json());
    expect(example?.value).toMatchObject({ status: PROBLEMS[type].status, type: `${ORIGIN}/problems/${type}/` });
  });

  it('is answered by every operation that names it: 412 and 414', async () => {
    const failed: string[] = [];
    for (const { path, address } of forms) {
      const stale = await get(path, { headers: { 'If-Match': '"other"' } });
      const long = await get(`${path}${path.includes('?') ? '&' : '?'}x=${'x'.repeat(1024)}`);
      const named = Object.keys(api.paths[address]?.get.responses ?? {});
      if (stale.status !== 412 || long.status !== 414 || !named.includes('412') || !named.includes('414'))
        failed.push(address);
    }
    expect(failed).toEqual([]);
  });

  it('is named by every operation that answers it: an unknown id, a value out of range, a parameter given twice', async () => {
    const wrong: string[] = [];
    for (const { address, path } of forms) {
      const read = api.paths[address]?.get;
      const { parameters = [] } = read ?? {};
      const asked = parameters.filter((one) => one.in === 'query' && one.name !== 'other');
      const [bare = ''] = path.split('?');
      const requests = [
        ...(address.includes('{') ? [address.replace(/\{[a-z_]+\}/g, 'zz')] : []),
        ...asked.flatMap(({ name }) => [`${path}${path.includes('?') ? '&' : '?'}${name}=a&${name}=a`]),
        ...asked.filter(({ schema }) => schema.type === 'integer').map(({ name }) => `${bare}?${name}=x`),
      ];
      for (const request of requests) {
        const { status } = await get(request);
        if (!(String(status) in (read?.responses ?? {})) || status < 400) wrong.push(`${request}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the OpenAPI description of ten thousand centers', () => {
  it('leaves out addresses that do not exist there, and stays small', async () => {
    const text = await (await siteOf(generate(10_000)).get('/openapi.json')).text();
    const { paths } = JSON.parse(text) as OpenApi;
    for (const path of ['/v1/centers.ics', '/v1/weeks/{monday}.json', '/v1/centers.next.json']) {
      expect(Object.keys(api.paths)).toContain(path);
      expect(Object.keys(paths)).not.toContain(path);
    }
    expect(Object.keys(paths)).toContain('/v1/centers/{id}.ics');
    expect(text.length).toBeLessThan(400_000);
  });
});
