/** A schedule cut where dated facts of its center change what it promises: a move, a closing, for phone hours other numbers. */
import { addressLine, type Center, type ExtraSession, isRemote, type Schedule } from './directory.ts';
import { centerOn, factSpans } from './dated-facts.ts';
import { type DaySpan, scheduleDays } from './recurrence.ts';
import { type Day, dateOf, dayOf } from './zone.ts';

/** `until` is Infinity where nothing ends it. */
export interface SchedulePiece extends DaySpan {
  /** The center as it is on these days. */
  readonly center: Center;
  /** Whether who knows the center's facts of today goes, or calls, to the right place. */
  readonly here: boolean;
}

/** The pieces that are held, in time order; what was before `asOf` counts as today's. None for one that is never held. */
export function schedulePieces(center: Center, schedule: Schedule, asOf: Day): SchedulePiece[] {
  const first = dayOf(schedule.valid_from);
  const last = schedule.valid_to === undefined ? Infinity : dayOf(schedule.valid_to);
  if (!center.dated_facts || last < asOf) return [{ from: first, until: last, center, here: true }];
  const reached = placeReached(center, schedule);
  const pieces: SchedulePiece[] = [];
  for (const span of factSpans(center, asOf, Infinity)) {
    const from = span.from === asOf ? first : Math.max(first, span.from);
    const until = Math.min(last, span.until);
    if (span.center.status !== 'active' || from > until) continue;
    const before = pieces.at(-1);
    const same =
      before?.until === from - 1 && placeReached(before.center, schedule) === placeReached(span.center, schedule);
    if (before && same) pieces[pieces.length - 1] = { ...before, until };
    else pieces.push({ from, until, center: span.center, here: placeReached(span.center, schedule) === reached });
  }
  return pieces;
}

/** What a center's facts tell those who come or call: its address, its numbers, or nothing that could change. */
function placeReached(center: Center, schedule: Schedule): string {
  if (schedule.service === 'phone') return center.phones.map(({ number }) => number).join();
  return schedule.location === undefined && !isRemote(schedule) ? addressLine(center.address) : '';
}

/** The schedule for the days of a piece alone. It begins on a day on which it is held, so that every n weeks stay the same weeks. */
export function scheduleOf(schedule: Schedule, { from, until, center, here }: SchedulePiece): Schedule {
  const begins = from === dayOf(schedule.valid_from) ? from : firstDay(schedule, from, until);
  const moved = !here && schedule.service !== 'phone';
  return {
    ...schedule,
    valid_from: dateOf(begins),
    ...(until !== Infinity && { valid_to: dateOf(until) }),
    ...(moved && { location: addressLine(center.address) }),
  };
}

function firstDay(schedule: Schedule, from: Day, until: number): Day {
  return scheduleDays(schedule, from, Math.min(until, from + SEARCHED))[0] ?? from;
}

/** A fifth weekday is at most this many days away. */
const SEARCHED = 366;

/** An extra session at the center's address of its day; none on a day on which the center is closed. */
export function extraOnItsDay(extra: ExtraSession, center: Center | undefined): ExtraSession[] {
  if (!center?.dated_facts) return [extra];
  const then = centerOn(center, dayOf(extra.date));
  if (then.status !== 'active') return [];
  const isHere = extra.location !== undefined || isRemote(extra);
  const address = addressLine(then.address);
  return [isHere || address === addressLine(center.address) ? extra : { ...extra, location: address }];
}
