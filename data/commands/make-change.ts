/** Makes the change that is handed in from what was typed: its values, its name, the edition it was made on. */
import type { Answer, Directory } from '../model/directory.ts';
import { isoOf, localOf } from '../model/zone.ts';
import { readValues } from '../operations/fields/field.ts';
import { type HandedIn, lettersFrom, nameOfChange } from '../operations/inbox/change.ts';
import type { DirectoryOperation } from '../operations/parts/operation.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { type CommandEnvironment, UsageError } from './command.ts';

/** `text` is that of the directory; `typed` stands by the names of the operation's fields. @throws UsageError for what cannot be read */
export function makeChange(
  { now, today }: Pick<CommandEnvironment, 'now' | 'today'>,
  text: string,
  operation: DirectoryOperation,
  typed: Readonly<Record<string, string | undefined>>,
  answers: readonly Answer[] = [],
): { readonly name: string; readonly change: HandedIn } {
  const directory = JSON.parse(text) as Directory;
  const { day, minutes } = localOf(directory.timezone, now);
  const change: HandedIn = {
    operation: operation.id,
    values: asked(() => readValues(operation.fields, typed, { directory, today })),
    made_on: directory.edition,
    made_at: isoOf(directory.timezone, day, minutes),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers.map((one) => [one.question, one.answer])) }),
  };
  const letters = lettersFrom(Array.from({ length: 6 }, () => Math.random()));
  return { name: nameOfChange(change, today, letters), change };
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
