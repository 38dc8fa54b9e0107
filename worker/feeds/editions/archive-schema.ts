/** The schema of an archived edition: the office's own, data/directory.schema.json, with its definitions as named schemas. */
import type { Description } from '../../schema/published-schema.ts';
import { NamedSchema } from '../../schema/schema.ts';

/** Its own file: strict, as the check needs it. */
export const ARCHIVE_DESCRIPTION: Description = {
  path: '/schema/directory.schema.json',
  type: 'application/json',
};

const DEFINITION = /^#\/\$defs\/(.+)$/;

/** `text`: data/directory.schema.json. @throws Error for a reference that leads nowhere */
export function archiveSchema(text: string): NamedSchema {
  const { $schema: _, $id: __, $defs, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const definitions = $defs as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const named = new Map<string, NamedSchema>();

  function definitionOf(name: string): NamedSchema {
    const known = named.get(name);
    if (known) return known;
    const definition = definitions[name];
    if (!definition) throw new Error(`data/directory.schema.json refers to ${name}, which it does not define`);
    const made = new NamedSchema(`Directory${classNameOf(name)}`, resolved(definition));
    named.set(name, made);
    return made;
  }

  function resolved(node: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(key, value)]));
  }

  function resolve(key: string, value: unknown): unknown {
    const [, name] = key === '$ref' && typeof value === 'string' ? (DEFINITION.exec(value) ?? []) : [];
    if (name !== undefined) return definitionOf(name);
    if (Array.isArray(value)) return value.map((one: unknown) => resolve('', one));
    return typeof value === 'object' && value !== null ? resolved(value as Record<string, unknown>) : value;
  }

  return new NamedSchema('Directory', resolved(schema));
}

/** "url_http" -> "UrlHttp". */
function classNameOf(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** As it is published: under its address on the public origin. */
export function renderArchiveSchema(text: string, origin: string): string {
  return `${JSON.stringify({ ...(JSON.parse(text) as object), $id: origin + ARCHIVE_DESCRIPTION.path })}\n`;
}
