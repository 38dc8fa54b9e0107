/** What is new among closures, and what each takes away. */
import type { Closure, Directory } from '../../model/directory.ts';
import { sessionsBetween } from '../../model/schedule.ts';
import type { Session } from '../../model/session.ts';
import { equalData } from '../json/equal.ts';
import { concernedBy } from '../rules/closed-sessions.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { RuleInput } from '../rules/rule.ts';

/** Closures that are new or have changed, with their pointers. Broken days are another rule's matter. */
export function* eachNewClosure({ directory, previous }: RuleInput): Generator<[Closure, string]> {
  for (const [index, closure] of directory.closures.entries()) {
    if (Number.isNaN(dayOrNaN(closure.from) + dayOrNaN(closure.to)) || closure.from > closure.to) continue;
    if (!previous?.closures.some((one) => equalData(one, closure))) yield [closure, `/closures/${index}`];
  }
}

/** The sessions that a closure takes away, of its first two months at most. */
export function takenBy(directory: Directory, closure: Closure): Session[] {
  const from = dayOrNaN(closure.from);
  const until = Math.min(dayOrNaN(closure.to), from + 60);
  const all = sessionsBetween(concernedBy(directory, closure), from, until);
  return all.filter(({ reason }) => reason === `closure/${closure.id}`);
}

/** All the words of a reason, to look for a word in whichever language. */
export function reasonOf({ reason }: Closure): string {
  return Object.values(reason).join(' · ');
}

/** Whether a closure is of whole days and of all that its centers offer. */
export function isWhole({ opens_at, closes_at, services, schedules, replaced_by }: Closure): boolean {
  return !opens_at && !closes_at && !services && !schedules && !replaced_by;
}

/** Days from the first to the last, both counted. */
export function lengthOf({ from, to }: Pick<Closure, 'from' | 'to'>): number {
  return dayOrNaN(to) - dayOrNaN(from) + 1;
}
