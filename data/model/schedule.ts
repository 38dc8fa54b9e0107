/** Schedules, holidays, closures and extra sessions -> sessions with a status (RFC 5545 STATUS) and the reason for it. */
import {
  addressLine,
  type Center,
  type Closure,
  type Conditions,
  concerns,
  type Directory,
  type ExtraSession,
  isRemote,
  type Schedule,
  WEEKDAYS,
} from './directory.ts';
import { centerOn } from './dated-facts.ts';
import { Calendar } from './holiday-calendar.ts';
import { closureLayers, layersOf, splitSession } from './layers.ts';
import type { Session } from './session.ts';
import { closureNames, scheduleDays, suspensionsOf } from './recurrence.ts';
import { type Day, dayOf, minutesOf, weekdayOf } from './zone.ts';

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
        own.push(...admitted(splitSession(session, layersOf(day, affecting, calendar)), schedule));
      }
    }
    for (const extra of directory.extra_sessions) {
      if (extra.center === center.id) own.push(...extraOn(extra, closures, from, until));
    }
    sessions.push(...(center.dated_facts ? onTheirDays(own, center, directory.extra_sessions) : own));
  }
  return sessions.sort((a, b) => a.day - b.day || a.opens - b.opens || a.closes - b.closes);
}

/** Where the center is on each day, if elsewhere than its directory says; nothing on days on which it is closed. */
function onTheirDays(sessions: readonly Session[], center: Center, extras: readonly ExtraSession[]): Session[] {
  const remote = new Set([...center.schedules, ...extras].filter(isRemote).map(({ id }) => id));
  return sessions.flatMap((session) => {
    const then = centerOn(center, session.day);
    if (then.status !== 'active') return [];
    const isHere = addressLine(then.address) === addressLine(center.address);
    if (isHere || session.location !== undefined || remote.has(session.schedule)) return [session];
    return [{ ...session, location: addressLine(then.address), moved: true as const }];
  });
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
  return admitted(splitSession(session, closureLayers(day, naming)), extra).map((part) => ({
    ...part,
    irregular: true,
  }));
}

function affects(closure: Closure, schedule: Schedule): boolean {
  if (closure.replaced_by) return false;
  return closureNames(closure, schedule);
}

/** Weekday code of a day: "MO" … "SU". */
export function bydayOf(day: Day): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekdayOf(day)] ?? 'MO';
}
