/** Components of /ogc/api: the schemas of OGC 17-069r4, annex B, in the dialect of OpenAPI 3.0, open for more members. */

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const uri: Schema = { type: 'string', format: 'uri' };
const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });
const object = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required,
  properties,
});
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const links = list(ref('link'));

const BOX = list(
  { type: 'number' },
  {
    oneOf: [
      { minItems: 4, maxItems: 4 },
      { minItems: 6, maxItems: 6 },
    ],
  },
);

/** OpenAPI 3.0 has no `null` among its types. */
const INSTANT: Schema = { type: 'string', format: 'date-time', nullable: true };

const EXTENT = object(['spatial', 'temporal'], {
  spatial: object(['bbox', 'crs'], { bbox: list(BOX, { minItems: 1 }), crs: uri }),
  temporal: object(['interval', 'trs'], {
    interval: list(list(INSTANT, { minItems: 2, maxItems: 2 }), { minItems: 1 }),
    trs: uri,
  }),
});

const POINT = object(['type', 'coordinates'], {
  type: { type: 'string', enum: ['Point'] },
  coordinates: list({ type: 'number' }, { minItems: 2, maxItems: 2 }),
});

const FEATURE = object(['type', 'id', 'geometry', 'properties', 'links'], {
  type: { type: 'string', enum: ['Feature'] },
  id: text,
  bbox: BOX,
  geometry: ref('pointGeoJSON'),
  properties: ref('center'),
  links,
});

/** What every center says; the field by field description of all is /openapi.json. */
const CENTER = object(
  ['name', 'address', 'postal_code', 'city', 'district', 'status', 'phones', 'schedules', 'page', 'geojson'],
  {
    name: text,
    full_name: text,
    district: text,
    status: text,
    address: { type: 'string', description: 'On one line.' },
    address_1: { type: 'string', description: 'Street and number.' },
    postal_code: text,
    city: text,
    country: text,
    phones: list({ type: 'object' }),
    schedules: list({ type: 'object' }),
    opening_hours: { type: 'string', description: 'Open consultations, as OpenStreetMap writes hours.' },
    'opening_hours:phone': text,
    opening_hours_until: { type: 'string', format: 'date', description: 'The last day that opening_hours says.' },
    opening_hours_phone_until: { type: 'string', format: 'date' },
    verified_on: { type: 'string', format: 'date' },
    review_by: { type: 'string', format: 'date' },
    page: uri,
    geojson: { ...uri, description: 'The same center with its hours as strings.' },
  },
);

export const API_SCHEMAS: { readonly [name: string]: Schema } = {
  link: object(['href', 'rel', 'type'], { href: uri, rel: text, type: text, title: text, hreflang: text }),
  landingPage: object(['links'], { title: text, description: text, attribution: text, links }),
  api: object(['openapi', 'info', 'paths'], { openapi: text, info: { type: 'object' }, paths: { type: 'object' } }),
  confClasses: object(['conformsTo'], { conformsTo: list(uri) }),
  collections: object(['links', 'collections'], { links, collections: list(ref('collection')) }),
  collection: object(['id', 'links', 'extent', 'itemType', 'crs', 'storageCrs'], {
    id: text,
    title: text,
    description: text,
    attribution: text,
    links,
    extent: EXTENT,
    itemType: { type: 'string', enum: ['feature'] },
    crs: list(uri),
    storageCrs: uri,
  }),
  pointGeoJSON: POINT,
  center: CENTER,
  featureGeoJSON: FEATURE,
  featureCollectionGeoJSON: object(['type', 'features', 'links', 'numberReturned'], {
    type: { type: 'string', enum: ['FeatureCollection'] },
    features: list({ ...FEATURE, required: ['type', 'id', 'geometry', 'properties'] }),
    links,
    numberMatched: { type: 'integer', minimum: 0 },
    numberReturned: { type: 'integer', minimum: 0 },
    title: text,
    edition: text,
    license: uri,
    attribution: text,
  }),
  problem: object(['type', 'title', 'status', 'detail'], {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
  }),
};
