// Finds the words of an element's language: German and English are inside, others are fetched, German stands in for what fails.
import { warnInvalid } from './attributes.ts';
import { builtInWords, languageNames } from './built-in-words.ts';
import { fetchWords } from './client.ts';
import { knownTag } from './language.ts';
import { wordsOf, type WidgetWords } from './words.ts';

export const germanWords: WidgetWords = wordsOf('de', builtInWords.de);

export class WordsLoader {
  #requested = '';
  #words: WidgetWords | undefined;

  /** Undefined while the words are on their way; `onLoad` is called then. `base`: words/{tag}.json lie below it. */
  wordsFor(lang: string, base: string, onLoad: () => void): WidgetWords | undefined {
    const known = languageNames.map(([tag]) => tag);
    const found = knownTag(lang, known);
    if (!found) warnInvalid('lang', lang, known);
    const tag = found ?? 'de';
    if (this.#requested !== base + tag) {
      this.#requested = base + tag;
      const inside = builtInWords[tag];
      this.#words = inside && wordsOf(tag, inside);
      if (!inside) void this.#load(tag, base, onLoad);
    }
    return this.#words;
  }

  async #load(tag: string, base: string, onLoad: () => void): Promise<void> {
    const file = await fetchWords(base, tag);
    if (this.#requested !== base + tag) return;
    this.#words = file ? wordsOf(tag, file, builtInWords.de) : germanWords;
    onLoad();
  }
}
