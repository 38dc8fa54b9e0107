/** The catalogue: one dataset, its distributions and its service, as DCAT-AP.de 3.0 asks (dcat-ap.de/def/dcatde/3.0/spec). */
import type { Directory } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { ATOM_PATH } from '../feeds/changes/atom.ts';
import type { Operation } from '../http/operation.ts';
import { contact, place, publisher, vocabulary } from './around.ts';
import { distribution, firstReleased, offersOf } from './distributions.ts';
import {
  AVAILABLE,
  GERMAN,
  IRREGULAR,
  MODEL_DATASET,
  MUNICIPALITY_LEVEL,
  municipality,
  names,
  PUBLIC,
  THEME_TABLE,
  THEMES,
} from './names.ts';
import { de, instant, iri, link, node, plain, type Statement, type Term } from './terms.ts';

/** Every statement of the catalogue, in a fixed order. `operations` describes the whole address space. */
export function statements(edition: PublishedEdition, operations: readonly Operation[]): Statement[] {
  const offers = offersOf(edition, operations);
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

function catalog(edition: PublishedEdition): Statement[] {
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

function dataset(edition: PublishedEdition, distributions: readonly string[]): Statement[] {
  const { directory, origin } = edition;
  const own = names(directory);
  const contributor = directory.catalog?.contributor_id;
  const geocoding = directory.catalog?.political_geocoding;
  return node(own.dataset, 'dcat:Dataset', [
    ['dct:title', de(directory.title)],
    ['dct:description', de(directory.description)],
    ['dct:identifier', plain(own.dataset)],
    ['dcat:keyword', keywords(directory)],
    ['dcat:theme', THEMES.map(([address]) => iri(address))],
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
    ['dcatde:contributorID', link(contributor)],
    ['dcatap:availability', iri(AVAILABLE)],
    ['dct:references', iri(MODEL_DATASET)],
    ['dct:relation', iri(origin + ATOM_PATH)],
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

function service(edition: PublishedEdition): Statement[] {
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
    ['dcat:theme', THEMES.map(([address]) => iri(address))],
    ['dcat:keyword', keywords(directory)],
    ['dcatap:availability', iri(AVAILABLE)],
  ]);
}
