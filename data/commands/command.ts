/** What a command of `npm run data` is, and what it may touch: a folder, a day, a printer, somebody to ask. */
import type { ParseArgsOptionsConfig } from 'node:util';

export interface CommandEnvironment {
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

/** Values of a command's options, as node:util's parseArgs gives them. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly sentence: string;
  /** The explanation in full, in German, with examples. */
  readonly help: string;
  /** A closer explanation for what stands behind the command; undefined where there is none. */
  helpFor?(positionals: readonly string[]): string | undefined;
  readonly options: ParseArgsOptionsConfig;
  /**
   * Exit code: 0 done, 1 refused because of the data.
   * @throws UsageError where it was called wrongly, WriteConflict where somebody else has written meanwhile
   */
  run(environment: CommandEnvironment, flags: Flags, positionals: readonly string[]): Promise<number>;
}

/** Wrong use of a command: the message says the repair. Ends with exit code 2. */
export class UsageError extends Error {}
