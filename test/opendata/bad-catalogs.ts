/** For every rule of a SHACL profile a node that breaks it: what a checker worth its name must refuse. */
import type { Quad, Store, Term } from 'n3';
import { blankNode, literal, namedNode, NS, quad } from './rdf.ts';
import type { Rule } from './shacl-rules.ts';

export interface Bad {
  readonly rule: Rule;
  /** The node that a result must name. */
  readonly focus: string;
  readonly quads: readonly Quad[];
}

/** Adds statements about a focus node that break one constraint there. `name` makes further names. */
type Breaker = (at: { focus: Term; path: Term; value: Term; name: string; shapes: Store; shape: string }) => Quad[];

const NOTHING: Breaker = () => [];

/** A plain text that is no date, and an address of which nothing is said: neither fits any class, type or list. */
const JUNK: Breaker = ({ focus, path, name }) => [
  quad(focus, path, literal('7.1.2025')),
  quad(focus, path, namedNode(`${name}/nothing`)),
];

const BREAKERS: { readonly [component: string]: Breaker } = {
  MinCount: NOTHING,
  HasValue: NOTHING,
  QualifiedMinCount: NOTHING,
  MaxCount: ({ focus, path, value, name }) => several(value, (at) => [quad(focus, path, namedNode(`${name}/${at}`))]),
  NodeKind: ({ focus, path, value, name }) => [quad(focus, path, otherKind(value.value, name))],
  Class: JUNK,
  Node: JUNK,
  Or: JUNK,
  Pattern: JUNK,
  Datatype: ({ focus, path }) => [quad(focus, path, literal('7.1.2025', namedNode('urn:x-bad:datatype')))],
  // Every `sh:not` of these profiles forbids a pattern: a list that is no longer to be used.
  Not: ({ focus, path, value, shapes }) =>
    shapes
      .getObjects(value, `${NS.sh}pattern`, null)
      .map((pattern) => quad(focus, path, namedNode(`urn:x-bad:${pattern.value}`))),
  // One conforming value too many: the qualified shape says which property makes a value conform.
  QualifiedMaxCount: ({ focus, path, value, name, shapes, shape }) => {
    const [qualified] = shapes.getObjects(
      shapes.getSubjects(`${NS.sh}qualifiedMaxCount`, value, null).find((one) => one.value === shape) ?? null,
      `${NS.sh}qualifiedValueShape`,
      null,
    );
    const said = (parameter: string) => shapes.getObjects(qualified ?? null, NS.sh + parameter, null)[0]!;
    return several(value, (at) => {
      const extra = namedNode(`${name}/${at}`);
      return [quad(focus, path, extra), quad(extra, said('path'), said('hasValue'))];
    });
  },
};

/** As many as allowed, and one more. */
function several(limit: Term, one: (at: number) => Quad[]): Quad[] {
  return Array.from({ length: Number(limit.value) + 1 }, (_, at) => one(at)).flat();
}

function otherKind(kind: string, name: string): Term {
  if (kind === `${NS.sh}Literal`) return namedNode(`${name}/no-literal`);
  return kind === `${NS.sh}IRIOrLiteral` ? blankNode('neither') : literal('neither address nor node');
}

/** One broken node for each rule. */
export function badFor(rules: readonly Rule[], shapes: Store): Bad[] {
  return rules.map((rule, at) => {
    const name = `urn:x-bad:${at}`;
    const breaker = BREAKERS[rule.component.replace('ConstraintComponent', '')];
    const path = rule.paths.at(-1);
    if (!breaker || path === undefined) throw new Error(`no bad value is known for ${rule.component} of ${rule.shape}`);
    const way = rule.paths.slice(0, -1);
    const nodes = [name, ...way.map((_, step) => `${name}/step-${step}`)].map((one) => namedNode(one));
    const focus = nodes.at(-1)!;
    const steps = way.map((property, step) => quad(nodes[step]!, namedNode(property), nodes[step + 1]!));
    const broken = breaker({ focus, path: namedNode(path), value: rule.value, name, shapes, shape: rule.shape });
    return { rule, focus: focus.value, quads: [...aimedAt(rule, nodes[0]!), ...steps, ...broken] };
  });
}

/** What makes a shape look at a node. */
function aimedAt({ target: { by, term } }: Rule, node: Term): Quad[] {
  if (by === 'targetClass') return [quad(node, namedNode(NS.a), namedNode(term))];
  const other = namedNode('urn:x-bad:other');
  return by === 'targetSubjectsOf' ? [quad(node, namedNode(term), other)] : [quad(other, namedNode(term), node)];
}
