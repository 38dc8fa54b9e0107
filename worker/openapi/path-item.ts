/** One address as a path item (OpenAPI 3.1, section 4.8.9): GET with parameters, headers, errors and an example. */
import { type Operation, operationId, type Parameter } from '../http/operation.ts';
import { PROBLEMS, type ProblemType } from '../http/problem.ts';
import { stringSchema } from '../schema/schema.ts';
import { componentReference } from '../schema/published-schema.ts';
import { CONDITIONAL_REFS, headerRefs, NOT_MODIFIED, WITHDRAWAL_HEADERS } from './headers.ts';
import type { ExampleAnswer } from './example-answer.ts';
import { type PathParameters, parameterNames } from './path-parameters.ts';
import { COMMON_ERRORS } from './error-responses.ts';

/** `answer` is absent where the example would be the description itself or a large directory. */
export function renderPathItem(
  tag: string,
  operation: Operation,
  parameters: PathParameters,
  answer: ExampleAnswer | undefined,
) {
  const parameterObjects = [
    ...parameterNames(operation.address).map((name) => pathParameterObject(name, parameters)),
    ...(operation.query ?? []).map((parameter) => ({ ...parameterObject(parameter), in: 'query' })),
    ...CONDITIONAL_REFS,
  ];
  return {
    get: {
      operationId: operationId(operation.address),
      tags: [tag],
      summary: operation.title.en ?? operation.title.de,
      ...(operation.note !== undefined && { description: operation.note }),
      parameters: parameterObjects,
      responses: responsesObject(operation, answer),
    },
  };
}

function pathParameterObject(name: string, parameters: PathParameters) {
  const parameter = parameters[name] ?? { name, description: name, schema: { type: 'string' } };
  return { ...parameterObject(parameter), in: 'path', required: true };
}

function parameterObject({ name, description, schema, required, example }: Parameter) {
  return {
    name,
    description,
    schema: schema.type === 'integer' ? { format: 'int32', ...schema } : schema,
    ...(required && { required }),
    // Several values stand in one parameter, with commas between (section 4.8.12.3).
    ...(schema.type === 'array' && { style: 'form', explode: false }),
    ...(example !== undefined && { example: valueOf(schema, example) }),
  };
}

/** A number's example is a number, a list's is a list. */
function valueOf({ type }: Parameter['schema'], example: string): string | number | readonly number[] {
  if (type === 'array') return example.split(',').map(Number);
  return type === 'integer' || type === 'number' ? Number(example) : example;
}

/** Header fields of a response that was not requested. */
const USUAL_HEADERS = ['ETag', 'Last-Modified', 'Cache-Control', 'Access-Control-Allow-Origin'];

function responsesObject(operation: Operation, answer: ExampleAnswer | undefined) {
  const names = answer?.headers ?? USUAL_HEADERS;
  // Whatever stands for a parameter of a path may be badly encoded.
  const inPath: readonly ProblemType[] = operation.address.includes('{') ? ['bad-request', 'not-found'] : [];
  const errors = [...new Set([...(operation.errors ?? []), ...inPath, ...COMMON_ERRORS])].map(
    (type) => [String(PROBLEMS[type].status), { $ref: `#/components/responses/${type}` }] as const,
  );
  return {
    200: {
      description: operation.title.en ?? operation.title.de,
      headers: headerRefs([...names, ...Object.keys(WITHDRAWAL_HEADERS)]),
      content: contentOf(operation, answer),
    },
    304: { $ref: `#/components/responses/${NOT_MODIFIED}` },
    ...Object.fromEntries(errors),
  };
}

function contentOf({ media_type, negotiates = [], schema }: Operation, answer: ExampleAnswer | undefined) {
  const form = schema === undefined ? contentSchema(media_type) : { $ref: componentReference(schema.name) };
  const example = answer && { examples: { brief: { summary: 'The begin of today’s answer', ...answer.example } } };
  return Object.fromEntries([
    [bareOf(media_type), { schema: form, ...example }],
    ...negotiates.map((type) => [bareOf(type), {}] as const),
  ]);
}

/** What is not JSON is text, or XML, which names its own encoding. Without a schema a generated client hands on nothing. */
function contentSchema(type: string) {
  return bareOf(type).startsWith('text/') ? stringSchema : { ...stringSchema, format: 'binary' };
}

/** A media type without its parameters. */
function bareOf(type: string): string {
  return type.split(';')[0] ?? type;
}
