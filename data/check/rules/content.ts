/** Rules about what people read: clean text, a word on every closed center, outreach that runs somewhere. */
import type { DatableFacts, Directory } from '../../model/directory.ts';
import { plainTextViolations } from './plain-text.ts';
import type { Rule } from './rule.ts';
import { eachCenter } from './walk.ts';
import { eachDatedFact } from './walk-facts.ts';

export const CONTENT_RULES: readonly Rule[] = [
  {
    name: 'text-is-plain',
    sentence:
      'Text has no markup, no invisible or control characters, no doubled spaces and no letters of two alphabets in one word.',
    check: ({ directory }) => plainTextViolations(directory, '', ''),
  },
  {
    name: 'closed-centers-say-why',
    sentence:
      'A center that is or will be closed, for a while or for good, says so in status_note; an open one does not.',
    *check({ directory }) {
      for (const [{ status = 'active', status_note }, at, name] of eachStatus(directory)) {
        if (status === 'active' && status_note) {
          yield {
            at: `${at}/status_note`,
            severity: 'question',
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
          severity: 'question',
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

/** The status of every center, now and from a day on, with the center's name. */
function* eachStatus(directory: Directory): Generator<[Partial<DatableFacts>, string, string]> {
  for (const [center, at] of eachCenter(directory)) yield [center, at, center.name];
  for (const [fact, at, { name }] of eachDatedFact(directory)) yield [fact, at, name];
}
