/** The SHACL profiles that German and European portals check with, judged by rdf-validate-shacl; and the list of their rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, type Quad, Store, type Term } from 'n3';
import Validator from 'rdf-validate-shacl';
import { blankNode, literal, namedNode, NS, quad } from './rdf.ts';

/** Which files make which profile: the README of the shapes' folder says so, and why. */
export const PROFILES = {
  'DCAT-AP.de 3.0': {
    files: [
      'semic-3.0.0/dcat-ap-SHACL.ttl',
      'govdata-v3.0/dcat-ap-SHACL-DE.ttl',
      'govdata-v3.0/dcat-ap-de-deprecated.ttl',
      'govdata-v3.0/dcat-ap-spec-german-additions.ttl',
      'govdata-v3.0/dcat-ap-de-controlledvocabularies.ttl',
    ],
    background: true,
  },
  'DCAT-AP.de 2.0 with conventions': {
    files: [
      'govdata-v2.0/semic-dcat-ap_2.1.1_shacl_shapes.ttl',
      'govdata-v2.0/dcat-ap-spec-german-messages.ttl',
      'govdata-v2.0/dcat-ap-spec-german-additions.ttl',
      'govdata-v2.0/dcat-ap-de-deprecated.ttl',
      'govdata-v2.0/dcat-ap-konventionen.ttl',
    ],
    background: true,
  },
  'SEMIC DCAT-AP 3.0.1 with ranges': {
    files: ['semic-3.0.1/dcat-ap-SHACL.ttl', 'semic-3.0.1/ranges.ttl'],
    background: false,
  },
  'the dashboard of GovData': { files: ['govdata-mqa/db-shapes-live.ttl'], background: true },
} as const;

export type Profile = keyof typeof PROFILES;

interface Judge {
  readonly shapes: Store;
  readonly validator: Validator;
  readonly background: readonly Quad[];
}

const judges = new Map<Profile, Judge>();

function turtleFile(folder: string, name: string): Quad[] {
  return new Parser({ blankNodePrefix: `${name.replace(/\W/g, '')}_` }).parse(readFileSync(join(folder, name), 'utf8'));
}

/** The dashboard reads openness from a list of licenses that is not among the shapes; CC BY is on it. */
const OPEN = quad(
  namedNode('http://dcat-ap.de/def/licenses/cc-by/4.0'),
  namedNode('http://govdata.de/mqa/#isOpenLicense'),
  literal('true', namedNode(`${NS.xsd}boolean`)),
);

function judgeOf(folder: string, profile: Profile): Judge {
  let known = judges.get(profile);
  if (!known) {
    const { files, background } = PROFILES[profile];
    const shapes = new Store(files.flatMap((file) => turtleFile(folder, file)));
    const terms = background ? [...turtleFile(folder, 'background/used-terms.ttl'), OPEN] : [];
    known = { shapes, validator: new Validator(shapes), background: terms };
    judges.set(profile, known);
  }
  return known;
}

export interface Finding {
  readonly severity: string;
  readonly shape: string;
  readonly component: string;
  readonly focus: string;
  readonly message: string;
}

const short = (term: Term | null) => term?.value.replace(/^.*[#/]/, '') ?? '';

/** Every result of a profile but the dashboard's counters. */
export async function findings(folder: string, profile: Profile, quads: readonly Quad[]): Promise<Finding[]> {
  const { validator, background } = judgeOf(folder, profile);
  const report = await validator.validate(new Store([...quads, ...background]));
  return report.results
    .map((result) => ({
      severity: short(result.severity),
      shape: result.sourceShape?.value ?? '',
      component: short(result.sourceConstraintComponent),
      focus: result.focusNode?.value ?? '',
      message: `${short(result.path)}: ${result.message.map((text) => text.value).join(' ')}`,
    }))
    .filter((finding) => !finding.severity.startsWith('count_'));
}

/** One constraint on one property of one class. */
export interface Rule {
  readonly shape: string;
  readonly component: string;
  readonly type: string;
  readonly path: string;
  readonly limit: number;
}

/** The constraints that stand on plain properties, and the component that reports each. */
const COMPONENTS: { readonly [constraint: string]: string } = {
  minCount: 'MinCountConstraintComponent',
  maxCount: 'MaxCountConstraintComponent',
  nodeKind: 'NodeKindConstraintComponent',
  class: 'ClassConstraintComponent',
  node: 'NodeConstraintComponent',
  or: 'OrConstraintComponent',
  pattern: 'PatternConstraintComponent',
  hasValue: 'HasValueConstraintComponent',
  qualifiedMinCount: 'QualifiedMinCountConstraintComponent',
};

/** Every active rule of a profile on a plain property of a class. */
export function rulesOf(folder: string, profile: Profile): Rule[] {
  const { shapes } = judgeOf(folder, profile);
  const all = (subject: Term, name: string) => shapes.getObjects(subject, NS.sh + name, null);
  return shapes.getQuads(null, `${NS.sh}targetClass`, null, null).flatMap(({ subject: node, object: type }) =>
    all(node, 'property').flatMap((shape) => {
      const path = all(shape, 'path')[0];
      const off = all(shape, 'deactivated').some((value) => value.value === 'true');
      if (off || path?.termType !== 'NamedNode') return [];
      return Object.entries(COMPONENTS).flatMap(([name, component]) =>
        all(shape, name).map((value) => ({
          shape: shape.value,
          component,
          type: type.value,
          path: path.value,
          limit: Number(value.value),
        })),
      );
    }),
  );
}

/** A catalogue in which every instance of a rule's class has lost everything but its class. */
export function emptied(quads: readonly Quad[], rules: readonly Rule[]): Quad[] {
  const types = new Set(rules.map((rule) => rule.type));
  return [...types]
    .map((type) => quad(namedNode(probe(type)), namedNode(NS.a), namedNode(type)))
    .concat(quads.filter((one) => one.predicate.value === NS.a));
}

/** A catalogue in which every property that a rule speaks of has too many values of every wrong kind. */
export function littered(quads: readonly Quad[], rules: readonly Rule[]): Quad[] {
  const junk = [
    literal('7.1.2025'),
    literal('nonsense'),
    literal('nonsense', 'de'),
    literal('more nonsense', 'de'),
    namedNode('urn:x-junk:one'),
    namedNode('urn:x-junk:two'),
    blankNode('junk'),
  ];
  const seen = new Set<string>();
  const extra = rules.flatMap(({ type, path }) => {
    const key = `${type} ${path}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const subject = namedNode(probe(type));
    return [
      quad(subject, namedNode(NS.a), namedNode(type)),
      ...junk.map((value) => quad(subject, namedNode(path), value)),
    ];
  });
  return [...quads, ...extra];
}

/** The name of the bad instance of a class. */
function probe(type: string): string {
  return `urn:x-bad:${type.replace(/^.*[#/]/, '')}`;
}
