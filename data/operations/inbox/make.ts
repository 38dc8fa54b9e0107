/** Makes the change that is handed in: what is said of it, its name, the edition it was made on. */
import type { Directory } from '../../model/directory.ts';
import { isoOf, localOf } from '../../model/zone.ts';
import type { DirectoryOperation } from '../parts/operation.ts';
import { type HandedIn, nameOfChange } from './change.ts';
import type { Moment } from './queue.ts';

export interface MadeChange {
  /** Its id: the name of its file without ".json". */
  readonly name: string;
  readonly change: HandedIn;
}

/** `values` are those of the operation's fields, `letters` the six that end every id of the change. */
export function makeChange(
  directory: Directory,
  operation: DirectoryOperation,
  said: Pick<HandedIn, 'values' | 'answers'>,
  { now, today }: Moment,
  letters: string,
): MadeChange {
  const { day, minutes } = localOf(directory.timezone, now);
  const change: HandedIn = {
    operation: operation.id,
    values: said.values,
    made_on: directory.edition,
    made_at: isoOf(directory.timezone, day, minutes),
    ...(Object.keys(said.answers ?? {}).length > 0 && { answers: said.answers }),
  };
  return { name: nameOfChange(change, today, letters), change };
}
