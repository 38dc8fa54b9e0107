/** JSON Schemas of the week files, which the widget reads. */
import { phoneSchema, serviceSchema, statusSchema, verificationSchema, wordsSchema } from './schemas-facts.ts';
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

const WEEK_CENTER = objectSchema(
  {
    id: stringSchema,
    name: stringSchema,
    district: stringSchema,
    address: stringSchema,
    phones: arraySchema(phoneSchema),
    verified_on: dateSchema,
    review_by: dateSchema,
    status: statusSchema,
    status_note: wordsSchema,
    dated: {
      ...arraySchema(
        objectSchema(
          {
            valid_from: dateSchema,
            status: statusSchema,
            status_note: wordsSchema,
            address: stringSchema,
            district: stringSchema,
            phones: arraySchema(phoneSchema),
          },
          ['valid_from'],
        ),
      ),
      description: 'What will be different, and from when.',
    },
    languages: arraySchema(stringSchema),
    links: objectSchema({ html: uriSchema, ics: uriSchema, phone_ics: uriSchema }),
  },
  ['id', 'name', 'district', 'address', 'phones', 'verified_on', 'review_by', 'status', 'links'],
);

const OCCURRENCE_FIELDS = {
  center: stringSchema,
  service: serviceSchema,
  schedule: stringSchema,
  starts_at: dateTimeSchema,
  ends_at: dateTimeSchema,
  status: { enum: ['confirmed', 'tentative', 'cancelled'], description: 'RFC 5545 STATUS in lower case.' },
  reason: { type: 'string', description: 'A key of `reasons`.' },
  verification: verificationSchema,
  location: stringSchema,
  session_ends_at: { ...dateTimeSchema, description: 'Its end, where nobody new is let in after ends_at.' },
} as const satisfies Record<string, Schema>;

const OCCURRENCE_REQUIRED = ['center', 'service', 'schedule', 'starts_at', 'ends_at', 'status'];
const OCCURRENCE = objectSchema(OCCURRENCE_FIELDS, OCCURRENCE_REQUIRED);
const FURTHER_OCCURRENCE = objectSchema(
  {
    ...OCCURRENCE_FIELDS,
    notes: { ...arraySchema(stringSchema), description: 'Keys of `notes`: what those who come have to know.' },
  },
  OCCURRENCE_REQUIRED,
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
    reasons: { type: 'object', additionalProperties: wordsSchema },
    occurrences: arraySchema(refTo('Occurrence')),
    further_occurrences: {
      ...arraySchema(FURTHER_OCCURRENCE),
      description: 'Sessions with a condition, by appointment, remote or elsewhere.',
    },
    notes: {
      type: 'object',
      additionalProperties: objectSchema(
        { href: stringSchema, words: { type: 'object', additionalProperties: stringSchema } },
        ['words'],
      ),
    },
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

export const WEEK_SCHEMAS: { readonly [name: string]: Schema } = {
  Occurrence: OCCURRENCE,
  WeekCenter: WEEK_CENTER,
  Weeks: WEEKS,
};
