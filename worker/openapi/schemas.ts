/** JSON Schemas (2020-12) of the JSON answers, as components of the OpenAPI description. Open: v1 only ever adds fields. */

import { array, date, instant, object, ref, type Schema, text, uri } from './schema.ts';
import { STANDARDS } from './schemas-standards.ts';

const words: Schema = { type: 'object', required: ['de'], properties: { de: text }, additionalProperties: text };

const phone = object(
  {
    number: { type: 'string', pattern: '^\\+[1-9]\\d{4,14}$', description: 'E.164.' },
    formatted: { type: 'string', description: 'As people read it, grouped by the plan of its country.' },
    label: text,
  },
  ['number'],
);
const status: Schema = { enum: ['active', 'temporarily_closed', 'closed'] };

const WEEK_CENTER = object(
  {
    id: text,
    name: text,
    district: text,
    address: text,
    phones: array(phone),
    verified_on: date,
    review_by: date,
    status,
    status_note: words,
    languages: array(text),
    links: object({ html: uri, ics: uri, phone_ics: uri }),
  },
  ['id', 'name', 'district', 'address', 'phones', 'verified_on', 'review_by', 'status', 'links'],
);

const OCCURRENCE = object(
  {
    center: text,
    service: { enum: ['open_consultation', 'phone', 'outreach'] },
    schedule: text,
    starts_at: instant,
    ends_at: instant,
    status: { enum: ['confirmed', 'tentative', 'cancelled'], description: 'RFC 5545 STATUS in lower case.' },
    reason: { type: 'string', description: 'A key of `reasons`.' },
    location: text,
  },
  ['center', 'service', 'schedule', 'starts_at', 'ends_at', 'status'],
);

const WEEKS = object(
  {
    edition: text,
    from: date,
    until: { ...date, description: 'The last local day told of, for open consultations and outreach.' },
    phone_until: { ...date, description: 'The last local day told of, for phone hours.' },
    timezone: text,
    utc_offsets: array(object({ from: instant, offset: { type: 'string', pattern: '^[+-]\\d\\d:\\d\\d$' } })),
    license: uri,
    attribution: text,
    report_url: uri,
    centers: array(ref('WeekCenter')),
    reasons: { type: 'object', additionalProperties: words },
    occurrences: array(ref('Occurrence')),
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

const DIRECTORY_FORM = object({
  id: text,
  edition: text,
  released_at: instant,
  title: text,
  license: uri,
  attribution: text,
  horizon: date,
  public_holidays: array(object({ date, rule: text, name: words })),
  centers: array(object({ id: text, name: text, address_text: text, verified_on: date, review_by: date, status })),
  links: array(object({ rel: text, href: uri, type: text, title: text })),
});

const POINT = object({
  type: { const: 'Point' },
  coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
});

const FEATURE = object({
  type: { const: 'Feature' },
  id: text,
  geometry: POINT,
  properties: { type: 'object' },
});

const FEATURE_COLLECTION = object(
  {
    type: { const: 'FeatureCollection' },
    bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
    features: array(ref('Feature')),
  },
  ['type', 'features'],
);

const PROBLEM = object(
  { type: { type: 'string', format: 'uri-reference' }, title: text, status: { type: 'integer' }, detail: text },
  ['type', 'title', 'status', 'detail'],
);

const JSON_FEED = object({
  version: { const: 'https://jsonfeed.org/version/1.1' },
  title: text,
  items: array(object({ id: text, content_text: text, date_published: instant })),
});

/** oembed.com, section 2.3.4.4. */
const OEMBED = object({
  version: { const: '1.0' },
  type: { const: 'rich' },
  provider_name: text,
  provider_url: uri,
  title: text,
  cache_age: { type: 'integer' },
  width: { type: 'integer' },
  height: { type: 'integer' },
  html: text,
});

const EDITIONS = object({
  current: text,
  editions: array(object({ edition: text, released_at: instant, summary: words, href: uri })),
});

/** Every component by name; `Directory`, the data file itself, is added from data/directory.schema.json. */
export const SCHEMAS: { readonly [name: string]: Schema } = {
  ...STANDARDS,
  CsvTable: object({ '@context': {}, url: text, tableSchema: { type: 'object' } }),
  DataJson: object({ dataset: array({ type: 'object' }) }),
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
