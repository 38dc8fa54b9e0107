// The words inside the single file, German and English, and the names of all languages in their own words.
import type { WordsFile } from './words.ts';

// The bundler defines both from data/text: widget/publish/bundle-script.ts.
declare const BUILT_IN_WORDS: Readonly<Record<string, WordsFile>> & { readonly de: WordsFile };
declare const LANGUAGE_NAMES: readonly (readonly [tag: string, name: string])[];

export const builtInWords = BUILT_IN_WORDS;

/** Tag of each language file and its own name, in the menu's order. */
export const languageNames = LANGUAGE_NAMES;
