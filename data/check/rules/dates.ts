/** Rules about days: real, plausible, and confirmed not too long ago. */
import type { Directory, RecurringClosure } from '../../model/directory.ts';
import { dateOf } from '../../model/zone.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';
import { eachCenter, eachSchedule } from './walk.ts';
import { eachDatedFact } from './walk-facts.ts';

/** Days from today that a date may lie ahead; beyond it is a slip of the year. */
const AHEAD = 1830;
const EARLIEST = '1990-01-01';

export const DATE_RULES: readonly Rule[] = [
  {
    name: 'dates-are-plausible',
    sentence: 'Dates lie after 1990 and at most five years ahead.',
    *check({ directory, today }) {
      const latest = dateOf(dayOrNaN(today) + AHEAD);
      for (const [date, at] of eachPlannedDate(directory)) {
        if (date >= EARLIEST && date <= latest) continue;
        yield {
          at,
          message: {
            de: `${date} liegt zu weit ${date < EARLIEST ? 'zurück' : 'in der Zukunft'}`,
            en: `${date} is too far ${date < EARLIEST ? 'back' : 'ahead'}`,
          },
          repair: { de: 'Bitte die Jahreszahl prüfen', en: 'check the year' },
        };
      }
    },
  },
  {
    name: 'nothing-is-confirmed-in-advance',
    sentence: 'The days in verified_on, verified, announced_on and the dates of sources are not in the future.',
    *check({ directory, today }) {
      for (const [date, at] of eachPastDate(directory)) {
        if (date <= today && date >= '1900') continue;
        yield {
          at,
          message: {
            de: `${date} liegt nicht in der Vergangenheit (heute ist der ${today})`,
            en: `${date} is not in the past (today is ${today})`,
          },
          repair: { de: `Bitte das Datum berichtigen, höchstens "${today}"`, en: `write a date up to "${today}"` },
        };
      }
    },
  },
  {
    name: 'partial-dates-exist',
    sentence: 'A full date of a source is a real day.',
    *check({ directory }) {
      for (const [index, { date }] of directory.sources.entries()) {
        if (date === undefined || date.length < 10 || !Number.isNaN(dayOrNaN(date))) continue;
        yield {
          at: `/sources/${index}/date`,
          message: { de: `Den Tag ${date} gibt es nicht`, en: `there is no day ${date}` },
          repair: { de: 'Bitte das Datum berichtigen', en: 'write a real date' },
        };
      }
    },
  },
];

function* eachPlannedDate(directory: Directory): Generator<[string, string]> {
  for (const [{ valid_from, valid_to }, at] of eachSchedule(directory)) {
    yield [valid_from, `${at}/valid_from`];
    if (valid_to !== undefined) yield [valid_to, `${at}/valid_to`];
  }
  for (const [index, { from, to, announced_on }] of directory.closures.entries()) {
    yield [from, `/closures/${index}/from`];
    yield [to, `/closures/${index}/to`];
    yield [announced_on, `/closures/${index}/announced_on`];
  }
  for (const [index, { date }] of directory.extra_sessions.entries()) yield [date, `/extra_sessions/${index}/date`];
  for (const [{ valid_from, valid_to }, at] of [...eachDatedFact(directory), ...eachRecurring(directory)]) {
    if (valid_from !== undefined) yield [valid_from, `${at}/valid_from`];
    if (valid_to !== undefined) yield [valid_to, `${at}/valid_to`];
  }
  for (const [center, at] of eachCenter(directory)) yield [center.verified_on, `${at}/verified_on`];
}

function* eachRecurring({ recurring_closures }: Directory): Generator<[RecurringClosure, string]> {
  for (const [index, one] of recurring_closures.entries()) yield [one, `/recurring_closures/${index}`];
}

function* eachPastDate(directory: Directory): Generator<[string, string]> {
  for (const [{ verified_on, verified = {} }, at] of eachCenter(directory)) {
    yield [verified_on, `${at}/verified_on`];
    for (const [fact, date] of Object.entries(verified)) yield [date, `${at}/verified/${fact}`];
  }
  for (const [index, one] of directory.closures.entries()) yield [one.announced_on, `/closures/${index}/announced_on`];
  for (const [index, { date }] of directory.sources.entries())
    if (date !== undefined) yield [date, `/sources/${index}/date`];
  const managers = directory.programme.case_managers;
  if (managers) yield [String(managers.year), '/programme/case_managers/year'];
}
