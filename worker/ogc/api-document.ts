/** /ogc/api: this interface alone as OpenAPI 3.0, which is what OGC's clients and its test suite read (conformance class oas30). */
import { type Operation, operationId } from '../http/operation.ts';
import { PROBLEMS } from '../http/problem.ts';
import { operationsOf, type Section } from '../http/route.ts';
import { schemaComponentsIn30 } from '../schema/openapi-30.ts';
import { componentReference } from '../schema/published-schema.ts';
import { problemSchema } from '../schema/problem-schema.ts';
import type { NamedSchema } from '../schema/schema.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Store } from '../store/store.ts';
import { apiParameters } from './api-parameters.ts';

/** `section` is what it describes, itself included. Equal data gives equal documents. */
export function renderApi(edition: PublishedEdition, store: Store, { name, tag, routes }: Section) {
  const { directory, origin, ids } = edition;
  const operations = operationsOf(routes, edition, store);
  const errors = new Set(operations.flatMap((one) => one.errors ?? []));
  const forms = [...operations.flatMap(({ schema }) => schema ?? []), problemSchema];
  return {
    openapi: '3.0.3',
    info: {
      title: directory.title,
      description: directory.description,
      version: '1.0.0',
      license: { name: directory.attribution, url: directory.license },
    },
    servers: [{ url: `${origin}/ogc` }],
    tags: [{ name, description: tag?.about.en }],
    paths: Object.fromEntries(
      operations.map((one) => [pathOf(one), { get: renderGet(one, name, ids[0] ?? 'center') }]),
    ),
    components: {
      schemas: schemaComponentsIn30(forms),
      responses: {
        ...Object.fromEntries([...errors].map((type) => [PROBLEMS[type].status, problemOf(PROBLEMS[type].title)])),
        default: problemOf('Any other error.'),
      },
    },
  };
}

/** Below the server's address, with the standard's name for the id of a feature. */
const pathOf = ({ address }: Operation) => address.replace(/^\/ogc/, '').replace('{id}', '{featureId}');

/** A GET with its parameters at the operation, where OGC's test suite looks for them. `id` is an example of a feature's. */
function renderGet(operation: Operation, tag: string, id: string) {
  const { address, title, media_type, schema, errors = [] } = operation;
  const description = title.en ?? title.de;
  return {
    operationId: operationId(address),
    tags: [tag],
    summary: description,
    parameters: apiParameters(operation, id),
    responses: {
      200: { description, content: { [media_type]: { ...(schema && { schema: referenceTo(schema) }) } } },
      ...Object.fromEntries(
        errors.map((type) => [PROBLEMS[type].status, { $ref: `#/components/responses/${PROBLEMS[type].status}` }]),
      ),
      default: { $ref: '#/components/responses/default' },
    },
  };
}

const problemOf = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: referenceTo(problemSchema) } },
});

const referenceTo = ({ name }: NamedSchema) => ({ $ref: componentReference(name) });
