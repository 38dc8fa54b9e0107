/** data/inbox.schema.json (JSON Schema 2020-12) as a check of a change that was handed in. */
import schema from '../inbox.schema.json' with { type: 'json' };
import { inboxErrors } from './inbox-validator.js';
import type { Violation } from './findings/finding.ts';
import { type SchemaNode, violationsOf } from './schema.ts';

/** Every violation of shape. Empty when the value is a change as far as the schema can tell. */
export function inboxViolations(value: unknown): Violation[] {
  const { operation } = (value ?? {}) as { operation?: unknown };
  const { $defs, properties } = schema as SchemaNode;
  const values = $defs?.[`values-${String(operation)}`] ?? properties?.['values'] ?? {};
  return violationsOf(inboxErrors(value), value, { ...schema, properties: { ...properties, values } } as SchemaNode);
}
