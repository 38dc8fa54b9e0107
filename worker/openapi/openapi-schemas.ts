/** Schemas of what is no data: problems (RFC 9457), this description (OpenAPI 3.1, section 4.8.1) and schemas themselves. */
import { arraySchema, NamedSchema, objectSchema, stringSchema } from '../schema/schema.ts';

export const problemSchema = new NamedSchema(
  'Problem',
  objectSchema(
    {
      type: { type: 'string', format: 'uri-reference' },
      title: stringSchema,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: stringSchema,
      known: arraySchema(stringSchema, { description: 'Values that there are.' }),
    },
    ['type', 'title', 'status', 'detail'],
  ),
);

export const openApiSchema = new NamedSchema(
  'OpenApi',
  objectSchema(
    {
      openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
      info: objectSchema({ title: stringSchema, version: stringSchema }),
      paths: { type: 'object' },
      components: { type: 'object' },
    },
    ['openapi', 'info', 'paths'],
  ),
);

/** A map: in clients in Java a member named "additionalProperties" would meet the field that holds what is not described. */
export const jsonSchemaSchema = new NamedSchema('JsonSchema', {
  type: 'object',
  additionalProperties: true,
  description: 'A JSON Schema (2020-12).',
});
