/** A difference between two editions: a sentence, whose list of changes it belongs to, and the days on which people notice it. */
import type { Closure, Words } from '../../model/directory.ts';
import type { Day } from '../../model/zone.ts';

/** Which of the changed sessions a difference is about; a field that is missing leaves nothing out. */
export interface About {
  /** None = the centers of the difference. */
  readonly center?: string;
  /** Ids of schedules or extra sessions. */
  readonly schedules?: readonly string[];
  /** "closure/team-tag-2027"; one that ends in a slash stands for all reasons of its kind. */
  readonly reason?: string;
  /** Only sessions that take place at another address than the center's own. */
  readonly moved?: true;
  /** Local dates, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The sentence itself names these days, or others of its center do. */
  readonly named?: true;
}

/** A sentence about one center, before its days are counted. */
export interface Note {
  readonly words: Words;
  /** None = about no session. */
  readonly about?: About;
  /** What people notice last. */
  readonly weight?: 'aside' | 'confirmation';
}

export interface Difference extends Note {
  /** Ids of the centers that it concerns. */
  readonly centers: readonly string[] | 'all';
  /** The days on which sessions are other than before, in time order; known where the day of the change is. */
  readonly days?: readonly Day[];
}

/** The centers of either. */
export function unionOfCenters(a: Closure['centers'], b: Closure['centers']): Closure['centers'] {
  return a === 'all' || b === 'all' ? 'all' : [...new Set([...a, ...b])];
}
