/** Edition -> every VEVENT of one of its calendars: series, exceptions, extra sessions and notices, in a fixed order. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Day } from '../../../data/model/zone.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { calendarDirectory, calendarSessions, type CalendarSession } from './calendar-sessions.ts';
import { datesWindow, firstDay } from './calendar-window.ts';
import { closureNotices } from './closure-notices.ts';
import { horizonNotice } from './horizon-notice.ts';
import { mergeEvents } from './merge-events.ts';
import { listSeries } from './series.ts';
import { sessionEvent, sessionEvents } from './session-event.ts';
import { statusNotices } from './status-notices.ts';

/** Center by center: the notices of its status, its series, then what stands alone, by day. Notices for all come last. */
export function listEvents(edition: PublishedEdition, kind: CalendarKind): CalendarEvent[] {
  const held = heldBy(edition, kind);
  const { events: notices, announced } = closureNotices(edition, kind);
  const { centers, extra_sessions } = calendarDirectory(edition);
  const events = centers.flatMap((center) => {
    const schedules = center.schedules.filter(({ service }) => kind.services.includes(service));
    const extras = extra_sessions.filter((extra) => extra.center === center.id);
    return [
      ...statusNotices(edition, kind, center),
      ...schedules.flatMap((one) => listSeries(edition, center, one, held.get(one.id)?.regular ?? new Set())),
      ...[...schedules, ...extras].flatMap((one) =>
        (held.get(one.id)?.irregular ?? [])
          .filter(({ reason }) => reason !== 'center' && !announced.has(`${reason} ${center.id}`))
          .map((session) => sessionEvent(edition, center, session, one)),
      ),
    ];
  });
  const merged = edition.scope === undefined ? mergeEvents(edition, events) : events;
  return [...merged, ...notices, ...(merged.length > 0 ? [horizonNotice(edition, kind)] : [])];
}

/** One VEVENT for each session of the weeks around the build's, in time order, for readers that know no exceptions. */
export function listDates(edition: PublishedEdition, kind: CalendarKind): CalendarEvent[] {
  const { from, until } = datesWindow(edition);
  return sessionEvents(edition, kind, from, until);
}

/** Days on which a schedule or extra session is held at its regular time, and the parts of those on which it is not. */
interface Held {
  readonly regular: Set<Day>;
  readonly irregular: CalendarSession[];
}

function heldBy(edition: PublishedEdition, kind: CalendarKind): Map<string, Held> {
  const bySchedule = new Map<string, Held>();
  for (const session of calendarSessions(edition, firstDay(edition), edition.horizon)) {
    if (!kind.services.includes(session.service)) continue;
    const held = bySchedule.get(session.schedule) ?? { regular: new Set(), irregular: [] };
    bySchedule.set(session.schedule, held);
    if (session.status === 'confirmed' && !session.irregular) held.regular.add(session.day);
    else held.irregular.push(session);
  }
  return bySchedule;
}
