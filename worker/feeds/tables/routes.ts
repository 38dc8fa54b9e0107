/** /v1/sessions.csv and /v1/centers/{id}/sessions.csv: a row per session and date; with a mark of its encoding as sessions.excel.csv. */
import { weekMoved } from '../../../data/model/week-moved.ts';
import { MOST_DATES_IN_ONE_FILE } from '../../store/limits.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Operation } from '../../http/operation.ts';
import { centerEdition } from '../../http/params.ts';
import { Problem } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Section } from '../../http/route.ts';
import { csvTableSchema } from './csvw-schema.ts';

/** UTC instant of the last change to how these tables are written. */
const SESSIONS_REVISED = '2026-11-27T00:00:00Z';

const CSV = 'text/csv; charset=utf-8; header=present';
const CSVW = 'application/csvm+json';
const DESCRIPTION = '-metadata.json';

/** U+FEFF: Excel takes a CSV without it for the encoding of Windows, and shows "StraÃŸe". */
const BYTE_ORDER_MARK = '\uFEFF';

interface Table {
  readonly file: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly before: string;
}

const TABLES: readonly Table[] = [
  {
    file: 'sessions.csv',
    title: { de: 'Termine von zwölf Monaten als Tabelle (CSV)', en: 'The sessions of twelve months as a table (CSV)' },
    before: '',
  },
  {
    file: 'sessions.excel.csv',
    title: {
      de: 'Termine von zwölf Monaten als Tabelle (CSV für Excel)',
      en: 'The sessions of twelve months as a table (CSV for Excel)',
    },
    before: BYTE_ORDER_MARK,
  },
];

export const tables: Section = {
  name: 'tables',
  tag: {
    place: 3,
    title: { de: 'Termine als Tabelle', en: 'Sessions as a table' },
    about: {
      de: 'Für Büros: jeder Termin von zwölf Monaten in einer Zeile, mit Zustand und Grund in Worten. Am Montag rückt die Tabelle weiter.',
      en: 'For offices: a row for every session of twelve months, with status and reason in words. The table moves on every Monday.',
    },
  },
  routes: TABLES.flatMap((table) => [
    ...[table.file, table.file + DESCRIPTION].map((file) => ({
      path: `/v1/${file}`,
      cacheable: true,
      handler: ({ edition }: { readonly edition: PublishedEdition }) => representAll(table, file, edition),
      prerender: (edition: PublishedEdition) => (edition.count > MOST_DATES_IN_ONE_FILE ? [] : [`/v1/${file}`]),
      operations: [{ ...describeFile(table, file, '/v1/'), most_centers: MOST_DATES_IN_ONE_FILE }],
    })),
    ...[table.file, table.file + DESCRIPTION].map((file): Section['routes'][number] => ({
      path: `/v1/centers/:id/${file}`,
      cacheable: true,
      handler: (context, { id = '' }) => representTable(table, file, centerEdition(context, id)),
      prerender: ({ ids }) => ids.map((id) => `/v1/centers/${id}/${file}`),
      operations: [{ ...describeFile(table, file, '/v1/centers/{id}/'), errors: ['not-found'] }],
    })),
  ]),
};

function describeFile({ title, file: csv }: Table, file: string, folder: string): Operation {
  const address = folder + file;
  if (file === csv) {
    const described_by = { path: address + DESCRIPTION, type: CSVW };
    return { address, title, media_type: CSV, holds_centers: true, described_by };
  }
  const described = { de: `Beschreibung (CSVW): ${title.de}`, en: `Description (CSVW): ${title.en}` };
  return { address, title: described, media_type: CSVW, schema: csvTableSchema };
}

function representAll(table: Table, file: string, edition: PublishedEdition): Promise<Representation> {
  if (edition.count <= MOST_DATES_IN_ONE_FILE) return representTable(table, file, edition);
  throw new Problem('not-found', `This directory is too large for one file; ask for /v1/centers/{id}/${file}.`);
}

async function representTable(table: Table, file: string, edition: PublishedEdition): Promise<Representation> {
  const { renderSessionsCsv, describeSessionsCsv } = await import('./sessions-csv.ts');
  const folder = edition.scope === undefined ? '/v1/' : `/v1/centers/${edition.scope}/`;
  const isTable = file === table.file;
  return {
    body: isTable ? table.before + renderSessionsCsv(edition) : describeSessionsCsv(edition, folder + table.file),
    type: isTable ? CSV : CSVW,
    cache: CACHE_CONTROL.feed,
    last_modified: edition.lastModified(SESSIONS_REVISED, isTable ? weekMoved(edition) : undefined),
  };
}
