/** The schema of this description (OpenAPI 3.1, section 4.8.1). */
import { NamedSchema, objectSchema, stringSchema } from '../schema/schema.ts';

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
