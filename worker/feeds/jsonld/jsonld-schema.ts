/** The schema of the JSON-LD form: its data set, offices, services and events, by schema.org's types. */
import {
  arraySchema,
  booleanSchema,
  constSchema,
  dateSchema,
  dateTimeSchema,
  NamedSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../../schema/schema.ts';
import { nodeSchema, referenceSchema, textsSchema } from './node-schema.ts';
import { officeSchema, outreachSchema } from './office-schema.ts';

const recurrenceSchema = nodeSchema(
  'Schedule',
  {
    byDay: textsSchema,
    repeatFrequency: stringSchema,
    startDate: dateSchema,
    endDate: dateSchema,
    startTime: stringSchema,
    endTime: stringSchema,
    scheduleTimezone: stringSchema,
    exceptDate: arraySchema(dateSchema),
  },
  ['endDate'],
);

const eventSchema = new NamedSchema(
  'Event',
  nodeSchema(
    'Event',
    {
      '@id': uriSchema,
      name: stringSchema,
      description: stringSchema,
      disambiguatingDescription: stringSchema,
      organizer: referenceSchema,
      eventAttendanceMode: uriSchema,
      location: {
        oneOf: [
          nodeSchema('Place', { name: stringSchema, address: stringSchema }),
          nodeSchema('VirtualLocation', { url: uriSchema }, ['url']),
        ],
      },
      audience: arraySchema(nodeSchema('Audience', { audienceType: stringSchema })),
      inLanguage: textsSchema,
      offers: nodeSchema('Offer', { url: uriSchema }),
      eventSchedule: recurrenceSchema,
      startDate: dateTimeSchema,
      endDate: dateTimeSchema,
    },
    [
      'description',
      'disambiguatingDescription',
      'audience',
      'inLanguage',
      'offers',
      'eventSchedule',
      'startDate',
      'endDate',
    ],
  ),
);

const datasetSchema = new NamedSchema(
  'Dataset',
  nodeSchema('Dataset', {
    '@id': uriSchema,
    name: stringSchema,
    description: stringSchema,
    license: uriSchema,
    creditText: stringSchema,
    version: stringSchema,
    dateModified: dateTimeSchema,
    temporalCoverage: stringSchema,
    inLanguage: stringSchema,
    isAccessibleForFree: booleanSchema,
    url: uriSchema,
    creator: nodeSchema('Organization', { name: stringSchema, url: uriSchema }, ['url']),
  }),
);

export const jsonLdSchema = new NamedSchema(
  'JsonLd',
  objectSchema({
    '@context': constSchema('https://schema.org'),
    '@graph': arraySchema({ oneOf: [datasetSchema, officeSchema, outreachSchema, eventSchema] }),
  }),
);
