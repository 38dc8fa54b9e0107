/** Edition -> every VEVENT of one of its calendars: series, exceptions, extra sessions and notices, in a fixed order. */
import { conditionsOfPart } from '../../../data/model/conditions.ts';
import type { Center, Conditions } from '../../../data/model/directory.ts';
import { centerOn } from '../../../data/model/dated-facts.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session } from '../../../data/model/session.ts';
import { type Day, dateOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, uidOf } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { mergeEvents } from './merge-events.ts';
import { closureNotices } from './closure-notices.ts';
import { conditionsOf } from './event-conditions.ts';
import { listSeries } from './series.ts';
import { statusNotices } from './status-notices.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';

/** Center by center: the notices of its status, its series, then what stands alone, by day. Notices of closures come last. */
export function listEvents(edition: PublishedEdition, kind: CalendarKind): CalendarEvent[] {
  const held = heldBy(edition, kind);
  const { events: notices, announced } = closureNotices(edition, kind);
  const centers = edition.directory.centers.flatMap((center) => {
    const schedules = center.schedules.filter(({ service }) => kind.services.includes(service));
    const extras = edition.directory.extra_sessions.filter((extra) => extra.center === center.id);
    return [
      ...statusNotices(edition, kind, center),
      ...schedules.flatMap((one) => listSeries(edition, center, one, (held.get(one.id) ?? NEVER).regular)),
      ...[...schedules, ...extras].flatMap((one) =>
        [...(held.get(one.id) ?? NEVER).irregular.values()].flatMap((parts) =>
          singleEvents(edition, center, parts, one, announced),
        ),
      ),
    ];
  });
  return [...(edition.scope === undefined ? mergeEvents(edition, centers) : centers), ...notices];
}

/** Days on which a schedule or extra session is held at its regular time, and the parts of those on which it is not. */
interface Held {
  readonly regular: Set<Day>;
  readonly irregular: Map<Day, Session[]>;
}

const NEVER: Held = { regular: new Set(), irregular: new Map() };

function heldBy(edition: PublishedEdition, kind: CalendarKind): Map<string, Held> {
  const bySchedule = new Map<string, Held>();
  for (const session of sessionsIn(edition, edition.first, edition.horizon)) {
    if (!kind.services.includes(session.service)) continue;
    const held = bySchedule.get(session.schedule) ?? { regular: new Set(), irregular: new Map() };
    bySchedule.set(session.schedule, held);
    if (session.status === 'confirmed' && !session.irregular) held.regular.add(session.day);
    else held.irregular.set(session.day, [...(held.irregular.get(session.day) ?? []), session]);
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
  offer: Conditions,
  announced: ReadonlySet<string>,
): CalendarEvent[] {
  return parts.flatMap((part, index) => {
    if (part.reason?.startsWith('public_holiday/') || announced.has(`${part.reason} ${center.id}`)) return [];
    return [sessionEvent(edition, center, part, index, offer)];
  });
}

/** One session of a schedule or extra session (`offer`), or part `index` of one, as an event that does not repeat. */
export function sessionEvent(
  edition: PublishedEdition,
  center: Center,
  session: Session,
  index: number,
  offer: Conditions,
): CalendarEvent {
  const { schedule, service, status, day, opens, closes, ends = closes, reason, location, moved } = session;
  const part = index === 0 ? [] : [String(index + 1)];
  const conditions = conditionsOf(conditionsOfPart(offer, session));
  return {
    uid: uidOf(edition.directory, schedule, dateOf(day), ...part),
    centers: [centerOn(center, day)],
    service,
    status,
    when: { day, opens, closes: ends },
    ...(reason !== undefined && { reason }),
    ...(location !== undefined && !moved && { location }),
    ...(conditions && { conditions }),
  };
}
