/** One row per schedule for spreadsheets: CSV (RFC 4180) with semicolons, as German spreadsheets read it; no cell starts a formula. */
import type { Edition } from '../../../data/model/edition.ts';
import { schedulePieces, scheduleOf } from '../../../data/model/schedule-pieces.ts';
import type { CsvColumn, CsvRow } from './column.ts';
import { CSV_COLUMNS } from './columns.ts';

export function renderCsv(edition: Edition): string {
  const header = CSV_COLUMNS.map((column) => column.name);
  const rows = rowsOf(edition).map((row) => CSV_COLUMNS.map((column) => quote(cellText(column, row))));
  return [header, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('');
}

/** A row ends where its center moves or closes; what follows is told in words, and by the other forms. */
function rowsOf(edition: Edition): CsvRow[] {
  return edition.directory.centers.flatMap((center): CsvRow[] => {
    const rows = center.schedules.flatMap((schedule): CsvRow[] => {
      const pieces = schedulePieces(center, schedule, edition.asOf);
      const shown = pieces.find(({ here }) => here) ?? pieces[0];
      if (shown) return [{ edition, center, schedule: scheduleOf(schedule, shown) }];
      // Of a center that is closed for good, the status says that nothing is held.
      return center.status === 'active' ? [] : [{ edition, center, schedule }];
    });
    return rows.length === 0 ? [{ edition, center, schedule: undefined }] : rows;
  });
}

/** What a spreadsheet takes for a formula at a cell's begin (OWASP, "CSV Injection"), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that would start a formula gets an apostrophe before it; numbers stay numbers. */
function cellText(column: CsvColumn, row: CsvRow): string {
  const value = column.cell(row);
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : (value ?? []).join(' ');
  return FORMULA.test(text) ? `'${text}` : text;
}

/** RFC 4180, section 2: a cell with separator, quote or line break stands in quotes, and quotes are doubled. */
function quote(text: string): string {
  return /[;"\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
