/** A center as a file tells it, before the directory's own checks: whatever is known, with the cell that said so. */
import type { Address, Center, Conditions, OtherNumber, Position, Service } from '../model/directory.ts';
import type { SourceCell } from './notes.ts';

/** Weekly or monthly hours; without an id where the file gives none. */
export interface DraftHours extends Conditions {
  readonly id?: string;
  readonly service: Service;
  readonly byday: readonly string[];
  readonly opens_at: string;
  readonly closes_at: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly interval?: number;
}

/** A fact of the directory while it is read, field by field. */
export type Mutable<T> = { -readonly [field in keyof T]?: T[field] };

export interface DraftCenter {
  /** Where it is named first. */
  readonly cell: SourceCell;
  readonly name: string;
  readonly facts: Mutable<Omit<Center, 'address' | 'position' | 'schedules' | 'phones' | 'other_numbers' | 'name'>>;
  readonly address: Mutable<Address>;
  readonly position: Mutable<Position>;
  readonly phones: Set<string>;
  readonly other_numbers: OtherNumber[];
  readonly hours: DraftHours[];
}

/** Centers by what tells them apart, in the order of the file. */
export class Drafts {
  readonly #byKey = new Map<string, DraftCenter>();

  /** The center of that key (its id, or its name), which may have begun in an earlier row or sheet. */
  center(key: string, name: string, cell: SourceCell): DraftCenter {
    const plain = key.toLowerCase().replace(/\s+/g, ' ').trim();
    const known = this.#byKey.get(plain);
    if (known) return known;
    const parts = { facts: {}, address: {}, position: {}, phones: new Set<string>(), other_numbers: [], hours: [] };
    const draft: DraftCenter = { cell, name: name.replace(/\s+/g, ' ').trim(), ...parts };
    this.#byKey.set(plain, draft);
    return draft;
  }

  get all(): readonly DraftCenter[] {
    return [...this.#byKey.values()];
  }
}
