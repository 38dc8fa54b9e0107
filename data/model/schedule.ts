/** Schedules, holidays, closures and extra sessions -> sessions with a status (RFC 5545 STATUS) and the reason for it. */
import {
  addressLine,
  type Center,
  type Closure,
  type Conditions,
  concerns,
  type Directory,
  type ExtraSession,
  type Schedule,
  type Service,
  WEEKDAYS,
} from './directory.ts';
import { centerOn } from './dated-facts.ts';
import { Calendar, type Layer } from './holiday-calendar.ts';
import { closureNames, scheduleDays, suspensionsOf } from './recurrence.ts';
import { type Day, dayOf, type Minutes, minutesOf, weekdayOf } from './zone.ts';

export type Status = 'confirmed' | 'tentative' | 'cancelled';

/** One session, or the part of one that a closure leaves or takes, on one day. */
export interface Session {
  readonly center: string;
  readonly service: Service;
  /** The id of its schedule or extra session. */
  readonly schedule: string;
  readonly day: Day;
  readonly opens: Minutes;
  /** When it is over for those who come: its end, or the last admission. */
  readonly closes: Minutes;
  /** Its end, where that is later than the last admission. */
  readonly ends?: Minutes;
  readonly status: Status;
  /** public_holiday/<rule>, closure/<id> or customary/<rule>. */
  readonly reason?: string;
  readonly location?: string;
  /** `location` is the center's own address of that day, which is not the one that the directory says. */
  readonly moved?: true;
  /** Of an extra session, or when a closure covers only a part: not one of the schedule's regular times. */
  readonly irregular?: true;
}

/**
 * Every session of a directory between two days (both included), in time order (then by the file's order of centers).
 * A center has none on days on which it is temporarily closed or closed.
 */
export function sessionsBetween(
  directory: Directory,
  from: Day,
  until: Day,
  calendar = new Calendar(directory),
): Session[] {
  const sessions: Session[] = [];
  for (const center of directory.centers) {
    if (!center.dated_facts && center.status !== 'active') continue;
    const closures = directory.closures.filter((closure) => concerns(closure, center.id));
    const own: Session[] = [];
    for (const schedule of center.schedules) {
      const affecting = closures.filter((closure) => affects(closure, schedule));
      const base = { center: center.id, service: schedule.service, schedule: schedule.id, ...locationOf(schedule) };
      const without = suspensionsOf(closures, schedule);
      for (const day of scheduleDays(schedule, from, until, without)) {
        const session: Session = { ...base, day, ...spanOf(schedule), status: 'confirmed' };
        own.push(...admitted(split(session, layersOf(day, affecting, calendar)), schedule));
      }
    }
    for (const extra of directory.extra_sessions) {
      if (extra.center === center.id) own.push(...extraOn(extra, closures, from, until));
    }
    sessions.push(...(center.dated_facts ? own.flatMap((session) => onItsDay(session, center)) : own));
  }
  return sessions.sort((a, b) => a.day - b.day || a.opens - b.opens || a.closes - b.closes);
}

/** Where the center is on that day, if elsewhere than its directory says; nothing on a day on which it is closed. */
function onItsDay(session: Session, center: Center): Session[] {
  const then = centerOn(center, session.day);
  if (then.status !== 'active') return [];
  const elsewhere = session.location === undefined && addressLine(then.address) !== addressLine(center.address);
  return [elsewhere ? { ...session, location: addressLine(then.address), moved: true } : session];
}

const spanOf = ({ opens_at, closes_at }: { opens_at: string; closes_at: string }) => ({
  opens: minutesOf(opens_at),
  closes: minutesOf(closes_at),
});

function locationOf({ location }: Conditions): { location?: string } {
  return location === undefined ? {} : { location };
}

/** A session is over for those who come when nobody new is let in; what goes on behind the door is `ends`. */
function admitted(parts: readonly Session[], { last_admission }: Conditions): readonly Session[] {
  if (last_admission === undefined) return parts;
  const last = minutesOf(last_admission);
  return parts.flatMap((part) =>
    part.closes <= last ? part : part.opens >= last ? [] : { ...part, closes: last, ends: part.closes },
  );
}

/** An extra session stands on any day, holidays too; only a closure that names its id cancels it. */
function extraOn(extra: ExtraSession, closures: readonly Closure[], from: Day, until: Day): Session[] {
  const day = dayOf(extra.date);
  if (day < from || day > until) return [];
  const naming = closures.filter((closure) => closure.schedules?.includes(extra.id));
  const { center, service } = extra;
  const base = { center, service, schedule: extra.id, ...locationOf(extra) };
  const session: Session = { ...base, day, ...spanOf(extra), status: 'confirmed', irregular: true };
  return admitted(split(session, closureLayers(day, naming)), extra).map((part) => ({ ...part, irregular: true }));
}

function affects(closure: Closure, schedule: Schedule): boolean {
  if (closure.replaced_by) return false;
  return closureNames(closure, schedule);
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
