/** A change as it is handed in: one small file of data/inbox, its name, its id. */
import type { Directory } from '../../model/directory.ts';

/** The text of such a file, data/inbox.schema.json. */
export interface HandedIn {
  /** The id of an operation. */
  readonly operation: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The edition that its maker saw. */
  readonly made_on: string;
  /** ISO 8601 with the zone's offset. */
  readonly made_at?: string;
  /** Why it is meant, by the question of the check. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Why it was not applied; stands only in data/inbox/refused. */
  readonly refused?: { readonly on: string; readonly reasons: readonly string[] };
}

/** Letters that no word and no weekday is made of. */
const ALPHABET = 'bcdfghjkmnpqrstvwxz';

/** Six letters from six random numbers of at least 0 and below 1. */
export function lettersFrom(random: readonly number[]): string {
  return random
    .slice(0, 6)
    .map((one) => ALPHABET[Math.floor(one * ALPHABET.length)] ?? 'x')
    .join('');
}

/** "2026-11-27-close-mitte-kxqvbn": the id of the change, and the file's name without ".json". `today` is a local date. */
export function nameOfChange({ operation, values }: HandedIn, today: string, letters: string): string {
  const where = values['center'] ?? values['centers'];
  const center = where === 'all' ? ['alle'] : Array.isArray(where) ? where.map(String) : where ? [String(where)] : [];
  const named = center.join('-').slice(0, 40).replace(/-$/, '');
  return [today, operation, ...(named ? [named] : []), letters].join('-');
}

/** The last part of a change's id; the ids that it brings end in it. Undefined for a name that is none of a change. */
export function lettersOf(name: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+-([b-z]{6})$/.exec(name)?.[1];
}

/** Whether a change stands in the record: it was applied, and only its file is still there. */
export function isRecorded({ changes }: Directory, name: string): boolean {
  return changes.some(({ handed_in }) => handed_in === name);
}
