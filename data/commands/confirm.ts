/** Asks before something is written that is not easily taken back. */
import { type CommandEnvironment, UsageError } from './command.ts';

/** Whether it is meant: `yes` without a question. @throws UsageError where nobody is there to ask */
export async function isConfirmed(
  { ask, print }: CommandEnvironment,
  yes: boolean,
  question: string,
): Promise<boolean> {
  if (yes) return true;
  if (!ask) throw new UsageError('Niemand da, der bestätigt: bitte --yes angeben');
  if (/^(j|ja|y|yes)$/i.test(await ask(question))) return true;
  print('Abgebrochen, nichts geändert.');
  return false;
}
