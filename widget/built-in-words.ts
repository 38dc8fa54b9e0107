// The words inside the single file, German and English, and the names of all languages in their own words.
import type { WordsFile } from './words.ts';

// The bundler defines all three from data/text: widget/publish/bundle-script.ts.
declare const BUILT_IN_WORDS: Readonly<Record<string, WordsFile>> & { readonly de: WordsFile };
declare const LANGUAGE_NAMES: readonly (readonly [tag: string, name: string])[];
declare const LANGUAGE_ALIASES: readonly (readonly [alias: string, tag: string])[];

export const builtInWords = BUILT_IN_WORDS;

/** Tag of each language file and its own name, in the menu's order. */
export const languageNames = LANGUAGE_NAMES;

/** Every tag that a page may name a language by, in lower case, with the tag of its file. */
export const languageTags = new Map([...LANGUAGE_NAMES.map(([tag]) => [tag, tag] as const), ...LANGUAGE_ALIASES]);
