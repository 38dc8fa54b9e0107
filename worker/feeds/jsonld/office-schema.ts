/** Schemas of the offices, their hours and numbers, by schema.org's types. */
import {
  arraySchema,
  dateSchema,
  enumSchema,
  NamedSchema,
  numberSchema,
  objectSchema,
  type Schema,
  stringSchema,
  uriSchema,
} from '../../schema/schema.ts';
import { nodeSchema, referenceSchema, textsSchema } from './node-schema.ts';

const hoursSchema = new NamedSchema(
  'OpeningHoursSpecification',
  nodeSchema(
    'OpeningHoursSpecification',
    {
      name: stringSchema,
      description: stringSchema,
      dayOfWeek: arraySchema(uriSchema, { description: 'Absent where it stands for dates.' }),
      opens: { type: 'string', description: 'Local time; closed all day is 00:00 to 00:00.' },
      closes: { type: 'string', description: 'Local time; nobody new is let in after it.' },
      validFrom: dateSchema,
      validThrough: dateSchema,
    },
    ['name', 'description', 'dayOfWeek', 'validThrough'],
  ),
);

const CONTACT_POINT_FIELDS = {
  contactType: stringSchema,
  description: stringSchema,
  telephone: textsSchema,
  availableLanguage: textsSchema,
  hoursAvailable: arraySchema(hoursSchema),
} as const satisfies Record<string, Schema>;

/** For calls. */
const contactPointSchema = new NamedSchema(
  'ContactPoint',
  nodeSchema('ContactPoint', CONTACT_POINT_FIELDS, ['description', 'availableLanguage']),
);

/** For calls, or a number that nobody answers by voice. */
const oneContactPointSchema = nodeSchema(
  'ContactPoint',
  { ...CONTACT_POINT_FIELDS, telephone: { oneOf: [stringSchema, textsSchema] } },
  ['description', 'availableLanguage', 'hoursAvailable'],
);

export const officeSchema = new NamedSchema(
  'GovernmentOffice',
  nodeSchema(
    'GovernmentOffice',
    {
      '@id': uriSchema,
      name: stringSchema,
      alternateName: stringSchema,
      description: stringSchema,
      address: nodeSchema(
        'PostalAddress',
        {
          streetAddress: stringSchema,
          postalCode: stringSchema,
          addressLocality: stringSchema,
          addressRegion: stringSchema,
          addressCountry: stringSchema,
        },
        ['addressRegion'],
      ),
      containedInPlace: nodeSchema('Place', { name: stringSchema }),
      geo: nodeSchema('GeoCoordinates', { latitude: numberSchema, longitude: numberSchema }),
      areaServed: arraySchema(
        objectSchema({ '@type': enumSchema(['City', 'AdministrativeArea']), name: stringSchema }),
      ),
      telephone: textsSchema,
      faxNumber: textsSchema,
      email: stringSchema,
      knowsLanguage: textsSchema,
      url: uriSchema,
      sameAs: uriSchema,
      openingHoursSpecification: arraySchema(hoursSchema),
      specialOpeningHoursSpecification: arraySchema(hoursSchema),
      contactPoint: { oneOf: [contactPointSchema, arraySchema(oneContactPointSchema)] },
      additionalProperty: arraySchema(
        nodeSchema(
          'PropertyValue',
          { propertyID: stringSchema, name: stringSchema, value: stringSchema, description: stringSchema },
          ['propertyID', 'description'],
        ),
      ),
      subjectOf: referenceSchema,
    },
    ['description', 'containedInPlace', 'geo', 'faxNumber', 'email', 'knowsLanguage', 'sameAs'],
  ),
);

export const outreachSchema = new NamedSchema(
  'GovernmentService',
  nodeSchema('GovernmentService', {
    '@id': uriSchema,
    name: stringSchema,
    provider: referenceSchema,
    hoursAvailable: arraySchema(hoursSchema),
  }),
);
