/** The schema of the week files, which the widget reads. */
import { phoneSchema, statusSchema, wordsSchema } from '../../schema/fact-schemas.ts';
import { occurrenceSchema } from '../../schema/occurrence-schema.ts';
import {
  arraySchema,
  dateSchema,
  dateTimeSchema,
  described,
  mapSchema,
  NamedSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../../schema/schema.ts';

const noteKeysSchema = arraySchema(stringSchema, {
  description: 'Keys of `notes`: what those who come have to know.',
});

/** What may change from a day on. */
const FACTS = {
  district: stringSchema,
  address: described(stringSchema, 'In one line.'),
  phones: arraySchema(phoneSchema),
  status: statusSchema,
  status_note: wordsSchema,
};
const FACTS_REQUIRED = ['district', 'address', 'phones', 'status'];

const datedSchema = new NamedSchema(
  'WeekCenterFrom',
  objectSchema({ valid_from: dateSchema, ...FACTS, notes: noteKeysSchema }, ['valid_from', ...FACTS_REQUIRED]),
);

const weekCenterSchema = new NamedSchema(
  'WeekCenter',
  objectSchema(
    {
      id: stringSchema,
      name: stringSchema,
      full_name: described(stringSchema, 'What the letters of `name` stand for.'),
      ...FACTS,
      verified_on: dateSchema,
      review_by: dateSchema,
      open_verified_on: described(dateSchema, 'Of the consultation hours, where it is another day.'),
      open_review_by: dateSchema,
      phone_verified_on: described(dateSchema, 'Of the phone hours, where it is another day.'),
      phone_review_by: dateSchema,
      languages: arraySchema(stringSchema),
      links: objectSchema({ html: uriSchema, ics: uriSchema, phone_ics: uriSchema }),
      dated: arraySchema(datedSchema, { description: 'What will be different, and from when.' }),
    },
    ['id', 'name', 'full_name', ...FACTS_REQUIRED, 'verified_on', 'review_by', 'links'],
  ),
);

const FIELDS = {
  edition: stringSchema,
  from: dateSchema,
  until: described(dateSchema, 'The last local day told of, for open consultations and outreach.'),
  phone_until: described(dateSchema, 'The last local day told of, for phone hours.'),
  trusted_until: described(
    dateSchema,
    'The last local day on which this build is to be trusted: show no session after it, but ask people to call.',
  ),
  timezone: stringSchema,
  utc_offsets: arraySchema(
    objectSchema({ from: dateTimeSchema, offset: { type: 'string', pattern: '^[+-]\\d\\d:\\d\\d$' } }),
  ),
  license: uriSchema,
  attribution: stringSchema,
  report_url: described(uriSchema, 'Where to say that something is wrong.'),
  centers: arraySchema(weekCenterSchema),
  reasons: mapSchema(wordsSchema),
  occurrences: arraySchema(occurrenceSchema),
  further_occurrences: arraySchema(occurrenceSchema, {
    description: 'Sessions with a condition, by appointment, remote or elsewhere.',
  }),
  notes: mapSchema(
    new NamedSchema('Note', objectSchema({ href: stringSchema, words: mapSchema(stringSchema) }, ['words'])),
  ),
};

const OPTIONAL = ['report_url', 'further_occurrences', 'notes'];

export const weeksSchema = new NamedSchema(
  'Weeks',
  objectSchema(
    FIELDS,
    Object.keys(FIELDS).filter((name) => !OPTIONAL.includes(name)),
  ),
);
