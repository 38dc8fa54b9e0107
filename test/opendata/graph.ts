/** The catalogue as a graph, in any of its three forms, for any directory; what its tests share. */
import type { Directory } from '../../data/model/directory.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { parse, type Quad, values } from './rdf.ts';
import { siteOf } from '../application.ts';

export const BASE = 'https://example.org/rsc-duisburg/';
export const DATASET = `${BASE}dataset`;
export const SPATIAL = 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05112000';
export const FORMS = ['/catalog.ttl', '/catalog.jsonld', '/catalog.rdf'] as const;

/** Every sign that one of the three grammars treats apart. */
export const AWKWARD = directoryWith({
  title: 'Zeiten "a" \\ <b> & \'c\' ]]> é 🕙',
  attribution: 'Erste Zeile\nZweite\tZeile @de ^^xsd:date .',
  publisher: {
    name: '</foaf:name> & "Söhne"',
    url: 'https://example.org/a?b=1&c={d}|e^f`g\\h',
    type: 'http://purl.org/adms/publishertype/LocalAuthority',
    contact: { email: "o'brien+rsc@example.org", url: 'https://example.org/contact?x=1&y=2' },
  },
});

/** Read by the parser that its Content-Type names. */
export async function graphOf(directory?: Directory, path: string = FORMS[0]): Promise<Quad[]> {
  const answer = await siteOf(directory).get(path);
  return parse(await answer.text(), answer.headers.get('content-type') ?? '');
}

/** The values of a property of a subject, as text. */
export function said(quads: readonly Quad[], subject: string, property: string): string[] {
  return values(quads, subject, property).map(({ value }) => value);
}
