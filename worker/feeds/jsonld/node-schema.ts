/** A node of JSON-LD: its type, and what it says. */
import { arraySchema, constSchema, objectSchema, type Schema, stringSchema, uriSchema } from '../../schema/schema.ts';

export const nodeSchema = (
  type: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
) =>
  objectSchema(
    { '@type': constSchema(type), ...properties },
    ['@type', ...Object.keys(properties)].filter((name) => !optional.includes(name)),
  );

export const referenceSchema = objectSchema({ '@id': uriSchema });
export const textsSchema = arraySchema(stringSchema);
