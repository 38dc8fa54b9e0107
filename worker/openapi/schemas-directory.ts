/** JSON Schemas of the directory as JSON: what v1 began with, and what was added since. */
import {
  CONDITION_FIELDS,
  furtherScheduleSchema,
  timeSchema,
  otherNumberSchema,
  phoneSchema,
  scheduleSchema,
  serviceSchema,
  statusSchema,
  verificationSchema,
  wordsSchema,
} from './schemas-facts.ts';
import { closureSchema, recurringClosureSchema, recurringDaySchema } from './schemas-closures.ts';
import {
  arraySchema,
  dateSchema,
  dateTimeSchema,
  objectSchema,
  type Schema,
  stringSchema,
  uriSchema,
} from './schema.ts';

export const ADDRESS_FIELDS = {
  address_1: stringSchema,
  postal_code: stringSchema,
  city: stringSchema,
  state_province: stringSchema,
  country: stringSchema,
  building: objectSchema({ name: stringSchema, source: stringSchema }),
  entrance: { ...wordsSchema, description: 'How to find the door.' },
} as const satisfies Record<string, Schema>;

const address = objectSchema(ADDRESS_FIELDS, ['address_1', 'postal_code', 'city', 'country']);

const confirmation = objectSchema({ status: verificationSchema, verified_on: dateSchema, review_by: dateSchema });

/** Facts of a center that may begin on a date. */
const DATABLE_FIELDS = {
  status: statusSchema,
  status_note: wordsSchema,
  district: stringSchema,
  phones: arraySchema(phoneSchema),
  other_numbers: { ...arraySchema(otherNumberSchema), description: 'Numbers that nobody answers by voice.' },
} as const satisfies Record<string, Schema>;

/** Fields of a center wherever it stands whole, but for its address and position. */
export const ADDITIVE_CENTER_FIELDS = {
  ...DATABLE_FIELDS,
  schedules: {
    ...arraySchema(scheduleSchema),
    description: "What is held at today's address; skip a byday or service you do not know.",
  },
  further_schedules: {
    ...arraySchema(furtherScheduleSchema),
    description: 'What follows a move, a closing or, for phone hours, other numbers; ids as in schedules.',
  },
  dated_facts: {
    ...arraySchema(
      objectSchema(
        { valid_from: dateSchema, valid_to: dateSchema, ...DATABLE_FIELDS, address, position: { type: 'object' } },
        ['valid_from'],
      ),
    ),
    description: "Facts that hold instead of the center's own on these days; a later entry wins.",
  },
  accessibility: { type: 'string', description: 'German.' },
  accessibility_by_language: { ...wordsSchema, description: 'The same in every language that it has.' },
  postal_address: { ...address, description: 'For letters, where it is another one.' },
  verified: {
    ...objectSchema({ open_hours: dateSchema, phone_hours: dateSchema, address: dateSchema }, []),
    description: 'Later confirmations of single facts.',
  },
  verification: objectSchema({ open_hours: confirmation, phone_hours: confirmation, address: confirmation }),
} as const satisfies Record<string, Schema>;

const CENTER = objectSchema(
  {
    id: stringSchema,
    name: stringSchema,
    address,
    address_text: stringSchema,
    verified_on: dateSchema,
    review_by: dateSchema,
    ...ADDITIVE_CENTER_FIELDS,
  },
  ['id', 'name', 'address_text', 'verified_on', 'review_by', 'status', 'phones', 'schedules', 'verification'],
);

const EXTRA_SESSION = objectSchema(
  {
    id: stringSchema,
    center: stringSchema,
    service: serviceSchema,
    date: dateSchema,
    opens_at: timeSchema,
    closes_at: timeSchema,
    ...CONDITION_FIELDS,
  },
  ['id', 'center', 'service', 'date', 'opens_at', 'closes_at'],
);

export const DIRECTORY_FORM = objectSchema({
  id: stringSchema,
  edition: stringSchema,
  released_at: dateTimeSchema,
  title: stringSchema,
  license: uriSchema,
  attribution: stringSchema,
  horizon: dateSchema,
  municipality: objectSchema(
    {
      name: stringSchema,
      names: { type: 'object', additionalProperties: stringSchema },
      local_holidays: arraySchema(stringSchema),
    },
    ['name'],
  ),
  public_holidays: arraySchema(objectSchema({ date: dateSchema, rule: stringSchema, name: wordsSchema })),
  recurring_closures: arraySchema(recurringClosureSchema),
  recurring_days: arraySchema(recurringDaySchema),
  closures: arraySchema(closureSchema),
  extra_sessions: arraySchema(EXTRA_SESSION),
  centers: arraySchema(CENTER),
  links: arraySchema(objectSchema({ rel: stringSchema, href: uriSchema, type: stringSchema, title: stringSchema })),
});
