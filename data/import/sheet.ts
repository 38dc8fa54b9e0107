/** A sheet of a table as texts, whatever program wrote it. */
export interface SheetText {
  readonly name: string;
  /** Cells as texts, "" where there is none; a date is "2026-11-27", a time "09:30". */
  readonly rows: ReadonlyArray<readonly string[]>;
}
