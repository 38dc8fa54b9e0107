/** What an operation is: its id, what it asks for, and what it makes of a directory. Pure, for command line, forms and browsers. */
import type { Directory, Words } from '../../model/directory.ts';
import type { Fields, Values } from '../fields/field.ts';

/** When and where an operation is applied; the operations themselves know no clock and read no file. */
export interface Occasion {
  /** The local date. */
  readonly today: string;
  /** The six letters of the change, the last part of its id: every id that it brings ends in them. */
  readonly letters: string;
  /** Every archived edition, the newest first. */
  readonly archive: readonly Directory[];
}

/** Under which heading people look for an operation: what is closed, hours, a center itself, what was said before. */
export type Subject = 'closing' | 'hours' | 'center' | 'record';

export interface DirectoryOperation<F extends Fields = Fields> {
  /** Kebab case, as it stands in the file and on the command line. */
  readonly id: string;
  readonly subject: Subject;
  /** What it does: "Sprechzeit ändern". */
  readonly title: Words;
  /** What a form lets people fill in: every field that must be, "{from}", and those that are used most. */
  readonly sentence: Words;
  readonly fields: F;
  /** Answers a question of the check about the result, by the name of its rule, where the operation itself is the answer. */
  answer?(values: Values<F>, rule: string): string | undefined;
  /**
   * A new directory; days before today stay as they were shown.
   * @throws Refusal where the directory does not allow it (any more)
   */
  apply(directory: Directory, values: Values<F>, occasion: Occasion): Directory;
}

/** The same; its values get their types from its fields. */
export function defineOperation<F extends Fields>(operation: DirectoryOperation<F>): DirectoryOperation<F> {
  return operation;
}
