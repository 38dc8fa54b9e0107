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

/** The local date of an instant, "2026-11-23". */
export function localDay(week: Week, instant: number): string {
  return new Date(instant + offsetAt(week, instant) * MINUTE).toISOString().slice(0, 10);
}

/** The instant at which a local date begins. */
export function dayStart(week: Week, day: string): number {
  const utc = Date.parse(day);
  const guess = utc - offsetAt(week, utc) * MINUTE;
  return utc - offsetAt(week, guess) * MINUTE;
}

/** A date some days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The Monday whose week file to ask for. One hour is Berlin's winter offset; an hour too early only means the file before, which reaches far enough. */
export function mondayOf(instant: number): string {
  const local = instant + 60 * MINUTE;
  const weekday = (new Date(local).getUTCDay() + 6) % 7;
  return new Date(local - weekday * DAY).toISOString().slice(0, 10);
}
