/** The sessions of an edition: derived from its schedules on first use and cached with the edition. */
import type { Edition } from './edition.ts';
import type { Verification } from './verification.ts';
import { Calendar } from './holiday-calendar.ts';
import { sessionsBetween } from './schedule.ts';
import type { Session } from './session.ts';
import { type Day, isoOf, mondayOf } from './zone.ts';

/** The widget requests eight weeks: deriving two years for that would be wasteful. */
const FEW_DAYS = 56;

interface Derived {
  readonly calendar: Calendar;
  all?: readonly Session[];
}

const known = new WeakMap<Edition, Derived>();

function derivedOf(edition: Edition): Derived {
  const found = known.get(edition);
  if (found) return found;
  const derived = { calendar: new Calendar(edition.directory) };
  known.set(edition, derived);
  return derived;
}

/** Its public holidays and recurring closures by day. */
export function calendarOf(edition: Edition): Calendar {
  return derivedOf(edition).calendar;
}

/** Every session from the Monday on or before 1 January of as_of's year to the horizon, in time order. */
export function allSessions(edition: Edition): readonly Session[] {
  const derived = derivedOf(edition);
  const { directory, first, horizon } = edition;
  derived.all ??= sessionsBetween(directory, mondayOf(first), horizon, derived.calendar);
  return derived.all;
}

/** The sessions of a range of days, both ends included: by bisection, or derived for few days while the full list is not cached. */
export function sessionsIn(edition: Edition, from: Day, until: Day): readonly Session[] {
  if (!derivedOf(edition).all && until - from < FEW_DAYS) {
    const [first, last] = [Math.max(from, mondayOf(edition.first)), Math.min(until, edition.horizon)];
    return sessionsBetween(edition.directory, first, last, calendarOf(edition));
  }
  const all = allSessions(edition);
  return all.slice(firstAtOrAfter(all, from), firstAtOrAfter(all, until + 1));
}

function firstAtOrAfter(sessions: readonly Session[], day: Day): number {
  let low = 0;
  let high = sessions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sessions[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A session as it stands in JSON. */
export interface Occurrence {
  readonly center: string;
  readonly service: Session['service'];
  readonly schedule: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly status: Session['status'];
  /** Whether somebody has confirmed these hours in time; apart from `status`, which a tentative day has. */
  readonly verification: Verification;
  readonly reason?: string;
  readonly location?: string;
  /** Its end, where nobody new is let in after `ends_at`. */
  readonly session_ends_at?: string;
}

/** ISO 8601 with the zone's offset, status as in RFC 5545. */
export function occurrenceOf(edition: Edition, session: Session): Occurrence {
  const { center, service, schedule, day, opens, closes, ends, status, reason, location } = session;
  const { timezone, centers } = edition.directory;
  const owner = centers.find(({ id }) => id === center);
  return {
    center,
    service,
    schedule,
    starts_at: isoOf(timezone, day, opens),
    ends_at: isoOf(timezone, day, closes),
    status,
    verification: owner ? edition.verification(owner, service, day) : 'overdue',
    ...(reason !== undefined && { reason }),
    ...(location !== undefined && { location }),
    ...(ends !== undefined && { session_ends_at: isoOf(timezone, day, ends) }),
  };
}
