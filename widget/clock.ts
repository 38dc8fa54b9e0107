// Local days of the centers' zone, from the week file's own UTC offsets: no Intl, no device zone.
import type { Week } from './week.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Minutes east of UTC at an instant. */
export function offsetAt(week: Week, instant: number): number {
  let offset = '';
  for (const entry of week.utc_offsets) if (!offset || Date.parse(entry.from) <= instant) offset = entry.offset;
  // A wall clock read with its own offset lies behind UTC by just that offset.
  return (0 - Date.parse(`1970-01-01T00:00${offset}`)) / MINUTE;
}

/** The date of an instant in UTC, "2026-11-23". */
const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The local date of an instant. */
export const localDay = (week: Week, instant: number): string => utcDay(instant + offsetAt(week, instant) * MINUTE);

/** The instant at which a local date begins. */
export function dayStart(week: Week, day: string): number {
  const utc = Date.parse(day);
  const guess = utc - offsetAt(week, utc) * MINUTE;
  return utc - offsetAt(week, guess) * MINUTE;
}

/** A date some days later. */
export const addDays = (day: string, days: number): string => utcDay(Date.parse(day) + days * DAY);

/** From Monday, which is 0. */
export const weekday = (instant: number): number => (new Date(instant).getUTCDay() + 6) % 7;

/** The Monday whose week file to ask for. One hour is Berlin's winter offset; an hour too early only means the file before, which reaches far enough. */
export function mondayOf(instant: number): string {
  const local = instant + 60 * MINUTE;
  return utcDay(local - weekday(local) * DAY);
}
