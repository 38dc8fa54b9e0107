/** Reads a workbook (Office Open XML, ECMA-376) through a library: every sheet, its cells as texts. */
import readWorkbook from 'read-excel-file/universal';
import type { SheetText } from './sheet.ts';

/** @throws Error where the bytes are no workbook */
export async function readXlsx(bytes: Uint8Array): Promise<SheetText[]> {
  const sheets = await readWorkbook(Uint8Array.from(bytes).buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

/** A time of day is the part of a day in 1899 or 1900, when the calendar of spreadsheets begins. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  return value.getUTCFullYear() < 1901 ? iso.slice(11, 16) : iso.slice(0, 10);
}
