/** A rule of the lint: its name, the sentence of the standard that it holds feeds to, and the check. */
import type { Calendar } from './content.ts';

export interface Rule {
  readonly name: string;
  /** What MUST be so, and where that is written. */
  readonly must: string;
  /** What breaks it, a line each; empty when nothing does. */
  readonly check: (calendar: Calendar) => readonly string[];
}

/** The findings of a check that says for each thing what is wrong with it, if anything. */
export function findings<T>(things: readonly T[], wrong: (thing: T) => string | false | undefined): string[] {
  return things.flatMap((thing) => wrong(thing) || []);
}
