/** One address as a path item (OpenAPI 3.1, section 4.8.9): GET and HEAD with parameters, headers, errors and an example. */
import type { Operation, Parameter } from '../http/operation.ts';
import { PROBLEMS } from '../http/problem.ts';
import { CONDITION_REFS, headerRefs, NOT_MODIFIED, NOTICE } from './headers.ts';
import type { Live } from './live.ts';
import { type Known, namesIn } from './parameters.ts';
import { COMMON } from './refusals.ts';

/** `live` is absent where an example would be the description itself, or the whole of a large directory. */
export function pathItem(tag: string, described: Operation, known: Known, live: Live | undefined) {
  const parameters = [
    ...namesIn(described.address).map((name) => inPath(name, known)),
    ...(described.query ?? []).map((one) => ({ ...parameter(one), in: 'query' })),
    ...CONDITION_REFS,
  ];
  const operation = (method: 'get' | 'head') => ({
    operationId: method === 'get' ? operationId(described.address) : `head_${operationId(described.address)}`,
    tags: [tag],
    summary: described.title.en ?? described.title.de,
    ...(described.note !== undefined && { description: described.note }),
    responses: responses(described, method, live),
  });
  return { parameters, get: operation('get'), head: operation('head') };
}

function operationId(address: string): string {
  return address
    .replace(/^\//, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '');
}

function inPath(name: string, known: Known) {
  const one = known[name] ?? { name, description: name, schema: { type: 'string' } };
  return { ...parameter(one), in: 'path', required: true };
}

function parameter({ name, description, schema, required, example }: Parameter) {
  return {
    name,
    description,
    schema,
    ...(required && { required }),
    ...(example !== undefined && { example: valueOf(schema, example) }),
  };
}

/** A number's example is a number. */
function valueOf(schema: Parameter['schema'], example: string): string | number {
  return schema.type === 'integer' || schema.type === 'number' ? Number(example) : example;
}

/** Headers of an answer that was not asked for. */
const USUAL = ['ETag', 'Last-Modified', 'Cache-Control', 'Access-Control-Allow-Origin'];

function responses(described: Operation, method: 'get' | 'head', live: Live | undefined) {
  const names = live?.headers ?? USUAL;
  const refused = [...new Set([...(described.errors ?? []), ...COMMON])].map(
    (type) => [String(PROBLEMS[type].status), { $ref: `#/components/responses/${type}` }] as const,
  );
  return {
    200: {
      description: described.title.en ?? described.title.de,
      headers: headerRefs([...names, ...Object.keys(NOTICE)]),
      ...(method === 'get' && { content: contentOf(described, live) }),
    },
    304: { $ref: `#/components/responses/${NOT_MODIFIED}` },
    ...Object.fromEntries(refused),
  };
}

function contentOf({ media_type, negotiates = [], schema }: Operation, live: Live | undefined) {
  const described = schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } };
  const example = live && { examples: { brief: { summary: 'The begin of today’s answer', ...live.example } } };
  return Object.fromEntries([
    [bareOf(media_type), { ...described, ...example }],
    ...negotiates.map((type) => [bareOf(type), {}] as const),
  ]);
}

/** A media type without its parameters. */
function bareOf(type: string): string {
  return type.split(';')[0] ?? type;
}
