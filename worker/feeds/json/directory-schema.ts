/** The schema of the directory as JSON, of all centers and of one. */
import { JSON_CENTER_FIELDS, JSON_CENTER_REQUIRED, linkSchema } from '../../schema/center-schemas.ts';
import { CHANGE_FIELDS, changeSchema } from '../../schema/change-schema.ts';
import {
  closureSchema,
  extraSessionSchema,
  recurringClosureSchema,
  recurringDaySchema,
} from '../../schema/closure-schemas.ts';
import { wordsSchema } from '../../schema/fact-schemas.ts';
import {
  arraySchema,
  booleanSchema,
  countSchema,
  dateSchema,
  dateTimeSchema,
  described,
  enumSchema,
  mapSchema,
  NamedSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../../schema/schema.ts';

const centerSchema = new NamedSchema(
  'Center',
  objectSchema({ ...JSON_CENTER_FIELDS, links: arraySchema(linkSchema) }, JSON_CENTER_REQUIRED),
);

/** A year, a month or a day. */
const partialDateSchema = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' };

const publisherSchema = objectSchema(
  {
    name: stringSchema,
    type: uriSchema,
    url: uriSchema,
    contact: objectSchema({ email: stringSchema, url: uriSchema }, []),
  },
  ['name'],
);

const municipalitySchema = objectSchema(
  {
    name: stringSchema,
    names: described(mapSchema(stringSchema), 'In other languages, in the form that a sentence needs.'),
    local_holidays: arraySchema(stringSchema),
    ags: stringSchema,
    ars: stringSchema,
    nuts: stringSchema,
  },
  ['name', 'ags', 'ars', 'nuts'],
);

const programmeSchema = objectSchema(
  {
    name: stringSchema,
    set_up_by: stringSchema,
    coordination: stringSchema,
    services: arraySchema(enumSchema(['consultation', 'referral'])),
    case_managers: objectSchema({ count: countSchema, year: countSchema, employed_by: stringSchema }, [
      'count',
      'year',
    ]),
    planning_partners: arraySchema(stringSchema),
  },
  ['name'],
);

const sourceSchema = objectSchema({ id: stringSchema, title: stringSchema, date: partialDateSchema, url: uriSchema }, [
  'id',
  'title',
]);

const organizationSchema = objectSchema(
  { id: stringSchema, name: stringSchema, url: uriSchema, role: enumSchema(['partner', 'coordination']) },
  ['id', 'name', 'role'],
);

const outreachSchema = objectSchema({
  id: stringSchema,
  area: stringSchema,
  status: enumSchema(['planned', 'running']),
});

const FIELDS = {
  id: stringSchema,
  iri_base: uriSchema,
  edition: stringSchema,
  released_at: dateTimeSchema,
  title: stringSchema,
  description: stringSchema,
  languages: arraySchema(stringSchema),
  publisher: publisherSchema,
  license: uriSchema,
  attribution: stringSchema,
  official: described(booleanSchema, 'Whether the municipality itself publishes it.'),
  timezone: stringSchema,
  holiday_region: stringSchema,
  municipality: municipalitySchema,
  sources: arraySchema(sourceSchema),
  programme: programmeSchema,
  organizations: arraySchema(organizationSchema),
  catalog: { type: 'object' },
  review_after_days: countSchema,
  outreach: arraySchema(outreachSchema),
  horizon: described(dateSchema, 'The last day that this build tells of.'),
  public_holidays: arraySchema(objectSchema({ date: dateSchema, rule: stringSchema, name: wordsSchema })),
  recurring_closures: arraySchema(recurringClosureSchema),
  recurring_days: arraySchema(recurringDaySchema),
  closures: arraySchema(closureSchema),
  extra_sessions: arraySchema(extraSessionSchema),
  centers: arraySchema(centerSchema),
  answers: CHANGE_FIELDS.answers,
  changes: arraySchema(changeSchema),
  links: arraySchema(linkSchema),
};

const OPTIONAL = ['languages', 'catalog', 'answers'];

export const directoryFormSchema = new NamedSchema(
  'DirectoryForm',
  objectSchema(
    FIELDS,
    Object.keys(FIELDS).filter((name) => !OPTIONAL.includes(name)),
  ),
);
