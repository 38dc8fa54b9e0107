/** Rules about hours that are new: they are held on some day, and they are published before they begin. */
import { concerns, type Directory, type Schedule } from '../../model/directory.ts';
import { scheduleDays, suspensionsOf } from '../../model/recurrence.ts';
import { dateOf } from '../../model/zone.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';

/** Days within which even a fifth weekday of a month comes. */
const WINDOW = 130;

export const NEW_HOURS_RULES: readonly Rule[] = [
  {
    name: 'schedules-happen',
    sentence: 'A new schedule has at least one day on which it is held.',
    *check({ directory, previous }) {
      const before = schedulesById(previous);
      for (const [schedule, at, center] of eachSchedule(directory)) {
        if (before.has(schedule.id)) continue;
        const from = dayOrNaN(schedule.valid_from);
        const until = schedule.valid_to === undefined ? from + WINDOW : dayOrNaN(schedule.valid_to);
        if (!(from <= until)) continue;
        const closures = directory.closures.filter((one) => concerns(one, center.id));
        const without = suspensionsOf(closures, schedule);
        if (scheduleDays(schedule, from, Math.min(until, from + WINDOW), without).length > 0) continue;
        yield {
          at,
          severity: 'question',
          message: { de: `„${schedule.id}“ findet an keinem Tag statt`, en: `"${schedule.id}" is held on no day` },
          repair: {
            de: 'Bitte Wochentage, valid_from und valid_to prüfen',
            en: 'check weekdays, valid_from and valid_to',
          },
        };
      }
    },
  },
  {
    name: 'new-hours-lie-ahead',
    sentence:
      'At a published center, a new schedule begins and an old one ends today or later; anything else rewrites what people were told.',
    *check({ directory, previous, changedOn }) {
      const before = schedulesById(previous);
      for (const [{ id, valid_from, valid_to }, at, center] of eachSchedule(directory)) {
        const was = before.get(id);
        const known = previous?.centers.some((one) => one.id === center.id);
        const yesterday = dateOf(dayOrNaN(changedOn) - 1);
        const late = was
          ? valid_to !== undefined && valid_to !== was.valid_to && valid_to < yesterday && ['valid_to', valid_to]
          : known && valid_from < changedOn && ['valid_from', valid_from];
        if (!late) continue;
        yield {
          at: `${at}/${late[0] ?? ''}`,
          severity: 'question',
          message: {
            de: `„${id}“ ändert sich rückwirkend zum ${late[1] ?? ''}`,
            en: `"${id}" changes back in time, on ${late[1] ?? ''}`,
          },
          repair: {
            de: `Bitte die Jahreszahl prüfen; angekündigt wird ab ${changedOn}`,
            en: `check the year; new hours begin on ${changedOn} or later`,
          },
        };
      }
    },
  },
];

/** The schedules of an edition by id. */
function schedulesById(edition: Directory | undefined): Map<string, Schedule> {
  return new Map([...(edition ? eachSchedule(edition) : [])].map(([one]) => [one.id, one]));
}
