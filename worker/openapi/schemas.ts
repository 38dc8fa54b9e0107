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
import { STANDARD_SCHEMAS } from './schemas-standards.ts';

const words: Schema = {
  type: 'object',
  required: ['de'],
  properties: { de: stringSchema },
  additionalProperties: stringSchema,
};

const phone = objectSchema(
  {
    number: { type: 'string', pattern: '^\\+[1-9]\\d{4,14}$', description: 'E.164.' },
    formatted: { type: 'string', description: 'As people read it, grouped by the plan of its country.' },
    label: stringSchema,
  },
  ['number'],
);
const status: Schema = { enum: ['active', 'temporarily_closed', 'closed'] };

const WEEK_CENTER = objectSchema(
  {
    id: stringSchema,
    name: stringSchema,
    district: stringSchema,
    address: stringSchema,
    phones: arraySchema(phone),
    verified_on: dateSchema,
    review_by: dateSchema,
    status,
    status_note: words,
    languages: arraySchema(stringSchema),
    links: objectSchema({ html: uriSchema, ics: uriSchema, phone_ics: uriSchema }),
  },
  ['id', 'name', 'district', 'address', 'phones', 'verified_on', 'review_by', 'status', 'links'],
);

const OCCURRENCE = objectSchema(
  {
    center: stringSchema,
    service: { enum: ['open_consultation', 'phone', 'outreach'] },
    schedule: stringSchema,
    starts_at: dateTimeSchema,
    ends_at: dateTimeSchema,
    status: { enum: ['confirmed', 'tentative', 'cancelled'], description: 'RFC 5545 STATUS in lower case.' },
    reason: { type: 'string', description: 'A key of `reasons`.' },
    location: stringSchema,
  },
  ['center', 'service', 'schedule', 'starts_at', 'ends_at', 'status'],
);

const WEEKS = objectSchema(
  {
    edition: stringSchema,
    from: dateSchema,
    until: { ...dateSchema, description: 'The last local day told of, for open consultations and outreach.' },
    phone_until: { ...dateSchema, description: 'The last local day told of, for phone hours.' },
    timezone: stringSchema,
    utc_offsets: arraySchema(
      objectSchema({ from: dateTimeSchema, offset: { type: 'string', pattern: '^[+-]\\d\\d:\\d\\d$' } }),
    ),
    license: uriSchema,
    attribution: stringSchema,
    report_url: uriSchema,
    centers: arraySchema(refTo('WeekCenter')),
    reasons: { type: 'object', additionalProperties: words },
    occurrences: arraySchema(refTo('Occurrence')),
  },
  [
    'edition',
    'from',
    'until',
    'timezone',
    'utc_offsets',
    'license',
    'attribution',
    'centers',
    'reasons',
    'occurrences',
  ],
);

const DIRECTORY_FORM = objectSchema({
  id: stringSchema,
  edition: stringSchema,
  released_at: dateTimeSchema,
  title: stringSchema,
  license: uriSchema,
  attribution: stringSchema,
  horizon: dateSchema,
  public_holidays: arraySchema(objectSchema({ date: dateSchema, rule: stringSchema, name: words })),
  centers: arraySchema(
    objectSchema({
      id: stringSchema,
      name: stringSchema,
      address_text: stringSchema,
      verified_on: dateSchema,
      review_by: dateSchema,
      status,
    }),
  ),
  links: arraySchema(objectSchema({ rel: stringSchema, href: uriSchema, type: stringSchema, title: stringSchema })),
});

const POINT = objectSchema({
  type: { const: 'Point' },
  coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
});

const FEATURE = objectSchema({
  type: { const: 'Feature' },
  id: stringSchema,
  geometry: POINT,
  properties: { type: 'object' },
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
    objectSchema({ edition: stringSchema, released_at: dateTimeSchema, summary: words, href: uriSchema }),
  ),
});

/** Every component by name; `Directory`, the data file itself, is added from data/directory.schema.json. */
export const SCHEMAS: { readonly [name: string]: Schema } = {
  ...STANDARD_SCHEMAS,
  CsvTable: objectSchema({ '@context': {}, url: stringSchema, tableSchema: { type: 'object' } }),
  DataJson: objectSchema({ dataset: arraySchema({ type: 'object' }) }),
  DirectoryForm: DIRECTORY_FORM,
  Editions: EDITIONS,
  Feature: FEATURE,
  FeatureCollection: FEATURE_COLLECTION,
  JsonFeed: JSON_FEED,
  JsonLd: { type: ['object', 'array'] },
  OEmbed: OEMBED,
  Occurrence: OCCURRENCE,
  Problem: PROBLEM,
  WeekCenter: WEEK_CENTER,
  Weeks: WEEKS,
};
