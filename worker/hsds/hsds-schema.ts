/** Schemas of HSDS 3.0's answers: the entry, single rows with all that belongs to them, and pages of rows. */
import {
  arraySchema,
  booleanSchema,
  constSchema,
  countSchema,
  dateSchema,
  dateTimeSchema,
  described,
  enumSchema,
  NamedSchema,
  objectSchema,
  type Schema,
  stringSchema,
  uriSchema,
} from '../schema/schema.ts';
import {
  languageRowSchema,
  locationRowSchema,
  phoneRowSchema,
  programRowSchema,
  scheduleRowSchema,
  uuidSchema,
} from './row-schemas.ts';

const entrySchema = new NamedSchema(
  'HsdsEntry',
  objectSchema({
    version: constSchema('3.0'),
    profile: uriSchema,
    openapi_url: uriSchema,
    license: uriSchema,
    attribution: stringSchema,
  }),
);

const ORGANIZATION = {
  id: uuidSchema,
  name: stringSchema,
  description: stringSchema,
  website: uriSchema,
  logo: described(uriSchema, 'Of the publisher, where it is an organization and has one.'),
};

const metadataSchema = objectSchema({
  id: uuidSchema,
  resource_id: uuidSchema,
  resource_type: constSchema('service'),
  last_action_date: dateSchema,
  last_action_type: enumSchema(['create', 'update']),
  field_name: stringSchema,
  previous_value: stringSchema,
  replacement_value: stringSchema,
  updated_by: stringSchema,
});

const placeSchema = objectSchema(
  { id: uuidSchema, location: locationRowSchema, schedules: arraySchema(scheduleRowSchema) },
  ['id', 'location'],
);

const SERVICE = {
  id: uuidSchema,
  name: stringSchema,
  description: stringSchema,
  url: uriSchema,
  email: stringSchema,
  status: enumSchema(['active', 'inactive', 'defunct', 'temporarily closed']),
  assured_date: dateSchema,
  alert: described(stringSchema, 'What will change, and what nobody has confirmed in time.'),
  application_process: stringSchema,
  eligibility_description: stringSchema,
  interpretation_services: stringSchema,
  last_modified: dateTimeSchema,
  organization: new NamedSchema('HsdsResponsible', objectSchema(ORGANIZATION, ['id', 'name', 'description'])),
  program: programRowSchema,
  phones: arraySchema(phoneRowSchema),
  schedules: arraySchema(scheduleRowSchema),
  service_at_locations: arraySchema(placeSchema),
  languages: arraySchema(languageRowSchema),
  metadata: arraySchema(metadataSchema),
};
const SERVICE_REQUIRED = ['id', 'name', 'description', 'url', 'status', 'assured_date', 'last_modified', 'program'];

const serviceSchema = new NamedSchema('HsdsService', objectSchema(SERVICE, SERVICE_REQUIRED));

const serviceAtLocationSchema = new NamedSchema(
  'HsdsServiceAtLocation',
  objectSchema(
    {
      id: uuidSchema,
      description: stringSchema,
      location: locationRowSchema,
      service: serviceSchema,
      phones: arraySchema(phoneRowSchema),
      schedules: arraySchema(scheduleRowSchema),
    },
    ['id', 'description', 'location', 'service'],
  ),
);

/** A service within the organization that stands for it: named, or with all that belongs to it. */
const { organization: _, ...OWN_SERVICE } = SERVICE;
const ownServiceSchema = new NamedSchema('HsdsOwnService', objectSchema(OWN_SERVICE, ['id', 'name', 'status']));

const organizationSchema = new NamedSchema(
  'HsdsOrganization',
  objectSchema({ ...ORGANIZATION, programs: arraySchema(programRowSchema), services: arraySchema(ownServiceSchema) }, [
    'id',
    'name',
    'description',
  ]),
);

/** With minimal=true a list holds this much of each entry. */
const minimalSchema = new NamedSchema('HsdsMinimal', objectSchema({ id: uuidSchema, modified_date: dateTimeSchema }));

/** HSDS's envelope of lists ("Page" in its openapi.json). */
const pageOf = (name: string, entry: Schema) =>
  new NamedSchema(
    name,
    objectSchema({
      total_items: countSchema,
      total_pages: countSchema,
      page_number: { type: 'integer', minimum: 1 },
      size: countSchema,
      first_page: booleanSchema,
      last_page: booleanSchema,
      empty: booleanSchema,
      license: uriSchema,
      attribution: stringSchema,
      contents: arraySchema(entry),
    }),
  );

/** Of the entry; of one entry and of a page of each list. */
export const hsdsSchemas = {
  entry: entrySchema,
  services: { one: serviceSchema, page: pageOf('HsdsServicePage', { anyOf: [serviceSchema, minimalSchema] }) },
  service_at_locations: {
    one: serviceAtLocationSchema,
    page: pageOf('HsdsServiceAtLocationPage', { anyOf: [serviceAtLocationSchema, minimalSchema] }),
  },
  organizations: { one: organizationSchema, page: pageOf('HsdsOrganizationPage', organizationSchema) },
};
