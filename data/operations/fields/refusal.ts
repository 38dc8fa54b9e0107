/** Why an operation, or what somebody typed, is refused: what, where and the repair, in words for a clerk. */
import type { Words } from '../../model/directory.ts';

export class Refusal extends Error {
  readonly words: Words;

  constructor(de: string, en: string) {
    super(de);
    this.words = { de, en };
  }
}
