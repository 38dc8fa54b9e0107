/** Sheets of any office -> drafts of centers: a row for each center, for each session, or names in the first of several rows. */
import type { DraftCenter, Drafts } from './draft.ts';
import { columnOf } from './headings.ts';
import type { ImportNotes } from './notes.ts';
import { notATable, withoutCenter, aboveHeadings, singleDates } from './table-refusals.ts';
import { readRow } from './table-row.ts';
import type { PlacedCell, SheetText, TableOptions } from './sheet.ts';

/** Every cell that is not empty gets its note. */
export function readTable(sheet: SheetText, drafts: Drafts, notes: ImportNotes, options: TableOptions): void {
  const start = sheet.rows.slice(0, 20).findIndex(isHeading);
  const columns = (sheet.rows[start] ?? []).map(columnOf);
  const cellsOf = (row: readonly string[], at: number): PlacedCell[] =>
    row.flatMap((text, index) => {
      const column = (at < start ? undefined : columns[index]) ?? columnOf('', index);
      const cell = { sheet: sheet.name, row: at + 1, column: column.heading, text: text.trim() };
      return cell.text === '' ? [] : [{ column, cell }];
    });
  const dated = columns.some(({ heading }) => /^(datum|date)$/iu.test(heading));
  let last: DraftCenter | undefined;
  for (const [at, row] of sheet.rows.entries()) {
    if (at === start) continue;
    const cells = cellsOf(row, at);
    if (cells.length === 0) continue;
    if (start < 0 || at < start || dated) {
      const why = start < 0 ? notATable(sheet.name) : dated ? singleDates() : aboveHeadings();
      for (const { cell } of cells) notes.refuse(cell, '', why);
      continue;
    }
    last = centerOf(cells, drafts) ?? last;
    if (last) last.hours.push(...readRow(cells, last, notes, options));
    else for (const { cell } of cells) notes.refuse(cell, '', withoutCenter());
  }
}

/** At least two headings that are known, one of them the center's. */
function isHeading(row: readonly string[]): boolean {
  const columns = row.map(columnOf).filter(({ field, weekday }) => field ?? weekday);
  return columns.length > 1 && columns.some(({ field }) => field === 'name' || field === 'id');
}

function centerOf(cells: readonly PlacedCell[], drafts: Drafts): DraftCenter | undefined {
  const named = (field: 'id' | 'name') => cells.find(({ column }) => column.field === field)?.cell;
  const [id, name] = [named('id'), named('name')];
  const cell = id ?? name;
  return cell && drafts.center(cell.text, (name ?? cell).text, cell);
}
