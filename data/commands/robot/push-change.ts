/** Puts a change on main however many others do so at once: takes main's newest state, changes it, pushes; five times. */

/** A working copy and the main branch that it comes from. */
export interface Repository {
  /** Makes the working copy main's newest state; what was not pushed is gone. */
  takeMain(): Promise<void>;
  /** Whether a commit of main carries this mark. */
  hasMark(mark: string): Promise<boolean>;
  /** False where nothing has changed. */
  commit(message: string, mark?: string): Promise<boolean>;
  /** False where main has moved on meanwhile, or nobody knows. */
  push(): Promise<boolean>;
}

export interface ChangeOfMain {
  /** The commit's subject. */
  readonly message: string;
  /** Names this change for ever: when main has it already, an earlier try got through and nothing is done twice. */
  readonly mark?: string;
  /** Changes the working copy. False = refused; then nothing is committed. Runs again on every newer main. */
  run(): Promise<boolean>;
}

export type PushOutcome = 'pushed' | 'already there' | 'nothing to do' | 'refused';

const MOST_TRIES = 5;

/** @throws Error where main moved on five times in a row; nothing has been changed then */
export async function pushChange(
  repository: Repository,
  change: ChangeOfMain,
  pause: (tries: number) => Promise<void>,
): Promise<PushOutcome> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    await repository.takeMain();
    if (change.mark !== undefined && (await repository.hasMark(change.mark))) return 'already there';
    if (!(await change.run())) return 'refused';
    if (!(await repository.commit(change.message, change.mark))) return 'nothing to do';
    if (await repository.push()) return 'pushed';
    await pause(tries);
  }
  // The last push may have arrived although its answer was lost.
  await repository.takeMain();
  if (change.mark !== undefined && (await repository.hasMark(change.mark))) return 'already there';
  throw new Error(
    `main hat sich ${MOST_TRIES}-mal geändert, während dieser Ablauf schrieb. Nichts wurde eingetragen; bitte noch einmal ausführen.`,
  );
}
