/** From when and until when schedules hold, and which ones a page shows: an end is never shown without what follows it. */
import { type Center, type Closure, concerns, type Schedule, type Service } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { suspensionsOf } from '../../../data/model/recurrence.ts';
import { dateInWords, say, type Text } from '../../../data/model/text.ts';
import { type Day, dateOf, dayOf } from '../../../data/model/zone.ts';

/**
 * "ab 3. Februar 2027", "bis 2. Februar 2027"; empty for hours that simply hold. Hours that replace others name both ends; those
 * that are replaced today say from when they hold again.
 */
export function validityNotes(edition: Edition, text: Text, center: Center, schedule: Schedule): string[] {
  const { valid_from, valid_to, id } = schedule;
  const word = (name: 'valid_from' | 'valid_until', date: string) =>
    say(text, name, { date: dateInWords(text, dayOf(date)) });
  const holds = holdsFrom(edition, center, schedule);
  const replaces = valid_to !== undefined && closuresOf(edition, center).some((one) => one.replaced_by?.includes(id));
  return [
    ...(holds > edition.asOf ? [word('valid_from', dateOf(holds))] : replaces ? [word('valid_from', valid_from)] : []),
    ...(valid_to === undefined ? [] : [word('valid_until', valid_to)]),
  ];
}

/** The first day, today or later, on which it is not replaced by other hours. */
function holdsFrom(edition: Edition, center: Center, schedule: Schedule): Day {
  const spans = suspensionsOf(closuresOf(edition, center), schedule).sort((a, b) => a.from - b.from);
  const start = Math.max(edition.asOf, dayOf(schedule.valid_from));
  return spans.reduce((day, { from, until }) => (from <= day && day <= until ? until + 1 : day), start);
}

const closuresOf = ({ directory }: Edition, { id }: Center): Closure[] =>
  directory.closures.filter((closure) => concerns(closure, id));

/** A center's schedules that hold between the build's day and `until`, and those that follow one of them or hold again later. */
export function shownSchedules(edition: Edition, center: Center, service: Service, until: Day): Schedule[] {
  const current = center.schedules.filter(
    (one) =>
      one.service === service && (one.valid_to === undefined || dayOf(one.valid_to) >= holdsFrom(edition, center, one)),
  );
  const soon = current.filter((one) => dayOf(one.valid_from) <= until);
  return current.filter(
    (one) => soon.includes(one) || soon.some((earlier) => (earlier.valid_to ?? '9999') < one.valid_from),
  );
}
