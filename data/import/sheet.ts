/** Sheets of tables as texts, whatever program wrote them, and their cells below their headings. */
import type { Service } from '../model/directory.ts';
import type { ImportColumn } from './headings.ts';
import type { SourceCell } from './notes.ts';

export interface SheetText {
  readonly name: string;
  /** Cells as texts, "" where there is none; a date is "2026-11-27", a time "09:30". */
  readonly rows: ReadonlyArray<readonly string[]>;
}

export interface PlacedCell {
  readonly column: ImportColumn;
  readonly cell: SourceCell;
}

export interface TableOptions {
  /** What hours are that do not say it. */
  readonly service: Service;
}
