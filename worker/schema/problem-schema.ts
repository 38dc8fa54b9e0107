/** The schema of a problem (RFC 9457, section 3.1). */
import { arraySchema, NamedSchema, objectSchema, stringSchema } from './schema.ts';

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
