/** What the generated validator answers; the shape is that of ajv's errors without messages. */

export interface SchemaError {
  /** JSON pointer (RFC 6901) to the value that is wrong. */
  readonly instancePath: string;
  /** URI fragment of the keyword in directory.schema.json, "#/$defs/time/pattern". */
  readonly schemaPath: string;
  /** Keyword of JSON Schema 2020-12. */
  readonly keyword: string;
  /** What the keyword asks for, e.g. `missingProperty`, `allowedValues`, `limit`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The wrong name itself, where not a value but the name of a property is wrong. */
  readonly propertyName?: string;
}

/** Every error of a value against directory.schema.json; empty when it is valid. */
export function schemaErrors(value: unknown): readonly SchemaError[];
