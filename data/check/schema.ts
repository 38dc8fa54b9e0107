/** data/directory.schema.json (JSON Schema 2020-12) as a check: what the generated validator found, as violations in plain words. */
import schema from '../directory.schema.json' with { type: 'json' };
import { schemaErrors, type SchemaError } from './directory-validator.js';
import type { Violation } from './findings/finding.ts';
import { pointerToken, valueAt } from './json/pointer.ts';
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

/** The part of the schema that holds the keyword: the generated validator carries no copy of the schema's descriptions. */
function subschemaOf({ schemaPath }: SchemaError): Readonly<Record<string, unknown>> {
  const pointer = decodeURIComponent(schemaPath.slice(1, schemaPath.lastIndexOf('/')));
  return (valueAt(schema, pointer) ?? {}) as Record<string, unknown>;
}
