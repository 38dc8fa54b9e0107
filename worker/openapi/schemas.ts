/** JSON Schemas (2020-12) of the JSON answers, as components of the OpenAPI description. Open: v1 only ever adds fields. */

import {
  arraySchema,
  dateSchema,
  dateTimeSchema,
  objectSchema,
  refTo,
  type Schema,
  stringSchema,
  uriSchema,
} from './schema.ts';
import { ADDITIVE_CENTER_FIELDS, ADDRESS_FIELDS, DIRECTORY_FORM } from './schemas-directory.ts';
import { wordsSchema } from './schemas-facts.ts';
import { STANDARD_SCHEMAS } from './schemas-standards.ts';
import { WEEK_SCHEMAS } from './schemas-weeks.ts';

const POINT = objectSchema({
  type: { const: 'Point' },
  coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
});

const FEATURE = objectSchema({
  type: { const: 'Feature' },
  id: stringSchema,
  geometry: POINT,
  properties: objectSchema(
    {
      ...ADDITIVE_CENTER_FIELDS,
      address: stringSchema,
      building: ADDRESS_FIELDS.building,
      entrance: ADDRESS_FIELDS.entrance,
      review_by: dateSchema,
      opening_hours: { type: 'string', description: 'Open consultations, as OpenStreetMap writes hours; no others.' },
      'opening_hours:phone': stringSchema,
      'check_date:opening_hours': { ...dateSchema, description: 'When somebody last confirmed the hours.' },
      'check_date:opening_hours:phone': dateSchema,
    },
    ['address', 'review_by', 'verification', 'check_date:opening_hours', 'check_date:opening_hours:phone', 'schedules'],
  ),
});

const FEATURE_COLLECTION = objectSchema(
  {
    type: { const: 'FeatureCollection' },
    bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
    features: arraySchema(refTo('Feature')),
  },
  ['type', 'features'],
);

const PROBLEM = objectSchema(
  {
    type: { type: 'string', format: 'uri-reference' },
    title: stringSchema,
    status: { type: 'integer' },
    detail: stringSchema,
  },
  ['type', 'title', 'status', 'detail'],
);

const JSON_FEED = objectSchema({
  version: { const: 'https://jsonfeed.org/version/1.1' },
  title: stringSchema,
  items: arraySchema(objectSchema({ id: stringSchema, content_text: stringSchema, date_published: dateTimeSchema })),
});

/** oembed.com, section 2.3.4.4. */
const OEMBED = objectSchema({
  version: { const: '1.0' },
  type: { const: 'rich' },
  provider_name: stringSchema,
  provider_url: uriSchema,
  title: stringSchema,
  cache_age: { type: 'integer' },
  width: { type: 'integer' },
  height: { type: 'integer' },
  html: stringSchema,
});

const EDITIONS = objectSchema({
  current: stringSchema,
  editions: arraySchema(
    objectSchema({ edition: stringSchema, released_at: dateTimeSchema, summary: wordsSchema, href: uriSchema }),
  ),
});

/** Every component by name; `Directory`, the data file itself, is added from data/directory.schema.json. */
export const SCHEMAS: { readonly [name: string]: Schema } = {
  ...STANDARD_SCHEMAS,
  ...WEEK_SCHEMAS,
  CsvTable: objectSchema({ '@context': {}, url: stringSchema, tableSchema: { type: 'object' } }),
  DataJson: objectSchema({ dataset: arraySchema({ type: 'object' }) }),
  DirectoryForm: DIRECTORY_FORM,
  Editions: EDITIONS,
  Feature: FEATURE,
  FeatureCollection: FEATURE_COLLECTION,
  JsonFeed: JSON_FEED,
  JsonLd: { type: ['object', 'array'] },
  OEmbed: OEMBED,
  Problem: PROBLEM,
};
