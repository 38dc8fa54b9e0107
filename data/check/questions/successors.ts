/** Which hours follow which: "mitte-open-we-2027" follows "mitte-open-we"; without such a name, those that begin when others end. */
import type { Center, Schedule } from '../../model/directory.ts';
import { dateOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';

/** The published hours that new ones follow by their name; the longest name wins. */
export function predecessorOf(schedule: Schedule, published: readonly Schedule[]): Schedule | undefined {
  return published.filter((one) => schedule.id.startsWith(`${one.id}-`)).sort((a, b) => b.id.length - a.id.length)[0];
}

/** Whether an id says only that its hours are the newer ones: "-2027", "-2027-02", "-neu". */
export function isNewerName(id: string, old: string): boolean {
  return /^(-\d{4}(-\d\d){0,2}|-neu|-new|-\d)$/.test(id.slice(old.length)) && id.startsWith(old);
}

/** Hours of the same center that may follow on those that end: of the same kind, and not over by then. */
export function successorsOf(ended: Schedule, { schedules }: Center): Schedule[] {
  const end = ended.valid_to;
  if (end === undefined) return [];
  const isPhone = ended.service === 'phone';
  return schedules
    .filter((one) => one.id !== ended.id && (one.service === 'phone') === isPhone)
    .filter(({ valid_from, valid_to }) => (valid_to === undefined || valid_to > end) && valid_from > dateBefore(end))
    .sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
}

/** Four weeks before, so that hours which overlap a little count. */
function dateBefore(date: string): string {
  const day = dayOrNaN(date);
  return Number.isNaN(day) ? date : dateOf(day - 28);
}
