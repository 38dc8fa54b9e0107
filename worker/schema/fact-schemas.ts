/** Schemas of the facts that several forms hold: words, numbers, addresses, schedules, what those who come have to know. */
import { SERVICES, WEEKDAYS } from '../../data/model/directory.ts';
import {
  arraySchema,
  dateSchema,
  described,
  enumSchema,
  NamedSchema,
  objectSchema,
  type Schema,
  stringSchema,
  uriSchema,
} from './schema.ts';

/** By language tag; German always stands. */
export const wordsSchema = new NamedSchema('Words', {
  ...objectSchema({ de: stringSchema }),
  additionalProperties: stringSchema,
  description: 'By language (BCP 47); German always stands.',
});

const NUMBER_FIELDS = {
  number: { type: 'string', pattern: '^\\+[1-9]\\d{4,14}$', description: 'E.164.' },
  formatted: described(stringSchema, 'As people read it, grouped by the plan of its country.'),
  label: described(stringSchema, 'German.'),
  labels: described(wordsSchema, 'The label in every language that it has.'),
} as const satisfies Record<string, Schema>;

export const phoneSchema = new NamedSchema(
  'Phone',
  objectSchema({ ...NUMBER_FIELDS, kind: described(enumSchema(['phone', 'mobile']), 'None = phone.') }, [
    'number',
    'formatted',
  ]),
);

export const otherNumberSchema = new NamedSchema('OtherNumber', {
  ...objectSchema({ ...NUMBER_FIELDS, kind: enumSchema(['fax', 'sms', 'whatsapp', 'signal']) }, [
    'number',
    'formatted',
    'kind',
  ]),
  description: 'A number that nobody answers by voice.',
});

export const ADDRESS_FIELDS = {
  address_1: stringSchema,
  postal_code: stringSchema,
  city: stringSchema,
  state_province: stringSchema,
  country: described(stringSchema, 'ISO 3166-1.'),
  building: objectSchema({ name: stringSchema, source: stringSchema }),
  entrance: described(wordsSchema, 'How to find the door.'),
} as const satisfies Record<string, Schema>;

export const addressSchema = new NamedSchema(
  'Address',
  objectSchema(ADDRESS_FIELDS, ['address_1', 'postal_code', 'city', 'country']),
);

export const statusSchema = enumSchema(['active', 'temporarily_closed', 'closed']);
export const effectSchema = enumSchema(['cancelled', 'tentative']);
export const serviceSchema = described(
  enumSchema(SERVICES),
  'consultation: with a condition, such as an appointment; it is none of the others. More may come: skip what you do not know.',
);
export const verificationSchema = described(
  enumSchema(['current', 'overdue']),
  'Whether somebody has confirmed it in time; never a word about a status.',
);
export const timeSchema = { type: 'string', pattern: '^\\d\\d:\\d\\d$', description: 'Local time.' };

const languages = arraySchema(described(stringSchema, 'BCP 47.'));

export const CONDITION_FIELDS = {
  location: described(stringSchema, 'Where it takes place, when not at the center.'),
  access: described(enumSchema(['walk_in', 'appointment']), 'None = walk_in.'),
  booking: objectSchema({ url: uriSchema, phone: stringSchema, formatted: stringSchema, note: wordsSchema }, []),
  last_admission: described(timeSchema, 'Nobody new is let in after it; equal to closes_at.'),
  session_closes_at: described(timeSchema, 'When a session with a last admission is over.'),
  channel: described(enumSchema(['in_person', 'phone', 'video', 'chat']), 'None = in_person.'),
  link: described(uriSchema, 'The address of the video call or the chat.'),
  audience: arraySchema(stringSchema, { description: 'For these people only; none = for everybody.' }),
  languages,
  interpreter: languages,
  note: described(stringSchema, 'German.'),
  notes: described(wordsSchema, 'The note in every language that it has.'),
} as const satisfies Record<string, Schema>;

const SCHEDULE_FIELDS = {
  id: stringSchema,
  service: serviceSchema,
  byday: arraySchema({
    type: 'string',
    pattern: `^(-?[1-5])?(${WEEKDAYS.join('|')})$`,
    description: 'TU: every Tuesday; 2TU: the second of a month (RFC 5545, BYDAY).',
  }),
  opens_at: timeSchema,
  closes_at: described(timeSchema, 'Local time; nobody new is let in after it.'),
  valid_from: dateSchema,
  valid_to: described(dateSchema, "The last day at the center's address of today."),
  interval: { type: 'integer', minimum: 1, description: 'Every n weeks.' },
  ...CONDITION_FIELDS,
} as const satisfies Record<string, Schema>;

const SCHEDULE_REQUIRED = ['id', 'service', 'byday', 'opens_at', 'closes_at', 'valid_from'];

export const scheduleSchema = new NamedSchema('Schedule', objectSchema(SCHEDULE_FIELDS, SCHEDULE_REQUIRED));
export const furtherScheduleSchema = new NamedSchema(
  'FurtherSchedule',
  objectSchema(
    {
      ...SCHEDULE_FIELDS,
      location: described(stringSchema, 'The address at which it is held on these days.'),
      phones: arraySchema(phoneSchema, { description: 'Of phone hours: the numbers of these days.' }),
    },
    SCHEDULE_REQUIRED,
  ),
);
