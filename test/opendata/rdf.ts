/** Other people's RDF tools, one way in: n3, jsonld and rdfxml-streaming-parser read; RDFC-1.0 compares. */
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, type Term, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

export const { namedNode, literal, quad, blankNode } = DataFactory;
export type { Quad, Term };

/** A document of any of the three media types as quads. Throws what the parser throws. */
export async function parse(text: string, mediaType: string): Promise<Quad[]> {
  const bare = mediaType.split(';')[0];
  if (bare === 'text/turtle') return new Parser({ format: 'text/turtle' }).parse(text);
  if (bare === 'application/rdf+xml') return parseXml(text);
  if (bare !== 'application/ld+json') throw new Error(`no parser for ${mediaType}`);
  const documentLoader = (url: string) => Promise.reject(new Error(`the catalogue asks for ${url}`));
  const lines = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads', documentLoader });
  return new Parser().parse(lines);
}

function parseXml(text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser();
    parser.on('data', (one) => quads.push(one));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.end(text);
  });
}

/** The canonical form of a graph (RDFC-1.0): equal texts, equal graphs. */
export async function canonical(quads: readonly Quad[]): Promise<string> {
  const format = 'application/n-quads';
  const lines = await new Promise<string>((resolve, reject) => {
    const writer = new Writer({ format: 'N-Quads' });
    writer.addQuads(quads);
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
  return jsonld.canonize(lines, { algorithm: 'RDFC-1.0', format, inputFormat: format });
}

export const NS = {
  a: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sh: 'http://www.w3.org/ns/shacl#',
  /** GovData's shapes declare this without its slash; the real name ends in one. */
  dcatap: 'http://data.europa.eu/r5r/',
  eu: 'http://publications.europa.eu/resource/authority/',
} as const;

/** The values of a property of a subject, or of anything. */
export function values(quads: readonly Quad[], subject: string | undefined, predicate: string): Term[] {
  return quads
    .filter((one) => one.predicate.value === predicate && (subject === undefined || one.subject.value === subject))
    .map((one) => one.object);
}

/** The subjects of a class, "dcat:Distribution" by its address. */
export function instances(quads: readonly Quad[], type: string): string[] {
  return quads
    .filter((one) => one.predicate.value === NS.a && one.object.value === type)
    .map((one) => one.subject.value);
}
