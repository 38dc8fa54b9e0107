/** Makes the change that is handed in from what was typed on the command line. */
import type { Answer, Directory } from '../model/directory.ts';
import { readValues } from '../operations/fields/field.ts';
import { lettersFrom } from '../operations/inbox/change.ts';
import { type MadeChange, makeChange } from '../operations/inbox/make.ts';
import type { DirectoryOperation } from '../operations/parts/operation.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { type CommandEnvironment, UsageError } from './command.ts';

/** `text` is that of the directory; `typed` stands by the names of the operation's fields. @throws UsageError for what cannot be read */
export function makeTypedChange(
  moment: Pick<CommandEnvironment, 'now' | 'today'>,
  text: string,
  operation: DirectoryOperation,
  typed: Readonly<Record<string, string | undefined>>,
  answers: readonly Answer[] = [],
): MadeChange {
  const directory = JSON.parse(text) as Directory;
  const said = {
    values: asked(() => readValues(operation.fields, typed, { directory, today: moment.today })),
    answers: Object.fromEntries(answers.map((one) => [one.question, one.answer])),
  };
  const letters = lettersFrom(Array.from({ length: 6 }, () => Math.random()));
  return makeChange(directory, operation, said, moment, letters);
}

function asked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The name of the value in front is that of its flag.
    throw new UsageError(error.message.replace(/^[a-z_]+/, (name) => `--${name.replaceAll('_', '-')}`));
  }
}
