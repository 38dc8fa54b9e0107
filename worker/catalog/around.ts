/** What the dataset points to: publisher, contact, place, and the kinds and labels of vocabulary terms, for readers that load nothing. */
import type { Directory } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { ATOM_PATH } from '../feeds/changes/atom.ts';
import { dateOf } from '../../data/model/zone.ts';
import {
  AVAILABLE,
  concept,
  GERMAN,
  IRREGULAR,
  license,
  MUNICIPALITY_LEVEL,
  municipality,
  names,
  PUBLIC,
  THEME_TABLE,
  THEMES,
  typed,
} from './names.ts';
import { date, de, iri, link, name, node, type Statement } from './terms.ts';

export function publisher(directory: Directory): Statement[] {
  const { name, type, url } = directory.publisher;
  return [
    ...node(names(directory).publisher, 'foaf:Agent', [
      ['foaf:name', de(name)],
      ['dct:type', link(type)],
      ['foaf:homepage', link(url)],
    ]),
    ...(type === undefined
      ? []
      : concept(type, type.slice(type.lastIndexOf('/') + 1), 'http://purl.org/adms/publishertype/1.0')),
    ...(url === undefined ? [] : typed(url, 'foaf:Document')),
  ];
}

/** Convention 1: an e-mail address or a page to write to. Without either, the imprint says who answers. */
export function contact({ directory, origin }: PublishedEdition): Statement[] {
  const { name: publisher, contact: { email, url } = {} } = directory.publisher;
  const page = url ?? (email === undefined ? `${origin}/de/imprint/` : undefined);
  return node(names(directory).contact, 'vcard:Kind', [
    ['rdf:type', name('vcard:Organization')],
    ['vcard:fn', de(publisher)],
    ['vcard:hasEmail', email === undefined ? undefined : iri(`mailto:${email}`)],
    ['vcard:hasURL', link(page)],
  ]);
}

export function place({ municipality: { name, ags }, centers }: Directory): Statement[] {
  const box = boxOf(centers.map(({ position }) => [position.longitude, position.latitude]));
  return node(municipality(ags), 'dct:Location', [
    ['skos:prefLabel', de(name)],
    ['dcat:bbox', box === undefined ? undefined : { text: box, type: 'geo:wktLiteral' }],
  ]);
}

/** The centers' bounding box in WKT, longitude first, rounded outwards to 0.01 degrees (about a kilometer). */
function boxOf(points: ReadonlyArray<readonly [number, number]>): string | undefined {
  if (points.length === 0) return undefined;
  const low = (axis: 0 | 1) => Math.floor(Math.min(...points.map((point) => point[axis])) * 100) / 100;
  const high = (axis: 0 | 1) => Math.ceil(Math.max(...points.map((point) => point[axis])) * 100) / 100;
  const [west, south, east, north] = [low(0), low(1), high(0), high(1)];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${ring.map((point) => point.join(' ')).join(', ')}))`;
}

/** The kinds and labels of what the statements above point to. */
export function vocabulary({ directory, origin, first, horizon }: PublishedEdition): Statement[] {
  const own = names(directory);
  return [
    ...node(own.period, 'dct:PeriodOfTime', [
      ['dcat:startDate', date(dateOf(first))],
      ['dcat:endDate', date(dateOf(horizon))],
    ]),
    ...node(own.rights, 'dct:RightsStatement', [['rdfs:label', de(directory.attribution)]]),
    ...THEMES.flatMap(([address, label]) => concept(address, label)),
    ...node(THEME_TABLE, 'skos:ConceptScheme', [['dct:title', de('EU-Vokabular der Datenthemen')]]),
    ...license(directory.license),
    ...typed(GERMAN, 'dct:LinguisticSystem'),
    ...typed(IRREGULAR, 'dct:Frequency'),
    ...typed(PUBLIC, 'dct:RightsStatement'),
    ...concept(AVAILABLE, 'verfügbar'),
    ...concept(MUNICIPALITY_LEVEL, 'Gemeinde'),
    ...typed(`${origin}/schema/directory.schema.json`, 'dct:Standard', 'JSON Schema des Verzeichnisses'),
    ...typed('https://spec.openapis.org/oas/v3.1.0', 'dct:Standard', 'OpenAPI Specification 3.1'),
    ...typed(origin + ATOM_PATH, 'rdfs:Resource', 'Was sich geändert hat (Atom)'),
    ...typed(`${origin}/v1/centers`, 'rdfs:Resource'),
    ...typed(`${origin}/openapi.json`, 'rdfs:Resource'),
    ...typed(`${origin}/de/`, 'foaf:Document'),
    ...typed(`${origin}/de/developers/`, 'foaf:Document'),
  ];
}
