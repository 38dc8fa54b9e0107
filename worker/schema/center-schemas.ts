/** Schemas of a center as the JSON forms hold it: what v1 began with, and what was added since. */
import {
  addressSchema,
  furtherScheduleSchema,
  otherNumberSchema,
  phoneSchema,
  scheduleSchema,
  statusSchema,
  verificationSchema,
  wordsSchema,
} from './fact-schemas.ts';
import {
  arraySchema,
  dateSchema,
  described,
  NamedSchema,
  numberSchema,
  objectSchema,
  type Schema,
  stringSchema,
  uriSchema,
} from './schema.ts';

export const linkSchema = new NamedSchema(
  'Link',
  objectSchema({ rel: stringSchema, href: uriSchema, type: stringSchema, title: stringSchema }, [
    'rel',
    'href',
    'type',
  ]),
);

const positionSchema = new NamedSchema(
  'Position',
  objectSchema({
    latitude: numberSchema,
    longitude: numberSchema,
    accuracy_m: described(numberSchema, 'Meters.'),
    method: stringSchema,
    source: described(stringSchema, 'An id of the directory’s sources.'),
  }),
);

const confirmationSchema = new NamedSchema(
  'Confirmation',
  objectSchema({ status: verificationSchema, verified_on: dateSchema, review_by: dateSchema }),
);

/** Facts of a center that may begin on a date. */
const DATABLE_FIELDS = {
  status: statusSchema,
  status_note: wordsSchema,
  district: stringSchema,
  phones: arraySchema(phoneSchema),
  other_numbers: arraySchema(otherNumberSchema, { description: 'Numbers that nobody answers by voice.' }),
} as const satisfies Record<string, Schema>;

const datedFactsSchema = new NamedSchema(
  'DatedFacts',
  objectSchema(
    {
      valid_from: dateSchema,
      valid_to: dateSchema,
      ...DATABLE_FIELDS,
      address: addressSchema,
      position: described(positionSchema, 'An address that comes without one is on no map.'),
    },
    ['valid_from'],
  ),
);

/** Fields of a center in whatever JSON form, but for its address and position. */
export const CENTER_FIELDS = {
  id: stringSchema,
  name: stringSchema,
  full_name: stringSchema,
  ...DATABLE_FIELDS,
  email: stringSchema,
  url: uriSchema,
  languages: arraySchema(described(stringSchema, 'BCP 47.')),
  schedules: arraySchema(scheduleSchema, {
    description: "What is held at today's address; skip a byday or service you do not know.",
  }),
  further_schedules: arraySchema(furtherScheduleSchema, {
    description: 'What follows a move, a closing or, for phone hours, other numbers; ids as in schedules.',
  }),
  dated_facts: arraySchema(datedFactsSchema, {
    description: "Facts that hold instead of the center's own on these days; a later entry wins.",
  }),
  accessibility: described(stringSchema, 'German.'),
  accessibility_by_language: described(wordsSchema, 'The same in every language that it has.'),
  postal_address: described(addressSchema, 'For letters, where it is another one.'),
  source: described(stringSchema, 'An id of the directory’s sources.'),
  verified_on: described(dateSchema, 'When all of its facts had been confirmed.'),
  review_by: described(dateSchema, 'When they should be confirmed again.'),
  verified: described(
    objectSchema({ open_hours: dateSchema, phone_hours: dateSchema, address: dateSchema }, []),
    'Later confirmations of single facts.',
  ),
  verification: objectSchema({
    open_hours: confirmationSchema,
    phone_hours: confirmationSchema,
    address: confirmationSchema,
  }),
} as const satisfies Record<string, Schema>;

/** Those that are always there. */
export const CENTER_REQUIRED = [
  'id',
  'name',
  'full_name',
  'status',
  'district',
  'phones',
  'schedules',
  'source',
  'verified_on',
  'review_by',
  'verification',
] as const;

/** A center of the directory as JSON, and of a search. */
export const JSON_CENTER_FIELDS = {
  ...CENTER_FIELDS,
  address: addressSchema,
  address_text: described(stringSchema, 'In one line.'),
  position: described(positionSchema, 'Absent where nobody has found it.'),
} as const satisfies Record<string, Schema>;

export const JSON_CENTER_REQUIRED = [...CENTER_REQUIRED, 'address', 'address_text'] as const;
