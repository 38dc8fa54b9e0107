/** Schemas of HSDS 3.0's smaller tables, as far as they are filled here. */
import { timeSchema } from '../schema/fact-schemas.ts';
import {
  arraySchema,
  constSchema,
  countSchema,
  dateSchema,
  described,
  enumSchema,
  NamedSchema,
  numberSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../schema/schema.ts';

export const uuidSchema = { type: 'string', format: 'uuid' };

export const phoneRowSchema = new NamedSchema(
  'HsdsPhone',
  objectSchema({ id: uuidSchema, number: stringSchema, type: stringSchema, description: stringSchema }, [
    'id',
    'number',
    'type',
  ]),
);

export const languageRowSchema = new NamedSchema(
  'HsdsLanguage',
  objectSchema({ id: uuidSchema, name: stringSchema, code: stringSchema }),
);

const addressRowSchema = new NamedSchema(
  'HsdsAddress',
  objectSchema(
    {
      id: uuidSchema,
      address_1: stringSchema,
      address_2: stringSchema,
      city: stringSchema,
      region: stringSchema,
      state_province: stringSchema,
      postal_code: stringSchema,
      country: stringSchema,
      address_type: enumSchema(['physical', 'postal']),
    },
    ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  ),
);

export const locationRowSchema = new NamedSchema(
  'HsdsLocation',
  objectSchema(
    {
      id: uuidSchema,
      location_type: constSchema('physical'),
      name: stringSchema,
      alternate_name: stringSchema,
      description: stringSchema,
      latitude: numberSchema,
      longitude: numberSchema,
      external_identifier: uriSchema,
      external_identifier_type: constSchema('IRI'),
      addresses: arraySchema(addressRowSchema),
      phones: arraySchema(phoneRowSchema),
      languages: arraySchema(languageRowSchema),
      accessibility: arraySchema(objectSchema({ id: uuidSchema, description: stringSchema })),
    },
    ['id', 'location_type', 'name', 'alternate_name', 'description', 'external_identifier', 'external_identifier_type'],
  ),
);

export const scheduleRowSchema = new NamedSchema(
  'HsdsSchedule',
  objectSchema(
    {
      id: uuidSchema,
      valid_from: dateSchema,
      valid_to: dateSchema,
      dtstart: dateSchema,
      until: dateSchema,
      count: countSchema,
      wkst: constSchema('MO'),
      freq: enumSchema(['WEEKLY', 'MONTHLY']),
      interval: countSchema,
      byday: { type: 'string', pattern: '^(-?[1-5])?[A-Z]{2}(,(-?[1-5])?[A-Z]{2})*$' },
      timezone: described(numberSchema, 'Offset from UTC in hours on 1 January.'),
      opens_at: timeSchema,
      closes_at: described(timeSchema, 'Local time; nobody new is let in after it.'),
      description: described(stringSchema, 'The hours in words, and every exception.'),
      schedule_link: uriSchema,
      attending_type: stringSchema,
      notes: stringSchema,
    },
    [
      'id',
      'valid_from',
      'dtstart',
      'freq',
      'interval',
      'timezone',
      'opens_at',
      'closes_at',
      'description',
      'schedule_link',
      'attending_type',
      'notes',
    ],
  ),
);

export const programRowSchema = new NamedSchema(
  'HsdsProgram',
  objectSchema({ id: uuidSchema, name: stringSchema, description: stringSchema }),
);
