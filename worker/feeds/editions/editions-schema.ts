/** The schema of the list of editions. */
import { CHANGE_FIELDS, CHANGE_REQUIRED } from '../../schema/change-schema.ts';
import { arraySchema, NamedSchema, objectSchema, stringSchema, uriSchema } from '../../schema/schema.ts';

export const editionsSchema = new NamedSchema(
  'Editions',
  objectSchema({
    title: stringSchema,
    license: uriSchema,
    attribution: stringSchema,
    current: stringSchema,
    editions: arraySchema(
      new NamedSchema(
        'ReleasedEdition',
        objectSchema({ ...CHANGE_FIELDS, href: uriSchema }, [...CHANGE_REQUIRED, 'href']),
      ),
    ),
  }),
);
