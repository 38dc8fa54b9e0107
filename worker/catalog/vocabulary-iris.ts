/** Addresses of controlled vocabularies (DCAT-AP.de 3.0, chapter "Kontrollierte Vokabulare") and of the catalogue's own things. */
import type { Directory } from '../../data/model/directory.ts';
import {
  germanLiteral,
  iriTerm,
  optionalIri,
  type PrefixedName,
  nodeStatements,
  stringLiteral,
  type Statement,
  vocabularyTerm,
} from './rdf.ts';

const EU = 'http://publications.europa.eu/resource/authority/';

export const AVAILABILITY_AVAILABLE = `${EU}planned-availability/AVAILABLE`;
export const FREQUENCY_IRREGULAR = `${EU}frequency/IRREG`;
export const LANGUAGE_GERMAN = `${EU}language/DEU`;
export const ACCESS_PUBLIC = `${EU}access-right/PUBLIC`;
export const DATA_THEME_SCHEME = `${EU}data-theme`;
/** Themes with their German labels. */
export const DATA_THEMES: ReadonlyArray<readonly [address: string, label: string]> = [
  [`${DATA_THEME_SCHEME}/SOCI`, 'Bevölkerung und Gesellschaft'],
  [`${DATA_THEME_SCHEME}/GOVE`, 'Regierung und öffentlicher Sektor'],
];
export const MUNICIPALITY_LEVEL = 'http://dcat-ap.de/def/politicalGeocoding/Level/municipality';
/** The model data set of Musterdatenkatalog that this one is an example of. */
export const MODEL_DATASET = 'https://musterdatenkatalog.de/def/musterdatensatz/sozialeHilfe/angebotUndBeratungsstelle';

interface License {
  /** The EU's name of the same license. */
  readonly eu: string;
  /** As GovData's list of licenses has it. */
  readonly de: string;
  /** As CKAN's own list has it, where it is on it: a portal recognises a license by its title. */
  readonly en: string;
}

/** DCAT-AP.de's names of the licenses that the data file may have. */
const LICENSES: { readonly [license: string]: License } = {
  'http://dcat-ap.de/def/licenses/cc-by/4.0': {
    eu: `${EU}licence/CC_BY_4_0`,
    de: 'Creative Commons Namensnennung – 4.0 International (CC BY 4.0)',
    en: 'Creative Commons Attribution',
  },
  'http://dcat-ap.de/def/licenses/cc-zero': {
    eu: `${EU}licence/CC0`,
    de: 'Creative Commons CC Zero License (cc-zero)',
    en: 'Creative Commons CCZero',
  },
  'http://dcat-ap.de/def/licenses/dl-by-de/2.0': {
    eu: `${EU}licence/DLDE_BY_2_0`,
    de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    en: 'Data licence Germany – attribution – version 2.0',
  },
  'http://dcat-ap.de/def/licenses/dl-zero-de/2.0': {
    eu: `${EU}licence/DLDE_ZERO_2_0`,
    de: 'Datenlizenz Deutschland – Zero – Version 2.0',
    en: 'Data licence Germany – Zero – version 2.0',
  },
};

/** A license with its titles, and which of the EU's it is: European portals know their own names only. */
export function licenseStatements(address: string): Statement[] {
  const license = LICENSES[address];
  const titles = license && [germanLiteral(license.de), { text: license.en, lang: 'en' }];
  return nodeStatements(address, 'dct:LicenseDocument', [
    ['dct:title', titles],
    ['skos:exactMatch', optionalIri(license?.eu)],
  ]);
}

export const fileTypeIri = (code: string) => `${EU}file-type/${code}`;
export const mediaTypeIri = (mediaType: string) => `https://www.iana.org/assignments/media-types/${mediaType}`;
export const municipalityIri = (ags: string) => `http://dcat-ap.de/def/politicalGeocoding/municipalityKey/${ags}`;

/** Permanent names: they stand on iri_base and never move with the public address. */
export function resourceIris({ iri_base }: Directory) {
  return {
    catalog: `${iri_base}catalog`,
    dataset: `${iri_base}dataset`,
    service: `${iri_base}service`,
    hsds_service: `${iri_base}services/hsds`,
    ogc_service: `${iri_base}services/ogc`,
    publisher: `${iri_base}publisher`,
    contact: `${iri_base}contact`,
    period: `${iri_base}period`,
    rights: `${iri_base}rights`,
    distribution: (extension: string) => `${iri_base}distributions/${extension}`,
  };
}

/** The class of a resource, for readers that load no vocabularies. */
export function typeStatements(address: string, type: PrefixedName, title?: string): Statement[] {
  return nodeStatements(address, type, [['dct:title', title === undefined ? undefined : stringLiteral(title)]]);
}

/**
 * A file format with its label. CKAN reads the label of a dct:IMT only, and takes the first class that it meets;
 * DCAT-AP asks for a dct:MediaTypeOrExtent.
 */
export function formatStatements(address: string, label: string): Statement[] {
  return nodeStatements(address, 'dct:IMT', [
    ['rdf:type', vocabularyTerm('dct:MediaTypeOrExtent')],
    ['rdfs:label', stringLiteral(label)],
  ]);
}

/** A term of a table, with its label: without, a reader offline sees a bare address. The table is its address up to the last slash. */
export function conceptStatements(
  address: string,
  label: string,
  table = address.slice(0, address.lastIndexOf('/')),
): Statement[] {
  return nodeStatements(address, 'skos:Concept', [
    ['skos:prefLabel', germanLiteral(label)],
    ['skos:inScheme', iriTerm(table)],
  ]);
}
