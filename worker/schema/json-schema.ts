/** What an address answers at which a JSON Schema stands. */
import { NamedSchema } from './schema.ts';

/** A map: in clients in Java a member named "additionalProperties" would meet the field that holds what is not described. */
export const jsonSchemaSchema = new NamedSchema('JsonSchema', {
  type: 'object',
  additionalProperties: true,
  description: 'A JSON Schema (2020-12).',
});
