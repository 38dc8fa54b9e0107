/** The sessions of twelve months as CSV, and what it means. */
import type { Edition } from '../../../data/model/edition.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { writeCsv } from './csv.ts';
import { describeCsv } from './csvw.ts';
import { SESSION_COLUMNS } from './session-columns.ts';
import { sessionRows, WEEKS_OF_A_YEAR } from './session-rows.ts';

export function renderSessionsCsv(edition: Edition): string {
  return writeCsv(SESSION_COLUMNS, sessionRows(edition, WEEKS_OF_A_YEAR));
}

/** `path` is the CSV's. */
export function describeSessionsCsv(edition: PublishedEdition, path: string): string {
  return describeCsv(edition, {
    path,
    description:
      'Eine Zeile je Termin und Tag, vom Montag dieser Woche an, 52 Wochen lang; auch was ausfällt oder unsicher ist. ' +
      'Schließt ein Center für einen Teil eines Termins, so hat der Tag mehrere Zeilen.',
    columns: SESSION_COLUMNS,
    primary_key: ['date', 'opens_at', 'center', 'schedule'],
  });
}
