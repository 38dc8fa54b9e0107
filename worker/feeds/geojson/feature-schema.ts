/** Schemas of centers as features (RFC 7946), alone, in a collection, and as found by a search or OGC API – Features. */
import { CENTER_FIELDS, CENTER_REQUIRED, linkSchema } from '../../schema/center-schemas.ts';
import { ADDRESS_FIELDS } from '../../schema/fact-schemas.ts';
import { occurrenceSchema } from '../../schema/occurrence-schema.ts';
import {
  arraySchema,
  constSchema,
  countSchema,
  dateSchema,
  dateTimeSchema,
  described,
  NamedSchema,
  numberSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../../schema/schema.ts';

/** Section 5: west, south, east, north. */
const bboxSchema = arraySchema(numberSchema, { minItems: 4, maxItems: 4 });

const pointSchema = new NamedSchema('Point', {
  ...objectSchema({
    type: constSchema('Point'),
    coordinates: arraySchema(numberSchema, { minItems: 2, maxItems: 2, description: 'Longitude, latitude; WGS 84.' }),
  }),
  type: ['object', 'null'],
  description: 'null where the position is not known.',
});

/** Why a search found a center. */
export const MATCH_FIELDS = {
  distance_m: described(countSchema, 'Meters from `near`.'),
  open: described(occurrenceSchema, 'The session that is on at `open_at`.'),
};

const osmValueSchema = { type: 'string', maxLength: 255 };

const PROPERTIES = {
  ...CENTER_FIELDS,
  ...ADDRESS_FIELDS,
  address: described(stringSchema, 'In one line.'),
  accuracy_m: described(numberSchema, 'Of the position, in meters; absent with it.'),
  position_method: stringSchema,
  position_source: described(stringSchema, 'An id of the directory’s sources.'),
  opening_hours: described(
    osmValueSchema,
    'Open consultations, as OpenStreetMap writes hours; those by appointment are unknown "by appointment".',
  ),
  'opening_hours:phone': osmValueSchema,
  opening_hours_until: described(
    dateSchema,
    'The last day whose closures and extra sessions are in opening_hours; later ones did not fit into its 255 characters.',
  ),
  opening_hours_phone_until: dateSchema,
  'check_date:opening_hours': described(dateSchema, 'When somebody last confirmed the hours.'),
  'check_date:opening_hours:phone': dateSchema,
  page: described(uriSchema, 'The page for people, in German.'),
  geojson: described(uriSchema, 'The feature with its hours as strings, where they are left out here.'),
  ...MATCH_FIELDS,
};

const REQUIRED = [
  ...CENTER_REQUIRED,
  'address',
  'address_1',
  'postal_code',
  'city',
  'country',
  'check_date:opening_hours',
  'check_date:opening_hours:phone',
  'page',
];

export const featureSchema = new NamedSchema(
  'Feature',
  objectSchema(
    {
      type: constSchema('Feature'),
      id: stringSchema,
      bbox: bboxSchema,
      geometry: pointSchema,
      properties: new NamedSchema('CenterProperties', objectSchema(PROPERTIES, REQUIRED)),
      links: arraySchema(linkSchema),
    },
    ['type', 'id', 'geometry', 'properties'],
  ),
);

const COLLECTION_FIELDS = {
  type: constSchema('FeatureCollection'),
  title: stringSchema,
  edition: stringSchema,
  released_at: dateTimeSchema,
  license: uriSchema,
  attribution: stringSchema,
  links: arraySchema(linkSchema),
  features: arraySchema(featureSchema),
};

const COLLECTION_REQUIRED = Object.keys(COLLECTION_FIELDS);

export const featureCollectionSchema = new NamedSchema(
  'FeatureCollection',
  objectSchema(
    { ...COLLECTION_FIELDS, bbox: described(bboxSchema, 'Absent where no center has a position.') },
    COLLECTION_REQUIRED,
  ),
);

/** A page of features (OGC 17-069r4, section 7.15). */
export const featurePageSchema = new NamedSchema(
  'FeaturePage',
  objectSchema(
    {
      ...COLLECTION_FIELDS,
      trusted_until: described(dateSchema, 'The last local day on which this build is to be trusted.'),
      numberMatched: described(countSchema, 'Absent with open_at, which is looked into page by page.'),
      numberReturned: countSchema,
    },
    [...COLLECTION_REQUIRED, 'trusted_until', 'numberReturned'],
  ),
);
