/** JSON Schemas of the facts that several answers hold: words, numbers, addresses, what those who come have to know. */
import { SERVICES, WEEKDAYS } from '../../data/model/directory.ts';
import { arraySchema, dateSchema, objectSchema, type Schema, stringSchema, uriSchema } from './schema.ts';

export const wordsSchema: Schema = {
  type: 'object',
  required: ['de'],
  properties: { de: stringSchema },
  additionalProperties: stringSchema,
};

const NUMBER_FIELDS = {
  number: { type: 'string', pattern: '^\\+[1-9]\\d{4,14}$', description: 'E.164.' },
  formatted: { type: 'string', description: 'As people read it, grouped by the plan of its country.' },
  label: { type: 'string', description: 'German.' },
  labels: { ...wordsSchema, description: 'The label in every language that it has.' },
} as const satisfies Record<string, Schema>;

export const phoneSchema = objectSchema({ ...NUMBER_FIELDS, kind: { enum: ['phone', 'mobile'] } }, ['number']);
export const otherNumberSchema = objectSchema(
  { ...NUMBER_FIELDS, kind: { enum: ['fax', 'sms', 'whatsapp', 'signal'] } },
  ['number', 'kind'],
);
export const statusSchema: Schema = { enum: ['active', 'temporarily_closed', 'closed'] };
export const serviceSchema: Schema = {
  enum: [...SERVICES],
  description: 'consultation: with a condition, such as an appointment; it is none of the others.',
};
export const verificationSchema: Schema = {
  enum: ['current', 'overdue'],
  description: 'Whether somebody has confirmed it in time; never a word about a status.',
};
export const timeSchema: Schema = { type: 'string', pattern: '^\\d\\d:\\d\\d$' };

const languages = arraySchema({ type: 'string', description: 'BCP 47.' });

export const CONDITION_FIELDS = {
  location: { type: 'string', description: 'Where it takes place, when not at the center.' },
  access: { enum: ['walk_in', 'appointment'], description: 'None = walk_in.' },
  booking: objectSchema({ url: uriSchema, phone: stringSchema, formatted: stringSchema, note: wordsSchema }, []),
  last_admission: { ...timeSchema, description: 'Nobody new is let in after it; equal to closes_at.' },
  session_closes_at: { ...timeSchema, description: 'When a session with a last admission is over.' },
  channel: { enum: ['in_person', 'phone', 'video', 'chat'], description: 'None = in_person.' },
  link: { ...uriSchema, description: 'The address of the video call or the chat.' },
  audience: { ...arraySchema(stringSchema), description: 'For these people only; none = for everybody.' },
  languages,
  interpreter: languages,
  note: { type: 'string', description: 'German.' },
  notes: { ...wordsSchema, description: 'The note in every language that it has.' },
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
  closes_at: { ...timeSchema, description: 'Nobody new is let in after it.' },
  valid_from: dateSchema,
  valid_to: { ...dateSchema, description: "The last day at the center's address of today." },
  interval: { type: 'integer', minimum: 1, description: 'Every n weeks.' },
  ...CONDITION_FIELDS,
} as const satisfies Record<string, Schema>;

const SCHEDULE_REQUIRED = ['id', 'service', 'byday', 'opens_at', 'closes_at', 'valid_from'];

export const scheduleSchema = objectSchema(SCHEDULE_FIELDS, SCHEDULE_REQUIRED);
export const furtherScheduleSchema = objectSchema(
  {
    ...SCHEDULE_FIELDS,
    location: { type: 'string', description: 'The address at which it is held on these days.' },
    phones: { ...arraySchema(phoneSchema), description: 'Of phone hours: the numbers of these days.' },
  },
  SCHEDULE_REQUIRED,
);
