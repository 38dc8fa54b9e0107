/** The SHACL profiles that German and European portals check with, judged by rdf-validate-shacl. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, type Quad, Store, type Term } from 'n3';
import Validator from 'rdf-validate-shacl';
import { type Bad, badFor } from './bad-catalogs.ts';
import { literal, namedNode, quad } from './rdf.ts';
import { rulesIn } from './shacl-rules.ts';

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

/**
 * The dashboard reads openness from a list of licenses that is not among the shapes; CC BY is on it. Both write the type as
 * the address "xsd:boolean", in angle brackets, where the prefixed name was meant.
 */
const OPEN = quad(
  namedNode('http://dcat-ap.de/def/licenses/cc-by/4.0'),
  namedNode('http://govdata.de/mqa/#isOpenLicense'),
  literal('true', namedNode('xsd:boolean')),
);

/** A code of the EU's table of file types that is not among the terms there either. */
const XLSX = quad(
  namedNode('http://publications.europa.eu/resource/authority/file-type/XLSX'),
  namedNode('http://www.w3.org/2004/02/skos/core#inScheme'),
  namedNode('http://publications.europa.eu/resource/authority/file-type'),
);

function judgeOf(folder: string, profile: Profile): Judge {
  let known = judges.get(profile);
  if (!known) {
    const { files, background } = PROFILES[profile];
    const shapes = new Store(files.flatMap((file) => turtleFile(folder, file)));
    const terms = background ? [...turtleFile(folder, 'background/used-terms.ttl'), OPEN, XLSX] : [];
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

/** Every finding but the dashboard's counters, which report each distribution and license, good or bad. */
export async function findings(folder: string, profile: Profile, quads: readonly Quad[]): Promise<Finding[]> {
  return (await results(folder, profile, quads)).filter(({ severity }) => !severity.startsWith('count_'));
}

/** Every result of a profile. */
export async function results(folder: string, profile: Profile, quads: readonly Quad[]): Promise<Finding[]> {
  const { validator, background } = judgeOf(folder, profile);
  const report = await validator.validate(new Store([...quads, ...background]));
  return report.results.map((result) => ({
    severity: short(result.severity),
    shape: result.sourceShape?.value ?? '',
    component: short(result.sourceConstraintComponent),
    focus: result.focusNode?.value ?? '',
    message: `${short(result.path)}: ${result.message.map((text) => text.value).join(' ')}`,
  }));
}

/** Every active rule of a profile, each with a node that breaks it. */
export function badUnder(folder: string, profile: Profile): Bad[] {
  const { shapes } = judgeOf(folder, profile);
  return badFor(rulesIn(shapes), shapes);
}
