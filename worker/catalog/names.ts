/** Addresses of controlled vocabularies (DCAT-AP.de 3.0, chapter "Kontrollierte Vokabulare") and of the catalogue's own things. */
import type { Directory } from '../../data/model/directory.ts';
import { de, iri, link, type Name, node, plain, type Statement } from './terms.ts';

const EU = 'http://publications.europa.eu/resource/authority/';

export const AVAILABLE = `${EU}planned-availability/AVAILABLE`;
export const IRREGULAR = `${EU}frequency/IRREG`;
export const GERMAN = `${EU}language/DEU`;
export const PUBLIC = `${EU}access-right/PUBLIC`;
export const THEME_TABLE = `${EU}data-theme`;
/** Themes with their German labels. */
export const THEMES: ReadonlyArray<readonly [address: string, label: string]> = [
  [`${THEME_TABLE}/SOCI`, 'Bevölkerung und Gesellschaft'],
  [`${THEME_TABLE}/GOVE`, 'Regierung und öffentlicher Sektor'],
];
export const MUNICIPALITY_LEVEL = 'http://dcat-ap.de/def/politicalGeocoding/Level/municipality';
/** The model data set of Musterdatenkatalog that this one is an example of. */
export const MODEL_DATASET = 'https://musterdatenkatalog.de/def/musterdatensatz/sozialeHilfe/angebotUndBeratungsstelle';

/** DCAT-AP.de's names of the licenses that the data file may have, and the EU's names of the same. */
const LICENSES: { readonly [license: string]: string } = {
  'http://dcat-ap.de/def/licenses/cc-by/4.0': `${EU}licence/CC_BY_4_0`,
  'http://dcat-ap.de/def/licenses/cc-zero': `${EU}licence/CC0`,
  'http://dcat-ap.de/def/licenses/dl-by-de/2.0': `${EU}licence/DLDE_BY_2_0`,
  'http://dcat-ap.de/def/licenses/dl-zero-de/2.0': `${EU}licence/DLDE_ZERO_2_0`,
};

/** A license, and which of the EU's it is: European portals know their own names only. */
export function license(address: string): Statement[] {
  const same = LICENSES[address];
  return node(address, 'dct:LicenseDocument', [['skos:exactMatch', link(same)]]);
}

export const fileType = (code: string) => `${EU}file-type/${code}`;
export const mediaType = (bare: string) => `https://www.iana.org/assignments/media-types/${bare}`;
export const municipality = (ags: string) => `http://dcat-ap.de/def/politicalGeocoding/municipalityKey/${ags}`;

/** Permanent names: they stand on iri_base and never move with the public address. */
export function names({ iri_base }: Directory) {
  return {
    catalog: `${iri_base}catalog`,
    dataset: `${iri_base}dataset`,
    service: `${iri_base}service`,
    publisher: `${iri_base}publisher`,
    contact: `${iri_base}contact`,
    period: `${iri_base}period`,
    rights: `${iri_base}rights`,
    distribution: (extension: string) => `${iri_base}distributions/${extension}`,
  };
}

/** What kind of thing an address is: readers that load no vocabularies see it from here. */
export function typed(address: string, type: Name, title?: string): Statement[] {
  return node(address, type, [['dct:title', title === undefined ? undefined : plain(title)]]);
}

/** A term of a table, with its label: without, a reader offline sees a bare address. The table is its address up to the last slash. */
export function concept(
  address: string,
  label: string,
  table = address.slice(0, address.lastIndexOf('/')),
): Statement[] {
  return node(address, 'skos:Concept', [
    ['skos:prefLabel', de(label)],
    ['skos:inScheme', iri(table)],
  ]);
}
