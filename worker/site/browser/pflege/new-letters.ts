/** The letters that end the ids of a change which is made on this page. */
import { lettersFrom } from '../../../../data/operations/inbox/change.ts';

export const newLetters = (): string =>
  lettersFrom([...crypto.getRandomValues(new Uint32Array(6))].map((one) => one / 2 ** 32));
