/** Asks about rhythms that are rarely meant: fifth weekdays, every eighth week, a beginning in the wrong week. */
import type { Schedule } from '../../model/directory.ts';
import { scheduleDays, weekdayRules } from '../../model/recurrence.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule } from '../rules/walk.ts';
import { question } from './question.ts';

export const RHYTHM_QUESTIONS: readonly Rule[] = [
  {
    name: 'rhythms-are-usual',
    sentence:
      'No session is held on fifth weekdays or the last but one, on most weekdays of a month by number, or less often than every four weeks; phone hours are weekly.',
    *check({ directory }) {
      for (const [schedule, at] of eachSchedule(directory)) {
        const why = whatIsOdd(schedule);
        if (why) yield question(at, `„${schedule.id}“ ist ${why[0]}`, `"${schedule.id}" is held ${why[1]}`, why[2]);
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
  if (interval > 4) return [`nur alle ${interval} Wochen`, `every ${interval} weeks only`, INTERVAL];
  if (interval > 1 && service === 'phone')
    return [`eine Telefonzeit alle ${interval} Wochen`, `a phone hour every ${interval} weeks`, INTERVAL];
  return undefined;
}
