/** Asks where words stand under another language, and where languages of a session look mistyped. */
import type { Words } from '../../model/directory.ts';
import { pointerToken } from '../json/pointer.ts';
import type { Rule } from '../rules/rule.ts';
import { eachCenter } from '../rules/walk.ts';
import { eachOffer } from '../rules/walk-sessions.ts';
import { eachWords } from '../rules/walk-words.ts';
import { languageOf } from './language-of-words.ts';
import { question } from './question.ts';

/** What people type for a language that has another tag: [what it is, what is meant]. */
const MISTAKEN: Readonly<Record<string, readonly [is: string, meant: string]>> = {
  tk: ['Turkmenisch', 'tr (Türkisch)'],
  sv: ['Schwedisch', 'sr (Serbisch)'],
  gr: ['keine Sprache', 'el (Griechisch)'],
  ua: ['keine Sprache', 'uk (Ukrainisch)'],
  cz: ['keine Sprache', 'cs (Tschechisch)'],
  jp: ['keine Sprache', 'ja (Japanisch)'],
  se: ['Nordsamisch', 'sv (Schwedisch)'],
  sl: ['Slowenisch', 'sk (Slowakisch)'],
  al: ['keine Sprache', 'sq (Albanisch)'],
  dk: ['keine Sprache', 'da (Dänisch)'],
  ba: ['Baschkirisch', 'bs (Bosnisch)'],
  ir: ['keine Sprache', 'fa (Persisch)'],
  ge: ['keine Sprache', 'ka (Georgisch)'],
  kr: ['Kanuri', 'ko (Koreanisch)'],
  ku: ['Kurdisch', 'kmr (Kurmandschi) oder ckb (Sorani)'],
  br: ['Bretonisch', 'pt (Portugiesisch)'],
};
const NAMES = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });

export const LANGUAGE_QUESTIONS: readonly Rule[] = [
  {
    name: 'words-are-in-their-language',
    sentence: 'Words are in the language under which they stand, by script and by the small words of each language.',
    *check({ directory }) {
      for (const [words, at] of eachWords(directory)) {
        for (const [tag, text] of Object.entries(words)) {
          const other = languageOf(text, tag) ?? copied(words, tag);
          if (other === undefined) continue;
          yield question(
            at + pointerToken(tag),
            `unter „${tag}“ steht „${text}“; das klingt nach „${other}“`,
            `"${text}" under "${tag}" sounds like "${other}"`,
            {
              de: 'Sonst bitte die Sprachen tauschen',
              en: 'else put it under its language',
            },
          );
        }
      }
    },
  },
  {
    name: 'languages-are-meant',
    sentence:
      'Languages of centers and sessions are those that people mean: German is there, none is interpreted and spoken, no tag is a country.',
    *check({ directory }) {
      for (const [{ languages = [] }, at] of eachCenter(directory)) {
        if (languages.length === 0) continue;
        if (!languages.includes('de')) yield question(`${at}/languages`, 'Deutsch fehlt', 'German is missing');
        if (languages.length > 9)
          yield question(
            `${at}/languages`,
            `${languages.length} Sprachen sind viele`,
            `${languages.length} languages are many`,
          );
        yield* mistaken(languages, `${at}/languages`);
      }
      for (const [{ languages = [], interpreter = [], note }, at] of eachOffer(directory)) {
        const both = interpreter.find((one) => languages.includes(one) || one === 'de');
        if (both)
          yield question(`${at}`, `„${both}“ wird gesprochen und gedolmetscht`, `"${both}" is spoken and interpreted`);
        yield* mistaken([...languages, ...interpreter], at);
        const other = otherLanguage(note?.de ?? '', [...languages, ...interpreter]);
        if (other)
          yield question(
            `${at}`,
            `der Hinweis nennt ${other}, die Felder nicht`,
            `the note names ${other}, the fields do not`,
          );
      }
    },
  },
];

function* mistaken(tags: readonly string[], at: string) {
  for (const tag of tags) {
    const found = MISTAKEN[tag];
    if (found)
      yield question(at, `„${tag}“ ist ${found[0]}; gemeint ist oft ${found[1]}`, `"${tag}" is often mistaken`);
  }
}

/** The German text under another language: more than a name, which may be the same in both. */
function copied(words: Words, tag: string): string | undefined {
  const isLong = words.de.split(/\s+/).length > 2;
  return tag !== 'de' && tag !== 'de-simple' && isLong && words[tag] === words.de ? 'de' : undefined;
}

/** "Polnisch" in a note, where a list of languages does not have it. */
function otherLanguage(text: string, tags: readonly string[]): string | undefined {
  const said = text.match(/(?<!\p{L})\p{Lu}\p{Ll}+isch(?!\p{L})|Farsi|Dari|Paschtu|Romani/gu) ?? [];
  if (tags.length === 0 || said.length === 0) return undefined;
  const known = tags.map((tag) => NAMES.of(tag) ?? '');
  return said.some((one) => known.some((name) => name.includes(one))) || !said.some(isLanguage) ? undefined : said[0];
}

const COMMON = [
  'tr',
  'ar',
  'pl',
  'bg',
  'ro',
  'ru',
  'uk',
  'en',
  'fr',
  'es',
  'it',
  'pt',
  'sq',
  'el',
  'sr',
  'hr',
  'bs',
  'mk',
  'hu',
  'cs',
  'sk',
  'fa',
  'ku',
];

function isLanguage(name: string): boolean {
  return COMMON.some((tag) => NAMES.of(tag) === name);
}
