// Finds the words an element speaks: German and English are inside, other languages are fetched, German stands in for what fails.
import { builtin, languages } from './builtin.ts';
import { textOf } from './client.ts';
import { tagOf } from './language.ts';
import type { Warn } from './options.ts';
import { wordsOf, type Words } from './words.ts';

const FALLBACK = 'de';

export const german = (): Words => wordsOf(builtin[FALLBACK] ?? []);

export interface Spoken {
  readonly tag: string;
  readonly words: Words;
}

export class Speech {
  #asked = '';
  #spoken: Spoken | undefined;

  /** Undefined while the words are on their way; `arrived` is called then. */
  of(lang: string, base: string, warn: Warn, arrived: () => void): Spoken | undefined {
    const known = languages.map(([tag]) => tag);
    const tag = tagOf(lang, known) ?? FALLBACK;
    if (tag === FALLBACK && !/^de/i.test(lang)) warn(`lang="${lang}" is not among ${known.join(', ')}; using German`);
    if (this.#asked === base + tag) return this.#spoken;
    this.#asked = base + tag;
    const own = builtin[tag];
    if (own) return (this.#spoken = { tag, words: wordsOf(own, builtin[FALLBACK]) });
    this.#spoken = undefined;
    void textOf(base, tag).then((list) => {
      if (this.#asked !== base + tag) return;
      this.#spoken = list ? { tag, words: wordsOf(list, builtin[FALLBACK]) } : { tag: FALLBACK, words: german() };
      if (!list) this.#asked = '';
      arrived();
    });
    return;
  }
}
