/** Other hours from a day on, on all of the weekdays of a schedule or on some: the old ones end, new ones follow. */
import type { Schedule } from '../model/directory.ts';
import { isNamedBy } from '../model/recurrence.ts';
import { factOf } from '../model/verification.ts';
import { center, schedule } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { day, dayOrToday, time, weekdays } from './fields/kinds.ts';
import { centerNamed, changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { refusePast } from './parts/days.ts';
import { beginningOn, endBefore, nameFollowers, scheduleNamed } from './parts/hours.ts';
import { idMaker, scheduleName } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';

export const changeHours = defineOperation({
  id: 'change-hours',
  subject: 'hours',
  title: { de: 'Zeiten ändern, ab einem Tag', en: 'Change hours from a day on' },
  sentence: {
    de: 'Bei {center} gilt statt {schedule} ab {from}: von {opens_at} bis {closes_at} Uhr.',
    en: 'At {center}, instead of {schedule}, from {from} on: from {opens_at} to {closes_at}.',
  },
  fields: {
    center: center(),
    schedule: schedule(),
    from: day('Ab welchem Tag?', 'From which day?'),
    opens_at: time('Neuer Beginn', 'New beginning'),
    closes_at: time('Neues Ende', 'New end'),
    days: optional(weekdays('Nur an diesen Wochentagen', 'Only on these weekdays')),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply(directory, { center: id, schedule: name, from, opens_at, closes_at, days, confirmed_on }, occasion) {
    refusePast(from, occasion);
    const newId = idMaker(directory, occasion);
    const old = scheduleNamed(centerNamed(directory, id), name);
    const ended = endBefore(directory, old, from);
    const next = beginningOn(old, from);
    const [changed, rest] = splitWeekdays(next, days);
    const named = (one: Schedule) => ({ ...one, id: newId(scheduleName(id, one)) });
    const followers = [
      named({ ...next, byday: changed, opens_at, closes_at }),
      ...(rest.length > 0 ? [named({ ...next, byday: rest })] : []),
    ];
    const after = changeCenter(directory, id, (one) => ({
      ...confirmFacts(one, confirmed_on, [factOf(ended.service)]),
      schedules: one.schedules.flatMap((was) => (was.id === name ? [ended, ...followers] : [was])),
    }));
    return nameFollowers(
      after,
      ended,
      followers.map((one) => one.id),
    );
  },
});

/** The weekdays that get other hours, and those that keep them. @throws Refusal for one on which nothing is held */
function splitWeekdays({ byday }: Schedule, days: readonly string[] = byday): [string[], string[]] {
  const isMeant = (code: string) => days.some((one) => isNamedBy(code, one));
  const missing = days.find((one) => !byday.some((code) => isNamedBy(code, one)));
  if (missing !== undefined)
    throw new Refusal(
      `Am Wochentag ${missing} gibt es diese Zeit nicht; sie gilt an: ${byday.join(', ')}`,
      `these hours are not held on ${missing} but on ${byday.join(', ')}`,
      'days',
    );
  return [byday.filter(isMeant), byday.filter((code) => !isMeant(code))];
}
