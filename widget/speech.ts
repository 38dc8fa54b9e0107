// Finds the words an element speaks: German and English are inside, other languages are fetched, German stands in for what fails.
import { builtin, languages } from './builtin.ts';
import { textOf } from './client.ts';
import { tagOf } from './language.ts';
import { wrong } from './options.ts';
import { wordsOf, type Words } from './words.ts';

const inside = builtin.de;
export const german: Words = wordsOf('de', inside);

export class Speech {
  #asked = '';
  #words: Words | undefined;

  /** Undefined while the words are on their way; `arrived` is called then. */
  of(lang: string, base: string, arrived: () => void): Words | undefined {
    const known = languages.map(([tag]) => tag);
    const found = tagOf(lang, known);
    const tag = found ?? 'de';
    const asked = base + tag;
    if (!found) wrong('lang', lang, known);
    if (this.#asked !== asked) {
      this.#asked = asked;
      const own = builtin[tag];
      this.#words = own ? wordsOf(tag, own) : undefined;
      if (!own) {
        void textOf(base, tag).then((list) => {
          if (this.#asked !== asked) return;
          this.#words = list ? wordsOf(tag, list, inside) : german;
          arrived();
        });
      }
    }
    return this.#words;
  }
}
