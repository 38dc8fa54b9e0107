/** JSON of any of the known forms: GeoJSON with OpenStreetMap's hours, Integreat's places, schema.org's JSON-LD, Open Referral's HSDS. */
import type { Words } from '../model/directory.ts';
import type { Drafts } from './draft.ts';
import { readGeoJson } from './geojson.ts';
import { readHsds } from './hsds.ts';
import { readIntegreat } from './integreat.ts';
import { readJsonLd } from './jsonld.ts';
import { type Entry, entriesOf } from './json-entry.ts';
import type { ImportNotes } from './notes.ts';
import type { TableOptions } from './sheet.ts';

/** The file is of no form that is known. */
export class UnknownForm extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.de);
    this.words = words;
  }
}

type Read = (entry: Entry, drafts: Drafts, notes: ImportNotes, options: TableOptions) => void;

interface JsonForm {
  /** The entries of a document; undefined where it is of another form. */
  readonly entries: (document: unknown) => Entry[] | undefined;
  readonly read: Read;
}

const listAt = (document: unknown, key: string): unknown =>
  (document as Readonly<Record<string, unknown>> | null)?.[key];
const first = (list: unknown): Readonly<Record<string, unknown>> => (Array.isArray(list) ? Object(list[0]) : {});

const FORMS: readonly JsonForm[] = [
  { entries: (document) => entriesOf('features', listAt(document, 'features')), read: readGeoJson },
  { entries: (document) => entriesOf('@graph', listAt(document, '@graph')), read: readJsonLd },
  {
    entries: (document) =>
      '@type' in first(document) || listAt(document, '@type') ? entriesOf('@graph', [document].flat()) : undefined,
    read: readJsonLd,
  },
  {
    entries: (document) => entriesOf('services', listAt(document, 'contents') ?? listAt(document, 'services')),
    read: readHsds,
  },
  {
    entries: (document) => ('location' in first(document) ? entriesOf('locations', document) : undefined),
    read: readIntegreat,
  },
  {
    entries: (document) => ('schedules' in first(document) ? entriesOf('services', document) : undefined),
    read: readHsds,
  },
];

/** @throws UnknownForm */
export function readJsonForm(document: unknown, drafts: Drafts, notes: ImportNotes, options: TableOptions): void {
  for (const { entries, read } of FORMS) {
    const found = entries(document);
    if (!found) continue;
    for (const entry of found) {
      read(entry, drafts, notes, options);
      entry.refuseRest(notes);
    }
    return;
  }
  throw new UnknownForm({
    de: 'Dieses JSON ist weder HSDS, noch schema.org, GeoJSON oder Integreat; bitte eine Liste in einer dieser Formen wählen',
    en: 'this JSON is neither HSDS nor schema.org, GeoJSON or Integreat; choose a list in one of these forms',
  });
}
