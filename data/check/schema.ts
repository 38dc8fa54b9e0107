/** data/directory.schema.json (JSON Schema 2020-12) as a check: what the generated validator found, as violations in plain words. */
import schema from '../directory.schema.json' with { type: 'json' };
import { schemaErrors, type SchemaError } from './directory-validator.js';
import type { Violation } from './findings/finding.ts';
import { pointerKeys, pointerToken, valueAt } from './json/pointer.ts';
import { describeSchemaError } from './schema-messages.ts';

/** Every violation of shape. Empty when the value is a directory as far as the schema can tell. */
export function schemaViolations(value: unknown): Violation[] {
  return schemaErrors(value)
    .filter(({ schemaPath, keyword }) => !/\/anyOf\/\d/.test(schemaPath) && keyword !== 'propertyNames')
    .map((error) => violationOf(error, value));
}

function violationOf(error: SchemaError, root: unknown): Violation {
  const { keyword, params, instancePath, propertyName } = error;
  const named = params['missingProperty'] ?? params['additionalProperty'];
  const [message, repair] = describeSchemaError({
    keyword,
    params,
    value: propertyName ?? valueAt(root, instancePath),
    subschema: subschemaOf(error),
  });
  const at = keyword === 'additionalProperties' ? instancePath + pointerToken(String(named)) : instancePath;
  return { at, message, repair };
}

interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly propertyNames?: SchemaNode;
}

/**
 * The part of the schema that a value broke, found by the value's own place: ajv's path begins anew at definitions that it compiles
 * apart. The generated validator carries no copy of the schema's descriptions.
 */
export function subschemaOf({ instancePath, propertyName, keyword }: SchemaError): Readonly<Record<string, unknown>> {
  const node = pointerKeys(instancePath).reduce((inner, key) => below(inner, key), resolved(schema as SchemaNode));
  const broken = propertyName === undefined || keyword === 'propertyNames' ? node : resolved(node.propertyNames ?? {});
  return broken as Readonly<Record<string, unknown>>;
}

function below({ properties = {}, items, additionalProperties }: SchemaNode, key: string): SchemaNode {
  const other = typeof additionalProperties === 'object' ? additionalProperties : {};
  return resolved((Object.hasOwn(properties, key) ? properties[key] : undefined) ?? items ?? other);
}

function resolved(node: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : resolved((valueAt(schema, node.$ref.slice(1)) ?? {}) as SchemaNode);
}
