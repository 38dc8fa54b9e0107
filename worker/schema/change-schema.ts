/** The schema of a change: what an edition changed, in words. */
import { concernedSchema } from './closure-schemas.ts';
import { wordsSchema } from './fact-schemas.ts';
import { arraySchema, dateTimeSchema, described, NamedSchema, objectSchema, stringSchema } from './schema.ts';

export const CHANGE_FIELDS = {
  edition: stringSchema,
  released_at: dateTimeSchema,
  centers: concernedSchema,
  summary: wordsSchema,
  handed_in: described(stringSchema, 'The file of its own by which the office handed it in.'),
  answers: arraySchema(objectSchema({ question: stringSchema, answer: stringSchema }), {
    description: 'What the office answered to questions of the check.',
  }),
};

export const CHANGE_REQUIRED = ['edition', 'released_at', 'centers', 'summary'];

export const changeSchema = new NamedSchema('Change', objectSchema(CHANGE_FIELDS, CHANGE_REQUIRED));
