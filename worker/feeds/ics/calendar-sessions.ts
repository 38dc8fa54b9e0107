/** The sessions that calendars tell of: those of the model, and those that would have been while a center is closed. */
import { factDays, type FactSpan, factSpans, undatedStatus, withClosingFrom } from '../../../data/model/dated-facts.ts';
import type { Center, DatedFacts, Directory } from '../../../data/model/directory.ts';
import type { DaySpan } from '../../../data/model/recurrence.ts';
import { sessionsBetween } from '../../../data/model/schedule.ts';
import type { Session } from '../../../data/model/session.ts';
import { calendarOf } from '../../../data/model/sessions.ts';
import { type Day, localOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { uidOf } from './calendar-event.ts';
import { firstDay } from './calendar-window.ts';

/** A session, and which part of its schedule's day it is: 0 where a day has one. */
export interface CalendarSession extends Session {
  readonly part: number;
}

interface Known {
  readonly directory: Directory;
  /** The same with every center open on all days. */
  readonly open: Directory;
  readonly closed: ReadonlyMap<string, readonly DaySpan[]>;
  all?: readonly CalendarSession[];
}

const known = new WeakMap<PublishedEdition, Known>();

/** Deriving three years for a few days would be wasteful. */
const FEW_DAYS = 56;

/** The name under which revisions remember since when a center is closed that nobody gave a date for. */
export const closingUid = (directory: Directory, center: string): string => uidOf(directory, 'status', center);

/** The day from which on a closing without a date stands in calendars: that of the first edition with it. */
export function closingDay({ directory, revisions }: PublishedEdition, center: string): Day {
  const { since } = revisions[closingUid(directory, center)] ?? revisions['*'] ?? { since: directory.released_at };
  return localOf(directory.timezone, Date.parse(since)).day;
}

/** The directory of an edition in which every closing has a day on which it began, so that the past before it stays. */
export const calendarDirectory = (edition: PublishedEdition): Directory => knownOf(edition).directory;

/**
 * Between two days (both included), in time order; public holidays are left out, which calendar apps show anyway. What is cancelled
 * because the center is closed has the reason "center".
 */
export function calendarSessions(edition: PublishedEdition, from: Day, until: Day): readonly CalendarSession[] {
  const one = knownOf(edition);
  const [first, last] = [firstDay(edition), edition.horizon];
  if (from < first || until > last || (!one.all && until - from < FEW_DAYS)) return derive(edition, one, from, until);
  one.all ??= derive(edition, one, first, last);
  return one.all.filter(({ day }) => from <= day && day <= until);
}

function derive(edition: PublishedEdition, { open, closed }: Known, from: Day, until: Day): CalendarSession[] {
  const parts = new Map<string, number>();
  return sessionsBetween(open, from, until, calendarOf(edition)).flatMap((session) => {
    if (session.reason?.startsWith('public_holiday/')) return [];
    const key = `${session.schedule} ${session.day}`;
    const part = parts.get(key) ?? 0;
    parts.set(key, part + 1);
    const isClosed = closed.get(session.center)?.some((span) => span.from <= session.day && session.day <= span.until);
    return isClosed ? { ...session, status: 'cancelled' as const, reason: 'center', part } : { ...session, part };
  });
}

function knownOf(edition: PublishedEdition): Known {
  const found = known.get(edition);
  if (found) return found;
  const centers = edition.directory.centers.map((center) =>
    undatedStatus(center) === 'active' ? center : withClosingFrom(center, closingDay(edition, center.id)),
  );
  const directory = { ...edition.directory, centers };
  const made: Known = {
    directory,
    open: { ...directory, centers: centers.map(alwaysOpen) },
    closed: new Map(centers.map((center) => [center.id, closings(center, edition.horizon)])),
  };
  known.set(edition, made);
  return made;
}

/** The spans of all time in which a center is what it is; the last reaches the horizon at least. */
export function spansOfAllTime(center: Center, horizon: Day): FactSpan[] {
  const days = factDays(center, -Infinity, Infinity);
  return factSpans(center, Math.min(horizon, ...days) - 1, Math.max(horizon, ...days));
}

function closings(center: Center, horizon: Day): DaySpan[] {
  return spansOfAllTime(center, horizon).filter((span) => span.center.status !== 'active');
}

function alwaysOpen(center: Center): Center {
  const { status_note: _, dated_facts, ...facts } = center;
  const open = dated_facts?.map(({ status: __, status_note: ___, ...one }: DatedFacts) => one);
  return { ...facts, status: 'active', ...(open && { dated_facts: open }) };
}
