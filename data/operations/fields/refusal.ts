/** Why an operation, or what somebody typed, is refused: what, where and the repair, in words for a clerk. */
import type { Words } from '../../model/directory.ts';

export class Refusal extends Error {
  readonly words: Words;
  /** The name of the field that it is about, where it is about one. */
  readonly field: string | undefined;

  constructor(de: string, en: string, field?: string) {
    super(de);
    this.words = { de, en };
    this.field = field;
  }
}
