/** JSON Schemas of the answers that follow other people's standards: OGC API – Features, HSDS 3.0, JSON Schema, OpenAPI; and of searches. */
import { array, date, instant, object, ref, type Schema, text, uri } from './schema.ts';

const link = object({ rel: text, href: uri, type: text, title: text }, ['rel', 'href']);
const uuid: Schema = { type: 'string', format: 'uuid' };
const count: Schema = { type: 'integer', minimum: 0 };

/** OGC 17-069r4, section 7.13.3. */
const COLLECTION = object({
  id: text,
  title: text,
  itemType: { const: 'feature' },
  crs: array(uri),
  extent: object({ spatial: object({ bbox: array(array({ type: 'number' })) }), temporal: { type: 'object' } }),
  links: array(link),
});

const SEARCH = object(
  {
    title: text,
    edition: text,
    released_at: instant,
    license: uri,
    attribution: text,
    matched: { ...count, description: 'Absent with open_at, which is looked into page by page.' },
    returned: count,
    next: uri,
    centers: array(object({ id: text, name: text, address_text: text, verified_on: date, review_by: date })),
  },
  ['title', 'edition', 'released_at', 'license', 'attribution', 'returned', 'centers'],
);

const SCHEDULE = object(
  {
    id: uuid,
    valid_from: date,
    valid_to: date,
    dtstart: date,
    until: date,
    count,
    freq: { const: 'WEEKLY' },
    interval: count,
    byday: { type: 'string', pattern: '^[A-Z]{2}(,[A-Z]{2})*$' },
    timezone: { type: 'number', description: 'Offset from UTC in hours on 1 January.' },
    opens_at: { type: 'string', pattern: '^\\d\\d:\\d\\d$', description: 'Local time.' },
    closes_at: { type: 'string', pattern: '^\\d\\d:\\d\\d$', description: 'Local time.' },
    description: { type: 'string', description: 'The hours in words, and every exception.' },
  },
  ['id', 'dtstart', 'freq', 'opens_at', 'closes_at', 'description'],
);

const SERVICE = object(
  {
    id: uuid,
    name: text,
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    last_modified: instant,
    schedules: array(SCHEDULE),
  },
  ['id', 'name', 'status'],
);

/** HSDS 3.0's envelope of lists; its entries follow the standard's own schemas. */
const HSDS_PAGE = object({
  total_items: count,
  total_pages: count,
  page_number: { type: 'integer', minimum: 1 },
  size: count,
  first_page: { type: 'boolean' },
  last_page: { type: 'boolean' },
  empty: { type: 'boolean' },
  license: uri,
  attribution: text,
  contents: array(object({ id: uuid })),
});

/** OpenAPI 3.1, section 4.8.1, as far as it is always there. */
const OPENAPI = object({
  openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
  info: object({ title: text, version: text }),
  paths: { type: 'object' },
});

export const STANDARDS: { readonly [name: string]: Schema } = {
  HsdsApi: object({ version: { const: '3.0' }, profile: uri, openapi_url: uri, license: uri, attribution: text }),
  HsdsOrganization: object({ id: uuid, name: text, description: text, services: array({ type: 'object' }) }, [
    'id',
    'name',
    'description',
  ]),
  HsdsPage: HSDS_PAGE,
  HsdsService: SERVICE,
  HsdsServiceAtLocation: object({
    id: uuid,
    location: object({ id: uuid, location_type: { const: 'physical' } }),
    service: ref('HsdsService'),
    schedules: array(SCHEDULE),
  }),
  JsonSchema: object({ $schema: uri, type: { const: 'object' }, properties: { type: 'object' } }, ['$schema', 'type']),
  OgcCollection: COLLECTION,
  OgcCollections: object({ links: array(link), collections: array(ref('OgcCollection')) }),
  OgcConformance: object({ conformsTo: array(uri) }),
  OgcLandingPage: object({ title: text, links: array(link) }),
  OpenApi: OPENAPI,
  Search: SEARCH,
};
