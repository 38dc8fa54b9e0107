/** What every cell of a file goes through: it is written somewhere, or a Refusal says why not and an answer may stand in for it. */
import { Refusal } from '../operations/fields/refusal.ts';
import type { DraftHours } from './draft.ts';
import { type HoursContext, readHoursText } from './hours-text.ts';
import type { ImportNotes, SourceCell } from './notes.ts';

/** Where notes on the cells of one center go. */
export interface CellNotes {
  readonly notes: ImportNotes;
  readonly center: string;
}

/** Writes a text, or its answer where it is refused. */
export function writeCell(
  { notes, center }: CellNotes,
  cell: SourceCell,
  field: string,
  write: (text: string) => void,
): void {
  const refused = attempt(() => write(cell.text));
  if (!refused) return notes.map(cell, center, field);
  const answer = notes.refuse(cell, center, refused.words);
  const again = answer === undefined ? undefined : attempt(() => write(answer));
  if (again) notes.all.push({ cell, outcome: 'refused', center, words: again.words });
}

/** Why something is refused; undefined where it was written. */
export function attempt(write: () => void): Refusal | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The hours of a cell; each clause that is open is asked about, and its answer read instead. */
export function readHoursCell({ notes, center }: CellNotes, cell: SourceCell, context: HoursContext): DraftHours[] {
  const { hours, open } = readHoursText(cell.text, context);
  notes.map(cell, center, context.service);
  return [
    ...hours,
    ...open.flatMap(({ text, de, en }) => {
      const answer = notes.ask({ ...cell, text }, center, { de, en });
      if (answer === undefined) return [];
      const again = readHoursText(answer, context);
      for (const one of again.open)
        notes.all.push({ cell, outcome: 'asked', center, words: { de: one.de, en: one.en } });
      return again.hours;
    }),
  ];
}
