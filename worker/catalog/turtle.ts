/** Statements as Turtle (RDF 1.1 Turtle): a block per subject, predicates in order of appearance. */
import { groupBySubject, PREFIXES, type Statement, type Term } from './rdf.ts';

export function serializeTurtle(statements: readonly Statement[]): string {
  const heads = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const blocks = [...groupBySubject(statements)].map(([subject, ofSubject]) => {
    const byPredicate = Map.groupBy(ofSubject, (one) => one.predicate);
    const lines = [...byPredicate].map(([predicate, same]) => {
      const objects = same.map((one) => (predicate === 'rdf:type' ? typeName(one.object) : term(one.object)));
      return `    ${predicate === 'rdf:type' ? 'a' : predicate} ${objects.join(' ,\n        ')}`;
    });
    return `<${subject}>\n${lines.join(' ;\n')} .`;
  });
  return `${heads.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

function term(object: Term): string {
  if ('iri' in object) return `<${object.iri}>`;
  const text = `"${quoted(object.text)}"`;
  if ('lang' in object) return `${text}@${object.lang}`;
  return object.type === 'xsd:string' ? text : `${text}^^${object.type}`;
}

/** Classes read better with their prefix. */
function typeName(object: Term): string {
  if (!('iri' in object)) return term(object);
  const known = Object.entries(PREFIXES).find(([, address]) => object.iri.startsWith(address));
  return known ? `${known[0]}:${object.iri.slice(known[1].length)}` : `<${object.iri}>`;
}

const ESCAPES: { readonly [sign: string]: string } = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  return text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}
