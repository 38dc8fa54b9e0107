/** Cuts an edition: stamps name and instant, writes the entry of changes and moves the answers there. Writing is for data/commands. */
import type { Directory, Words } from '../model/directory.ts';
import { isoOf, localOf } from '../model/zone.ts';
import { freeName } from './parts/free-name.ts';
import { centersTouched, findDifferences, summaryOf } from './differences/index.ts';

export interface CutResult {
  readonly directory: Directory;
  /** What changed, a sentence each. Empty: there is nothing to cut. */
  readonly words: readonly Words[];
}

/** What an entry of the record says beside what is derived. */
export interface EntryNotes {
  /** Replaces the derived words. */
  readonly summary?: Partial<Record<'de' | 'en', string>>;
  /** The id of the change that was handed in. */
  readonly handed_in?: string;
}

/**
 * The edition to archive when `before` was the last one. `now` in epoch milliseconds; `taken` are the names of archived
 * editions.
 */
export function cutEdition(
  before: Directory,
  after: Directory,
  now: number,
  taken: readonly string[],
  { summary = {}, handed_in }: EntryNotes = {},
): CutResult {
  // Stamps rise: calendars ignore a change whose LAST-MODIFIED did not.
  const instant = Math.max(Math.floor(now / 1000) * 1000, Date.parse(before.released_at) + 1000);
  const found = findDifferences(before, after, localOf(after.timezone, instant).day);
  const words = found.map((one) => one.words);
  if (words.length === 0) return { directory: before, words };
  const released_at = releaseStamp(after.timezone, instant);
  const edition = freeName(released_at.slice(0, 10), (name) => taken.includes(name), '.');
  const { answers = [], ...facts } = after;
  const entry = {
    edition,
    released_at,
    centers: centersTouched(found),
    summary: { ...summaryOf(words), ...summary },
    ...(handed_in && { handed_in }),
    ...(answers.length > 0 && { answers }),
  };
  return { directory: { ...facts, edition, released_at, changes: [entry, ...before.changes] }, words };
}

/** An instant (epoch milliseconds) in ISO 8601 with the zone's offset, to the second. */
export function releaseStamp(zone: string, instant: number): string {
  const { day, minutes } = localOf(zone, instant);
  const seconds = String(Math.floor(instant / 1000) % 60).padStart(2, '0');
  return isoOf(zone, day, minutes).replace(/:00(?=[+-])/, `:${seconds}`);
}

/** "2026-11-22", then "2026-11-22.2", "2026-11-22.3" … */
/**
 * Whether an archived edition is the cut of a directory that does not show it yet: of this very one, or of the next edition behind
 * it. Its cut was interrupted half-way.
 */
export function isCutOf(archived: Directory, directory: Directory, named: Directory | undefined): boolean {
  const plain = ({ answers: _, ...one }: Directory, changes: Directory['changes']) =>
    JSON.stringify({ ...one, edition: '', released_at: '', changes });
  const untouched = named !== undefined && JSON.stringify(named) === JSON.stringify(directory);
  const follows = archived.changes[1]?.edition === directory.edition;
  return (untouched && follows) || plain(archived, archived.changes.slice(1)) === plain(directory, directory.changes);
}
