/** data/directory.schema.json (JSON Schema 2020-12) as a check: what the generated validator found, as violations in plain words. */
import schema from '../directory.schema.json' with { type: 'json' };
import { schemaErrors, type SchemaError } from './directory-validator.js';
import type { Violation } from './findings/finding.ts';
import { pointerKeys, pointerToken, valueAt } from './json/pointer.ts';
import { describeSchemaError } from './schema-messages.ts';

/** Every violation of shape. Empty when the value is a directory as far as the schema can tell. */
export function schemaViolations(value: unknown): Violation[] {
  return violationsOf(schemaErrors(value), value, schema as SchemaNode);
}

/** A validator's errors in words; of a choice of forms only that none fits. */
export function violationsOf(errors: readonly SchemaError[], value: unknown, root: SchemaNode): Violation[] {
  return errors
    .filter(({ schemaPath, keyword }) => !/\/anyOf\/\d/.test(schemaPath) && !['propertyNames', 'if'].includes(keyword))
    .map((error) => violationOf(error, value, root));
}

function violationOf(error: SchemaError, value: unknown, root: SchemaNode): Violation {
  const { keyword, params, instancePath, propertyName } = error;
  const named = params['missingProperty'] ?? params['additionalProperty'];
  const [message, repair] = describeSchemaError({
    keyword,
    params,
    value: propertyName ?? valueAt(value, instancePath),
    subschema: subschemaOf(error, root),
  });
  const at = keyword === 'additionalProperties' ? instancePath + pointerToken(String(named)) : instancePath;
  return { at, message, repair };
}

/** The keywords of JSON Schema that lead to a part of it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly propertyNames?: SchemaNode;
}

/**
 * The part of a schema that a value broke, found by the value's own place: ajv's path begins anew at definitions that it compiles
 * apart. A generated validator carries no copy of the schema's descriptions.
 */
export function subschemaOf(
  { instancePath, propertyName, keyword }: SchemaError,
  root: SchemaNode,
): Readonly<Record<string, unknown>> {
  const resolved = (node: SchemaNode): SchemaNode =>
    node.$ref === undefined ? node : resolved((valueAt(root, node.$ref.slice(1)) ?? {}) as SchemaNode);
  const node = pointerKeys(instancePath).reduce((inner, key) => resolved(below(inner, key)), resolved(root));
  const broken = propertyName === undefined || keyword === 'propertyNames' ? node : resolved(node.propertyNames ?? {});
  return broken as Readonly<Record<string, unknown>>;
}

function below({ properties = {}, items, additionalProperties }: SchemaNode, key: string): SchemaNode {
  const other = typeof additionalProperties === 'object' ? additionalProperties : {};
  return (Object.hasOwn(properties, key) ? properties[key] : undefined) ?? items ?? other;
}
