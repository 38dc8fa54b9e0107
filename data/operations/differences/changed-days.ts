/** The days on which the sessions of two directories differ, before and after: what people notice of a change. */
import type { Directory } from '../../model/directory.ts';
import { sessionsBetween } from '../../model/schedule.ts';
import type { Session } from '../../model/session.ts';
import { type Day, dayAt, dayOf, partsOf } from '../../model/zone.ts';

/** One center on one day, by phone or not, with the sessions that are not alike; those that are stand in neither list. */
export interface ChangedDay {
  readonly center: string;
  readonly day: Day;
  readonly phone: boolean;
  readonly before: readonly Session[];
  readonly after: readonly Session[];
}

/** 31 December of the year after a day's: the last day for which sessions are derived. */
export function horizonOf(day: Day): Day {
  return dayAt(partsOf(day).year + 1, 12, 31);
}

/**
 * In time order, from the first day that either directory knows to the horizon of the day of the change: also days that are past,
 * where a change rewrites them.
 */
export function changedDays(before: Directory, after: Directory, changedOn: Day): readonly ChangedDay[] {
  const known = compared.get(after);
  if (known?.before === before && known.changedOn === changedOn) return known.days;
  const days = compareDays(before, after, changedOn);
  compared.set(after, { before, changedOn, days });
  return days;
}

/** Words, rows and messages of a change all ask for its days, and a form at every keystroke. */
const compared = new WeakMap<
  Directory,
  { readonly before: Directory; readonly changedOn: Day; readonly days: readonly ChangedDay[] }
>();

function compareDays(before: Directory, after: Directory, changedOn: Day): ChangedDay[] {
  const [from, until] = [Math.min(changedOn, firstDay(before), firstDay(after)), horizonOf(changedOn)];
  const [old, now] = [keyedSessions(before, from, until), keyedSessions(after, from, until)];
  const days = new Map<string, ChangedDay & { readonly before: Session[]; readonly after: Session[] }>();
  const dayFor = ({ center, day, service }: Session) => {
    const phone = service === 'phone';
    const key = `${center} ${phone} ${day}`;
    const known = days.get(key) ?? { center, day, phone, before: [], after: [] };
    days.set(key, known);
    return known;
  };
  for (const [key, session] of old) if (!now.has(key)) dayFor(session).before.push(session);
  for (const [key, session] of now) if (!old.has(key)) dayFor(session).after.push(session);
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** By key. What stood before is compared with one draft after the other: it is derived once. */
function keyedSessions(directory: Directory, from: Day, until: Day): ReadonlyMap<string, Session> {
  const known = derived.get(directory);
  if (known?.from === from && known.until === until) return known.sessions;
  const sessions = new Map(sessionsBetween(directory, from, until).map(withKey));
  derived.set(directory, { from, until, sessions });
  return sessions;
}

const derived = new WeakMap<
  Directory,
  { readonly from: Day; readonly until: Day; readonly sessions: ReadonlyMap<string, Session> }
>();

/** Two sessions with the same key are alike in all that a session says. */
function withKey(session: Session): [string, Session] {
  const { center, service, schedule, day, opens, closes, ends, status, reason, location, moved, irregular } = session;
  const parts = [center, service, schedule, day, opens, closes, ends, status, reason, location, moved, irregular];
  return [parts.join('\u0000'), session];
}

/** The first day on which a directory can have a session. */
function firstDay({ centers, extra_sessions }: Directory): Day {
  const starts = centers.flatMap((center) => center.schedules.map((one) => one.valid_from));
  const dates = [...starts, ...extra_sessions.map((one) => one.date)];
  return dates.reduce((first, date) => Math.min(first, dayOf(date)), Infinity);
}
