/** Rules about texts by language: languages that the site speaks, sessions whose languages have a name, English beside German. */
import type { Directory } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { pointerToken } from '../json/pointer.ts';
import type { Rule } from './rule.ts';
import { eachCenter } from './walk.ts';
import { eachOffer } from './walk-sessions.ts';
import { eachWords } from './walk-words.ts';

/** Names of languages as the platform knows them; undefined for a tag that is none. */
const LANGUAGES = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });

export const TRANSLATION_RULES: readonly Rule[] = [
  {
    name: 'languages-are-known',
    sentence: 'A text by language names languages that the site speaks, and every other tag is that of a language.',
    *check({ directory, languages }) {
      if (languages.length === 0) return;
      yield* unknownTags(directory, languages);
      yield* unknownTranslations(directory, languages);
    },
  },
  {
    name: 'session-languages-have-names',
    sentence:
      'The languages and interpreters of a session have a name in data/text, so that every reader understands them.',
    *check({ directory, wordings }) {
      if (wordings.size === 0) return;
      const known = [...wordings].flatMap((one) =>
        one.startsWith('language.') ? [one.slice('language.'.length)] : [],
      );
      for (const [offer, at] of eachOffer(directory)) {
        for (const field of ['languages', 'interpreter'] as const) {
          for (const [index, tag] of (offer[field] ?? []).entries()) {
            if (known.includes(tag)) continue;
            yield {
              at: `${at}/${field}/${index}`,
              message: {
                de: `Die Sprache „${tag}“ hat in data/text keinen Namen`,
                en: `the language "${tag}" has no name in data/text`,
              },
              repair: { de: `Bekannt sind: ${known.join(', ')}`, en: `known are: ${known.join(', ')}` },
            };
          }
        }
      }
    },
  },
  {
    name: 'words-stand-in-english-too',
    sentence: 'Who does not read German reads English: a text without it is published, with a notice.',
    *check({ directory, today }) {
      for (const [words, at] of eachWords(directory)) {
        const closure = directory.closures[Number(/^\/closures\/(\d+)\//.exec(at)?.[1])];
        if (words['en'] !== undefined || (closure && closure.to < today)) continue;
        yield {
          at,
          severity: 'notice',
          message: { de: `„${words.de}“ steht hier nur auf Deutsch`, en: `"${words.de}" stands here in German alone` },
          repair: { de: 'Wenn möglich "en": "…" ergänzen', en: 'add "en" if you can' },
        };
      }
    },
  },
];

/** The languages of the directory and of its centers, each with its pointer. */
function* eachLanguage(directory: Directory): Generator<[string, string]> {
  for (const [index, tag] of (directory.languages ?? []).entries()) yield [tag, `/languages/${index}`];
  for (const [{ languages = [] }, at] of eachCenter(directory)) {
    for (const [index, tag] of languages.entries()) yield [tag, `${at}/languages/${index}`];
  }
}

function* unknownTags(directory: Directory, languages: readonly string[]): Generator<Violation> {
  for (const [tag, at] of eachLanguage(directory)) {
    if (languages.includes(tag) || LANGUAGES.of(tag) !== undefined) continue;
    yield {
      at,
      message: { de: `Die Sprache „${tag}“ gibt es nicht`, en: `there is no language "${tag}"` },
      repair: {
        de: 'Bitte ein Kürzel wie de, tr, ar oder kmr schreiben',
        en: 'write a tag such as de, tr, ar or kmr',
      },
    };
  }
}

/** Texts by language, in a language that the site does not have. */
function* unknownTranslations(directory: Directory, languages: readonly string[]): Generator<Violation> {
  const changes = directory.changes.map(({ summary }, index): [object, string] => [
    summary,
    `/changes/${index}/summary`,
  ]);
  const names = directory.municipality.names;
  const all: Array<[object, string]> = [...eachWords(directory), ...changes];
  if (names) all.push([names, '/municipality/names']);
  for (const [text, at] of all) {
    for (const language of Object.keys(text).filter((one) => !languages.includes(one))) {
      yield {
        at: at + pointerToken(language),
        message: {
          de: `Die Sprache „${language}“ ist nicht bekannt`,
          en: `the language "${language}" is not known`,
        },
        repair: { de: `Bekannt sind: ${languages.join(', ')}`, en: `known are: ${languages.join(', ')}` },
      };
    }
  }
}
