/** Rules about what people read: clean text, known languages, an honest publisher, a word on every closed center. */
import { pointerPart } from '../json.ts';
import { texts } from './plain-text.ts';
import { centersOf, type Rule } from './rule.ts';

export const CONTENT: readonly Rule[] = [
  {
    name: 'text-is-plain',
    sentence:
      'Text has no markup, no invisible or control characters, no doubled spaces and no letters of two alphabets in one word.',
    check: ({ directory }) => texts(directory, '', ''),
  },
  {
    name: 'languages-are-known',
    sentence: 'A text by language names languages that the site speaks.',
    *check({ directory, languages }) {
      if (languages.length === 0) return;
      const words: Array<[object | undefined, string]> = [
        ...[...centersOf(directory)].map(([center, at]): [object | undefined, string] => [
          center.status_note,
          `${at}/status_note`,
        ]),
        ...directory.closures.map(({ reason }, index): [object, string] => [reason, `/closures/${index}/reason`]),
        ...directory.changes.map(({ summary }, index): [object, string] => [summary, `/changes/${index}/summary`]),
      ];
      for (const [text = {}, at] of words) {
        for (const language of Object.keys(text).filter((one) => !languages.includes(one))) {
          yield {
            at: at + pointerPart(language),
            message: {
              de: `Die Sprache „${language}“ ist nicht bekannt`,
              en: `the language "${language}" is not known`,
            },
            repair: { de: `Bekannt sind: ${languages.join(', ')}`, en: `known are: ${languages.join(', ')}` },
          };
        }
      }
    },
  },
  {
    name: 'closed-centers-say-why',
    sentence: 'A center that is closed, for a while or for good, says so in status_note; an open one does not.',
    *check({ directory }) {
      for (const [{ status, status_note, name }, at] of centersOf(directory)) {
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
      for (const [{ status, schedules, name }, at] of centersOf(directory)) {
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
  {
    name: 'the-publisher-is-honest',
    sentence:
      'Only a named publisher that can be reached calls the directory official; a new licence comes with a new attribution.',
    *check({ directory: { official, publisher, license, attribution }, previous }) {
      if (official && (!publisher.contact || /inoffiziell|unofficial/i.test(publisher.name))) {
        yield {
          at: '/official',
          message: {
            de: 'Ein amtliches Verzeichnis braucht einen Herausgeber mit Kontakt',
            en: 'an official directory needs a publisher with a contact',
          },
          repair: {
            de: 'Bitte "publisher" (name, contact) eintragen – oder "official": false',
            en: 'fill in "publisher" (name, contact), or write "official": false',
          },
        };
      }
      if (previous && official !== previous.official && publisher.name === previous.publisher.name) {
        yield {
          at: '/official',
          message: {
            de: '„official“ hat sich geändert, der Herausgeber aber nicht',
            en: '"official" changed but the publisher did not',
          },
          repair: {
            de: `Bitte zurücksetzen: "official": ${String(previous.official)}`,
            en: `put back "official": ${String(previous.official)}`,
          },
        };
      }
      if (previous && license !== previous.license && attribution === previous.attribution) {
        yield {
          at: '/license',
          message: {
            de: 'Die Lizenz hat sich geändert, die Quellenangabe („attribution“) aber nicht',
            en: 'the licence changed but "attribution" did not',
          },
          repair: {
            de: `Bitte zurücksetzen: "license": "${previous.license}" – oder die Quellenangabe anpassen`,
            en: `put back "license": "${previous.license}" or adapt the attribution`,
          },
        };
      }
    },
  },
];
