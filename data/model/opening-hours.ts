/** A center's hours of one service as a weekly pattern per period and the dates that differ: what OpenStreetMap and schema.org ask for. */
import { type Center, isByAppointment, type Schedule, type Service } from './directory.ts';
import type { Edition } from './edition.ts';
import type { DaySpan } from './recurrence.ts';
import type { Session } from './session.ts';
import { type Day, weekdayOf } from './zone.ts';
import { type Period, periodsOf, type TimeSpan, withoutCovered } from './weekly-periods.ts';
import { calendarOf, sessionsIn } from './sessions.ts';

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
  /** Those that count. */
  readonly schedules: readonly Schedule[];
}

/** Whether a schedule, an extra session or a session counts. */
type Chosen = (one: { readonly id: string; readonly service: Service }) => boolean;

/**
 * The hours from 1 January of as_of's year to the horizon, or the dates of `days` alone. Schedules of every n weeks
 * or of nth weekdays have no place in a weekly pattern: their days are listed as dates. Only what takes place at the center's
 * address of this directory counts. Without `days` the result does not depend on the day of the
 * build, only on its year.
 */
export function hoursOf(edition: Edition, center: Center, service: Service, days?: DaySpan): Hours {
  return collectHours(edition, center, (one) => one.service === service, new Set(), days);
}

/** The same of everything for which people come to the center: open consultations, and for everybody with an appointment. */
export function visitHoursOf(edition: Edition, center: Center): Hours {
  const offers = [...center.schedules, ...edition.directory.extra_sessions.filter((one) => one.center === center.id)];
  const appointments = new Set(offers.filter(isByAppointment).map(({ id }) => id));
  const chosen: Chosen = ({ id, service }) => service === 'open_consultation' || appointments.has(id);
  return collectHours(edition, center, chosen, appointments);
}

function collectHours(
  edition: Edition,
  center: Center,
  chosen: Chosen,
  appointments: ReadonlySet<string>,
  days?: DaySpan,
): Hours {
  if (!center.dated_facts && center.status !== 'active') return { periods: [], dates: [], schedules: [] };
  const schedules = center.schedules.filter(chosen);
  const periods = periodsOf(edition, center, schedules);
  const byDay = new Map<Day, Session[]>();
  for (const session of sessionsOf(edition, center.id, days)) {
    if (chosen({ id: session.schedule, service: session.service }) && !session.moved)
      byDay.set(session.day, [...(byDay.get(session.day) ?? []), session]);
  }
  const dates: DateHours[] = [];
  for (const [day, sessions] of byDay) {
    const date = dateHours(day, sessions, appointments, calendarOf(edition).holiday(day) !== undefined);
    const regular = periods.find((period) => period.from <= day && day <= period.until)?.week[weekdayOf(day)] ?? [];
    if (!isRegular(date, regular)) dates.push(date);
  }
  return { periods, dates: dates.sort((a, b) => a.day - b.day), schedules };
}

function dateHours(
  day: Day,
  sessions: readonly Session[],
  appointments: ReadonlySet<string>,
  holiday: boolean,
): DateHours {
  const spans = sessions
    .filter((session) => session.status !== 'cancelled')
    .map(({ opens, closes, status, reason, schedule }) => ({
      opens,
      closes,
      tentative: status === 'tentative',
      ...(reason !== undefined && { reason }),
      ...(appointments.has(schedule) && { appointment: true as const }),
    }));
  const reason = sessions.find((session) => session.reason !== undefined)?.reason;
  return { day, spans: withoutCovered(spans), holiday, ...(reason !== undefined && { reason }) };
}

function isRegular(date: DateHours, regular: readonly TimeSpan[]): boolean {
  const same = (span: DateHours['spans'][number], index: number) =>
    !span.tentative &&
    span.opens === regular[index]?.opens &&
    span.closes === regular[index]?.closes &&
    span.appointment === regular[index]?.appointment;
  return date.spans.length === regular.length && date.spans.every(same);
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
