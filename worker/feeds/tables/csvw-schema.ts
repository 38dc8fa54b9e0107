/** The schema of the CSV form's description (W3C, Metadata Vocabulary for Tabular Data). */
import {
  arraySchema,
  booleanSchema,
  countSchema,
  NamedSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../../schema/schema.ts';

const titleSchema = arraySchema(objectSchema({ '@value': stringSchema, '@language': stringSchema }));

const columnSchema = new NamedSchema(
  'CsvTableColumn',
  objectSchema(
    {
      name: stringSchema,
      titles: stringSchema,
      'dc:title': titleSchema,
      datatype: { oneOf: [stringSchema, { type: 'object', additionalProperties: stringSchema }] },
      required: booleanSchema,
      separator: stringSchema,
    },
    ['name', 'titles', 'dc:title', 'datatype'],
  ),
);

export const csvTableSchema = new NamedSchema(
  'CsvTable',
  objectSchema({
    '@context': arraySchema({}, { description: 'The address of the vocabulary, then an object with the language.' }),
    url: uriSchema,
    'dc:title': stringSchema,
    'dc:description': stringSchema,
    'dc:license': objectSchema({ '@id': uriSchema }),
    'dc:rights': stringSchema,
    'dc:publisher': stringSchema,
    'dc:modified': objectSchema({ '@value': stringSchema, '@type': stringSchema }),
    'dc:identifier': stringSchema,
    dialect: objectSchema({
      delimiter: stringSchema,
      encoding: stringSchema,
      header: booleanSchema,
      headerRowCount: countSchema,
      quoteChar: stringSchema,
      doubleQuote: booleanSchema,
    }),
    tableSchema: objectSchema({ columns: arraySchema(columnSchema), primaryKey: arraySchema(stringSchema) }),
  }),
);
