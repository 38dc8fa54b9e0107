/** Whether a closure takes away any session, or replaces one. */
import { type Closure, concerns, type Directory } from '../../model/directory.ts';
import { scheduleDays, suspensionsOf } from '../../model/recurrence.ts';
import { sessionsBetween } from '../../model/schedule.ts';
import { dayOrNaN } from './day-or-nan.ts';

/** Whether any session of the directory is marked because of a closure. */
export function cancelsSomething(directory: Directory, closure: Closure): boolean {
  const from = dayOrNaN(closure.from);
  const until = Math.min(dayOrNaN(closure.to), from + 400);
  if (Number.isNaN(from + until)) return true;
  if (closure.replaced_by) return replacesSomething(directory, closure);
  const sessions = sessionsBetween(concernedBy(directory, closure), from, until);
  return sessions.some((session) => session.reason === `closure/${closure.id}`);
}

/** The centers that a closure concerns, with it as their only one: of a long directory there are few. */
export const concernedBy = (directory: Directory, closure: Closure): Directory => ({
  ...directory,
  centers: directory.centers.filter(({ id }) => concerns(closure, id)),
  closures: [closure],
});

/** Whether any regular session is not held because of other hours. */
function replacesSomething({ centers }: Directory, closure: Closure): boolean {
  const [from, until] = [dayOrNaN(closure.from), dayOrNaN(closure.to)];
  return centers.some(
    ({ id, schedules }) =>
      concerns(closure, id) &&
      schedules.some((one) => suspensionsOf([closure], one).length > 0 && scheduleDays(one, from, until).length > 0),
  );
}
