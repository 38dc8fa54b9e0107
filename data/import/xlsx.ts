/** Reads a workbook (Office Open XML, ECMA-376) through a library: every sheet, its cells as texts. */
import readWorkbook from 'read-excel-file/universal';
import { dateOf, type Day, dayOf, timeOf } from '../model/zone.ts';
import type { SheetText } from './sheet.ts';

/** @throws Error where the bytes are no workbook */
export async function readXlsx(bytes: Uint8Array): Promise<SheetText[]> {
  const sheets = await readWorkbook(Uint8Array.from(bytes).buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

/** 1 January 1901: a time of day is a part of the first day of spreadsheets' calendar, in 1899 or 1900. */
const FIRST_DATE: Day = dayOf('1901-01-01');
const MINUTES = 24 * 60;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  // The library's dates stand for local time in UTC, a fraction of a second beside it.
  const minutes = Math.round(Number(value) / 60_000);
  const day = Math.floor(minutes / MINUTES);
  return day < FIRST_DATE ? timeOf(minutes - day * MINUTES) : dateOf(day);
}
