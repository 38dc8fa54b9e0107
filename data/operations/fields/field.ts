/** What an operation asks for: each value with its question, its JSON Schema and how it is read from what people type. */
import type { Directory, Words } from '../../model/directory.ts';
import { Refusal } from './refusal.ts';

/** A part of JSON Schema 2020-12; `$ref` names a definition of data/directory.schema.json. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What reading a value may look at. */
export interface Reading {
  readonly directory: Directory;
  /** The local date. */
  readonly today: string;
  /** The values that were read before, in the order of the fields. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Field<T = unknown> {
  /** How a form asks for it. */
  readonly label: Words;
  readonly schema: JsonSchema;
  /** @throws Refusal for what cannot be read */
  read(text: string, reading: Reading): T;
  /** What is taken where nothing is typed. */
  readonly preset?: string;
}

export interface OptionalField<T = unknown> extends Field<T> {
  readonly optional: true;
}

/** By the name that stands in the file and after the two hyphens of a command. */
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The values that an operation is given: what its fields say, checked by the schema. */
export type Values<F extends Fields> = {
  readonly [K in keyof F as F[K] extends OptionalField ? never : K]: ValueOf<F[K]>;
} & { readonly [K in keyof F as F[K] extends OptionalField ? K : never]?: ValueOf<F[K]> | undefined };

export const optional = <T>(field: Field<T>): OptionalField<T> => ({ ...field, optional: true });

/** JSON Schema of the values that some fields allow. */
export function schemaOfValues(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, field]) => !('optional' in field)).map(([name]) => name),
    properties: Object.fromEntries(
      entries.map(([name, { label, schema }]) => [name, { ...schema, description: label.de }]),
    ),
  };
}

/**
 * The values from what was typed, by the fields' names; an empty text counts as not given.
 * @throws Refusal for the first that is missing or cannot be read, with its name in front
 */
export function readValues(
  fields: Fields,
  typed: Readonly<Record<string, string | undefined>>,
  base: Omit<Reading, 'values'>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const text = typed[name]?.trim() || field.preset;
    if (text !== undefined) values[name] = named(name, () => field.read(text, { ...base, values }));
    else if (!('optional' in field))
      throw new Refusal(`${name} fehlt (${field.label.de})`, `${name} is missing (${field.label['en'] ?? name})`);
  }
  return values;
}

/** A refusal says which value it is about. */
function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`${name}: ${error.words.de}`, `${name}: ${error.words['en'] ?? ''}`);
  }
}
