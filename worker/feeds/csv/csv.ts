/** One row per schedule for spreadsheets: CSV (RFC 4180) with semicolons, as German spreadsheets read it; no cell starts a formula. */
import type { Edition } from '../../../data/model/edition.ts';
import { CSV_COLUMNS, type CsvColumn, type CsvRow } from './columns.ts';

export function renderCsv(edition: Edition): string {
  const header = CSV_COLUMNS.map((column) => column.name);
  const rows = rowsOf(edition).map((row) => CSV_COLUMNS.map((column) => quote(cellText(column, row))));
  return [header, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('');
}

function rowsOf(edition: Edition): CsvRow[] {
  return edition.directory.centers.flatMap((center): CsvRow[] => {
    if (center.schedules.length === 0) return [{ edition, center, schedule: undefined }];
    return center.schedules.map((schedule) => ({ edition, center, schedule }));
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
