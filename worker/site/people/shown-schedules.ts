/** From when and until when schedules hold, and which ones a page shows: an end is never shown without what follows it. */
import type { Center, Schedule, Service } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { dateInWords, say, type Text } from '../../../data/model/text.ts';
import { type Day, dayOf } from '../../../data/model/zone.ts';

/** "ab 3. Februar 2027", "bis 2. Februar 2027"; empty for hours that simply hold. */
export function validityNotes({ asOf }: Edition, text: Text, { valid_from, valid_to }: Schedule): string[] {
  const word = (id: 'valid_from' | 'valid_until', date: string) =>
    say(text, id, { date: dateInWords(text, dayOf(date)) });
  return [
    ...(dayOf(valid_from) > asOf ? [word('valid_from', valid_from)] : []),
    ...(valid_to === undefined ? [] : [word('valid_until', valid_to)]),
  ];
}

/** A center's schedules that hold between the build's day and `until`, and those that follow one of them. */
export function shownSchedules({ asOf }: Edition, center: Center, service: Service, until: Day): Schedule[] {
  const current = center.schedules.filter(
    (one) => one.service === service && (one.valid_to === undefined || dayOf(one.valid_to) >= asOf),
  );
  const soon = current.filter((one) => dayOf(one.valid_from) <= until);
  return current.filter(
    (one) => soon.includes(one) || soon.some((earlier) => (earlier.valid_to ?? '9999') < one.valid_from),
  );
}
