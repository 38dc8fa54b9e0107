/** The schema of one session on one day, as week files and searches hold it. */
import { serviceSchema, verificationSchema } from './fact-schemas.ts';
import {
  arraySchema,
  dateTimeSchema,
  described,
  enumSchema,
  NamedSchema,
  objectSchema,
  stringSchema,
} from './schema.ts';

const FIELDS = {
  center: stringSchema,
  service: serviceSchema,
  schedule: described(stringSchema, 'The id of a schedule or an extra session.'),
  starts_at: dateTimeSchema,
  ends_at: described(dateTimeSchema, 'Nobody new is let in after it.'),
  status: described(enumSchema(['confirmed', 'tentative', 'cancelled']), 'RFC 5545 STATUS in lower case.'),
  reason: described(stringSchema, 'In week files a key of `reasons`.'),
  verification: verificationSchema,
  location: described(stringSchema, 'Where, when not at the center.'),
  notes: arraySchema(stringSchema, { description: 'Keys of `notes`: what those who come have to know.' }),
  session_ends_at: described(dateTimeSchema, 'Its end, where nobody new is let in after ends_at.'),
};

const REQUIRED = ['center', 'service', 'schedule', 'starts_at', 'ends_at', 'status', 'verification'];

export const occurrenceSchema = new NamedSchema('Occurrence', objectSchema(FIELDS, REQUIRED));
