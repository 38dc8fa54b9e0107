/** Edition -> every VEVENT of one of its calendars: series, exceptions, extra sessions and notices, in a fixed order. */
import type { Center, Words } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session } from '../../../data/model/session.ts';
import { type Day, dateOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, uidOf } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { mergeEvents } from './merge-events.ts';
import { closureNotices, statusNotice } from './closure-notices.ts';
import { listSeries } from './series.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';

/** Center by center: its notice or its series, then what stands alone, by day. Notices of closures come last. */
export function listEvents(edition: PublishedEdition, kind: CalendarKind): CalendarEvent[] {
  const irregular = irregularOf(edition, kind);
  const { events: notices, announced } = closureNotices(edition, kind);
  const exceptions = new Map([...irregular].map(([schedule, days]) => [schedule, new Set(days.keys())]));
  const centers = edition.directory.centers.flatMap((center) => {
    if (center.status !== 'active') return [statusNotice(edition, kind, center)];
    const schedules = center.schedules.filter(({ service }) => kind.services.includes(service));
    const extras = edition.directory.extra_sessions.filter((extra) => extra.center === center.id);
    return [
      ...schedules.flatMap((schedule) => listSeries(edition, center, schedule, exceptions)),
      ...[...schedules, ...extras].flatMap(({ id, note }) =>
        [...(irregular.get(id)?.values() ?? [])].flatMap((parts) =>
          singleEvents(edition, center, parts, note, announced),
        ),
      ),
    ];
  });
  return [...(edition.scope === undefined ? mergeEvents(edition, centers) : centers), ...notices];
}

/** Sessions that are not simply a schedule's regular time, by schedule (or extra session) and day. */
function irregularOf(edition: PublishedEdition, kind: CalendarKind): Map<string, Map<Day, Session[]>> {
  const bySchedule = new Map<string, Map<Day, Session[]>>();
  for (const session of sessionsIn(edition, edition.first, edition.horizon)) {
    if (session.status === 'confirmed' && !session.irregular) continue;
    if (!kind.services.includes(session.service)) continue;
    const days = bySchedule.get(session.schedule) ?? new Map<Day, Session[]>();
    days.set(session.day, [...(days.get(session.day) ?? []), session]);
    bySchedule.set(session.schedule, days);
  }
  return bySchedule;
}

/**
 * The parts of one irregular day that need an event of their own. None for a public holiday, which calendar apps
 * show anyway, and none for what an all-day notice already announces.
 */
function singleEvents(
  edition: PublishedEdition,
  center: Center,
  parts: readonly Session[],
  note: Words | undefined,
  announced: ReadonlySet<string>,
): CalendarEvent[] {
  return parts.flatMap((part, index) => {
    if (part.reason?.startsWith('public_holiday/') || announced.has(`${part.reason} ${center.id}`)) return [];
    return [sessionEvent(edition, center, part, index, note)];
  });
}

/** One session, or part `index` of one, as an event that does not repeat. */
export function sessionEvent(
  edition: PublishedEdition,
  center: Center,
  session: Session,
  index: number,
  note: Words | undefined,
): CalendarEvent {
  const { schedule, service, status, day, opens, closes, reason, location } = session;
  const part = index === 0 ? [] : [String(index + 1)];
  return {
    uid: uidOf(edition.directory, schedule, dateOf(day), ...part),
    centers: [center],
    service,
    status,
    when: { day, opens, closes },
    ...(reason !== undefined && { reason }),
    ...(location !== undefined && { location }),
    ...(note !== undefined && { note }),
  };
}
