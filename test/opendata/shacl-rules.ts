/** The rules of a SHACL profile, read from the shapes themselves: every active constraint of every shape that has a target. */
import type { Store, Term } from 'n3';
import { NS } from './rdf.ts';

/** One constraint, and how it is reached from the node that the shape speaks of. */
export interface Rule {
  /** The shape and component that a result of this rule names. */
  readonly shape: string;
  readonly component: string;
  /** The constraint's own value: a number, a class, a kind of node, another shape. */
  readonly value: Term;
  readonly target: { readonly by: Target; readonly term: string };
  /** Properties from the targeted node to the values that are judged. */
  readonly paths: readonly string[];
}

const TARGETS = ['targetClass', 'targetSubjectsOf', 'targetObjectsOf'] as const;
export type Target = (typeof TARGETS)[number];

/** Parameters of SHACL Core and the component that reports each (W3C SHACL, section 4). */
const COMPONENTS: { readonly [parameter: string]: string } = Object.fromEntries(
  [
    'class',
    'datatype',
    'disjoint',
    'equals',
    'hasValue',
    'in',
    'languageIn',
    'lessThan',
    'lessThanOrEquals',
    'maxCount',
    'maxExclusive',
    'maxInclusive',
    'maxLength',
    'minCount',
    'minExclusive',
    'minInclusive',
    'minLength',
    'node',
    'nodeKind',
    'not',
    'or',
    'and',
    'xone',
    'pattern',
    'qualifiedMaxCount',
    'qualifiedMinCount',
    'uniqueLang',
  ].map((name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}ConstraintComponent`]),
);

/** Every active rule of these shapes. What a shape switches off itself is no rule. */
export function rulesIn(shapes: Store): Rule[] {
  return TARGETS.flatMap((by) =>
    shapes
      .getQuads(null, NS.sh + by, null, null)
      .flatMap(({ subject, object }) => below(shapes, subject, { by, term: object.value }, [])),
  );
}

function below(shapes: Store, shape: Term, target: Rule['target'], above: readonly string[]): Rule[] {
  const all = (name: string) => shapes.getObjects(shape, NS.sh + name, null);
  if (all('deactivated').some(({ value }) => value === 'true')) return [];
  const paths = [...above, ...all('path').map((path) => firstOf(shapes, path))];
  const own = Object.entries(COMPONENTS).flatMap(([name, component]) =>
    all(name).map((value) => ({ shape: shape.value, component, value, target, paths })),
  );
  return [...own, ...all('property').flatMap((child) => below(shapes, child, target, paths))];
}

/** A property, or the first of an alternative path: a value of any alternative counts. */
function firstOf(shapes: Store, path: Term): string {
  if (path.termType === 'NamedNode') return path.value;
  const [list] = shapes.getObjects(path, `${NS.sh}alternativePath`, null);
  const [first] = list ? shapes.getObjects(list, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#first', null) : [];
  if (!first) throw new Error(`a path that this reader of shapes does not know: ${path.value}`);
  return first.value;
}
