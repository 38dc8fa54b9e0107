/** What comes of a form while somebody fills it in: what cannot be read, or the file to hand in and what it would do. */
import { parseOnce } from '../../check/archive.ts';
import type { CheckInput } from '../../check/check.ts';
import { printJson } from '../../check/json/print.ts';
import type { Directory } from '../../model/directory.ts';
import { type ReadFields, readFields } from '../fields/field.ts';
import type { DirectoryOperation } from '../parts/operation.ts';
import { type AppliedChange, applyChange, type RefusedChange } from './apply.ts';
import type { HandedIn } from './change.ts';
import { type MadeChange, makeChange } from './make.ts';
import type { Moment } from './queue.ts';

/** What stands in a form. */
export interface FilledForm {
  readonly operation: DirectoryOperation;
  /** By the names of the operation's fields. */
  readonly typed: Readonly<Record<string, string | undefined>>;
  /** By the question of the check. */
  readonly answers: NonNullable<HandedIn['answers']>;
}

export interface Proposal extends ReadFields {
  /** None while something is missing or cannot be read. */
  readonly made?: MadeChange & {
    /** The text of its file. */
    readonly text: string;
    /** As the command line would tell it. */
    readonly outcome: AppliedChange | RefusedChange;
  };
}

/** The directory in `input` has to be free of errors. The same for the same: `letters` are the six that end the change's id. */
export function proposeChange(
  input: CheckInput,
  { operation, typed, answers }: FilledForm,
  moment: Moment,
  letters: string,
): Proposal {
  const directory = parseOnce(input.text).value as Directory;
  const read = readFields(operation.fields, typed, { directory, today: moment.today });
  if (read.refused.size > 0 || read.missing.length > 0) return read;
  const made = makeChange(directory, operation, { values: read.values, answers }, moment, letters);
  const outcome = applyChange({ ...input, today: moment.today }, made.name, made.change);
  return { ...read, made: { ...made, text: printJson(made.change), outcome } };
}
