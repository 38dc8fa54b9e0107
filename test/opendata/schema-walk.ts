/** Answers and the schemas that describe them, walked side by side: which members are there, and which are described. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type Json = Readonly<Record<string, unknown>>;

export function validatorOf(schema: Json) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
}

/** The same schema, in which no object has members that are not described. */
export function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const object = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, closed(value)]));
  return 'properties' in object && object.additionalProperties === true
    ? { ...object, additionalProperties: false }
    : object;
}

/** Every node of a schema, with its place in it. */
export function* nodesOf(node: unknown, where = ''): Generator<readonly [string, Json]> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield [where, node as Json];
  for (const [name, value] of Object.entries(node)) yield* nodesOf(value, `${where}/${name}`);
}

/** Objects met at one place of a schema. */
export interface Met {
  objects: number;
  readonly members: Map<string, number>;
  readonly required: ReadonlySet<string>;
  readonly described: readonly string[];
}

/** Counts the objects of answers by the named schema, or the place in it, that describes them. */
export class MetObjects {
  readonly byPlace = new Map<string, Met>();
  /** Of the choices met so far: compiling one takes longer than asking it a thousand times. */
  readonly #validators = new Map<Json, ReturnType<typeof validatorOf>>();

  add(root: Json, value: unknown): void {
    this.#visit(root, root, value, String(root.title));
  }

  #visit(root: Json, node: Json, value: unknown, place: string): void {
    if (typeof node.$ref === 'string') {
      const name = node.$ref.slice('#/$defs/'.length);
      return this.#visit(root, (root.$defs as Readonly<Record<string, Json>>)[name] ?? {}, value, name);
    }
    for (const choice of [...((node.oneOf ?? []) as Json[]), ...((node.anyOf ?? []) as Json[])])
      if (this.#allows(root, choice, value)) this.#visit(root, choice, value, place);
    if (Array.isArray(value)) {
      for (const one of value) this.#visit(root, (node.items ?? {}) as Json, one, place);
    } else if (typeof value === 'object' && value !== null) this.#visitObject(root, node, value as Json, place);
  }

  #allows(root: Json, choice: Json, value: unknown): boolean {
    const validate = this.#validators.get(choice) ?? validatorOf({ ...choice, $defs: root.$defs });
    this.#validators.set(choice, validate);
    return validate(value);
  }

  #visitObject(root: Json, node: Json, value: Json, place: string): void {
    const properties = (node.properties ?? {}) as Readonly<Record<string, Json>>;
    if (node.properties) this.#count(place, node, value);
    for (const [name, member] of Object.entries(value)) {
      const schema = properties[name] ?? node.additionalProperties;
      if (typeof schema === 'object') this.#visit(root, schema as Json, member, `${place}.${name}`);
    }
  }

  #count(place: string, node: Json, value: Json): void {
    const met = this.byPlace.get(place) ?? {
      objects: 0,
      members: new Map<string, number>(),
      required: new Set((node.required ?? []) as string[]),
      described: Object.keys(node.properties as Json),
    };
    this.byPlace.set(place, met);
    met.objects++;
    for (const name of Object.keys(value)) met.members.set(name, (met.members.get(name) ?? 0) + 1);
  }
}
