/** Rules about closures by themselves: forward in time, touching something, not by mistake. */
import { type Closure, concerns } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { equalData } from '../json/equal.ts';
import { cancelsSomething } from './closed-sessions.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';

const LONG_DAYS = 60;
const LONGEST_DAYS = 366;
/** What could not be announced in time is recorded within these days. */
const LATE_DAYS = 7;

export const CLOSURE_RULES: readonly Rule[] = [
  {
    name: 'closures-run-forward',
    sentence: 'A closure does not end before it begins.',
    *check({ directory }) {
      for (const [index, { from, to }] of directory.closures.entries()) {
        if (from <= to) continue;
        yield {
          at: `/closures/${index}`,
          message: { de: `to ${to} liegt vor from ${from}`, en: `to ${to} is before from ${from}` },
          repair: { de: 'Bitte die beiden Daten tauschen oder berichtigen', en: 'swap them' },
        };
      }
    },
  },
  {
    name: 'closures-touch-something',
    sentence:
      'A closure takes away at least one session, and other hours replace one; otherwise a date, center or service is wrong.',
    *check({ directory, previous }) {
      for (const [index, closure] of directory.closures.entries()) {
        if (previous?.closures.some((one) => one.id === closure.id)) continue;
        if (closure.from > closure.to || cancelsSomething(directory, closure)) continue;
        yield {
          at: `/closures/${index}`,
          severity: 'question',
          message: {
            de: 'In diese Schließung fällt keine einzige Zeit',
            en: 'this closure takes away no session at all',
          },
          repair: { de: 'Bitte Tage, Center und Angebote prüfen', en: 'check days, centers and services' },
        };
      }
    },
  },
  {
    name: 'closures-name-their-own',
    sentence: 'The schedules and extra sessions that a closure names belong to its centers, services and days.',
    *check({ directory }) {
      for (const [index, closure] of directory.closures.entries()) {
        for (const [at, id] of (closure.schedules ?? []).entries()) {
          const center = directory.centers.find((one) => one.schedules.some((schedule) => schedule.id === id));
          const extra = directory.extra_sessions.find((one) => one.id === id);
          const owner = center?.id ?? extra?.center;
          const service = center?.schedules.find((one) => one.id === id)?.service ?? extra?.service;
          if (owner === undefined || service === undefined) continue;
          const inTime = !extra || (closure.from <= extra.date && extra.date <= closure.to);
          if (!inTime) yield outsideItsDays(`/closures/${index}/schedules/${at}`, id, extra.date);
          if (concerns(closure, owner) && (!closure.services || closure.services.includes(service))) continue;
          yield {
            at: `/closures/${index}/schedules/${at}`,
            message: {
              de: `„${id}“ (${owner}, ${service}) liegt außerhalb dieser Schließung`,
              en: `"${id}" (${owner}, ${service}) is outside this closure`,
            },
            repair: {
              de: `Bitte „${owner}“ in "centers" und „${service}“ in "services" aufnehmen`,
              en: `add "${owner}" to centers and "${service}" to services`,
            },
          };
        }
      }
    },
  },
  {
    name: 'closures-are-single',
    sentence: 'No closure stands twice under two ids.',
    *check({ directory: { closures } }) {
      const plain = (closure: Closure) => ({ ...closure, id: '', reason: '', announced_on: '' });
      for (const [index, closure] of closures.entries()) {
        const twin = closures
          .slice(0, index)
          .find((one) => one.id !== closure.id && equalData(plain(one), plain(closure)));
        if (!twin) continue;
        yield {
          at: `/closures/${index}`,
          message: {
            de: `Diese Schließung gibt es schon („${twin.id}“)`,
            en: `this closure stands already as "${twin.id}"`,
          },
          repair: { de: 'Bitte einen der beiden Einträge löschen', en: 'delete one of the two' },
        };
      }
    },
  },
  {
    name: 'closures-lie-ahead',
    sentence:
      'A new closure has not been over for more than a week, one of more than 60 days is probably a slip, and one of more than a year is; other hours may hold for a year.',
    *check({ directory, previous, changedOn }) {
      for (const [index, closure] of directory.closures.entries()) {
        const { id, from, to } = closure;
        const known = previous?.closures.some((one) => one.id === id);
        const days = dayOrNaN(to) - dayOrNaN(from) + 1;
        if (!known && dayOrNaN(to) < dayOrNaN(changedOn) - LATE_DAYS) {
          yield {
            at: `/closures/${index}/to`,
            severity: 'question',
            message: {
              de: `Diese neue Schließung ist schon vorbei (${to})`,
              en: `this new closure is already over (${to})`,
            },
            repair: { de: 'Bitte die Jahreszahl prüfen', en: 'check the year' },
          };
        }
        if (days > (closure.replaced_by ? LONGEST_DAYS : LONG_DAYS)) {
          yield {
            at: `/closures/${index}`,
            severity: days > LONGEST_DAYS && !closure.replaced_by ? 'error' : 'question',
            message: { de: `Diese Schließung dauert ${days} Tage`, en: `this closure lasts ${days} days` },
            repair: {
              de: 'Bitte die Daten prüfen; bleibt ein Center länger zu, passt "status": "temporarily_closed" besser',
              en: 'check the dates; for a long time "status": "temporarily_closed" fits better',
            },
          };
        }
      }
    },
  },
];

function outsideItsDays(at: string, id: string, date: string): Violation {
  return {
    at,
    message: {
      de: `Der Zusatztermin „${id}“ ist am ${date}, außerhalb dieser Schließung`,
      en: `the extra session "${id}" is on ${date}, outside this closure`,
    },
    repair: { de: 'Bitte "from" und "to" prüfen', en: 'check "from" and "to"' },
  };
}
