/** Wall clock <-> instant (RFC 9557 time zones). Days are integers since 1970-01-01, times are minutes since midnight. */
import { offsetsOf } from './zone-offsets.ts';
import { type Shift, shiftsWithin } from './zone-shifts.ts';

/** A calendar day as an integer: days since 1970-01-01. Loops over years stay cheap this way. */
export type Day = number;
/** Minutes since local midnight, 0 to 1440. */
export type Minutes = number;

const DAY_MS = 86_400_000;
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** "2027-02-08" -> Day; undefined when the text is no real calendar date, or of a year before 100, which is a slip. */
export function parseDay(date: string): Day | undefined {
  const day = dayAt(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
  // What does not exist, 30 February, is another day, and anything but digits is none.
  return Number.isInteger(day) && dateOf(day) === date && date >= '0100' ? day : undefined;
}

/** "2027-02-08" -> Day. Throws a RangeError for a date that does not exist: callers hold checked data. */
export function dayOf(date: string): Day {
  const day = parseDay(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a calendar date; write YYYY-MM-DD`);
  return day;
}

/** Day -> "2027-02-08". */
export function dateOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Year, month (1-12) and day of the month, in the Gregorian calendar. By arithmetic: the first Date costs a start dearly. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  // The mean year and the longest month guess right or one off.
  const guess = 1970 + Math.floor(day / 365.2425);
  const year = dayAt(guess, 1, 1) > day ? guess - 1 : dayAt(guess + 1, 1, 1) > day ? guess : guess + 1;
  const least = 1 + Math.floor((day - dayAt(year, 1, 1)) / 31);
  const month = dayAt(year, least + 1, 1) > day ? least : least + 1;
  return { year, month, date: day - dayAt(year, month, 1) + 1 };
}

/** The Day of a year, month (1-12) and day of the month; what is beyond a year's or month's end is carried over. */
export function dayAt(year: number, month: number, date: number): Day {
  // Counted from March, years end with their leap day, and every five months have 153 days: 31, 30, 31, 30, 31.
  const from = year + Math.floor((month - 3) / 12);
  const months = (month + 9) % 12;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return 365 * from + leaps + Math.floor((153 * months + 2) / 5) + date - 1 - EPOCH;
}

/** 0 = Monday … 6 = Sunday (ISO 8601 order). 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** "14:30" -> 870. Checked data only. */
export function minutesOf(time: string): Minutes {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** 870 -> "14:30". */
export function timeOf(minutes: Minutes): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const shiftsByZoneYear = new Map<string, Shift[]>();

/** The offset that holds when a local year begins, and every change inside the year. At most a handful of entries. */
function shiftsOf(zone: string, year: number): Shift[] {
  const key = `${zone} ${year}`;
  const known = shiftsByZoneYear.get(key);
  if (known) return known;
  const shifts = shiftsWithin(offsetsOf(zone), dayAt(year, 1, 1) * 1440, dayAt(year + 1, 1, 1) * 1440);
  shiftsByZoneYear.set(key, shifts);
  return shifts;
}

/** Minutes east of UTC at a wall-clock time. Inside a repeated hour the later offset holds; data never names such an hour. */
export function offsetAt(zone: string, day: Day, minutes: Minutes): number {
  const wall = day * 1440 + minutes;
  const shifts = shiftsOf(zone, partsOf(day).year);
  let offset = shifts[0]?.offset ?? 0;
  for (const shift of shifts) if (shift.wall <= wall) offset = shift.offset;
  return offset;
}

/** Every offset that holds between two days (both included), each with the instant it begins. */
export function offsetsBetween(zone: string, from: Day, until: Day): Array<{ from: string; offset: string }> {
  const start = epochOf(zone, from, 0);
  const end = epochOf(zone, until + 1, 0);
  const out = [{ from: utcOf(start), offset: offsetText(offsetAt(zone, from, 0)) }];
  for (let year = partsOf(from).year; year <= partsOf(until).year; year++) {
    for (const shift of shiftsOf(zone, year)) {
      const offset = offsetText(shift.offset);
      if (shift.instant > start && shift.instant < end && offset !== out.at(-1)?.offset) {
        out.push({ from: utcOf(shift.instant), offset });
      }
    }
  }
  return out;
}

/** Epoch milliseconds of a wall-clock time. */
export function epochOf(zone: string, day: Day, minutes: Minutes): number {
  return (day * 1440 + minutes - offsetAt(zone, day, minutes)) * 60_000;
}

/** ISO 8601 with the zone's offset: "2026-11-16T10:00:00+01:00". */
export function isoOf(zone: string, day: Day, minutes: Minutes): string {
  const at = minutes === 1440 ? ([day + 1, 0] as const) : ([day, minutes] as const);
  return `${dateOf(at[0])}T${timeOf(at[1])}:00${offsetText(offsetAt(zone, at[0], at[1]))}`;
}

/** Epoch milliseconds -> "2026-11-16T09:00:00Z". */
export function utcOf(epoch: number): string {
  const day = Math.floor(epoch / DAY_MS);
  const seconds = Math.floor((epoch - day * DAY_MS) / 1000);
  return `${dateOf(day)}T${timeOf(Math.floor(seconds / 60))}:${two(seconds % 60)}Z`;
}

/** The local day and minute at an instant (epoch milliseconds). */
export function localOf(zone: string, epoch: number): { day: Day; minutes: Minutes } {
  const minute = Math.floor(epoch / 60_000);
  // Looked up as if the instant were a wall clock, with a day to spare at either end: no zone is further from UTC.
  const shifts = shiftsWithin(offsetsOf(zone), minute - 1440, minute + 1440);
  const offset = shifts.findLast(({ instant }) => instant <= epoch)?.offset ?? shifts[0]?.offset ?? 0;
  const wall = minute + offset;
  const day = Math.floor(wall / 1440);
  return { day, minutes: wall - day * 1440 };
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${timeOf(size)}`;
}
