/** What a verb of `npm run data` is, and the world it may touch: a folder, a day, a printer, somebody to ask. */
import type { ParseArgsOptionsConfig } from 'node:util';

export interface World {
  /** The project's folder. */
  readonly root: string;
  /** The instant of the run (epoch milliseconds). */
  readonly now: number;
  /** The local date in the directory's time zone. */
  readonly today: string;
  print(text: string): void;
  /** Asks and returns the answer, "" for none. Undefined when nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Verb {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly sentence: string;
  /** The whole explanation, in German, with examples. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** Exit code: 0 done, 1 refused because of the data, 2 called wrongly. */
  run(world: World, flags: Flags, positionals: readonly string[]): Promise<number>;
}

/** Wrong use of a verb: the message says the repair. Ends with exit code 2. */
export class Misuse extends Error {}

/** A flag's text, or undefined. */
export function textOf(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** "7.5.2027" as people write it -> "2027-05-07"; anything else stays for the check to judge. */
export function isoDate(text: string): string {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  if (!match) return text.trim();
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "Mitte, West" as people type it -> ["mitte", "west"]; "alle" is "all". */
export function idsOf(text: string | undefined): string[] {
  const ids = (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return ids.map((id) => (id === 'alle' ? 'all' : id));
}
