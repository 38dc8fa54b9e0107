/** Asks about rhythms that are rarely meant: fifth weekdays, every eighth week, a beginning in the wrong week. */
import type { Schedule } from '../../model/directory.ts';
import { scheduleDays, weekdayRules } from '../../model/recurrence.ts';
import { dateOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule, findCenter } from '../rules/walk.ts';
import { question } from './question.ts';

export const RHYTHM_QUESTIONS: readonly Rule[] = [
  {
    name: 'rhythms-are-usual',
    sentence:
      'No session is held on fifth weekdays or the last but one, on most weekdays of a month by number, on two different ones by number, or less often than every four weeks; phone hours are weekly.',
    *check({ directory }) {
      for (const [schedule, at] of eachSchedule(directory)) {
        const why = whatIsOdd(schedule);
        if (why) yield question(at, `„${schedule.id}“ ist ${why[0]}`, `"${schedule.id}" is held ${why[1]}`, why[2]);
      }
    },
  },
  {
    name: 'hours-are-held-again',
    sentence: 'New hours that end have more than one session, unless they replace others for a while.',
    *check({ directory, previous }) {
      const instead = new Set(directory.closures.flatMap(({ replaced_by = [] }) => replaced_by));
      for (const [schedule, at, { id }] of eachSchedule(directory)) {
        const [from, until] = [dayOrNaN(schedule.valid_from), dayOrNaN(schedule.valid_to)];
        const isOld = findCenter(previous, id)?.schedules.some((one) => one.id === schedule.id) ?? true;
        if (isOld || instead.has(schedule.id) || !(until - from < 40)) continue;
        const [day, second] = scheduleDays(schedule, from, until);
        if (day === undefined || second !== undefined) continue;
        yield question(
          `${at}/valid_to`,
          `„${schedule.id}“ findet nur einmal statt (${dateOf(day)})`,
          `"${schedule.id}" is held only once (${dateOf(day)})`,
          {
            de: 'Ein einzelner Termin steht besser unter "extra_sessions"',
            en: 'a single one goes to "extra_sessions"',
          },
        );
      }
    },
  },
  {
    name: 'rhythms-begin-on-their-day',
    sentence: 'Hours of every nth week begin in a week in which they are held.',
    *check({ directory }) {
      for (const [schedule, at] of eachSchedule(directory)) {
        if ((schedule.interval ?? 1) === 1) continue;
        const from = dayOrNaN(schedule.valid_from);
        if (Number.isNaN(from) || scheduleDays(schedule, from, from + 6).length > 0) continue;
        yield question(
          `${at}/valid_from`,
          `„${schedule.id}“ beginnt am ${schedule.valid_from}, wird aber in dieser Woche nicht mehr gehalten`,
          `"${schedule.id}" begins on ${schedule.valid_from} but is not held in that week any more`,
          {
            de: 'Sonst als "valid_from" bitte den ersten Termin eintragen',
            en: 'else write the first day as "valid_from"',
          },
        );
      }
    },
  },
];

type Odd = readonly [de: string, en: string, repair: { readonly de: string; readonly en: string }];
const LAST: Odd[2] = { de: 'Der letzte heißt zum Beispiel "-1FR"', en: 'the last is e.g. "-1FR"' };
const SAME: Odd[2] = {
  de: 'Der zweite und vierte Dienstag heißt "2TU", "4TU"',
  en: 'the second and fourth Tuesday is "2TU", "4TU"',
};
const WEEKLY: Odd[2] = { de: 'Jede Woche heißt "MO"', en: 'every week is "MO"' };
const INTERVAL: Odd[2] = { de: 'Sonst bitte "interval" prüfen', en: 'else check "interval"' };

function whatIsOdd(schedule: Schedule): Odd | undefined {
  const rules = weekdayRules(schedule);
  const { interval = 1, service } = schedule;
  const nths = (weekday: number) => rules.filter((one) => one.weekday === weekday && one.n !== undefined).length;
  if (rules.some(({ weekday }) => nths(weekday) >= 4)) return ['fast jede Woche', 'nearly every week', WEEKLY];
  if (rules.some(({ n = 0 }) => n === 5 || n === -5))
    return ['am fünften Wochentag im Monat', 'on fifth weekdays', LAST];
  if (rules.some(({ n = 0 }) => n < -1)) return ['am vorletzten Wochentag im Monat', 'on the last but one', LAST];
  const numbered = rules.filter(({ n }) => n !== undefined);
  const [one, other] = numbered;
  if (one && other && numbered.length === 2 && one.weekday !== other.weekday && one.n !== other.n)
    return ['an zwei verschiedenen Wochentagen im Monat', 'on two different weekdays of a month', SAME];
  if (interval > 4) return [`nur alle ${interval} Wochen`, `every ${interval} weeks only`, INTERVAL];
  if (interval > 1 && service === 'phone')
    return [`eine Telefonzeit alle ${interval} Wochen`, `a phone hour every ${interval} weeks`, INTERVAL];
  return undefined;
}
