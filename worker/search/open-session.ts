/** Whether a center has an open consultation at a moment or in a span of time, by the engine that every feed uses. */
import type { Directory } from '../../data/model/directory.ts';
import type { Calendar } from '../../data/model/holiday-calendar.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import type { Session } from '../../data/model/session.ts';
import type { Day, Minutes } from '../../data/model/zone.ts';

/** Local time, to the minute. */
export interface LocalTime {
  readonly day: Day;
  readonly minutes: Minutes;
}

/** Both ends included. */
export interface Interval {
  readonly from: LocalTime;
  readonly until: LocalTime;
}

/** Days derived at once: most centers have a session in the first four weeks. */
const STEP = 28;

/**
 * The first confirmed open consultation at the center that a span touches: nothing by appointment, remote or for some people only.
 * A session's last minute is the one before it closes, or lets nobody new in.
 */
export function findOpenSession(
  directory: Directory,
  calendar: Calendar,
  { from, until }: Interval,
): Session | undefined {
  for (let day = from.day; day <= until.day; day += STEP) {
    const last = Math.min(day + STEP - 1, until.day);
    const found = sessionsBetween(directory, day, last, calendar).find(
      (session) =>
        session.service === 'open_consultation' &&
        session.status === 'confirmed' &&
        // Elsewhere than the place at which the center is found.
        !session.moved &&
        minutesSinceEpoch(session.day, session.closes) > minutesSinceEpoch(from.day, from.minutes) &&
        minutesSinceEpoch(session.day, session.opens) <= minutesSinceEpoch(until.day, until.minutes),
    );
    if (found) return found;
  }
  return undefined;
}

const minutesSinceEpoch = (day: Day, minutes: Minutes) => day * 1440 + minutes;
