/** The parameters of the features as OpenAPI 3.0 (OGC 17-069r4, sections 7.15.2 to 7.15.5): arrays where the standard has arrays. */
import type { Operation, Parameter } from '../http/operation.ts';

/** Requirement /req/core/fc-bbox-definition. */
const BBOX = {
  type: 'array',
  oneOf: [
    { minItems: 4, maxItems: 4 },
    { minItems: 6, maxItems: 6 },
  ],
  items: { type: 'number' },
};

/** What nobody reads: requirement /req/core/query-param-unknown would have it refused where it is not described. */
const OTHERS = {
  name: 'other',
  in: 'query',
  description: 'Any parameter; none changes the answer.',
  required: false,
  schema: { type: 'object', additionalProperties: true },
  style: 'form',
  explode: true,
};

/** Every parameter says its style: clients and OGC's test suite do not know the defaults. */
const queryParameter = ({ name, description, schema }: Parameter) => ({
  name,
  in: 'query',
  description,
  required: false,
  schema: name === 'bbox' ? BBOX : schema,
  style: 'form',
  explode: false,
});

/** `id` is an example of a feature's. A document has none of its own. */
export function apiParameters({ address, query }: Operation, id: string): object[] {
  const featureId = {
    name: 'featureId',
    in: 'path',
    description: 'The id of a center.',
    required: true,
    schema: { type: 'string' },
    example: id,
  };
  if (!query) return [OTHERS];
  return [...(address.includes('{id}') ? [featureId] : []), ...query.map(queryParameter)];
}
