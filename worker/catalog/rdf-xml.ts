/** Statements as RDF/XML (RDF 1.1 XML Syntax): an rdf:Description per subject; CKAN's oldest harvesters read this. */
import { groupBySubject, expandName, PREFIXES, type Statement } from './rdf.ts';

export function serializeRdfXml(statements: readonly Statement[]): string {
  const namespaces = Object.entries(PREFIXES).map(([prefix, address]) => ` xmlns:${prefix}="${escapeXml(address)}"`);
  const blocks = [...groupBySubject(statements)].map(([subject, ofSubject]) =>
    [`<rdf:Description rdf:about="${escapeXml(subject)}">`, ...ofSubject.map(property), '</rdf:Description>'].join(
      '\n',
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF${namespaces.join('')}>\n${blocks.join('\n')}\n</rdf:RDF>\n`;
}

function property({ predicate, object }: Statement): string {
  if ('iri' in object) return `  <${predicate} rdf:resource="${escapeXml(object.iri)}"/>`;
  const attribute = 'lang' in object ? ` xml:lang="${object.lang}"` : datatype(object.type);
  return `  <${predicate}${attribute}>${escapeXml(object.text)}</${predicate}>`;
}

/** xsd:string is what RDF/XML takes a bare text for. */
function datatype(type: Parameters<typeof expandName>[0]): string {
  return type === 'xsd:string' ? '' : ` rdf:datatype="${escapeXml(expandName(type))}"`;
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/** For texts and addresses: a quotation mark, which would end an attribute, is percent-encoded in every address. */
function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}
