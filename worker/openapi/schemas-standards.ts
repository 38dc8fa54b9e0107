/** JSON Schemas of the answers that follow other people's standards: OGC API – Features, HSDS 3.0, JSON Schema, OpenAPI; and of searches. */
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
import { ADDITIVE_CENTER_FIELDS } from './schemas-directory.ts';

const link = objectSchema({ rel: stringSchema, href: uriSchema, type: stringSchema, title: stringSchema }, [
  'rel',
  'href',
]);
const uuid: Schema = { type: 'string', format: 'uuid' };
const count: Schema = { type: 'integer', minimum: 0 };

/** OGC 17-069r4, section 7.13.3. */
const COLLECTION = objectSchema({
  id: stringSchema,
  title: stringSchema,
  itemType: { const: 'feature' },
  crs: arraySchema(uriSchema),
  extent: objectSchema({
    spatial: objectSchema({ bbox: arraySchema(arraySchema({ type: 'number' })) }),
    temporal: { type: 'object' },
  }),
  links: arraySchema(link),
});

const SEARCH = objectSchema(
  {
    title: stringSchema,
    edition: stringSchema,
    released_at: dateTimeSchema,
    license: uriSchema,
    attribution: stringSchema,
    matched: { ...count, description: 'Absent with open_at, which is looked into page by page.' },
    returned: count,
    next: uriSchema,
    centers: arraySchema(
      objectSchema(
        {
          id: stringSchema,
          name: stringSchema,
          address_text: stringSchema,
          verified_on: dateSchema,
          review_by: dateSchema,
          ...ADDITIVE_CENTER_FIELDS,
        },
        ['id', 'name', 'address_text', 'verified_on', 'review_by', 'verification'],
      ),
    ),
  },
  ['title', 'edition', 'released_at', 'license', 'attribution', 'returned', 'centers'],
);

const SCHEDULE = objectSchema(
  {
    id: uuid,
    valid_from: dateSchema,
    valid_to: dateSchema,
    dtstart: dateSchema,
    until: dateSchema,
    count,
    freq: { enum: ['WEEKLY', 'MONTHLY'] },
    interval: count,
    byday: { type: 'string', pattern: '^(-?[1-5])?[A-Z]{2}(,(-?[1-5])?[A-Z]{2})*$' },
    timezone: { type: 'number', description: 'Offset from UTC in hours on 1 January.' },
    opens_at: { type: 'string', pattern: '^\\d\\d:\\d\\d$', description: 'Local time.' },
    closes_at: {
      type: 'string',
      pattern: '^\\d\\d:\\d\\d$',
      description: 'Local time; nobody new is let in after it.',
    },
    description: { type: 'string', description: 'The hours in words, and every exception.' },
  },
  ['id', 'dtstart', 'freq', 'opens_at', 'closes_at', 'description'],
);

const SERVICE = objectSchema(
  {
    id: uuid,
    name: stringSchema,
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    assured_date: dateSchema,
    alert: { type: 'string', description: 'What will change, and what nobody has confirmed in time.' },
    application_process: stringSchema,
    last_modified: dateTimeSchema,
    schedules: arraySchema(SCHEDULE),
  },
  ['id', 'name', 'status'],
);

/** HSDS 3.0's envelope of lists; its entries follow the standard's own schemas. */
const HSDS_PAGE = objectSchema({
  total_items: count,
  total_pages: count,
  page_number: { type: 'integer', minimum: 1 },
  size: count,
  first_page: { type: 'boolean' },
  last_page: { type: 'boolean' },
  empty: { type: 'boolean' },
  license: uriSchema,
  attribution: stringSchema,
  contents: arraySchema(objectSchema({ id: uuid })),
});

/** OpenAPI 3.1, section 4.8.1, as far as it is always there. */
const OPENAPI = objectSchema({
  openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
  info: objectSchema({ title: stringSchema, version: stringSchema }),
  paths: { type: 'object' },
});

export const STANDARD_SCHEMAS: { readonly [name: string]: Schema } = {
  HsdsApi: objectSchema({
    version: { const: '3.0' },
    profile: uriSchema,
    openapi_url: uriSchema,
    license: uriSchema,
    attribution: stringSchema,
  }),
  HsdsOrganization: objectSchema(
    { id: uuid, name: stringSchema, description: stringSchema, services: arraySchema({ type: 'object' }) },
    ['id', 'name', 'description'],
  ),
  HsdsPage: HSDS_PAGE,
  HsdsService: SERVICE,
  HsdsServiceAtLocation: objectSchema({
    id: uuid,
    location: objectSchema({ id: uuid, location_type: { const: 'physical' } }),
    service: refTo('HsdsService'),
    schedules: arraySchema(SCHEDULE),
  }),
  JsonSchema: objectSchema({ $schema: uriSchema, type: { const: 'object' }, properties: { type: 'object' } }, [
    '$schema',
    'type',
  ]),
  OgcCollection: COLLECTION,
  OgcCollections: objectSchema({ links: arraySchema(link), collections: arraySchema(refTo('OgcCollection')) }),
  OgcConformance: objectSchema({ conformsTo: arraySchema(uriSchema) }),
  OgcLandingPage: objectSchema({ title: stringSchema, links: arraySchema(link) }),
  OpenApi: OPENAPI,
  Search: SEARCH,
};
