/** A schema's error in words of the office: what is wrong, and what to write instead. */
import type { Bilingual } from './findings/finding.ts';
import { isMisspelled } from './misspelling.ts';

/** One error of the schema with what it is about. */
export interface SchemaFault {
  /** Keyword of JSON Schema 2020-12, "maxLength". */
  readonly keyword: string;
  /** What the keyword asks for, as ajv names it. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The value that is wrong, or the wrong name of a property. */
  readonly value: unknown;
  /** The part of the schema that holds the keyword. */
  readonly subschema: Readonly<Record<string, unknown>>;
}

type Describe = (fault: SchemaFault) => [message: Bilingual, repair: Bilingual];

/** Message and repair of an error. A keyword without words of its own is explained by its field's description. */
export function describeSchemaError(fault: SchemaFault): [message: Bilingual, repair: Bilingual] {
  return (BY_KEYWORD[fault.keyword] ?? describeByField)(fault);
}

const BY_KEYWORD: Record<string, Describe> = {
  required: ({ params, subschema }) => {
    const name = String(params['missingProperty']);
    const help = descriptionOf(subschema, name);
    return [
      { de: `Hier fehlt „${name}“${help && ` (${help})`}`, en: `"${name}" is missing` },
      { de: `Bitte die Zeile "${name}": … ergänzen`, en: `add "${name}"` },
    ];
  },
  additionalProperties: ({ params, subschema }) => {
    const name = String(params['additionalProperty']);
    const known = Object.keys((subschema['properties'] as object | undefined) ?? {});
    const near = known.find((one) => isMisspelled(one, name));
    return [
      { de: `„${name}“ ist hier nicht bekannt`, en: `"${name}" is not a known field here` },
      near
        ? { de: `Gemeint ist wohl "${near}"`, en: `did you mean "${near}"?` }
        : { de: `Bitte löschen; bekannt sind: ${known.join(', ')}`, en: `delete it; known are: ${known.join(', ')}` },
    ];
  },
  enum: ({ params, value }) => {
    // As they stand in the file: a value is pasted with its quotes.
    const allowed = (params['allowedValues'] as unknown[]).map((one) => JSON.stringify(one)).join(', ');
    return [
      { de: `${quote(value)} ist hier nicht vorgesehen`, en: `${quote(value)} is not one of the allowed values` },
      { de: `Erlaubt sind: ${allowed}`, en: `write one of: ${allowed}` },
    ];
  },
  const: ({ params, value }) => [
    { de: `${quote(value)} ist hier nicht vorgesehen`, en: `${quote(value)} is not the allowed value` },
    { de: `Hier steht immer ${quote(params['allowedValue'])}`, en: `write ${quote(params['allowedValue'])}` },
  ],
  type: ({ params, value }) => {
    const [de, en] = TYPES[String(params['type'])] ?? [String(params['type']), String(params['type'])];
    return [
      { de: `${quote(value)} hat die falsche Form`, en: `${quote(value)} has the wrong form` },
      { de: `Hier gehört ${de} hin`, en: `write ${en}` },
    ];
  },
  uniqueItems: () => [
    { de: 'Hier steht etwas zweimal', en: 'an item stands here twice' },
    { de: 'Bitte einen der gleichen Einträge löschen', en: 'delete one of the equal items' },
  ],
  anyOf: ({ value }) => [
    { de: `${quote(value)} nennt keine Center`, en: `${quote(value)} names no centers` },
    {
      de: 'Erlaubt sind "all" oder eine Liste wie ["mitte", "west"]',
      en: 'write "all" or a list such as ["mitte", "west"]',
    },
  ],
};

/** Patterns, formats, lengths and numbers: the field's own description says what belongs there. */
function describeByField({ value, subschema, keyword, params }: SchemaFault): [Bilingual, Bilingual] {
  const help = String(subschema['description'] ?? '').replace(/\.$/, '');
  const examples = (subschema['examples'] as string[] | undefined)?.map((one) => `"${one}"`).join(', ');
  const limit = LIMITS[keyword]?.map((words) => words.replace('#', String(params['limit'])));
  if (limit) {
    const [de = '', en = ''] = limit;
    return [
      { de: `${quote(value)} passt hier nicht`, en: `${quote(value)} does not fit here` },
      { de: `Erlaubt: ${de}. ${help}`, en: `allowed: ${en}` },
    ];
  }
  return [
    { de: `${quote(value)} passt hier nicht`, en: `${quote(value)} does not fit here (${keyword})` },
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
function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function descriptionOf(subschema: SchemaFault['subschema'], name: string): string {
  const properties = (subschema['properties'] ?? {}) as Record<string, { description?: string }>;
  return (properties[name]?.description ?? '').replace(/\.$/, '');
}
