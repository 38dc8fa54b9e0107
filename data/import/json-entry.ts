/** One entry of a JSON text whose values are taken one by one: what nobody took is refused by its pointer at the end. */
import type { Words } from '../model/directory.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import type { DraftCenter } from './draft.ts';
import { CENTER_CELLS } from './center-fields.ts';
import type { TableField } from './headings.ts';
import { type ImportNotes, type SourceCell, wideColumn } from './notes.ts';
import { writeCell } from './row-cells.ts';

/** The entries of a list; undefined where it is none. */
export function entriesOf(kind: string, list: unknown): Entry[] | undefined {
  return Array.isArray(list) ? list.map((value, at) => new Entry(kind, at + 1, value)) : undefined;
}

export class Entry {
  /** By pointer (RFC 6901), without those that are null or empty. */
  readonly #leaves: Map<string, string>;
  readonly #taken = new Set<string>();
  /** Asked for since hours began to be read. */
  readonly #read = new Set<string>();
  readonly #kind: string;
  readonly #row: number;
  readonly value: unknown;
  /** The center that it is about, once that is known. */
  center = '';

  constructor(kind: string, row: number, value: unknown) {
    [this.#kind, this.#row, this.value] = [kind, row, value];
    this.#leaves = new Map(leavesOf(value, ''));
  }

  cell(pointer: string): SourceCell {
    return { sheet: this.#kind, row: this.#row, column: pointer, text: this.#leaves.get(pointer) ?? '' };
  }

  /** A value as text, "" where it is not there; whoever asks says what becomes of it. */
  text(pointer: string): string {
    this.#read.add(pointer);
    return this.#leaves.get(pointer) ?? '';
  }

  /** How many items the list at a pointer has. */
  count(pointer: string): number {
    const keys = [...this.#leaves.keys()].filter((one) => one.startsWith(`${pointer}/`));
    const numbers = keys.map((one) => Number(one.slice(pointer.length + 1).split('/')[0]));
    return numbers.some(Number.isNaN) ? 0 : Math.max(-1, ...numbers) + 1;
  }

  /** Values that were read, into which field they went. */
  take(notes: ImportNotes, field: string, ...pointers: readonly string[]): void {
    for (const pointer of pointers.filter((one) => this.#leaves.has(one) && !this.#taken.has(one))) {
      this.#taken.add(pointer);
      notes.map(this.cell(pointer), this.center, field);
    }
  }

  /** Every pointer that ends so: "@type" stands in each node. */
  ending(end: string): string[] {
    return [...this.#leaves.keys()].filter((one) => one.endsWith(end));
  }

  /** Writes a value into the field of a center, as a cell of a table would be. */
  write(notes: ImportNotes, draft: DraftCenter, field: TableField, pointer: string): void {
    const write = CENTER_CELLS[field];
    if (!write || !this.#leaves.has(pointer)) return;
    this.#taken.add(pointer);
    writeCell({ notes, center: this.center }, this.cell(pointer), field, (text) => write(draft, text));
  }

  /** Whatever stands at or below a pointer cannot be taken. */
  refuse(notes: ImportNotes, pointer: string, words: Words): void {
    for (const one of this.#leaves.keys())
      if ((one === pointer || one.startsWith(`${pointer}/`)) && !this.#taken.has(one)) {
        this.#taken.add(one);
        notes.refuse(this.cell(one), this.center, words);
      }
  }

  /** Reads hours of the values below a pointer: those that were looked at are taken; where they are refused, so are all. */
  hours<T>(notes: ImportNotes, pointer: string, read: () => T): T | undefined {
    this.#read.clear();
    try {
      const result = read();
      this.take(notes, 'schedules', ...[...this.#read].filter((one) => one.startsWith(`${pointer}/`)));
      return result;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refuse(notes, pointer, error.words);
      return undefined;
    }
  }

  /** By name what no one took. */
  refuseRest(notes: ImportNotes): void {
    for (const pointer of this.#leaves.keys())
      if (!this.#taken.has(pointer))
        notes.refuse(this.cell(pointer), this.center, {
          de: `Für „${wideColumn(pointer)}“ hat das Verzeichnis kein Feld; bitte mit „-“ bestätigen oder von Hand eintragen`,
          en: `the directory has no field for "${wideColumn(pointer)}"; confirm with "-" or enter it by hand`,
        });
  }
}

function leavesOf(value: unknown, pointer: string): Array<[string, string]> {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [[pointer, String(value)]];
  return Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
