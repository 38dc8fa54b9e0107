/**
 * All-day notices of closures: a cancellation of a day or more is one event instead of one per session. What is not sure stays
 * timed, session by session: a banner over days would say more than anybody knows.
 */
import { type Center, type Closure, concerns } from '../../../data/model/directory.ts';
import { factSpans } from '../../../data/model/dated-facts.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { sessionsBetween } from '../../../data/model/schedule.ts';
import type { Session } from '../../../data/model/session.ts';
import { type Day, dayOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, uidOf } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { calendarDirectory } from './calendar-sessions.ts';
import { firstDay } from './calendar-window.ts';
import { calendarOf } from '../../../data/model/sessions.ts';

/** Longest closure that is looked through for sessions, in days: a typing error in a year must not cost seconds. */
const LONGEST = 800;

/** The notices of a calendar, and the key "closure/<id> <center>" of everything that they announce. */
export interface Notices {
  readonly events: readonly CalendarEvent[];
  readonly announced: ReadonlySet<string>;
}

export function closureNotices(edition: PublishedEdition, kind: CalendarKind): Notices {
  const events: CalendarEvent[] = [];
  const announced = new Set<string>();
  for (const closure of edition.directory.closures) {
    const { replaced_by, opens_at, closes_at, effect } = closure;
    if (effect === 'tentative' || replaced_by || opens_at !== undefined || closes_at !== undefined) continue;
    if (dayOf(closure.from) > edition.horizon || dayOf(closure.to) < firstDay(edition)) continue;
    const effects = effectsOf(edition, kind, closure);
    const fullDays = effects.filter(({ affected, remaining }) => affected.length > 0 && !remaining);
    for (const { center } of fullDays) announced.add(`closure/${closure.id} ${center.id}`);
    const together = edition.scope === undefined && closure.centers === 'all' && effects.length > 1;
    if (together && fullDays.length > 0 && effects.every(({ remaining }) => !remaining)) {
      events.push(closureNotice(edition, kind, closure, effects));
    } else {
      events.push(...fullDays.map((one) => closureNotice(edition, kind, closure, [one])));
    }
  }
  return { events, announced };
}

/** What a closure does to one center's sessions of a calendar. */
interface Effects {
  readonly center: Center;
  readonly affected: readonly Session[];
  /** Whether a regular session still takes place on these days: then an all-day "Entfällt" would be a lie. */
  readonly remaining: boolean;
}

/** Over all days of the closure, not only those of this year: a notice must not change its form at New Year. */
function effectsOf(edition: PublishedEdition, kind: CalendarKind, closure: Closure): Effects[] {
  const directory = calendarDirectory(edition);
  const from = dayOf(closure.from);
  const to = Math.min(dayOf(closure.to), from + LONGEST);
  const reason = `closure/${closure.id}`;
  const extras = new Set(directory.extra_sessions.map(({ id }) => id));
  const sessions = sessionsBetween(directory, from, to, calendarOf(edition)).filter(({ service }) =>
    kind.services.includes(service),
  );
  const concerned = directory.centers.filter(({ id }) => concerns(closure, id));
  return concerned.flatMap((one) => {
    const center = openBetween(one, from, to);
    if (!center) return [];
    const own = sessions.filter((session) => session.center === center.id);
    const affected = own.filter((session) => session.reason === reason);
    const others = own.filter((session) => session.reason !== reason && !extras.has(session.schedule));
    return [{ center, affected, remaining: others.some(({ status }) => status !== 'cancelled') }];
  });
}

/** The center as it is on the first of these days on which it is not closed altogether. */
function openBetween(center: Center, from: Day, to: Day): Center | undefined {
  return factSpans(center, from, Math.max(from, to)).find((span) => span.center.status === 'active')?.center;
}

/** One notice for one center or for all of them. */
function closureNotice(
  edition: PublishedEdition,
  kind: CalendarKind,
  closure: Closure,
  effects: readonly Effects[],
): CalendarEvent {
  const services = new Set(effects.flatMap((one) => one.affected).map(({ service }) => service));
  const [service = 'open_consultation'] = services.size === 1 ? services : kind.services;
  const onlyCenter = effects.length === 1 ? effects[0]?.center.id : undefined;
  return {
    uid: uidOf(edition.directory, 'closure', closure.id, onlyCenter ?? 'all', kind.id),
    centers: effects.map(({ center }) => center),
    service,
    status: 'cancelled',
    when: { from: dayOf(closure.from), to: dayOf(closure.to) },
    reason: `closure/${closure.id}`,
  };
}
