/** What the dataset points to: publisher, contact, place, and the kinds and labels of vocabulary terms, for readers that load nothing. */
import type { Directory } from '../../data/model/directory.ts';
import { boundsOf } from '../store/bounding-box.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { ATOM_PATH } from '../feeds/changes/atom.ts';
import { dateOf } from '../../data/model/zone.ts';
import {
  AVAILABILITY_AVAILABLE,
  conceptStatements,
  LANGUAGE_GERMAN,
  FREQUENCY_IRREGULAR,
  licenseStatements,
  MUNICIPALITY_LEVEL,
  municipalityIri,
  resourceIris,
  ACCESS_PUBLIC,
  DATA_THEME_SCHEME,
  DATA_THEMES,
  typeStatements,
} from './vocabulary-iris.ts';
import {
  dateLiteral,
  germanLiteral,
  iriTerm,
  optionalIri,
  vocabularyTerm,
  nodeStatements,
  type Statement,
} from './rdf.ts';

export function publisherStatements(directory: Directory): Statement[] {
  const { name, type, url } = directory.publisher;
  return [
    ...nodeStatements(resourceIris(directory).publisher, 'foaf:Agent', [
      ['foaf:name', germanLiteral(name)],
      ['dct:type', optionalIri(type)],
      ['foaf:homepage', optionalIri(url)],
    ]),
    ...(type === undefined
      ? []
      : conceptStatements(type, type.slice(type.lastIndexOf('/') + 1), 'http://purl.org/adms/publishertype/1.0')),
    ...(url === undefined ? [] : typeStatements(url, 'foaf:Document')),
  ];
}

/** Convention 1: an e-mail address or a page to write to. Without either, the imprint names whom to contact. */
export function contactStatements({ directory, origin }: PublishedEdition): Statement[] {
  const { name: publisher, contact: { email, url } = {} } = directory.publisher;
  const page = url ?? (email === undefined ? `${origin}/de/imprint/` : undefined);
  return nodeStatements(resourceIris(directory).contact, 'vcard:Kind', [
    ['rdf:type', vocabularyTerm('vcard:Organization')],
    ['vcard:fn', germanLiteral(publisher)],
    ['vcard:hasEmail', email === undefined ? undefined : iriTerm(`mailto:${email}`)],
    ['vcard:hasURL', optionalIri(page)],
  ]);
}

export function spatialStatements({ municipality: { name, ags }, centers }: Directory): Statement[] {
  const polygon = boundingPolygon(
    centers.flatMap(({ position }) => (position ? [[position.longitude, position.latitude] as const] : [])),
  );
  return nodeStatements(municipalityIri(ags), 'dct:Location', [
    ['skos:prefLabel', germanLiteral(name)],
    ['dcat:bbox', polygon === undefined ? undefined : { text: polygon, type: 'geo:wktLiteral' }],
  ]);
}

/** The centers' bounding box in WKT, longitude first, rounded outwards to 0.01 degrees (about a kilometer). */
function boundingPolygon(points: ReadonlyArray<readonly [number, number]>): string | undefined {
  const bounds = boundsOf(points);
  if (!bounds) return undefined;
  const low = (degrees: number) => Math.floor(degrees * 100) / 100;
  const high = (degrees: number) => Math.ceil(degrees * 100) / 100;
  const [west, south, east, north] = [low(bounds[0]), low(bounds[1]), high(bounds[2]), high(bounds[3])];
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
export function vocabularyStatements({ directory, origin, first, horizon }: PublishedEdition): Statement[] {
  const iris = resourceIris(directory);
  return [
    ...nodeStatements(iris.period, 'dct:PeriodOfTime', [
      ['dcat:startDate', dateLiteral(dateOf(first))],
      ['dcat:endDate', dateLiteral(dateOf(horizon))],
    ]),
    ...nodeStatements(iris.rights, 'dct:RightsStatement', [['rdfs:label', germanLiteral(directory.attribution)]]),
    ...DATA_THEMES.flatMap(([address, label]) => conceptStatements(address, label)),
    ...nodeStatements(DATA_THEME_SCHEME, 'skos:ConceptScheme', [
      ['dct:title', germanLiteral('EU-Vokabular der Datenthemen')],
    ]),
    ...licenseStatements(directory.license),
    ...typeStatements(LANGUAGE_GERMAN, 'dct:LinguisticSystem'),
    ...typeStatements(FREQUENCY_IRREGULAR, 'dct:Frequency'),
    ...typeStatements(ACCESS_PUBLIC, 'dct:RightsStatement'),
    ...conceptStatements(AVAILABILITY_AVAILABLE, 'verfügbar'),
    ...conceptStatements(MUNICIPALITY_LEVEL, 'Gemeinde'),
    ...typeStatements(origin + ATOM_PATH, 'rdfs:Resource', 'Was sich geändert hat (Atom)'),
    ...typeStatements(`${origin}/de/`, 'foaf:Document'),
    ...typeStatements(`${origin}/de/developers/`, 'foaf:Document'),
  ];
}
