/** Builders for the schemas of this folder (JSON Schema 2020-12). */

export type Schema = Readonly<Record<string, unknown>>;

export const stringSchema: Schema = { type: 'string' };
export const uriSchema: Schema = { type: 'string', format: 'uri' };
export const dateSchema: Schema = { type: 'string', format: 'date' };
export const dateTimeSchema: Schema = { type: 'string', format: 'date-time' };

/** Every property is required, unless the second argument names those that are. */
export const objectSchema = (
  properties: Record<string, Schema>,
  required: readonly string[] = Object.keys(properties),
): Schema => ({
  type: 'object',
  required,
  properties,
  // Explicit, because some validators reject additional properties by default.
  additionalProperties: true,
});

export const arraySchema = (items: Schema): Schema => ({ type: 'array', items });
export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
