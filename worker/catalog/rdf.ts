/** Statements of RDF 1.1 as the catalogue needs them: named nodes and literals only, no blank nodes, predicates as prefixed names. */

/** Vocabularies of DCAT-AP.de 3.0 by their usual prefixes. dcatap's name ends in a slash, whatever GovData's shapes declare. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** "dct:title": a name of one of the vocabularies. */
export type PrefixedName = `${keyof typeof PREFIXES}:${string}`;

export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly lang: string }
  | { readonly text: string; readonly type: PrefixedName };

export interface Statement {
  readonly subject: string;
  readonly predicate: PrefixedName;
  readonly object: Term;
}

/** What RDF 1.1 Turtle's IRIREF forbids is percent-encoded, so that no address ends a statement, in any of the forms. */
const percentEncodeIri = (address: string) => address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent);

export const iriTerm = (address: string): Term => ({ iri: percentEncodeIri(address) });
/** An address that may be absent. */
export const optionalIri = (address: string | undefined) => (address === undefined ? undefined : iriTerm(address));
export const germanLiteral = (text: string): Term => ({ text, lang: 'de' });
export const stringLiteral = (text: string): Term => ({ text, type: 'xsd:string' });
export const dateLiteral = (text: string): Term => ({ text, type: 'xsd:date' });
export const dateTimeLiteral = (text: string): Term => ({ text, type: 'xsd:dateTime' });
/** A vocabulary's term as an object: "foaf:Agent". */
export const vocabularyTerm = (prefixed: PrefixedName): Term => iriTerm(expandName(prefixed));

/** "dct:title" -> "http://purl.org/dc/terms/title". */
export function expandName(prefixed: PrefixedName): string {
  const colon = prefixed.indexOf(':');
  return PREFIXES[prefixed.slice(0, colon) as keyof typeof PREFIXES] + prefixed.slice(colon + 1);
}

/** All statements with one subject; undefined values are left out. */
export function nodeStatements(
  address: string,
  type: PrefixedName,
  properties: ReadonlyArray<readonly [PrefixedName, Term | readonly Term[] | undefined]>,
): Statement[] {
  const subject = percentEncodeIri(address);
  const statements = properties.flatMap(([predicate, value]) =>
    [value ?? []].flat().map((object) => ({ subject, predicate, object })),
  );
  return [{ subject, predicate: 'rdf:type', object: vocabularyTerm(type) }, ...statements];
}

/** Statements by subject, in the order in which subjects first appear, without duplicates. */
export function groupBySubject(statements: readonly Statement[]): Map<string, Statement[]> {
  const unique = new Map(statements.map((one) => [JSON.stringify(one), one]));
  return Map.groupBy(unique.values(), (one) => one.subject);
}
