/** Statements as JSON-LD 1.1 with an inline context: a harvester loads nothing from elsewhere. */
import { groupBySubject, PREFIXES, type Statement, type Term } from './rdf.ts';

export function serializeJsonLd(statements: readonly Statement[]): string {
  const graph = [...groupBySubject(statements)].map(([subject, ofSubject]) => {
    const byPredicate = Map.groupBy(ofSubject, (one) => one.predicate);
    const entries = [...byPredicate].map(([predicate, same]) => {
      if (predicate === 'rdf:type')
        return ['@type', one(same.map(({ object }) => ('iri' in object ? object.iri : object.text)))];
      return [predicate, one(same.map(({ object }) => value(object)))];
    });
    return { '@id': subject, ...Object.fromEntries(entries) };
  });
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 1)}\n`;
}

function one(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

function value(object: Term): unknown {
  if ('iri' in object) return { '@id': object.iri };
  if ('lang' in object) return { '@value': object.text, '@language': object.lang };
  return object.type === 'xsd:string' ? object.text : { '@value': object.text, '@type': object.type };
}
