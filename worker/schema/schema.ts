/** JSON Schema (2020-12) of what is served: builders, and schemas that have a name. Open: v1 only ever adds fields. */

/** A schema, in which a named one stands wherever it is referred to. */
export type Schema = NamedSchema | Readonly<Record<string, unknown>>;

/** A schema under a name: a component of OpenAPI, and a definition of every published schema in which it stands. */
export class NamedSchema {
  /** "WeekCenter": a class of the programs that generators write. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;

  constructor(name: string, schema: Readonly<Record<string, unknown>>) {
    this.name = name;
    this.schema = schema;
  }
}

export const stringSchema = { type: 'string' } as const;
export const booleanSchema = { type: 'boolean' } as const;
export const numberSchema = { type: 'number' } as const;
export const uriSchema = { type: 'string', format: 'uri' } as const;
export const dateSchema = { type: 'string', format: 'date' } as const;
export const dateTimeSchema = { type: 'string', format: 'date-time' } as const;
export const countSchema = { type: 'integer', minimum: 0 } as const;

/** A local date in the years of a span, whose ends are written "2027-02-10": JSON Schema has no range of dates. */
export function dateSchemaBetween(first: string, last: string) {
  const years = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) years.push(year);
  return { ...dateSchema, pattern: `^(${years.join('|')})-\\d{2}-\\d{2}$`, maxLength: 10 };
}

/** Every property is always there, unless the second argument names those that are. */
export const objectSchema = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
) => ({
  type: 'object',
  ...(required.length > 0 && { required }),
  properties,
  // Explicit, because some validators reject additional properties by default.
  additionalProperties: true,
});

export const arraySchema = (items: Schema, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'array',
  items,
  ...more,
});

/** An object whose members' names are data, such as languages. */
export const mapSchema = (values: Schema) => ({ type: 'object', additionalProperties: values });

/** Exactly this value. The type stands beside it: generators of clients need it. */
export const constSchema = (value: string | number) => ({ type: typeof value, const: value });

export const enumSchema = (values: readonly string[]) => ({ type: 'string', enum: values });

/** The same with a sentence on what it says; a named schema is referred to beside it. */
export const described = (schema: Schema, description: string) =>
  schema instanceof NamedSchema ? { $ref: schema, description } : { ...schema, description };
