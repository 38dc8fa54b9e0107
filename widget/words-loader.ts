// Finds the words of an element's language: German and English are inside, others are fetched, German stands in for what fails.
import { warnInvalid } from './attributes.ts';
import { builtInWords, languageNames } from './built-in-words.ts';
import { fetchWords } from './requests.ts';
import { knownTag } from './language.ts';
import { wordsOf, type WidgetWords } from './words.ts';

export const germanWords: WidgetWords = wordsOf('de', builtInWords.de);

/** Undefined while the words are on their way; `onLoad` is called then. `base`: words/{tag}.json lie below it. */
type FindWords = (lang: string, base: string, onLoad: () => void) => WidgetWords | undefined;

/** For one element: it remembers what was asked last. */
export function wordsLoader(): FindWords {
  let requested = '';
  let words: WidgetWords | undefined;

  async function load(tag: string, base: string, onLoad: () => void): Promise<void> {
    const file = await fetchWords(base, tag);
    if (requested !== base + tag) return;
    words = file ? wordsOf(tag, file, builtInWords.de) : germanWords;
    onLoad();
  }

  return (lang, base, onLoad) => {
    const known = languageNames.map(([tag]) => tag);
    const found = knownTag(lang, known);
    if (!found) warnInvalid('lang', lang, known);
    const tag = found ?? 'de';
    if (requested !== base + tag) {
      requested = base + tag;
      const inside = builtInWords[tag];
      words = inside && wordsOf(tag, inside);
      if (!inside) void load(tag, base, onLoad);
    }
    return words;
  };
}
