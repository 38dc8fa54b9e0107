/** Schemas of the documents of OGC API – Features, Part 1: Core (OGC 17-069r4) beside the features. */
import { linkSchema } from '../schema/center-schemas.ts';
import {
  arraySchema,
  constSchema,
  NamedSchema,
  numberSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../schema/schema.ts';

const links = arraySchema(linkSchema);

/** Section 7.2. */
export const landingPageSchema = new NamedSchema(
  'OgcLandingPage',
  objectSchema({ title: stringSchema, description: stringSchema, attribution: stringSchema, links }),
);

/** Section 7.4. */
export const conformanceSchema = new NamedSchema(
  'OgcConformance',
  objectSchema({ conformsTo: arraySchema(uriSchema) }),
);

const extentSchema = objectSchema({
  spatial: objectSchema({ bbox: arraySchema(arraySchema(numberSchema, { minItems: 4, maxItems: 4 })), crs: uriSchema }),
  temporal: objectSchema({ interval: arraySchema(arraySchema({ type: ['string', 'null'] })), trs: uriSchema }),
});

/** Section 7.14. */
export const collectionSchema = new NamedSchema(
  'OgcCollection',
  objectSchema({
    id: stringSchema,
    title: stringSchema,
    description: stringSchema,
    attribution: stringSchema,
    itemType: constSchema('feature'),
    crs: arraySchema(uriSchema),
    storageCrs: uriSchema,
    extent: extentSchema,
    links,
  }),
);

/** Section 7.13. */
export const collectionsSchema = new NamedSchema(
  'OgcCollections',
  objectSchema({ links, collections: arraySchema(collectionSchema) }),
);

/** OpenAPI 3.0, section 4.7.1, as far as it is always there. */
export const apiSchema = new NamedSchema(
  'OgcDescription',
  objectSchema({ openapi: { type: 'string', pattern: '^3\\.0\\.\\d+$' }, info: { type: 'object' } }),
);
