/** What every reader makes of a calendar: one row per occurrence, in one shape whatever the reader's own is. */
export interface Row {
  readonly uid: string;
  /** "2027-02-08T09:00:00Z", or "2027-02-08" for whole days. */
  readonly start: string;
  /** Excluded, as in DTEND. */
  readonly end: string;
  readonly summary: string;
}

/** A reader's answer to one file: its rows, or why it gave up. */
export type Reading = readonly Row[] | { readonly error: string };

export type Files = Readonly<Record<string, string>>;
export type Readings = Readonly<Record<string, Reading>>;

/** A program that reads calendars, written by nobody here. All files at once: starting Python costs more than reading. */
export interface Reader {
  readonly name: string;
  /** What is missing on this machine; empty when it can read. */
  readonly missing: () => readonly string[];
  readonly read: (files: Files) => Promise<Readings>;
}

/** Occurrences are asked for between these days; every calendar under test lies inside. */
export const FROM = '2020-01-01';
export const UNTIL = '2033-01-01';

/** "start end summary", sorted: what two readings are compared by. */
export function lines(rows: readonly Row[]): string[] {
  return rows.map(({ start, end, summary }) => `${start} ${end} ${summary}`).sort();
}

/** Runs a reader of one text at a time over several; an error is an answer. */
export function eachFile(read: (text: string) => Row[]): Reader['read'] {
  return async (files) =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]): [string, Reading] => {
        try {
          return [name, read(text)];
        } catch (error) {
          return [name, { error: String(error) }];
        }
      }),
    );
}
