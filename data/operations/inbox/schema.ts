/** data/inbox.schema.json, made of what the operations ask for; definitions are those of the directory. */
import directorySchema from '../../directory.schema.json' with { type: 'json' };
import { type JsonSchema, schemaOfValues } from '../fields/field.ts';
import { OPERATIONS } from '../list.ts';

/** JSON Schema 2020-12 of a file in data/inbox. */
export function inboxSchema(): JsonSchema {
  const values = Object.fromEntries(
    OPERATIONS.map(({ id, title, fields }) => [`values-${id}`, { title: title.de, ...schemaOfValues(fields) }]),
  );
  return {
    $schema: directorySchema.$schema,
    $id: directorySchema.$id.replace('directory', 'inbox'),
    title: 'Eine Änderung am Verzeichnis',
    description:
      'Eine Datei in data/inbox: was geändert wird und mit welchen Angaben. Entsteht aus data/operations (npm run build); bitte nicht von Hand ändern.',
    type: 'object',
    additionalProperties: false,
    required: ['operation', 'values', 'made_on'],
    properties: {
      operation: { enum: OPERATIONS.map(({ id }) => id), description: 'Was geändert wird.' },
      values: { type: 'object', description: 'Die Angaben dazu.' },
      made_on: { $ref: '#/$defs/edition', description: 'Die Ausgabe, die beim Ablegen galt.' },
      made_at: { $ref: '#/$defs/instant', description: 'Wann die Änderung abgelegt wurde.' },
      answers: ANSWERS,
      refused: REFUSED,
    },
    allOf: OPERATIONS.map(({ id }) => ({
      if: { properties: { operation: { const: id } } },
      then: { properties: { values: { $ref: `#/$defs/values-${id}` } } },
    })),
    $defs: { ...values, ...definitionsIn(values) },
  };
}

const ANSWERS = {
  type: 'object',
  description: 'Antworten auf Fragen der Prüfung: die Frage, wie die Prüfung sie nennt, und warum es so gemeint ist.',
  maxProperties: 50,
  propertyNames: { pattern: directorySchema.$defs.answer.properties.question.pattern, maxLength: 140 },
  additionalProperties: { $ref: '#/$defs/long_text' },
};

const REFUSED = {
  type: 'object',
  description:
    'Warum die Änderung zurückgewiesen wurde. Nur in data/inbox/refused; zählt nicht mehr, wenn die Datei wieder in data/inbox liegt.',
  additionalProperties: false,
  required: ['on', 'reasons'],
  properties: {
    on: { $ref: '#/$defs/date', description: 'Der Tag.' },
    reasons: { type: 'array', description: 'Die Gründe.', items: { type: 'string', description: 'Ein Grund.' } },
  },
};

type Definitions = Readonly<Record<string, JsonSchema>>;

/** The definitions of the directory that a part of a schema refers to, and those that they refer to. */
function definitionsIn(part: unknown): Definitions {
  const all = directorySchema.$defs as unknown as Definitions;
  const wanted = new Set(['edition', 'instant', 'long_text', 'date', ...namesIn(part)]);
  for (const name of wanted) for (const inner of namesIn(all[name])) wanted.add(inner);
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
}

function namesIn(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/\$defs\/([a-z_]+)"/g)].map(([, name = '']) => name);
}
