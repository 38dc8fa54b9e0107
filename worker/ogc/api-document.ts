/** /ogc/api: this interface alone as OpenAPI 3.0, which is what OGC's clients and its test suite read (conformance class oas30). */
import type { PublishedEdition } from '../store/published-edition.ts';
import { apiParameters } from './api-parameters.ts';
import { API_SCHEMAS } from './api-schemas.ts';
import { API_TYPE, GEOJSON_TYPE } from './documents.ts';

const JSON_TYPE = 'application/json';
const TAGS = { capabilities: 'What is here', data: 'The features' } as const;

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A GET with its parameters at the operation, where OGC's test suite looks for them. */
function getOf(operation: {
  readonly id: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly schema: string;
  readonly type?: string;
  readonly parameters?: readonly object[];
  readonly errors?: readonly string[];
}) {
  const { id, tag, summary, schema, type = JSON_TYPE, parameters = [], errors = [] } = operation;
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      parameters,
      responses: {
        200: { description: summary, content: { [type]: { schema: schemaRef(schema) } } },
        ...Object.fromEntries(errors.map((status) => [status, { $ref: `#/components/responses/${status}` }])),
        default: { $ref: '#/components/responses/default' },
      },
    },
  };
}

/** Equal data gives equal documents. */
export function renderApi({ directory, origin, ids }: PublishedEdition) {
  const { items, item, others } = apiParameters(ids[0] ?? 'center');
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: schemaRef('problem') } },
  });
  return {
    openapi: '3.0.3',
    info: {
      title: directory.title,
      description: directory.description,
      version: '1.0.0',
      license: { name: directory.attribution, url: directory.license },
    },
    servers: [{ url: `${origin}/ogc` }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: {
      '/': getOf({
        ...{ id: 'getLandingPage', tag: 'capabilities', schema: 'landingPage' },
        summary: 'Links to everything',
        parameters: others,
      }),
      '/api': getOf({
        ...{ id: 'getApi', tag: 'capabilities', schema: 'api', type: API_TYPE },
        summary: 'This description',
        parameters: others,
      }),
      '/conformance': getOf({
        ...{ id: 'getConformance', tag: 'capabilities', schema: 'confClasses' },
        summary: 'What this conforms to',
        parameters: others,
      }),
      '/collections': getOf({
        ...{ id: 'getCollections', tag: 'capabilities', schema: 'collections' },
        summary: 'The collections',
        parameters: others,
      }),
      '/collections/centers': getOf({
        ...{ id: 'describeCenters', tag: 'capabilities', schema: 'collection' },
        summary: 'The collection of centers',
        parameters: others,
      }),
      '/collections/centers/items': getOf({
        ...{ id: 'getCenters', tag: 'data', schema: 'featureCollectionGeoJSON', type: GEOJSON_TYPE },
        summary: 'The centers, page by page',
        parameters: items,
        errors: ['400'],
      }),
      '/collections/centers/items/{featureId}': getOf({
        ...{ id: 'getCenter', tag: 'data', schema: 'featureGeoJSON', type: GEOJSON_TYPE },
        summary: 'One center',
        parameters: item,
        errors: ['400', '404'],
      }),
    },
    components: {
      schemas: API_SCHEMAS,
      responses: {
        400: problem('A parameter is not known, or has a value that it cannot have.'),
        404: problem('There is no such center.'),
        default: problem('Any other error.'),
      },
    },
  };
}
