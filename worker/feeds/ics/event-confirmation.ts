/** Which events have hours that nobody confirmed in time: a word of its own, never that of a day that may be cancelled. */
import type { Edition } from '../../../data/model/edition.ts';
import { factOf, verifiedOn } from '../../../data/model/verification.ts';
import { type Day, dayOf } from '../../../data/model/zone.ts';
import type { CalendarEvent } from './calendar-event.ts';

/**
 * The day of the last confirmation of the hours of an event that nobody confirmed in time, or undefined. A single session is judged by its own day, so that
 * it never changes by itself; a series by its first day and by the day of the build, which derive-revisions.ts counts.
 * Cancelled and tentative ones and notices have their own words.
 */
export function unconfirmedSince(event: CalendarEvent, edition: Edition): Day | undefined {
  const { when, recurrence, status, service, centers } = event;
  if (status !== 'confirmed' || 'from' in when) return undefined;
  const days = recurrence ? [when.day, edition.asOf] : [when.day];
  const [earliest] = centers
    .filter((center) => days.some((day) => edition.verification(center, service, day) === 'overdue'))
    .map((center) => verifiedOn(center, factOf(service)))
    .sort();
  return earliest === undefined ? undefined : dayOf(earliest);
}
