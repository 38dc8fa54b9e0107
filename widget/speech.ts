// Finds the words an element speaks: German and English are inside, other languages are fetched, German stands in for what fails.
import { builtin, languages } from './builtin.ts';
import { textOf } from './client.ts';
import { tagOf } from './language.ts';
import { warn } from './options.ts';
import { wordsOf, type Words } from './words.ts';

const inside = builtin['de'] ?? '';
export const german: Words = wordsOf('de', inside);

export class Speech {
  #asked = '';
  #words: Words | undefined;

  /** Undefined while the words are on their way; `arrived` is called then. */
  of(lang: string, base: string, arrived: () => void): Words | undefined {
    const found = tagOf(
      lang,
      languages.map(([tag]) => tag),
    );
    const tag = found ?? 'de';
    if (!found) warn(`lang="${lang}" is none of ours; using German`);
    if (this.#asked === base + tag) return this.#words;
    this.#asked = base + tag;
    const own = builtin[tag];
    this.#words = own ? wordsOf(tag, own) : undefined;
    if (!own) {
      void textOf(base, tag).then((list) => {
        if (this.#asked !== base + tag) return;
        this.#words = list ? wordsOf(tag, list, inside) : german;
        arrived();
      });
    }
    return this.#words;
  }
}
