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

/** A value that can be chosen instead of typed. */
export interface Option {
  /** As it is typed. */
  readonly value: string;
  readonly label: Words;
  /** Whether it stands for all others. */
  readonly alone?: true;
}

export interface Field<T = unknown> {
  /** How a form asks for it. */
  readonly label: Words;
  readonly schema: JsonSchema;
  /** @throws Refusal for what cannot be read */
  read(text: string, reading: Reading): T;
  /** What is taken where nothing is typed. */
  readonly preset?: string;
  /** What a form offers; one of them, or several where the value is a list. */
  readonly options?: ((reading: Reading) => readonly Option[]) | undefined;
  /** How it may be typed: "3.2.2027". */
  readonly example?: string;
  /** What is often typed; its English belongs into the field of the same name with `_en`. */
  readonly suggestions?: readonly Words[];
  /** A value in words, to see that it was read as it was meant. */
  told?(value: T): Words;
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

/** What came of reading: the values that could be read, and why the others could not. */
export interface ReadFields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly refused: ReadonlyMap<string, Refusal>;
  /** Fields that have to be filled in and are empty. */
  readonly missing: readonly string[];
}

/** The values from what was typed, by the fields' names; an empty text counts as not given. */
export function readFields(
  fields: Fields,
  typed: Readonly<Record<string, string | undefined>>,
  base: Omit<Reading, 'values'>,
): ReadFields {
  const values: Record<string, unknown> = {};
  const refused = new Map<string, Refusal>();
  const missing: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const text = typed[name]?.trim() || field.preset;
    if (text === undefined) {
      if (!('optional' in field)) missing.push(name);
      continue;
    }
    try {
      values[name] = field.read(text, { ...base, values });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.set(name, error);
    }
  }
  return { values, refused, missing };
}

/**
 * The values alone.
 * @throws Refusal for the first that is missing or cannot be read, with its name in front
 */
export function readValues(...[fields, typed, base]: Parameters<typeof readFields>): Record<string, unknown> {
  const { values, refused, missing } = readFields(fields, typed, base);
  for (const [name, { label }] of Object.entries(fields)) {
    const words = refused.get(name)?.words;
    if (words) throw new Refusal(`${name}: ${words.de}`, `${name}: ${words['en'] ?? ''}`, name);
    if (missing.includes(name))
      throw new Refusal(`${name} fehlt (${label.de})`, `${name} is missing (${label['en'] ?? name})`, name);
  }
  return values;
}
