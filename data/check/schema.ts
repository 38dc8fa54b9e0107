/** data/directory.schema.json as a check: runs it (JSON Schema 2020-12) and says what it found in plain words. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import schema from '../directory.schema.json' with { type: 'json' };
import type { Bilingual, Violation } from './findings/finding.ts';
import { pointerToken } from './json/pointer.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
// Its CommonJS typing hides the callable default.
(formats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);

/** Everything about shape that is wrong, each with its place. Empty when the data has the right shape. */
export function schemaViolations(data: unknown): Violation[] {
  if (validate(data)) return [];
  return (validate.errors ?? [])
    .filter((error) => !/\/anyOf\/\d/.test(error.schemaPath) && error.keyword !== 'propertyNames')
    .map(violationOf);
}

function violationOf(error: ErrorObject): Violation {
  const { params, instancePath: at } = error;
  const describe = DESCRIBED[error.keyword] ?? shape;
  const named = params['missingProperty'] ?? params['additionalProperty'];
  const [message, repair] = describe(error);
  return { at: error.keyword === 'additionalProperties' ? at + pointerToken(String(named)) : at, message, repair };
}

type Describe = (error: ErrorObject) => [Bilingual, Bilingual];

const DESCRIBED: Record<string, Describe> = {
  required: ({ params, parentSchema }) => {
    const name = String(params['missingProperty']);
    const help = descriptionOf(parentSchema, name);
    return [
      { de: `Hier fehlt „${name}“${help && ` (${help})`}`, en: `"${name}" is missing` },
      { de: `Bitte die Zeile "${name}": … ergänzen`, en: `add "${name}"` },
    ];
  },
  additionalProperties: ({ params, schema: _, parentSchema }) => {
    const name = String(params['additionalProperty']);
    const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
    const near = known.find((one) => close(one, name));
    return [
      { de: `„${name}“ ist hier nicht bekannt`, en: `"${name}" is not a known field here` },
      near
        ? { de: `Gemeint ist wohl „${near}“`, en: `did you mean "${near}"?` }
        : { de: `Bitte löschen; bekannt sind: ${known.join(', ')}`, en: `delete it; known are: ${known.join(', ')}` },
    ];
  },
  enum: ({ params, data }) => {
    const allowed = (params['allowedValues'] as unknown[]).join(', ');
    return [
      { de: `${show(data)} ist hier nicht vorgesehen`, en: `${show(data)} is not one of the allowed values` },
      { de: `Erlaubt sind: ${allowed}`, en: `write one of: ${allowed}` },
    ];
  },
  const: ({ params, data }) => [
    { de: `${show(data)} ist hier nicht vorgesehen`, en: `${show(data)} is not the allowed value` },
    { de: `Hier steht immer ${show(params['allowedValue'])}`, en: `write ${show(params['allowedValue'])}` },
  ],
  type: ({ params, data }) => {
    const [de, en] = TYPES[String(params['type'])] ?? [String(params['type']), String(params['type'])];
    return [
      { de: `${show(data)} hat die falsche Form`, en: `${show(data)} has the wrong form` },
      { de: `Hier gehört ${de} hin`, en: `write ${en}` },
    ];
  },
  uniqueItems: () => [
    { de: 'Hier steht etwas zweimal', en: 'an item stands here twice' },
    { de: 'Bitte einen der gleichen Einträge löschen', en: 'delete one of the equal items' },
  ],
  anyOf: ({ data }) => [
    { de: `${show(data)} nennt keine Center`, en: `${show(data)} names no centers` },
    {
      de: 'Erlaubt sind "all" oder eine Liste wie ["mitte", "west"]',
      en: 'write "all" or a list such as ["mitte", "west"]',
    },
  ],
};

/** Patterns, formats, lengths and numbers: the field's own description says what belongs there. */
function shape({ data, parentSchema, keyword, params }: ErrorObject): [Bilingual, Bilingual] {
  const help = String(parentSchema?.['description'] ?? '').replace(/\.$/, '');
  const examples = (parentSchema?.['examples'] as string[] | undefined)?.map((one) => `"${one}"`).join(', ');
  const limit = LIMITS[keyword]?.map((words) => words.replace('#', String(params['limit'])));
  if (limit) {
    const [de = '', en = ''] = limit;
    return [
      { de: `${show(data)} passt hier nicht`, en: `${show(data)} does not fit here` },
      { de: `Erlaubt: ${de}. ${help}`, en: `allowed: ${en}` },
    ];
  }
  return [
    { de: `${show(data)} passt hier nicht`, en: `${show(data)} does not fit here (${keyword})` },
    {
      de: `${help}${examples ? `, zum Beispiel ${examples}` : ''}`,
      en: examples ? `write it like ${examples}` : 'see the description of the field in data/directory.schema.json',
    },
  ];
}

/** JSON Schema's limits in words; "#" is the number. */
const LIMITS: Record<string, readonly [de: string, en: string]> = {
  minLength: ['mindestens # Zeichen', 'at least # characters'],
  maxLength: ['höchstens # Zeichen', 'at most # characters'],
  minimum: ['mindestens #', 'at least #'],
  maximum: ['höchstens #', 'at most #'],
  minItems: ['Einträge: mindestens #', 'entries: at least #'],
  maxItems: ['Einträge: höchstens #', 'entries: at most #'],
  minProperties: ['Angaben: mindestens #', 'fields: at least #'],
  maxProperties: ['Angaben: höchstens #', 'fields: at most #'],
};

const TYPES: Record<string, readonly [string, string]> = {
  string: ['ein Text in Anführungszeichen', 'a text in quotes'],
  number: ['eine Zahl ohne Anführungszeichen', 'a number without quotes'],
  integer: ['eine ganze Zahl ohne Anführungszeichen', 'a whole number without quotes'],
  boolean: ['true oder false ohne Anführungszeichen', 'true or false without quotes'],
  array: ['eine Liste in eckigen Klammern [ … ]', 'a list in brackets [ … ]'],
  object: ['ein Block in geschweiften Klammern { … }', 'a block in braces { … }'],
};

/** A value, short enough for a sentence. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function descriptionOf(parent: ErrorObject['parentSchema'], name: string): string {
  const properties = (parent?.['properties'] ?? {}) as Record<string, { description?: string }>;
  return (properties[name]?.description ?? '').replace(/\.$/, '');
}

/** One or two letters apart, or different only in case and signs: the misspelling of a known name. */
function close(known: string, typed: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const [a, b] = [plain(known), plain(typed)];
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return (
    a.slice(same + 1) === b.slice(same + 1) ||
    a.slice(same + 1) === b.slice(same) ||
    a.slice(same) === b.slice(same + 1)
  );
}
