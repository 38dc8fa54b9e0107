/** A center's hours of one service as a weekly pattern per period and the dates that differ: what OpenStreetMap and schema.org ask for. */
import type { Center, Service } from './directory.ts';
import type { Edition } from './edition.ts';
import { heldSpans } from './held-spans.ts';
import { type DaySpan, isWeekly, weekdayRules } from './recurrence.ts';
import type { Session } from './session.ts';
import { type Day, type Minutes, minutesOf, weekdayOf } from './zone.ts';
import { calendarOf, sessionsIn } from './sessions.ts';

/** A time from–to of a day. */
export interface TimeSpan {
  readonly opens: Minutes;
  readonly closes: Minutes;
}

/** Spans by weekday, 0 = Monday, while no schedule begins or ends. */
export interface Period {
  readonly from: Day;
  /** Last day; Infinity where nothing limits it. */
  readonly until: number;
  readonly week: ReadonlyArray<readonly TimeSpan[]>;
}

/** A date whose sessions are not those of its weekday. */
export interface DateHours {
  readonly day: Day;
  /** What takes place, confirmed or tentative; empty when the day is closed. */
  readonly spans: ReadonlyArray<TimeSpan & { readonly tentative: boolean; readonly reason?: string }>;
  /** Why the day differs; none for a session of every n weeks or an extra one. */
  readonly reason?: string;
  readonly holiday: boolean;
}

export interface Hours {
  readonly periods: readonly Period[];
  readonly dates: readonly DateHours[];
}

/**
 * The hours from 1 January of as_of's year to the horizon, or the dates of `days` alone. Schedules of every n weeks
 * or of nth weekdays have no place in a weekly pattern: their days are listed as dates. Only what takes place at the center's
 * address of this directory counts. Without `days` the result does not depend on the day of the
 * build, only on its year.
 */
export function hoursOf(edition: Edition, center: Center, service: Service, days?: DaySpan): Hours {
  if (!center.dated_facts && center.status !== 'active') return { periods: [], dates: [] };
  const periods = periodsOf(edition, center, service);
  const byDay = new Map<Day, Session[]>();
  for (const session of sessionsOf(edition, center.id, days)) {
    if (session.service === service && !session.moved)
      byDay.set(session.day, [...(byDay.get(session.day) ?? []), session]);
  }
  const dates: DateHours[] = [];
  for (const [day, sessions] of byDay) {
    const date = dateHours(day, sessions, calendarOf(edition).holiday(day) !== undefined);
    const regular = periods.find((period) => period.from <= day && day <= period.until)?.week[weekdayOf(day)] ?? [];
    if (!isRegular(date, regular)) dates.push(date);
  }
  return { periods, dates: dates.sort((a, b) => a.day - b.day) };
}

function dateHours(day: Day, sessions: readonly Session[], holiday: boolean): DateHours {
  const spans = sessions
    .filter((session) => session.status !== 'cancelled')
    .map(({ opens, closes, status, reason }) => {
      return { opens, closes, tentative: status === 'tentative', ...(reason !== undefined && { reason }) };
    });
  const reason = sessions.find((session) => session.reason !== undefined)?.reason;
  return { day, spans, holiday, ...(reason !== undefined && { reason }) };
}

function isRegular(date: DateHours, regular: readonly TimeSpan[]): boolean {
  const same = (span: DateHours['spans'][number], index: number) =>
    !span.tentative && span.opens === regular[index]?.opens && span.closes === regular[index]?.closes;
  return date.spans.length === regular.length && date.spans.every(same);
}

function periodsOf(edition: Edition, center: Center, service: Service): Period[] {
  const { first, horizon } = edition;
  const limited = center.schedules
    .filter((schedule) => schedule.service === service && isWeekly(schedule))
    .flatMap((schedule) => {
      const weekdays = weekdayRules(schedule).map(({ weekday }) => weekday);
      const closes_at = schedule.last_admission ?? schedule.closes_at;
      const span = { opens: minutesOf(schedule.opens_at), closes: minutesOf(closes_at) };
      return heldSpans(edition, center, schedule).map(({ from, until }) => ({
        weekdays,
        span,
        from: Math.max(from, first),
        until,
      }));
    })
    .filter(({ from }) => from <= horizon);
  const cuts = [...new Set(limited.flatMap(({ from, until }) => [from, until + 1]))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const until = (cuts[index + 1] ?? Infinity) - 1;
    const valid = limited.filter((schedule) => schedule.from <= from && until <= schedule.until);
    const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
      valid
        .filter((schedule) => schedule.weekdays.includes(weekday))
        .map((schedule) => schedule.span)
        .sort((a, b) => a.opens - b.opens),
    );
    return { from, until, week };
  });
}

const sessionsByCenter = new WeakMap<Edition, Map<string, Session[]>>();

/** Sessions by center, grouped once per edition: a country has thousands of centers. */
function sessionsOf(edition: Edition, center: string, days: DaySpan | undefined): readonly Session[] {
  if (days) return sessionsIn(edition, days.from, days.until).filter((session) => session.center === center);
  let byCenter = sessionsByCenter.get(edition);
  if (!byCenter) {
    byCenter = Map.groupBy(sessionsIn(edition, edition.first, edition.horizon), (session) => session.center);
    sessionsByCenter.set(edition, byCenter);
  }
  return byCenter.get(center) ?? [];
}
