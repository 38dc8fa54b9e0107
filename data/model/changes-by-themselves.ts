/** The days on which words change though nobody edits anything: a confirmation grows too old, a dated fact begins or ends. */
import { factDays } from './dated-facts.ts';
import type { Center, Directory } from './directory.ts';
import { confirmationEnds } from './verification.ts';
import type { Day } from './zone.ts';

/** The day of something that has never changed by itself: below every day, and fits 32 bits. */
export const NEVER_CHANGED: Day = -(2 ** 31);

/** The last such day of some centers until a day (included), or NEVER_CHANGED. */
export function lastChangeByItself(
  { review_after_days }: Pick<Directory, 'review_after_days'>,
  centers: readonly Center[],
  asOf: Day,
): Day {
  const ended = confirmationEnds({ centers, review_after_days }).filter((day) => day <= asOf);
  const begun = centers.flatMap((center) => factDays(center, -Infinity, asOf));
  return [...ended, ...begun].reduce((a, b) => Math.max(a, b), NEVER_CHANGED);
}
