/** One session, or a part of one, as an event that does not repeat: in calendars of single dates, as an exception, to be kept. */
import { conditionsOfPart } from '../../../data/model/conditions.ts';
import { centerOn } from '../../../data/model/dated-facts.ts';
import type { Center, Conditions } from '../../../data/model/directory.ts';
import { type Day, dateOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { type CalendarEvent, type Closing, uidOf } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { calendarDirectory, calendarSessions, type CalendarSession } from './calendar-sessions.ts';
import { conditionsOf } from './event-conditions.ts';
import { closingOn } from './status-notices.ts';

/** Every session of a calendar between two days (both included) as an event of its own, in time order. */
export function sessionEvents(edition: PublishedEdition, kind: CalendarKind, from: Day, until: Day): CalendarEvent[] {
  const { centers, extra_sessions } = calendarDirectory(edition);
  const sources = new Map<string, { readonly center: Center; readonly offer: Conditions }>();
  for (const center of centers) {
    const extras = extra_sessions.filter((extra) => extra.center === center.id);
    for (const offer of [...center.schedules, ...extras]) sources.set(`${center.id} ${offer.id}`, { center, offer });
  }
  return calendarSessions(edition, from, until).flatMap((session) => {
    const source = sources.get(`${session.center} ${session.schedule}`);
    if (!source || !kind.services.includes(session.service)) return [];
    return sessionEvent(edition, source.center, session, source.offer);
  });
}

/** A session of a schedule or extra session (`offer`). */
export function sessionEvent(
  edition: PublishedEdition,
  center: Center,
  session: CalendarSession,
  offer: Conditions,
): CalendarEvent {
  const { schedule, service, status, day, opens, closes, ends = closes, reason, location, moved, part } = session;
  const number = part === 0 ? [] : [String(part + 1)];
  const conditions = conditionsOf(conditionsOfPart(offer, session));
  const closing: Closing | undefined = reason === 'center' ? closingOn(edition, center, day) : undefined;
  return {
    uid: uidOf(edition.directory, schedule, dateOf(day), ...number),
    centers: [centerOn(center, day)],
    service,
    status,
    when: { day, opens, closes: ends },
    ...(reason !== undefined && { reason }),
    ...(closing && { closing }),
    ...(location !== undefined && !moved && { location }),
    ...(conditions && { conditions }),
  };
}
