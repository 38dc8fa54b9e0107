/** The schema of a page of search results as JSON. */
import { JSON_CENTER_FIELDS, JSON_CENTER_REQUIRED } from '../schema/center-schemas.ts';
import { MATCH_FIELDS } from '../feeds/geojson/feature-schema.ts';
import {
  arraySchema,
  countSchema,
  dateSchema,
  dateTimeSchema,
  described,
  NamedSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../schema/schema.ts';

const foundCenterSchema = new NamedSchema(
  'FoundCenter',
  objectSchema(
    {
      ...JSON_CENTER_FIELDS,
      ...MATCH_FIELDS,
      links: objectSchema({ html: uriSchema, json: uriSchema, next: uriSchema, ics: uriSchema }),
    },
    [...JSON_CENTER_REQUIRED, 'links'],
  ),
);

export const searchSchema = new NamedSchema(
  'SearchPage',
  objectSchema(
    {
      title: stringSchema,
      edition: stringSchema,
      released_at: dateTimeSchema,
      trusted_until: described(dateSchema, 'The last local day on which this build is to be trusted.'),
      license: uriSchema,
      attribution: stringSchema,
      matched: described(countSchema, 'Absent with open_at, which is looked into page by page.'),
      returned: countSchema,
      next: described(uriSchema, 'The next page, where there is one.'),
      centers: arraySchema(foundCenterSchema),
    },
    ['title', 'edition', 'released_at', 'trusted_until', 'license', 'attribution', 'returned', 'centers'],
  ),
);
