/** Rules that compare closures and extra sessions with what was published. */
import { type Rule, same } from './rule.ts';

export const EXCEPTIONS: readonly Rule[] = [
  {
    name: 'closures-keep-their-meaning',
    sentence: 'A closure may grow, shrink or change its reason, but its id is not used again for other days.',
    *check({ directory, archive }) {
      for (const [index, closure] of directory.closures.entries()) {
        const was = archive.flatMap((edition) => edition.closures.filter((one) => one.id === closure.id)).at(-1);
        if (!was || (closure.from <= was.to && was.from <= closure.to)) continue;
        yield {
          at: `/closures/${index}/id`,
          message: {
            de: `„${closure.id}“ war die Schließung vom ${was.from} bis ${was.to}`,
            en: `"${closure.id}" was the closure from ${was.from} to ${was.to}`,
          },
          repair: {
            de: `Bitte eine neue Kennung wählen, zum Beispiel "${closure.id}-2"`,
            en: `choose a new id, e.g. "${closure.id}-2"`,
          },
        };
      }
    },
  },
  {
    name: 'past-exceptions-stay',
    sentence:
      'A closure or extra session that is over stays as it was for a year; announced_on and the id never change.',
    *check({ directory, previous, changedOn }) {
      const yearAgo = `${Number(changedOn.slice(0, 4)) - 1}${changedOn.slice(4)}`;
      const lists = [
        ['closures', previous?.closures ?? [], directory.closures],
        ['extra_sessions', previous?.extra_sessions ?? [], directory.extra_sessions],
      ] as const;
      for (const [list, before, now] of lists) {
        for (const was of before) {
          const last = 'to' in was ? was.to : was.date;
          const index = now.findIndex((one) => one.id === was.id);
          const is = now[index];
          const renamed = now.findIndex((one) => same({ ...one, id: '' }, { ...was, id: '' }));
          const rewritten = is && 'announced_on' in is && 'announced_on' in was && is.announced_on !== was.announced_on;
          const past = last < changedOn && last > yearAgo && !same(is, was);
          if (!rewritten && !past && (is || renamed < 0)) continue;
          yield {
            at: is ? `/${list}/${index}` : renamed < 0 ? `/${list}` : `/${list}/${renamed}/id`,
            message: {
              de: `„${was.id}“ ist veröffentlicht und hat sich rückwirkend geändert`,
              en: `"${was.id}" is published and was changed afterwards`,
            },
            repair: { de: `Bitte zurücksetzen: ${JSON.stringify(was)}`, en: `put it back: ${JSON.stringify(was)}` },
          };
        }
      }
    },
  },
  {
    name: 'recurring-closures-keep-their-day',
    sentence: 'The id of a recurring closure stands for one day of the year.',
    *check({ directory, archive }) {
      for (const [index, { id, rule }] of directory.recurring_closures.entries()) {
        const was = archive.flatMap((edition) => edition.recurring_closures.filter((one) => one.id === id)).at(-1);
        if (!was || was.rule === rule) continue;
        yield {
          at: `/recurring_closures/${index}/rule`,
          message: { de: `„${id}“ war bisher der Tag „${was.rule}“`, en: `"${id}" has been the day "${was.rule}"` },
          repair: {
            de: `Bitte zurücksetzen ("rule": "${was.rule}") oder einen neuen Eintrag anlegen`,
            en: `put back "rule": "${was.rule}" or add a new entry`,
          },
        };
      }
    },
  },
  {
    name: 'extra-sessions-keep-their-day',
    sentence: 'An extra session stays on its day and at its center; a moved one gets a new id.',
    *check({ directory, archive, previous, changedOn }) {
      for (const [index, extra] of directory.extra_sessions.entries()) {
        const at = `/extra_sessions/${index}`;
        const was = archive.flatMap((edition) => edition.extra_sessions.filter((one) => one.id === extra.id)).at(-1);
        if (was && (was.date !== extra.date || was.center !== extra.center || was.service !== extra.service)) {
          yield {
            at,
            message: {
              de: `„${extra.id}“ war der Termin am ${was.date} (${was.center}, ${was.service})`,
              en: `"${extra.id}" was the session on ${was.date} (${was.center}, ${was.service})`,
            },
            repair: {
              de: 'Bitte zurücksetzen und den neuen Termin mit neuer Kennung daneben eintragen',
              en: 'put it back and add the new session with a new id',
            },
          };
        } else if (!previous?.extra_sessions.some((one) => one.id === extra.id) && extra.date < changedOn) {
          yield {
            at: `${at}/date`,
            severity: 'warning',
            message: {
              de: `Dieser neue Zusatztermin ist schon vorbei (${extra.date})`,
              en: `this new extra session is already over (${extra.date})`,
            },
            repair: { de: 'Bitte die Jahreszahl prüfen', en: 'check the year' },
          };
        }
      }
      for (const extra of previous?.extra_sessions ?? []) {
        if (extra.date < changedOn || directory.extra_sessions.some((one) => one.id === extra.id)) continue;
        yield {
          at: '/extra_sessions',
          severity: 'warning',
          message: {
            de: `Der angekündigte Zusatztermin „${extra.id}“ (${extra.date}) ist verschwunden`,
            en: `the announced extra session "${extra.id}" (${extra.date}) has vanished`,
          },
          repair: {
            de: `Besser stehen lassen und mit einer Schließung absagen, die "schedules": ["${extra.id}"] nennt`,
            en: `better keep it and cancel it by a closure with "schedules": ["${extra.id}"]`,
          },
        };
      }
    },
  },
];
