/** Rules about what people read: clean text, known languages, a word on every closed center, outreach that runs somewhere. */
import type { Directory } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { pointerToken } from '../json/pointer.ts';
import { plainTextViolations } from './plain-text.ts';
import type { Rule } from './rule.ts';
import { eachCenter } from './walk.ts';

/** Names of languages as the platform knows them; undefined for a tag that is none. */
const LANGUAGES = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });

export const CONTENT_RULES: readonly Rule[] = [
  {
    name: 'text-is-plain',
    sentence:
      'Text has no markup, no invisible or control characters, no doubled spaces and no letters of two alphabets in one word.',
    check: ({ directory }) => plainTextViolations(directory, '', ''),
  },
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
    name: 'closed-centers-say-why',
    sentence: 'A center that is closed, for a while or for good, says so in status_note; an open one does not.',
    *check({ directory }) {
      for (const [{ status, status_note, name }, at] of eachCenter(directory)) {
        if (status === 'active' && status_note) {
          yield {
            at: `${at}/status_note`,
            severity: 'warning',
            message: {
              de: `${name} ist geöffnet, trägt aber noch einen Hinweis zur Schließung`,
              en: `${name} is active but still has a status_note`,
            },
            repair: { de: 'Bitte „status_note“ löschen', en: 'delete "status_note"' },
          };
        }
        if (status !== 'active' && !status_note) {
          yield {
            at,
            message: {
              de: `${name} ist als „${status}“ eingetragen, ohne Begründung`,
              en: `${name} is "${status}" without a reason`,
            },
            repair: {
              de: 'Bitte ergänzen: "status_note": {"de": "Wegen Umbau geschlossen bis Ende März 2027."}',
              en: 'add "status_note": {"de": "…", "en": "…"}',
            },
          };
        }
      }
    },
  },
  {
    name: 'open-centers-have-hours',
    sentence: 'An active center has at least one schedule.',
    *check({ directory }) {
      for (const [{ status, schedules, name }, at] of eachCenter(directory)) {
        if (status !== 'active' || schedules.length > 0) continue;
        yield {
          at: `${at}/schedules`,
          severity: 'warning',
          message: { de: `Für ${name} ist keine einzige Zeit eingetragen`, en: `${name} has no schedule at all` },
          repair: { de: 'Bitte mindestens eine Zeit eintragen', en: 'add at least one schedule' },
        };
      }
    },
  },
  {
    name: 'outreach-runs-somewhere',
    sentence: 'Outreach that is running has a schedule or an extra session at some center.',
    *check({ directory }) {
      const some =
        directory.extra_sessions.some((one) => one.service === 'outreach') ||
        directory.centers.some((center) => center.schedules.some((one) => one.service === 'outreach'));
      for (const [index, { area, status }] of directory.outreach.entries()) {
        if (status !== 'running' || some) continue;
        yield {
          at: `/outreach/${index}/status`,
          message: {
            de: `Die Außensprechstunde „${area}“ läuft, hat aber keine Zeit`,
            en: `outreach "${area}" is running but has no schedule`,
          },
          repair: {
            de: 'Bitte bei einem Center eine Zeit mit "service": "outreach" und "location" eintragen – oder "status": "planned" lassen',
            en: 'add a schedule with "service": "outreach" to a center, or leave "planned"',
          },
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
  const words: Array<[object | undefined, string]> = [
    ...[...eachCenter(directory)].map(([center, at]): [object | undefined, string] => [
      center.status_note,
      `${at}/status_note`,
    ]),
    ...directory.closures.map(({ reason }, index): [object, string] => [reason, `/closures/${index}/reason`]),
    ...directory.changes.map(({ summary }, index): [object, string] => [summary, `/changes/${index}/summary`]),
  ];
  for (const [text = {}, at] of words) {
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
