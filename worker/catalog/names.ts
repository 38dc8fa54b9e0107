/** Addresses of controlled vocabularies (DCAT-AP.de 3.0, chapter "Kontrollierte Vokabulare") and of the catalogue's own things. */
import type { Directory } from '../directory.ts';
import { iri, type Name, name, node, plain, type Statement, type Term } from './terms.ts';

const EU = 'http://publications.europa.eu/resource/authority/';

export const AVAILABLE = `${EU}planned-availability/AVAILABLE`;
export const IRREGULAR = `${EU}frequency/IRREG`;
export const GERMAN = `${EU}language/DEU`;
export const PUBLIC = `${EU}access-right/PUBLIC`;
export const THEMES = [`${EU}data-theme/SOCI`, `${EU}data-theme/GOVE`];
export const THEME_TABLE = `${EU}data-theme`;
export const MUNICIPALITY_LEVEL = 'http://dcat-ap.de/def/politicalGeocoding/Level/municipality';
/** The model data set of Musterdatenkatalog that this one is an example of. */
export const MODEL_DATASET = 'https://musterdatenkatalog.de/def/musterdatensatz/sozialeHilfe/angebotUndBeratungsstelle';

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

/** A term of a table, with its label: without, a reader offline sees a bare address. */
export function concept(address: string, label: Term, table: string): Statement[] {
  return node(address, 'skos:Concept', [
    ['skos:prefLabel', label],
    ['skos:inScheme', iri(table)],
  ]);
}

export const types = (...all: Name[]) => all.map(name);
