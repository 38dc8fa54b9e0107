/** Which classes of mutants meet which fields of the schema: the gate is only as good as this table. */
import schema from '../../data/directory.schema.json' with { type: 'json' };
import { fieldOf, type Mutant } from './mutants.ts';

/** Class of a mutant -> the kinds that belong to it. */
const CLASSES: ReadonlyArray<readonly [name: string, kinds: RegExp]> = [
  ['dropped', /^(drop$|first-dropped|last-dropped|text-comma-lost)/],
  ['emptied', /^(empty|blank|list-emptied|object-emptied|null|item-null|item-empty)$/],
  ['retyped', /^retype/],
  ['shifted', /^(date|time|number|digit|month)/],
  ['swapped', /^(swap|copied|choice|items-turned|letters-swapped)/],
  ['duplicated', /^(item-doubled|text-line-doubled|text-doubled)/],
  ['misspelled', /^(field-|upper|last-lost|shortened|other-alphabet)/],
  ['spoiled', /./],
];

const classOf = ({ kind }: Mutant) => CLASSES.find(([, kinds]) => kinds.test(kind))?.[0] ?? '';

/** Field -> class -> number of mutants. */
export type Coverage = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function coverageOf(mutants: readonly Mutant[]): Coverage {
  const fields = new Map<string, Map<string, number>>();
  for (const one of mutants) {
    const counts = fields.get(fieldOf(one.at)) ?? new Map<string, number>();
    counts.set(classOf(one), (counts.get(classOf(one)) ?? 0) + 1);
    fields.set(fieldOf(one.at), counts);
  }
  return fields;
}

/** A line per field: "/centers/#/name: dropped 6, emptied 6 …". */
export function printCoverage(coverage: Coverage): string {
  const line = (counts: ReadonlyMap<string, number>) =>
    CLASSES.flatMap(([name]) => (counts.has(name) ? [`${name} ${counts.get(name)}`] : [])).join(', ');
  return [...coverage]
    .map(([field, counts]) => `  ${field || '(the text)'}: ${line(counts)}`)
    .sort()
    .join('\n');
}

interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
}

/** Every field that the schema knows, with the classes that can change a value of its type. */
export function wantedCoverage(): Array<[field: string, classes: readonly string[]]> {
  // Answers stand in the file only between two cuts; those in `changes` are tried.
  return [...walk(schema as unknown as Node, '')].filter(
    ([field]) => field !== '' && !/^\/answers(?:$|\/)/.test(field),
  );
}

function* walk(node: Node, field: string): Generator<[string, readonly string[]]> {
  const defs = schema.$defs as unknown as Record<string, Node>;
  const seen = { ...defs[node.$ref?.split('/').at(-1) ?? ''], ...node };
  yield [field, classesOf(seen, field)];
  for (const [name, inner] of Object.entries(seen.properties ?? {})) yield* walk(inner, `${field}/${name}`);
  const items = seen.items ?? seen.anyOf?.find((one) => one.items)?.items;
  if (items) yield* walk(items, `${field}/#`);
}

function classesOf({ type, format, enum: choices, anyOf }: Node, field: string): string[] {
  // Dropping an item is counted at its list.
  const classes = field.endsWith('/#') ? ['emptied', 'retyped'] : ['dropped', 'emptied', 'retyped'];
  if (type === 'array' || anyOf?.some((one) => one.type === 'array')) classes.push('duplicated');
  if (type === 'object') classes.push('misspelled');
  if (type === 'number' || type === 'integer' || format === 'date' || /_at$/.test(field)) classes.push('shifted');
  if (choices || type === 'boolean') classes.push('swapped');
  return classes;
}
