/** One sheet of a workbook as SpreadsheetML (ECMA-376, part 1, section 18.3), and the styles of cells (section 18.8). */
import { dayOf, minutesOf } from '../../../data/model/zone.ts';
import { startsFormula } from './cell-text.ts';

/** What a cell holds; only a text has to be protected from being read as something else. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Local "YYYY-MM-DD". */
  | { readonly kind: 'date'; readonly date: string }
  /** Local "HH:MM". */
  | { readonly kind: 'time'; readonly time: string }
  | undefined;

export interface Sheet {
  /** At most 31 characters, none of `:\/?*[]` (section 18.2.19, and what Excel takes). */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

/** Places in `cellXfs` below. */
const STYLE = { header: 1, text: 2, date: 3, time: 4, quoted: 5 } as const;

const style = (format: number, more = '') =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`;

/**
 * Formats of section 18.8.30: 49 is text, 14 a date as the reader's computer writes dates, 20 a time "h:mm". A text that begins
 * as a formula does is one with `quotePrefix` (section 18.8.45): it stays a text when somebody edits the cell.
 */
export const STYLES = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  style(49),
  style(14),
  style(20),
  style(49, ' quotePrefix="1"'),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

/** The header stays in sight, and its cells filter the rows. */
export function renderSheet({ header, rows }: Sheet): string {
  const titles = header.map((text, index) => textCell(`${columnName(index)}1`, text, STYLE.header));
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, index) => renderCell(`${columnName(index)}${at + 2}`, cell));
    return `<row r="${at + 2}">${written.join('')}</row>`;
  });
  const last = `${columnName(header.length - 1)}${rows.length + 1}`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><cols>${columnWidths(header, rows)}</cols>`,
    `<sheetData><row r="1">${titles.join('')}</row>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('');
}

/** Days since 30 December 1899, as a spreadsheet counts them (section 18.17.4.1), are days since 1970 and these. */
const DAYS_TO_1970 = 25_569;

function renderCell(at: string, cell: Cell): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return textCell(at, cell.text, startsFormula(cell.text) ? STYLE.quoted : STYLE.text);
    case 'number':
      return `<c r="${at}"><v>${cell.value}</v></c>`;
    case 'date':
      return `<c r="${at}" s="${STYLE.date}"><v>${dayOf(cell.date) + DAYS_TO_1970}</v></c>`;
    case 'time':
      return `<c r="${at}" s="${STYLE.time}"><v>${minutesOf(cell.time) / (24 * 60)}</v></c>`;
  }
}

const textCell = (at: string, text: string, styled: number) =>
  `<c r="${at}" s="${styled}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

/** 0 -> A, 26 -> AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** In characters: as wide as the longest text, within reason. */
function columnWidths(header: readonly string[], rows: Sheet['rows']): string {
  return header
    .map((title, index) => {
      const texts = rows.map((cells) => (cells[index]?.kind === 'text' ? cells[index].text.length : 10));
      const width = Math.min(60, Math.max(title.length, ...texts) + 2);
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
}

/** Section 22.9.2.19: `_x000D_` would be read as a character; XML 1.0 itself knows no control characters but tab and line ends. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
