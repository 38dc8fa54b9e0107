/** Schedules, holidays, closures and extra sessions -> sessions with a status (RFC 5545 STATUS) and the reason for it. */
import {
  type Closure,
  concerns,
  type Directory,
  type ExtraSession,
  type Schedule,
  type Service,
  WEEKDAYS,
} from './directory.ts';
import { Calendar, type Layer } from './holiday-calendar.ts';
import { type Day, dayOf, type Minutes, minutesOf, mondayOf, weekdayOf } from './zone.ts';

export type Status = 'confirmed' | 'tentative' | 'cancelled';

/** One session, or the part of one that a closure leaves or takes, on one day. */
export interface Session {
  readonly center: string;
  readonly service: Service;
  /** The id of its schedule or extra session. */
  readonly schedule: string;
  readonly day: Day;
  readonly opens: Minutes;
  readonly closes: Minutes;
  readonly status: Status;
  /** public_holiday/<rule>, closure/<id> or customary/<rule>. */
  readonly reason?: string;
  readonly location?: string;
  /** Of an extra session, or when a closure covers only a part: not one of the schedule's regular times. */
  readonly irregular?: true;
}

/** Days on which a schedule's rule has a session, between two days (both included), before any exception. */
export function scheduleDays(schedule: Schedule, from: Day, until: Day): Day[] {
  const first = dayOf(schedule.valid_from);
  const start = Math.max(from, first);
  const end = schedule.valid_to === undefined ? until : Math.min(until, dayOf(schedule.valid_to));
  const weekdays = WEEKDAYS.flatMap((name, index) => (schedule.byday.includes(name) ? [index] : []));
  const step = 7 * (schedule.interval ?? 1);
  const anchor = mondayOf(first);
  const days: Day[] = [];
  for (let monday = anchor + Math.floor((start - anchor) / step) * step; monday <= end; monday += step) {
    for (const weekday of weekdays) {
      const day = monday + weekday;
      if (day >= start && day <= end) days.push(day);
    }
  }
  return days;
}

/**
 * Every session of a directory between two days (both included), in time order (then by the file's order of centers).
 * A center that is temporarily closed or closed has none.
 */
export function sessionsBetween(
  directory: Directory,
  from: Day,
  until: Day,
  calendar = new Calendar(directory),
): Session[] {
  const sessions: Session[] = [];
  for (const center of directory.centers) {
    if (center.status !== 'active') continue;
    const closures = directory.closures.filter((closure) => concerns(closure, center.id));
    for (const schedule of center.schedules) {
      const affecting = closures.filter((closure) => affects(closure, schedule));
      const base = { center: center.id, service: schedule.service, schedule: schedule.id, ...locationOf(schedule) };
      const span = { opens: minutesOf(schedule.opens_at), closes: minutesOf(schedule.closes_at) };
      for (const day of scheduleDays(schedule, from, until)) {
        sessions.push(...split({ ...base, day, ...span, status: 'confirmed' }, layersOf(day, affecting, calendar)));
      }
    }
    for (const extra of directory.extra_sessions) {
      if (extra.center === center.id) sessions.push(...extraOn(extra, closures, from, until));
    }
  }
  return sessions.sort((a, b) => a.day - b.day || a.opens - b.opens || a.closes - b.closes);
}

function locationOf(schedule: Schedule): { location?: string } {
  return schedule.location === undefined ? {} : { location: schedule.location };
}

/** An extra session stands on any day, holidays too; only a closure that names its id cancels it. */
function extraOn(extra: ExtraSession, closures: readonly Closure[], from: Day, until: Day): Session[] {
  const day = dayOf(extra.date);
  if (day < from || day > until) return [];
  const naming = closures.filter((closure) => closure.schedules?.includes(extra.id));
  const { center, service } = extra;
  const span = { opens: minutesOf(extra.opens_at), closes: minutesOf(extra.closes_at) };
  const session: Session = { center, service, schedule: extra.id, day, ...span, status: 'confirmed', irregular: true };
  return split(session, closureLayers(day, naming)).map((part) => ({ ...part, irregular: true }));
}

function affects(closure: Closure, schedule: Schedule): boolean {
  if (closure.services && !closure.services.includes(schedule.service)) return false;
  return !closure.schedules || closure.schedules.includes(schedule.id);
}

/** Precedence: public holiday, then closures (cancelled before tentative), then the recurring closure. */
function layersOf(day: Day, closures: readonly Closure[], calendar: Calendar): Layer[] {
  const holiday = calendar.holiday(day);
  if (holiday) return [{ opens: 0, closes: 1440, status: 'cancelled', reason: `public_holiday/${holiday}` }];
  const customary = calendar.customary(day);
  return customary ? [...closureLayers(day, closures), customary] : closureLayers(day, closures);
}

function closureLayers(day: Day, closures: readonly Closure[]): Layer[] {
  const layers: Layer[] = [];
  for (const closure of closures) {
    if (day < dayOf(closure.from) || day > dayOf(closure.to)) continue;
    layers.push({
      opens: closure.opens_at === undefined ? 0 : minutesOf(closure.opens_at),
      closes: closure.closes_at === undefined ? 1440 : minutesOf(closure.closes_at),
      status: closure.effect,
      reason: `closure/${closure.id}`,
    });
  }
  return layers.sort((a, b) => Number(a.status === 'tentative') - Number(b.status === 'tentative'));
}

/** Cuts a session where layers begin and end; neighboring parts of one status and reason join again. */
function split(session: Session, layers: readonly Layer[]): Session[] {
  if (layers.length === 0) return [session];
  const edges = new Set([session.opens, session.closes]);
  for (const { opens, closes } of layers) {
    for (const edge of [opens, closes]) if (edge > session.opens && edge < session.closes) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const parts: Session[] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const opens = cuts[index] ?? 0;
    const closes = cuts[index + 1] ?? 0;
    const layer = layers.find((one) => one.opens <= opens && one.closes >= closes);
    const last = parts.at(-1);
    if (last && last.reason === layer?.reason) parts[parts.length - 1] = { ...last, closes };
    else parts.push({ ...session, opens, closes, ...(layer && { status: layer.status, reason: layer.reason }) });
  }
  return parts.length > 1 ? parts.map((part) => ({ ...part, irregular: true })) : parts;
}

/** Weekday code of a day: "MO" … "SU". */
export function bydayOf(day: Day): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekdayOf(day)] ?? 'MO';
}
