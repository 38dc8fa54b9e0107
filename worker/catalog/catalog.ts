/** The catalogue: one dataset, its distributions and its service, as DCAT-AP.de 3.0 asks (dcat-ap.de/def/dcatde/3.0/spec). */
import type { Directory } from '../directory.ts';
import type { Edition } from '../edition.ts';
import { dateOf } from '../zone.ts';
import { distribution, firstReleased, offersOf } from './distributions.ts';
import {
  AVAILABLE,
  concept,
  GERMAN,
  IRREGULAR,
  MODEL_DATASET,
  MUNICIPALITY_LEVEL,
  municipality,
  names,
  PUBLIC,
  THEME_TABLE,
  THEMES,
  typed,
} from './names.ts';
import { de, date, instant, iri, node, plain, type Statement, type Term } from './terms.ts';

/** Every statement of the catalogue, in a fixed order. */
export function statements(edition: Edition): Statement[] {
  const offers = offersOf(edition);
  return [
    ...catalog(edition),
    ...dataset(
      edition,
      offers.map((offer) => offer.iri),
    ),
    ...offers.flatMap((offer) => distribution(edition, offer)),
    ...service(edition),
    ...publisher(edition.directory),
    ...contact(edition),
    ...place(edition.directory),
    ...vocabulary(edition),
  ];
}

function catalog(edition: Edition): Statement[] {
  const { directory, origin } = edition;
  const own = names(directory);
  return node(own.catalog, 'dcat:Catalog', [
    ['dct:title', de(`Katalog: ${directory.title}`)],
    ['dct:description', de(directory.description)],
    ['dct:publisher', iri(own.publisher)],
    ['dct:language', iri(GERMAN)],
    ['dct:license', iri(directory.license)],
    ['dct:spatial', iri(municipality(directory.municipality.ags))],
    ['dct:issued', instant(firstReleased(edition))],
    ['dct:modified', instant(directory.released_at)],
    ['foaf:homepage', iri(`${origin}/de/`)],
    ['dcat:themeTaxonomy', iri(THEME_TABLE)],
    ['dcat:dataset', iri(own.dataset)],
    ['dcat:service', iri(own.service)],
  ]);
}

function dataset(edition: Edition, distributions: readonly string[]): Statement[] {
  const { directory, origin } = edition;
  const own = names(directory);
  const contributor = directory.catalog?.contributor_id;
  const geocoding = directory.catalog?.political_geocoding;
  return node(own.dataset, 'dcat:Dataset', [
    ['dct:title', de(directory.title)],
    ['dct:description', de(directory.description)],
    ['dct:identifier', plain(own.dataset)],
    ['dcat:keyword', keywords(directory)],
    ['dcat:theme', THEMES.map(iri)],
    ['dct:publisher', iri(own.publisher)],
    ['dcat:contactPoint', iri(own.contact)],
    ['dct:issued', instant(firstReleased(edition))],
    ['dct:modified', instant(directory.released_at)],
    ['dct:accrualPeriodicity', iri(IRREGULAR)],
    ['dct:language', iri(GERMAN)],
    ['dct:accessRights', iri(PUBLIC)],
    ['dct:spatial', iri(municipality(directory.municipality.ags))],
    ['dct:temporal', iri(own.period)],
    ['dcatde:politicalGeocodingLevelURI', iri(MUNICIPALITY_LEVEL)],
    ['dcatde:politicalGeocodingURI', geocoding ? iri(municipality(directory.municipality.ags)) : undefined],
    ['dcatde:contributorID', contributor === undefined ? undefined : iri(contributor)],
    ['dcatap:availability', iri(AVAILABLE)],
    ['dct:references', iri(MODEL_DATASET)],
    ['dct:conformsTo', iri(`${origin}/schema/directory.schema.json`)],
    ['dcat:landingPage', iri(`${origin}/de/`)],
    ['foaf:page', iri(`${origin}/de/developers/`)],
    ['dcat:version', plain(directory.edition)],
    ['dcat:distribution', distributions.map(iri)],
  ]);
}

const KEYWORDS = ['Beratungsstelle', 'Integration', 'Migration', 'offene Sprechstunde', 'Sprechzeiten'];

/** Keywords for people who search, with the town and the parts of it. */
export function keywordsOf({ municipality: { name }, programme, centers }: Directory): string[] {
  const districts = centers.slice(0, 20).map((center) => center.district);
  return [...new Set([...KEYWORDS, name, programme.name, ...districts])];
}

