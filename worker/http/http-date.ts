/** HTTP dates (RFC 9110, section 5.6.7): one form to send, three to understand. */
import { dayOf, parseDay, utcOf, weekdayOf } from '../../data/model/zone.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONG_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** The longest date, "Wednesday, 01-Jan-27 00:00:00 GMT", has 33 characters: nothing longer is parsed. */
const LONGEST = 40;

/** The forms of a date, and how each writes weekdays. */
const FORMS: ReadonlyArray<{ readonly pattern: RegExp; readonly weekdays: readonly string[] }> = [
  // IMF-fixdate: "Sun, 06 Nov 1994 08:49:37 GMT".
  {
    pattern: /^(?<weekday>\w+), (?<date>\d\d) (?<month>\w+) (?<year>\d{4}) (?<time>[\d:]{8}) GMT$/,
    weekdays: WEEKDAYS,
  },
  // RFC 850: "Sunday, 06-Nov-94 08:49:37 GMT".
  {
    pattern: /^(?<weekday>\w+), (?<date>\d\d)-(?<month>\w+)-(?<year>\d\d) (?<time>[\d:]{8}) GMT$/,
    weekdays: LONG_WEEKDAYS,
  },
  // asctime: "Sun Nov  6 08:49:37 1994".
  {
    pattern: /^(?<weekday>\w+) (?<month>\w+) (?<date>[ \d]\d) (?<time>[\d:]{8}) (?<year>\d{4})$/,
    weekdays: WEEKDAYS,
  },
];
/** A time of day; its last second may be a leap second. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)$/;

/**
 * Seconds since 1970 of an HTTP date; undefined for anything else, and for a day or a time that does not exist: RFC 9110
 * requires to ignore both. `now` (epoch milliseconds) decides the century of two digits.
 */
export function parseHttpDate(value: string, now: number): number | undefined {
  if (value.length > LONGEST) return undefined;
  for (const { pattern, weekdays } of FORMS) {
    const parts = pattern.exec(value)?.groups;
    if (!parts) continue;
    const { weekday = '', date = '', month = '', year = '', time = '' } = parts;
    const monthNumber = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    const rest = `-${monthNumber}-${date.replace(' ', '0')}T${time}`;
    return secondsOf(year.length === 2 ? withCentury(year + rest, now) : year + rest, weekdays.indexOf(weekday));
  }
  return undefined;
}

/** The latest instant with these last digits of a year that is not more than 50 years ahead: "94-11-06T08:49:37" -> "1994-…". */
function withCentury(digits: string, now: number): string {
  const instant = utcOf(now);
  const latest = `${Number(instant.slice(0, 4)) + 50}${instant.slice(4, 19)}`;
  const century = Number(latest.slice(0, 2));
  return century + digits <= latest ? century + digits : century - 1 + digits;
}

/** Of an instant in UTC, where it exists and falls on that weekday (0 = Monday). */
function secondsOf(instant: string, weekday: number): number | undefined {
  const [day, time = ''] = [parseDay(instant.slice(0, 10)), instant.slice(11)];
  if (day === undefined || weekdayOf(day) !== weekday || !TIME.test(time)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return ((day * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** "2027-02-08T09:00:00Z" -> "Mon, 08 Feb 2027 09:00:00 GMT". */
export function formatHttpDate(instant: string): string {
  const weekday = WEEKDAYS[weekdayOf(dayOf(instant.slice(0, 10)))];
  const month = MONTHS[Number(instant.slice(5, 7)) - 1];
  return `${weekday}, ${instant.slice(8, 10)} ${month} ${instant.slice(0, 4)} ${instant.slice(11, 19)} GMT`;
}
