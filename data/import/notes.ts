/** What became of each cell of a file that is imported: mapped, asked about, refused or decided by an answer; none without a word. */
import type { Words } from '../model/directory.ts';

/** A cell of a sheet, or a value of a JSON text. */
export interface SourceCell {
  /** The sheet's name; of JSON the kind of entry. */
  readonly sheet: string;
  /** As spreadsheets count: the first row is 1. Of JSON the entry's place, from 1 too. */
  readonly row: number;
  /** The column's heading, or "D" where it has none; of JSON the value's pointer within its entry (RFC 6901). */
  readonly column: string;
  readonly text: string;
}

/** From the best to the worst: a cell of which a part is refused counts as refused. */
export const OUTCOMES = ['mapped', 'decided', 'asked', 'refused'] as const;
export type CellOutcome = (typeof OUTCOMES)[number];

export interface ImportNote {
  readonly cell: SourceCell;
  readonly outcome: CellOutcome;
  /** The center's name, where it is about one. */
  readonly center: string;
  /** The field that a cell went to, or what is wrong and the repair. */
  readonly words: Words;
}

/** What stands for "leave it out" as an answer. */
export const LEAVE_OUT = '-';

/** By the key of `answerKey`. */
export type ImportAnswers = ReadonlyMap<string, string>;

/** Center, column and text of a question; a column's has neither center nor text: LEAVE_OUT confirms all that is refused in it. */
export const answerKey = (center: string, column: string, text: string): string =>
  [center, column, text].map((one) => one.replace(/\s+/g, ' ').trim()).join('\n');

/** Of JSON the same place in every entry of a list: "/phones/#/id". */
export const wideColumn = (column: string): string => column.replace(/\/\d+(?=\/|$)/gu, '/#');

export class ImportNotes {
  readonly all: ImportNote[] = [];
  readonly #answers: ImportAnswers;

  constructor(answers: ImportAnswers = new Map()) {
    this.#answers = answers;
  }

  map(cell: SourceCell, center: string, field: string): void {
    this.all.push({ cell, outcome: 'mapped', center, words: { de: field, en: field } });
  }

  /** The answer to use instead of the text; undefined where there is none, or where it is to be left out. */
  ask(cell: SourceCell, center: string, words: Words): string | undefined {
    return this.#settle(cell, center, words, 'asked');
  }

  /** As `ask`: a refusal too may be mended by an answer, where that is easier than in the file. */
  refuse(cell: SourceCell, center: string, words: Words): string | undefined {
    return this.#settle(cell, center, words, 'refused');
  }

  #settle(cell: SourceCell, center: string, words: Words, open: 'asked' | 'refused'): string | undefined {
    const own = this.#answers.get(answerKey(center, cell.column, cell.text));
    const wide = open === 'refused' ? this.#answers.get(answerKey('', wideColumn(cell.column), '')) : undefined;
    const answer = own ?? (wide === LEAVE_OUT ? wide : undefined);
    this.all.push({ cell, outcome: answer === undefined ? open : 'decided', center, words });
    return answer === LEAVE_OUT ? undefined : answer;
  }
}

/** How many cells there are of each outcome, each by its worst. What was missing is no cell. */
export function countCells(notes: readonly ImportNote[]): Readonly<Record<CellOutcome, number>> {
  const worst = new Map<string, number>();
  for (const { cell, outcome } of notes) {
    if (cell.text === '') continue;
    const key = `${cell.sheet}\n${cell.row}\n${cell.column}`;
    worst.set(key, Math.max(worst.get(key) ?? 0, OUTCOMES.indexOf(outcome)));
  }
  const count = (at: number) => [...worst.values()].filter((one) => one === at).length;
  return { mapped: count(0), decided: count(1), asked: count(2), refused: count(3) };
}
