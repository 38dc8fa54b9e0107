/** The catalogue: one dataset, its distributions and its data services, after DCAT-AP.de 3.0 (dcat-ap.de/def/dcatde/3.0/spec). */
import { directoryFormSchema } from '../feeds/json/directory-schema.ts';
import { schemaPath } from '../schema/published-schema.ts';
import type { Directory } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { ATOM_PATH } from '../feeds/changes/atom.ts';
import { keywordsIn } from '../../data/model/keywords.ts';
import type { Operation } from '../http/operation.ts';
import {
  contactStatements,
  spatialStatements,
  publisherStatements,
  vocabularyStatements,
} from './referenced-resources.ts';
import { dataServiceStatements, listDataServices } from './data-services.ts';
import { distributionStatements, firstReleased, listDistributions } from './distributions.ts';
import {
  AVAILABILITY_AVAILABLE,
  LANGUAGE_GERMAN,
  FREQUENCY_IRREGULAR,
  MODEL_DATASET,
  MUNICIPALITY_LEVEL,
  municipalityIri,
  resourceIris,
  ACCESS_PUBLIC,
  DATA_THEME_SCHEME,
  DATA_THEMES,
} from './vocabulary-iris.ts';
import {
  germanLiteral,
  dateTimeLiteral,
  iriTerm,
  optionalIri,
  nodeStatements,
  stringLiteral,
  type Statement,
  type Term,
} from './rdf.ts';

/** Every statement of the catalogue, in a fixed order. `operations` describes all paths of the service. */
export function listStatements(edition: PublishedEdition, operations: readonly Operation[]): Statement[] {
  const distributions = listDistributions(edition, operations);
  return [
    ...catalogStatements(edition),
    ...datasetStatements(
      edition,
      distributions.map((distribution) => distribution.iri),
    ),
    ...distributions.flatMap((distribution) => distributionStatements(edition, distribution)),
    ...dataServiceStatements(edition, keywordTerms(edition.directory)),
    ...publisherStatements(edition.directory),
    ...contactStatements(edition),
    ...spatialStatements(edition.directory),
    ...vocabularyStatements(edition),
  ];
}

function catalogStatements(edition: PublishedEdition): Statement[] {
  const { directory, origin } = edition;
  const iris = resourceIris(directory);
  return nodeStatements(iris.catalog, 'dcat:Catalog', [
    ['dct:title', germanLiteral(`Katalog: ${directory.title}`)],
    ['dct:description', germanLiteral(directory.description)],
    ['dct:publisher', iriTerm(iris.publisher)],
    ['dct:language', iriTerm(LANGUAGE_GERMAN)],
    ['dct:license', iriTerm(directory.license)],
    ['dct:spatial', iriTerm(municipalityIri(directory.municipality.ags))],
    ['dct:issued', dateTimeLiteral(firstReleased(edition))],
    ['dct:modified', dateTimeLiteral(directory.released_at)],
    ['foaf:homepage', iriTerm(`${origin}/de/`)],
    ['dcat:themeTaxonomy', iriTerm(DATA_THEME_SCHEME)],
    ['dcat:dataset', iriTerm(iris.dataset)],
    ['dcat:service', listDataServices(edition).map(({ iri }) => iriTerm(iri))],
  ]);
}

function datasetStatements(edition: PublishedEdition, distributionIris: readonly string[]): Statement[] {
  const { directory, origin } = edition;
  const iris = resourceIris(directory);
  const contributor = directory.catalog?.contributor_id;
  const geocoding = directory.catalog?.political_geocoding;
  return nodeStatements(iris.dataset, 'dcat:Dataset', [
    ['dct:title', germanLiteral(directory.title)],
    ['dct:description', germanLiteral(directory.description)],
    ['dct:identifier', stringLiteral(iris.dataset)],
    ['dcat:keyword', keywordTerms(directory)],
    ['dcat:theme', DATA_THEMES.map(([address]) => iriTerm(address))],
    ['dct:publisher', iriTerm(iris.publisher)],
    ['dcat:contactPoint', iriTerm(iris.contact)],
    ['dct:issued', dateTimeLiteral(firstReleased(edition))],
    ['dct:modified', dateTimeLiteral(directory.released_at)],
    ['dct:accrualPeriodicity', iriTerm(FREQUENCY_IRREGULAR)],
    ['dct:language', iriTerm(LANGUAGE_GERMAN)],
    ['dct:accessRights', iriTerm(ACCESS_PUBLIC)],
    ['dct:spatial', iriTerm(municipalityIri(directory.municipality.ags))],
    ['dct:temporal', iriTerm(iris.period)],
    ['dcatde:politicalGeocodingLevelURI', iriTerm(MUNICIPALITY_LEVEL)],
    ['dcatde:politicalGeocodingURI', geocoding ? iriTerm(municipalityIri(directory.municipality.ags)) : undefined],
    ['dcatde:contributorID', optionalIri(contributor)],
    ['dcatap:availability', iriTerm(AVAILABILITY_AVAILABLE)],
    ['dct:references', iriTerm(MODEL_DATASET)],
    ['dct:relation', iriTerm(origin + ATOM_PATH)],
    ['dct:conformsTo', iriTerm(origin + schemaPath(directoryFormSchema))],
    ['dcat:landingPage', iriTerm(`${origin}/de/`)],
    ['foaf:page', iriTerm(`${origin}/de/developers/`)],
    ['dcat:version', stringLiteral(directory.edition)],
    ['dcat:distribution', distributionIris.map(iriTerm)],
  ]);
}

const KEYWORDS = ['Beratungsstelle', 'Integration', 'Migration', 'offene Sprechstunde', 'Sprechzeiten'];

/** Keywords for people who search, with the town and the parts of it. An old edition's names may hold signs that no portal takes. */
export function listKeywords({ municipality: { name }, programme, centers }: Directory): string[] {
  const districts = centers.slice(0, 20).map((center) => center.district);
  return [...new Set([...KEYWORDS, ...[name, programme.name, ...districts].flatMap(keywordsIn)])];
}

function keywordTerms(directory: Directory): Term[] {
  return listKeywords(directory).map(germanLiteral);
}
