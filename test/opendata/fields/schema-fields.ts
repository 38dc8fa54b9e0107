/** The fields of the data file, walked from its schema: "centers[].address.building.name". */
import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../data/directory.schema.json', import.meta.url), 'utf8'),
) as Schema & { readonly $defs: { readonly [name: string]: Schema } };

/** Words by language are one field, as is a list of plain values. */
function fieldsBelow(node: Schema, path: string): string[] {
  if (node.$ref === '#/$defs/words') return [path];
  const it = resolved(node);
  if (it.properties) {
    return Object.entries(it.properties).flatMap(([name, one]) =>
      fieldsBelow(one, path === '' ? name : `${path}.${name}`),
    );
  }
  return it.items && resolved(it.items).properties ? fieldsBelow(it.items, `${path}[]`) : [path];
}

const resolved = (node: Schema): Schema =>
  node.$ref === undefined ? node : resolved(schema.$defs[node.$ref.slice('#/$defs/'.length)] ?? {});

export const FIELDS: readonly string[] = fieldsBelow(schema, '');

/** Every value that a directory has in a field. */
export function valuesOf(directory: unknown, field: string): unknown[] {
  return field.split('.').reduce<unknown[]>(
    (things, part) => {
      const name = part.replace('[]', '');
      const found = things.flatMap((one) => {
        const value = (one as { readonly [name: string]: unknown })[name];
        return value === undefined ? [] : [value];
      });
      return part.endsWith('[]') ? found.flat() : found;
    },
    [directory],
  );
}
