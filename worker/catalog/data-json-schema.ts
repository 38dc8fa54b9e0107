/** Schemas of the catalogue as data.json (Project Open Data 1.1) and as JSON-LD, whose nodes are DCAT's. */
import {
  arraySchema,
  constSchema,
  dateTimeSchema,
  described,
  NamedSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../schema/schema.ts';

const distributionSchema = new NamedSchema(
  'DataJsonDistribution',
  objectSchema(
    {
      '@type': constSchema('dcat:Distribution'),
      title: stringSchema,
      description: stringSchema,
      accessURL: described(uriSchema, 'The description of an interface.'),
      downloadURL: described(uriSchema, 'A file.'),
      mediaType: described(stringSchema, 'Of a file.'),
      format: stringSchema,
      conformsTo: uriSchema,
      describedBy: uriSchema,
    },
    ['@type', 'title', 'description', 'format', 'conformsTo'],
  ),
);

const DATASET_FIELDS = {
  '@type': constSchema('dcat:Dataset'),
  identifier: uriSchema,
  title: stringSchema,
  description: stringSchema,
  keyword: arraySchema(stringSchema),
  theme: arraySchema(stringSchema),
  issued: dateTimeSchema,
  modified: dateTimeSchema,
  publisher: objectSchema({ '@type': constSchema('org:Organization'), name: stringSchema }),
  contactPoint: objectSchema({ '@type': constSchema('vcard:Contact'), fn: stringSchema, hasEmail: uriSchema }),
  accessLevel: constSchema('public'),
  accrualPeriodicity: stringSchema,
  license: uriSchema,
  rights: stringSchema,
  language: arraySchema(stringSchema),
  spatial: stringSchema,
  temporal: stringSchema,
  landingPage: uriSchema,
  describedBy: uriSchema,
  describedByType: stringSchema,
  references: arraySchema(uriSchema),
  distribution: arraySchema(distributionSchema),
};
/** DKAN takes a contact with an e-mail address or none, and rights up to a length. */
const DATASET_REQUIRED = Object.keys(DATASET_FIELDS).filter((name) => name !== 'contactPoint' && name !== 'rights');

const datasetSchema = new NamedSchema('DataJsonDataset', objectSchema(DATASET_FIELDS, DATASET_REQUIRED));

export const dataJsonSchema = new NamedSchema(
  'DataJson',
  objectSchema({
    '@context': uriSchema,
    '@id': uriSchema,
    '@type': constSchema('dcat:Catalog'),
    conformsTo: uriSchema,
    describedBy: uriSchema,
    dataset: arraySchema(datasetSchema),
  }),
);

export const catalogGraphSchema = new NamedSchema(
  'CatalogGraph',
  objectSchema({
    '@context': { type: 'object', description: 'Prefixes: nothing has to be loaded from elsewhere.' },
    '@graph': arraySchema({
      type: 'object',
      required: ['@id'],
      properties: { '@id': stringSchema },
      additionalProperties: true,
      description: 'A node of DCAT-AP.de, with prefixed properties.',
    }),
  }),
);
