/** HTTP dates (RFC 9110, section 5.6.7): one form to send, three to understand. */
import { dayOf, weekdayOf } from '../../data/model/zone.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** The longest date, "Wednesday, 01-Jan-27 00:00:00 GMT", has 33 characters: nothing longer is parsed. */
const LONGEST = 40;

/** Seconds since 1970 of an HTTP date; undefined for anything else, which RFC 9110 requires to ignore. */
export function parseHttpDate(value: string): number | undefined {
  if (value.length > LONGEST) return undefined;
  const asctime = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/.exec(value);
  if (asctime) {
    const [, month, date, hours, minutes, seconds, year] = asctime;
    return utc(year, month, date, hours, minutes, seconds);
  }
  // The preferred form, and RFC 850's with two digits of the year.
  const match =
    /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(value) ??
    /^[A-Z][a-z]{5,8}, (\d{2})-([A-Z][a-z]{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(value);
  if (!match) return undefined;
  const [, date, month, year = '', hours, minutes, seconds] = match;
  return utc(year.length === 2 ? `20${year}` : year, month, date, hours, minutes, seconds);
}

function utc(year: string | undefined, month = '', ...numbers: Array<string | undefined>): number | undefined {
  const at = MONTHS.indexOf(month);
  if (at < 0) return undefined;
  const [date = 1, hours, minutes, seconds] = numbers.map(Number);
  return Date.UTC(Number(year), at, date, hours, minutes, seconds) / 1000;
}

/** "2027-02-08T09:00:00Z" -> "Mon, 08 Feb 2027 09:00:00 GMT". */
export function formatHttpDate(instant: string): string {
  const weekday = WEEKDAYS[weekdayOf(dayOf(instant.slice(0, 10)))];
  const month = MONTHS[Number(instant.slice(5, 7)) - 1];
  return `${weekday}, ${instant.slice(8, 10)} ${month} ${instant.slice(0, 4)} ${instant.slice(11, 19)} GMT`;
}