function keywords(directory: Directory): Term[] {
  return keywordsOf(directory).map(de);
}

function service(edition: Edition): Statement[] {
  const { directory, origin } = edition;
  const own = names(directory);
  return node(own.service, 'dcat:DataService', [
    ['dct:title', de(`Schnittstelle: ${directory.title}`)],
    ['dct:description', de('Lesende HTTP-Schnittstelle ohne Anmeldung, beschrieben mit OpenAPI 3.1.')],
    ['dcat:endpointURL', iri(`${origin}/v1/centers`)],
    ['dcat:endpointDescription', iri(`${origin}/openapi.json`)],
    ['dcat:servesDataset', iri(own.dataset)],
    ['dct:publisher', iri(own.publisher)],
    ['dcat:contactPoint', iri(own.contact)],
    ['dct:license', iri(directory.license)],
    ['dct:accessRights', iri(PUBLIC)],
    ['dct:conformsTo', iri('https://spec.openapis.org/oas/v3.1.0')],
    ['dcat:theme', THEMES.map(iri)],
    ['dcat:keyword', keywords(directory)],
    ['dcatap:availability', iri(AVAILABLE)],
  ]);
}

function publisher({ iri_base, publisher: { name, type, url } }: Directory): Statement[] {
  return [
    ...node(`${iri_base}publisher`, 'foaf:Agent', [
      ['foaf:name', de(name)],
      ['dct:type', type === undefined ? undefined : iri(type)],
      ['foaf:homepage', url === undefined ? undefined : iri(url)],
    ]),
    ...(type === undefined
      ? []
      : concept(type, plain(type.slice(type.lastIndexOf('/') + 1)), 'http://purl.org/adms/publishertype/1.0')),
    ...(url === undefined ? [] : typed(url, 'foaf:Document')),
  ];
}

/** Convention 1: an e-mail address or a page to write to. Without either, the imprint says who answers. */
function contact({ directory, origin }: Edition): Statement[] {
  const { name, contact: { email, url } = {} } = directory.publisher;
  const page = url ?? (email === undefined ? `${origin}/de/imprint/` : undefined);
  return node(names(directory).contact, 'vcard:Organization', [
    ['vcard:fn', de(name)],
    ['vcard:hasEmail', email === undefined ? undefined : iri(`mailto:${email}`)],
    ['vcard:hasURL', page === undefined ? undefined : iri(page)],
  ]);
}

function place({ municipality: { name, ags }, centers }: Directory): Statement[] {
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
function vocabulary({ directory, origin, first, horizon }: Edition): Statement[] {
  const own = names(directory);
  return [
    ...node(own.period, 'dct:PeriodOfTime', [
      ['dcat:startDate', date(dateOf(first))],
      ['dcat:endDate', date(dateOf(horizon))],
    ]),
    ...node(own.rights, 'dct:RightsStatement', [['rdfs:label', de(directory.attribution)]]),
    ...concept(THEMES[0] ?? '', { text: 'Bevölkerung und Gesellschaft', lang: 'de' }, THEME_TABLE),
    ...concept(THEMES[1] ?? '', { text: 'Regierung und öffentlicher Sektor', lang: 'de' }, THEME_TABLE),
    ...node(THEME_TABLE, 'skos:ConceptScheme', [['dct:title', de('EU-Vokabular der Datenthemen')]]),
    ...typed(directory.license, 'dct:LicenseDocument'),
    ...typed(GERMAN, 'dct:LinguisticSystem'),
    ...typed(IRREGULAR, 'dct:Frequency'),
    ...typed(PUBLIC, 'dct:RightsStatement'),
    ...concept(AVAILABLE, de('verfügbar'), AVAILABLE.slice(0, AVAILABLE.lastIndexOf('/'))),
    ...concept(MUNICIPALITY_LEVEL, de('Gemeinde'), MUNICIPALITY_LEVEL.slice(0, MUNICIPALITY_LEVEL.lastIndexOf('/'))),
    ...typed(`${origin}/schema/directory.schema.json`, 'dct:Standard', 'JSON Schema des Verzeichnisses'),
    ...typed('https://spec.openapis.org/oas/v3.1.0', 'dct:Standard', 'OpenAPI Specification 3.1'),
    ...typed(`${origin}/de/`, 'foaf:Document'),
    ...typed(`${origin}/de/developers/`, 'foaf:Document'),
  ];
}
