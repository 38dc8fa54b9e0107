/** What a job is: its row in the table, what it writes into each file, and the proof that the thing then works. */
import type { Copy } from './copy.ts';

/** A file's text after the job, from its text before ('' where there was none). */
export type Write = (before: string) => string;

export interface Job {
  /** As CONTRIBUTING.md's table says it: "a feed". */
  readonly adds: string;
  /** What stands for "<form>" and the like in the row. */
  readonly names: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, Write>>;
  /** A program of the project that runs when they are written. */
  readonly after?: string;
  /** Files of tests that try the thing, beside the rules of the house. */
  readonly tests?: readonly string[];
  /** Throws where the thing does not work. Leaves the copy as it is: other jobs are shown in it. */
  readonly show: (copy: Copy) => void;
  /** Throws where somebody who forgets a part is not told so. */
  readonly showForgotten?: (copy: Copy) => void;
}

/** A line before or after one that stands there. Throws where it is gone: then the job must learn the file's new shape. */
export function replaced(text: string, old: string, now: string): string {
  if (!text.includes(old)) throw new Error(`there is no ${JSON.stringify(old)} to put the line at`);
  return text.replace(old, () => now);
}
