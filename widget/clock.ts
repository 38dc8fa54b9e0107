// Local dates of the centers' zone, from the week file's own UTC offsets: no Intl, no device zone.
import type { WeekFile } from './week-file.ts';

/** "Schließt in …" is said from this many minutes before the end on, "Öffnet in …" from this many before the start on. */
export const CLOSING_MINUTES = 15;
export const SOON_MINUTES = 60;

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Minutes east of UTC at an instant. */
export function utcOffset(week: WeekFile, instant: number): number {
  let current = '';
  for (const { from, offset } of week.utc_offsets) if (!current || Date.parse(from) <= instant) current = offset;
  // A wall clock read with its own offset lies behind UTC by just that offset.
  return (0 - Date.parse(`1970-01-01T00:00${current}`)) / MINUTE;
}

/** The date of an instant in UTC, "2026-11-23". */
const utcDate = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The local date of an instant. */
export const localDate = (week: WeekFile, instant: number): string =>
  utcDate(instant + utcOffset(week, instant) * MINUTE);

/** The instant at which a local date begins. */
export function startOfDate(week: WeekFile, date: string): number {
  const utc = Date.parse(date);
  const guess = utc - utcOffset(week, utc) * MINUTE;
  return utc - utcOffset(week, guess) * MINUTE;
}

/** A date some days later. */
export const addDays = (date: string, days: number): string => utcDate(Date.parse(date) + days * DAY);

/** From Monday, which is 0. */
export const weekdayIndex = (instant: number): number => (new Date(instant).getUTCDay() + 6) % 7;

/** The Monday whose week file to ask for. One hour is Berlin's winter offset; an hour too early only means the file before, which reaches far enough. */
export function mondayAt(instant: number): string {
  const local = instant + 60 * MINUTE;
  return utcDate(local - weekdayIndex(local) * DAY);
}
