/** A difference between two editions: a sentence, and whose list of changes it belongs to. */
import type { Closure, Words } from '../../model/directory.ts';

export interface Difference {
  /** Ids of the centers that it concerns. */
  readonly centers: readonly string[] | 'all';
  readonly words: Words;
}

/** The centers of either. */
export function unionOfCenters(a: Closure['centers'], b: Closure['centers']): Closure['centers'] {
  return a === 'all' || b === 'all' ? 'all' : [...new Set([...a, ...b])];
}
