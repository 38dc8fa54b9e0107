/** Tables for spreadsheets: CSV (RFC 4180) with semicolons, as German spreadsheets read it; no cell starts a formula. */
import type { Edition } from '../../../data/model/edition.ts';
import { cellText, startsFormula } from './cell-text.ts';
import type { CellValue, Column } from './column.ts';
import { CSV_COLUMNS } from './columns.ts';
import { rowsOfSchedules } from './schedule-rows.ts';

/** One row per schedule. */
export function renderCsv(edition: Edition): string {
  return writeCsv(CSV_COLUMNS, rowsOfSchedules(edition));
}

/** A header of names, then the rows. */
export function writeCsv<Row>(columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): string {
  const header = columns.map((column) => column.name);
  const lines = rows.map((row) => columns.map((column) => quote(guard(column.cell(row)))));
  return [header, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('');
}

/** A text that would start a formula gets an apostrophe before it; numbers stay numbers. */
function guard(value: CellValue): string {
  const text = cellText(value);
  return typeof value !== 'number' && startsFormula(text) ? `'${text}` : text;
}

/** RFC 4180, section 2: a cell with separator, quote or line break stands in quotes, and quotes are doubled. */
function quote(text: string): string {
  return /[;"\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
