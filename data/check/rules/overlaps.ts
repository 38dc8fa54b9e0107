/** Whether two schedules of a center and a service are ever on at once. */
import type { Directory, Schedule } from '../../model/directory.ts';
import { scheduleDays } from '../../model/recurrence.ts';
import { dateOf, type Day } from '../../model/zone.ts';
import type { Violation } from '../findings/finding.ts';
import { dayOrNaN } from './day-or-nan.ts';

/** More than a year of common days shows every pattern of weekdays and intervals up to eight weeks. */
const WINDOW = 400;

export function* overlapViolations(directory: Directory): Generator<Violation> {
  for (const [centerIndex, center] of directory.centers.entries()) {
    for (const [index, one] of center.schedules.entries()) {
      for (const other of center.schedules.slice(0, index)) {
        if (one.service !== other.service || one.opens_at >= other.closes_at || other.opens_at >= one.closes_at)
          continue;
        // Two outreach consultations in two places may well be at once.
        if (one.service === 'outreach' && one.location !== other.location) continue;
        const day = commonDay(one, other, directory);
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

/** The first day on which both have a session that is not cancelled by a closure of the full day which names one of them. */
function commonDay(one: Schedule, other: Schedule, directory: Directory): Day | undefined {
  const from = Math.max(dayOrNaN(one.valid_from), dayOrNaN(other.valid_from));
  if (Number.isNaN(from)) return undefined;
  const days = new Set(scheduleDays(one, from, from + WINDOW));
  return scheduleDays(other, from, from + WINDOW).find((day) => {
    if (!days.has(day)) return false;
    const date = dateOf(day);
    return !directory.closures.some(
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
