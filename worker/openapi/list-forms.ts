/** The schemas of all forms, each once: what is published below /schema/ and stands in the OpenAPI description. */
import type { Operation } from '../http/operation.ts';
import type { NamedSchema } from '../schema/schema.ts';

export function listForms(operations: readonly Operation[]): readonly NamedSchema[] {
  return [...new Map(operations.flatMap(({ schema }) => (schema ? [[schema.name, schema] as const] : []))).values()];
}
