/** The second city is the fixture of every field: what the schema knows and the fixture lacks is named here. */
import { describe, expect, it } from 'vitest';
import schema from '../../data/directory.schema.json' with { type: 'json' };
import { secondCity } from '../fixtures/second-city.ts';

interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
}

const DEFS = schema.$defs as unknown as Readonly<Record<string, Node>>;
const resolved = (node: Node): Node => (node.$ref ? resolved(DEFS[node.$ref.split('/').at(-1) ?? ''] ?? {}) : node);

/** Every property below a part of the schema, with all values that the fixture has there. */
function* walk(node: Node, field: string, values: readonly unknown[]): Generator<[string, readonly unknown[], Node]> {
  const { properties = {}, items, anyOf, ...rest } = resolved(node);
  yield [field, values, rest];
  for (const [name, inner] of Object.entries(properties)) {
    const own = values.flatMap((one) =>
      one !== null && typeof one === 'object' && name in one ? [one[name as never]] : [],
    );
    yield* walk(inner, `${field}/${name}`, own as unknown[]);
  }
  const item = items ?? anyOf?.find((one) => one.items)?.items;
  if (item) yield* walk(item, `${field}/#`, values.filter(Array.isArray).flat());
}

/** Only between two cuts: a cut moves answers into `changes`. */
const UNCUT = /^\/answers(?:$|\/)/;

const { directory } = secondCity();
const fields = [...walk(schema as unknown as Node, '', [directory])];

describe('the second city', () => {
  it('uses every property of the schema', () => {
    expect(fields.length).toBeGreaterThan(150);
    expect(
      fields.filter(([field, values]) => values.length === 0 && !UNCUT.test(field)).map(([field]) => field),
    ).toEqual([]);
  });

  it('has every service and effect', () => {
    const seen = (field: string) =>
      new Set(fields.filter(([one]) => one.endsWith(field)).flatMap(([, values]) => values));
    for (const field of ['/service', '/effect']) {
      const choices = new Set(fields.filter(([one]) => one.endsWith(field)).flatMap(([, , node]) => node.enum ?? []));
      expect(
        [...choices].filter((one) => !seen(field).has(one)),
        field,
      ).toEqual([]);
    }
  });
});
