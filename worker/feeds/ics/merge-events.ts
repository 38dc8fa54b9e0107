/**
 * The same cancellation of several centers at the same time (phone hours on the afternoon of a works meeting, for example) is one event in
 * the calendar of all centers: three equal lines in a day's view inform no better than one. What is not sure is never joined: it
 * may come true for one center alone.
 */
import type { Edition } from '../../../data/model/edition.ts';
import { dateOf, timeOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, uidOf } from './calendar-event.ts';

/** Joins alike cancellations; each stands where the first of them stood. */
export function mergeEvents(edition: Edition, events: readonly CalendarEvent[]): CalendarEvent[] {
  const groups = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const uid = sharedUid(edition, event) ?? event.uid;
    groups.set(uid, [...(groups.get(uid) ?? []), event]);
  }
  return [...groups].flatMap(([uid, [first, ...others]]) => {
    if (!first || others.length === 0) return first ?? [];
    return { ...first, uid, centers: [first, ...others].flatMap(({ centers }) => centers) };
  });
}

/** The UID that alike cancellations share; undefined for what always stands alone. */
function sharedUid({ directory }: Edition, event: CalendarEvent): string | undefined {
  const { when, status, reason, service, location, conditions } = event;
  if (!('day' in when) || status !== 'cancelled' || reason === undefined) return undefined;
  if (location !== undefined || conditions !== undefined) return undefined;
  const span = [timeOf(when.opens), timeOf(when.closes)].join('-').replaceAll(':', '');
  return uidOf(directory, ...reason.split('/'), service, dateOf(when.day), span);
}
