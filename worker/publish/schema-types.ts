/** /schema/types.d.ts: the schemas of all forms as TypeScript, for programs that read the feeds. */
import { compile } from 'json-schema-to-typescript';
import type { Application } from '../app.ts';
import { TYPES_PATH } from '../site/page/addresses.ts';
import type { OutputFile } from './files.ts';

const BANNER = `// What this service answers, as TypeScript: a form's name is that of its schema below /schema/. Version 1 only ever adds members.`;

/** Made of the components of the description that the application serves. */
export async function bundleSchemaTypes(app: Application, origin: string): Promise<OutputFile> {
  const response = await app.request('/openapi.json', {}, { PUBLIC_ORIGIN: origin });
  const { components } = (await response.json()) as { components: { schemas: Record<string, unknown> } };
  const definitions = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [name, forTypes(schema)]),
  );
  const schema = { $defs: definitions, additionalProperties: false };
  const text = await compile(schema, 'EveryForm', {
    bannerComment: BANNER,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
  });
  const types = text
    .replace('export interface EveryForm {}\n', '')
    // A word of the library about the schema that holds them all.
    .replace(
      /^( \*) This interface was referenced by `EveryForm`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/gm,
      '',
    );
  return { path: TYPES_PATH.slice(1), bytes: new TextEncoder().encode(types) };
}

/** References by name with their description beside, and only members that are described. */
function forTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node as Record<string, unknown>;
  const others = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, forTypes(value)]));
  // Else the type would have this name instead of its own.
  if (typeof others.title === 'string') delete others.title;
  if (others.additionalProperties === true && 'properties' in others) others.additionalProperties = false;
  if (typeof $ref !== 'string') return others;
  return { ...others, allOf: [{ $ref: $ref.replace('#/components/schemas/', '#/$defs/') }] };
}
