/** What a rule is: a name, one sentence, and a check that yields complaints; and the material that all rules read. */
import type { Center, Directory, Schedule } from '../../model/directory.ts';
import { type Day, parseDay } from '../../model/zone.ts';
import type { Bilingual, Severity } from '../findings.ts';

export interface Complaint {
  /** JSON pointer into directory.json. */
  readonly at: string;
  /** An error unless said otherwise. */
  readonly severity?: Severity;
  readonly message: Bilingual;
  readonly repair: Bilingual;
}

/** All that the rules may look at. They never read a clock or a file. */
export interface Material {
  readonly directory: Directory;
  /** Every archived edition, newest first. */
  readonly archive: readonly Directory[];
  /** The archived edition that directory.json names. */
  readonly named: Directory | undefined;
  /** What to compare with: `named`, or the one before it when nothing has changed since the last cut. */
  readonly previous: Directory | undefined;
  /** The day of the change: today, or the edition's day when nothing has changed since. */
  readonly changedOn: string;
  /** The local date. */
  readonly today: string;
  /** Languages of data/text. */
  readonly languages: readonly string[];
  /** Wording ids of data/text/de.json. */
  readonly wordings: ReadonlySet<string>;
}

export interface Rule {
  readonly name: string;
  readonly sentence: string;
  check(material: Material): Iterable<Complaint>;
}

/** Every center with its pointer. */
export function* centersOf(directory: Directory): Generator<[Center, string]> {
  for (const [index, center] of directory.centers.entries()) yield [center, `/centers/${index}`];
}

/** Every schedule with its pointer and its center. */
export function* schedulesOf(directory: Directory): Generator<[Schedule, string, Center]> {
  for (const [center, at] of centersOf(directory)) {
    for (const [index, schedule] of center.schedules.entries()) yield [schedule, `${at}/schedules/${index}`, center];
  }
}

/** The center of that id in an older edition. */
export function centerIn(directory: Directory | undefined, id: string): Center | undefined {
  return directory?.centers.find((center) => center.id === id);
}

/** "2027-02-08" -> Day, or NaN, which is neither before nor after anything: another rule speaks of that date. */
export function dayOrNaN(date: string | undefined): Day {
  return (date === undefined ? undefined : parseDay(date)) ?? Number.NaN;
}

/** Equal as data, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
