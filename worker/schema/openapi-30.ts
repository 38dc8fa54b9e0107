/** JSON Schema as OpenAPI 3.0 writes it (section 4.7.24): for readers that know no later version, such as OGC's clients. */
import { schemaComponents } from './published-schema.ts';
import type { NamedSchema } from './schema.ts';

type Node = Readonly<Record<string, unknown>>;

/** `schemaComponents` without `const`, without a list of types, and with nothing beside a `$ref`. */
export function schemaComponentsIn30(forms: readonly NamedSchema[]): Node {
  return mapValues(schemaComponents(forms), valueIn30);
}

function schemaIn30(schema: Node): Node {
  const { $ref, const: only, type, properties, ...rest } = schema;
  const others = {
    ...mapValues(rest, valueIn30),
    ...(properties !== undefined && { properties: mapValues(properties as Node, valueIn30) }),
  };
  if ($ref !== undefined) return Object.keys(others).length > 0 ? { allOf: [{ $ref }], ...others } : { $ref };
  return { ...typeIn30(type), ...(only !== undefined && { enum: [only] }), ...others };
}

function valueIn30(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueIn30);
  return typeof value === 'object' && value !== null ? schemaIn30(value as Node) : value;
}

function typeIn30(type: unknown): Node {
  if (!Array.isArray(type)) return type === undefined ? {} : { type };
  const names = type.filter((name) => name !== 'null');
  if (names.length !== 1) throw new Error(`OpenAPI 3.0 has one type for a value, beside null: not ${type.join(', ')}`);
  return { type: names[0], ...(names.length < type.length && { nullable: true }) };
}

const mapValues = (object: Node, map: (value: unknown) => unknown): Node =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
