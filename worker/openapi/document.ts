/** The OpenAPI 3.1 description, generated from the sections that the router uses. */
import type { Edition } from '../edition.ts';
import type { Doc, Parameter } from '../http/doc.ts';
import { PROBLEMS, type ProblemType } from '../http/problem.ts';
import { docsOf, type Section } from '../http/section.ts';
import type { Source } from '../source.ts';
import { namesIn, pathParameters, type PathParameter } from './parameters.ts';
import { SCHEMAS } from './schemas.ts';
import { TAGS } from './tags.ts';

/** Headers that every answer with data carries. */
const HEADERS = {
  ETag: 'Strong entity tag of the content (RFC 9110, section 8.8.3).',
  'Cache-Control': 'How long a copy may be used (RFC 9111).',
  'Access-Control-Allow-Origin': 'Always "*".',
} as const;

/** Errors that any address can answer. */
const COMMON: readonly ProblemType[] = ['method-not-allowed', 'precondition-failed', 'uri-too-long'];

type Known = { readonly [name: string]: PathParameter };

/** The description as JSON text. Equal data gives equal bytes. */
export function renderOpenApi(sections: readonly Section[], edition: Edition, source: Source): string {
  const { directory, origin } = edition;
  const known = pathParameters(edition, source);
  const described = sections.flatMap((section) =>
    docsOf(section, edition, source).map((doc) => ({ tag: section.name, doc })),
  );
  const docs = described.map(({ doc }) => doc);
  const tags = [...new Set(described.map(({ tag }) => tag))];
  return `${JSON.stringify({
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: directory.title,
      description: `${directory.description} Within v1 fields and addresses are only added, never renamed or removed; a form that will go is announced at least twelve months before by Deprecation and Sunset headers. Unknown parameters are ignored.`,
      version: '1.0.0',
      license: { name: directory.attribution, url: directory.license },
      contact: contactOf(edition),
    },
    servers: [{ url: origin }],
    security: [],
    tags: tags.map((name) => ({ name, description: TAGS[name] ?? name })),
    paths: Object.fromEntries(described.map(({ tag, doc }) => [doc.address, pathItem(tag, doc, known)])),
    components: {
      schemas: { ...SCHEMAS, Directory: directorySchema(source, origin) },
      responses: Object.fromEntries(refusals(docs).map((type) => [type, problem(PROBLEMS[type].title)])),
      headers: Object.fromEntries(
        Object.entries(HEADERS).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
      ),
    },
  })}\n`;
}

/** Every kind of refusal that some address answers. */
function refusals(docs: readonly Doc[]): readonly ProblemType[] {
  return [...new Set([...docs.flatMap(({ errors = [] }) => errors), ...COMMON])].sort();
}

function contactOf({ directory, origin }: Edition) {
  const { name, contact } = directory.publisher;
  return { name, url: contact?.url ?? `${origin}/de/imprint/`, ...(contact?.email && { email: contact.email }) };
}

function pathItem(tag: string, doc: Doc, known: Known) {
  const parameters = [
    ...namesIn(doc.address).map((name) => inPath(name, known)),
    ...(doc.query ?? []).map((one) => ({ ...parameter(one), in: 'query' })),
  ];
  const operationId = doc.address
    .replace(/^\//, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '');
  const operation = (method: 'get' | 'head') => ({
    operationId: method === 'get' ? operationId : `head_${operationId}`,
    tags: [tag],
    summary: doc.title.en ?? doc.title.de,
    ...(doc.note !== undefined && { description: doc.note }),
    responses: responses(doc, method),
  });
  return { ...(parameters.length > 0 && { parameters }), get: operation('get'), head: operation('head') };
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

function responses(doc: Doc, method: 'get' | 'head') {
  const schema = doc.schema === undefined ? undefined : { $ref: `#/components/schemas/${doc.schema}` };
  const headers = Object.fromEntries(
    Object.keys(HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );
  const content = Object.fromEntries(
    [doc.media_type, ...(doc.negotiates ?? [])].map((type) => [bareOf(type), schema ? { schema } : {}]),
  );
  const refused = [...new Set([...(doc.errors ?? []), ...COMMON])].map(
    (type) => [String(PROBLEMS[type].status), { $ref: `#/components/responses/${type}` }] as const,
  );
  return {
    200: { description: doc.title.en ?? doc.title.de, headers, ...(method === 'get' && { content }) },
    304: { description: 'The reader’s copy is current.' },
    ...Object.fromEntries(refused),
  };
}

/** A media type without its parameters. */
function bareOf(type: string): string {
  return type.split(';')[0] ?? type;
}

function problem(description: string) {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

/** The data file's own schema. Its references point into this document: readers of OpenAPI do not follow an `$id` inside. */
function directorySchema(source: Source, origin: string): object {
  const { $id: _, ...schema } = JSON.parse(
    source.data.schema.replaceAll('"#/$defs/', '"#/components/schemas/Directory/$defs/'),
  ) as Record<string, unknown>;
  return { ...schema, externalDocs: { url: `${origin}/schema/directory.schema.json` } };
}
