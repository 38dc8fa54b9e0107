/** Statements as RDF/XML (RDF 1.1 XML Syntax): an rdf:Description per subject; CKAN's oldest harvesters read this. */
import { bySubject, expand, PREFIXES, type Statement } from './terms.ts';

export function rdfXml(statements: readonly Statement[]): string {
  const spaces = Object.entries(PREFIXES).map(([prefix, address]) => ` xmlns:${prefix}="${escaped(address)}"`);
  const blocks = [...bySubject(statements)].map(([subject, said]) =>
    [`<rdf:Description rdf:about="${escaped(subject)}">`, ...said.map(property), '</rdf:Description>'].join('\n'),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF${spaces.join('')}>\n${blocks.join('\n')}\n</rdf:RDF>\n`;
}

function property({ predicate, object }: Statement): string {
  if ('iri' in object) return `  <${predicate} rdf:resource="${escaped(object.iri)}"/>`;
  const mark = 'lang' in object ? ` xml:lang="${object.lang}"` : datatype(object.type);
  return `  <${predicate}${mark}>${escaped(object.text)}</${predicate}>`;
}

/** xsd:string is what RDF/XML takes a bare text for. */
function datatype(type: Parameters<typeof expand>[0]): string {
  return type === 'xsd:string' ? '' : ` rdf:datatype="${escaped(expand(type))}"`;
}

const ENTITIES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/** For texts and addresses: a quotation mark, which would end an attribute, is percent-encoded in every address. */
function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
