/** What a column of a table is, in whatever form, and the datatypes of XML Schema that columns have. */
import type { Center, Schedule } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';

export interface Column<Row> {
  readonly name: string;
  readonly title: { readonly de: string; readonly en: string };
  /** "string", or a CSVW datatype object. */
  readonly datatype: string | Readonly<Record<string, string>>;
  readonly required?: true;
  /** A cell may hold several values with a space between. */
  readonly list?: true;
  /** A cell's value; undefined or an empty list = an empty cell. */
  readonly cell: (row: Row) => CellValue;
}

export type CellValue = string | number | readonly string[] | undefined;

export type CsvColumn = Column<CsvRow>;

/** A center and one of its schedules, as it is held at today's address; a center without any still has one row. */
export interface CsvRow {
  readonly edition: Edition;
  readonly center: Center;
  readonly schedule: Schedule | undefined;
}

export const TIME = { base: 'time', format: 'HH:mm' };
export const DATE = { base: 'date', format: 'yyyy-MM-dd' };
export const LINK = { base: 'anyURI' };
