/** Whether two schedules of a center and a service are ever on at once. */
import { type Closure, concerns, type Directory, type Schedule } from '../../model/directory.ts';
import { scheduleDays, suspensionsOf } from '../../model/recurrence.ts';
import { dateOf, type Day } from '../../model/zone.ts';
import type { Violation } from '../findings/finding.ts';
import { dayOrNaN } from './day-or-nan.ts';

/** More than a year of common days shows every pattern of weekdays and intervals up to eight weeks. */
const WINDOW = 400;

export function* overlapViolations(directory: Directory): Generator<Violation> {
  for (const [centerIndex, center] of directory.centers.entries()) {
    const closures = directory.closures.filter((closure) => concerns(closure, center.id) && isDated(closure));
    for (const [index, one] of center.schedules.entries()) {
      for (const other of center.schedules.slice(0, index)) {
        if (one.service !== other.service || one.opens_at >= other.closes_at || other.opens_at >= one.closes_at)
          continue;
        if (isApart(one, other)) continue;
        const day = commonDay(one, other, closures);
        if (day === undefined) continue;
        yield {
          at: `/centers/${centerIndex}/schedules/${index}`,
          message: {
            de: `„${one.id}“ (${one.opens_at}–${one.closes_at}) überschneidet sich mit „${other.id}“ (${other.opens_at}–${other.closes_at}), zum Beispiel am ${dateOf(day)}`,
            en: `"${one.id}" (${one.opens_at}-${one.closes_at}) overlaps "${other.id}" (${other.opens_at}-${other.closes_at}), e.g. on ${dateOf(day)}`,
          },
          repair: {
            de: `Soll die neue Zeit die alte ablösen, bekommt die alte ein Ende, zum Beispiel "valid_to": "${dateOf(Math.max(dayOrNaN(one.valid_from), dayOrNaN(other.valid_from)) - 1)}"`,
            en: 'if the newer replaces the older, give the older one a valid_to before that day',
          },
        };
      }
    }
  }
}

/** Two in two places, in two ways or for two groups may well be at once. */
function isApart(one: Schedule, other: Schedule): boolean {
  if (one.service !== 'outreach' && one.service !== 'consultation') return false;
  const who = ({ location, channel = 'in_person', audience = [] }: Schedule) =>
    JSON.stringify([location, channel, [...audience].sort()]);
  return who(one) !== who(other);
}

/** A day that is none is another rule's matter. */
function isDated({ from, to }: Closure): boolean {
  return !Number.isNaN(dayOrNaN(from) + dayOrNaN(to));
}

/** The first day on which both have a session that is not cancelled by a closure of the full day which names one of them. */
function commonDay(one: Schedule, other: Schedule, closures: readonly Closure[]): Day | undefined {
  const from = Math.max(dayOrNaN(one.valid_from), dayOrNaN(other.valid_from));
  if (Number.isNaN(from)) return undefined;
  const daysOf = (schedule: Schedule) => scheduleDays(schedule, from, from + WINDOW, suspensionsOf(closures, schedule));
  const days = new Set(daysOf(one));
  return daysOf(other).find((day) => {
    if (!days.has(day)) return false;
    const date = dateOf(day);
    return !closures.some(
      ({ schedules, from: first, to, opens_at, closes_at, effect }) =>
        effect === 'cancelled' &&
        !opens_at &&
        !closes_at &&
        first <= date &&
        date <= to &&
        (schedules?.includes(one.id) || schedules?.includes(other.id)),
    );
  });
}
