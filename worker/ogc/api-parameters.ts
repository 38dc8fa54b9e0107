/** The parameters of the features as OpenAPI 3.0 (OGC 17-069r4, sections 7.15.2 to 7.15.5): arrays where the standard has arrays. */
import type { Parameter } from '../http/operation.ts';
import { ITEM_PARAMETERS, ITEMS_PARAMETERS } from './items-query.ts';

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

/** The parameters of the list, of one feature, and of documents. `example` is the id of a center. */
export function apiParameters(example: string) {
  const featureId = {
    name: 'featureId',
    in: 'path',
    description: 'The id of a center.',
    required: true,
    schema: { type: 'string' },
    example,
  };
  return {
    items: ITEMS_PARAMETERS.map(queryParameter),
    item: [featureId, ...ITEM_PARAMETERS.map(queryParameter)],
    others: [OTHERS],
  };
}
