// Finds the words of an element's language: German and English are inside, others are fetched, German stands in for what fails.
import { warnInvalid } from './attributes.ts';
import { builtInWords, languageTags } from './built-in-words.ts';
import { dataAddress } from './data-address.ts';
import { fetchWords } from './requests.ts';
import { inheritedLang } from './language.ts';
import { nearestTag } from './nearest-tag.ts';
import { wordsOf, type WidgetWords } from './words.ts';

export const germanWords: WidgetWords = wordsOf('de', builtInWords.de);

/** The words that one element speaks. */
export interface SpokenWords {
  /** Undefined while they are on their way. */
  find(): WidgetWords | undefined;
  /** The language menu's choice, which is not stored; nothing: what the page says. */
  choose(lang: string): void;
}

/** `onLoad` is called when words have come. */
export function spokenWords(element: Element, onLoad: () => void): SpokenWords {
  let chosen = '';
  let requested = '';
  let words: WidgetWords | undefined;

  async function load(base: string, tag: string): Promise<void> {
    const file = await fetchWords(base, tag);
    if (requested !== base + tag) return;
    words = file ? wordsOf(tag, file, builtInWords.de) : germanWords;
    onLoad();
  }

  return {
    choose: (lang) => void (chosen = lang),
    find() {
      const lang = chosen || inheritedLang(element);
      const base = dataAddress(element, './');
      const found = nearestTag(lang, languageTags);
      if (!found) warnInvalid('lang', lang, [...languageTags.keys()]);
      const tag = found ?? 'de';
      if (requested !== base + tag) {
        requested = base + tag;
        const inside = builtInWords[tag];
        words = inside && wordsOf(tag, inside);
        if (!inside) void load(base, tag);
      }
      return words;
    },
  };
}
