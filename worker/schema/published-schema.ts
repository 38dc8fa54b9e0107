/** Schemas as they are published: below /schema/, each whole in one file; in OpenAPI as components that refer to each other. */
import { NamedSchema } from './schema.ts';

/** What describes a representation to machines (RFC 8288, rel="describedby"). */
export interface Description {
  readonly path: string;
  readonly type: string;
}

/** Where a form's schema stands: "DirectoryForm" -> "/schema/directory-form.json". */
export function schemaPath({ name }: NamedSchema): string {
  return `/schema/${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.json`;
}

export function describedBy(form: NamedSchema): Description {
  return { path: schemaPath(form), type: 'application/json' };
}

/** A form's schema with all that stands in it, under its address (JSON Schema 2020-12, section 9.3). */
export function publishSchema(form: NamedSchema, origin: string): object {
  const definitions = [...namedIn([form])].filter((one) => one !== form);
  const published = (one: NamedSchema) =>
    withReferences(one.schema, (name) => (name === form.name ? '#' : `#/$defs/${name}`));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: origin + schemaPath(form),
    title: form.name,
    ...(published(form) as object),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions.map((one) => [one.name, published(one)])) }),
  };
}

/** These schemas and every named one in them, by name, as OpenAPI's components/schemas. */
export function schemaComponents(forms: readonly NamedSchema[]): Record<string, unknown> {
  const all = [...namedIn(forms)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(all.map((one) => [one.name, withReferences(one.schema, componentReference)]));
}

export const componentReference = (name: string) => `#/components/schemas/${name}`;

/** @throws Error where two schemas have one name */
function namedIn(forms: readonly NamedSchema[]): Iterable<NamedSchema> {
  const found = new Map<string, NamedSchema>();
  const visit = (node: unknown): void => {
    if (node instanceof NamedSchema) {
      const known = found.get(node.name);
      if (known === node) return;
      if (known) throw new Error(`two schemas are named ${node.name}: a name stands for one`);
      found.set(node.name, node);
      visit(node.schema);
    } else if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
  };
  forms.forEach(visit);
  return found.values();
}

/** Each named schema as a reference, which may have a description beside it. */
function withReferences(node: unknown, reference: (name: string) => string): unknown {
  if (node instanceof NamedSchema) return { $ref: reference(node.name) };
  if (isReference(node)) return { ...node, $ref: reference(node.$ref.name) };
  if (Array.isArray(node)) return node.map((one) => withReferences(one, reference));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withReferences(value, reference)]));
}

function isReference(node: unknown): node is { readonly $ref: NamedSchema } {
  return typeof node === 'object' && node !== null && '$ref' in node && node.$ref instanceof NamedSchema;
}
