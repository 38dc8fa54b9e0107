/** HTTP dates (RFC 9110, section 5.6.7): one form to send, three to understand. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NAMES = `(${MONTHS.join('|')})`;
const TIME = '(\\d{2}):(\\d{2}):(\\d{2})';

/** The preferred form, RFC 850's with two digits of the year, and asctime's, which puts the year last. */
const IMF_FIXDATE = new RegExp(`^[A-Z][a-z]{2}, (\\d{2}) ${NAMES} (\\d{4}) ${TIME} GMT$`);
const RFC_850 = new RegExp(`^[A-Z][a-z]{5,8}, (\\d{2})-${NAMES}-(\\d{2}) ${TIME} GMT$`);
const ASCTIME = new RegExp(`^[A-Z][a-z]{2} ${NAMES} ([ \\d]\\d) ${TIME} (\\d{4})$`);
/** The longest date, "Wednesday, 01-Jan-27 00:00:00 GMT", has 33 characters: nothing longer is looked at. */
const LONGEST = 40;

/** Seconds since 1970 of an HTTP date; undefined for anything else, which RFC 9110 says to ignore. */
export function secondsOf(value: string): number | undefined {
  if (value.length > LONGEST) return undefined;
  const asctime = ASCTIME.exec(value);
  if (asctime) {
    const [, month, date, hours, minutes, seconds, year] = asctime;
    return utc(Number(year), month, date, hours, minutes, seconds);
  }
  const match = IMF_FIXDATE.exec(value) ?? RFC_850.exec(value);
  if (!match) return undefined;
  const [, date, month, year = '', hours, minutes, seconds] = match;
  return utc(year.length === 2 ? 2000 + Number(year) : Number(year), month, date, hours, minutes, seconds);
}

function utc(year: number, month = '', ...numbers: Array<string | undefined>): number {
  const [date = 1, hours, minutes, seconds] = numbers.map(Number);
  return Date.UTC(year, MONTHS.indexOf(month), date, hours, minutes, seconds) / 1000;
}

/** "2027-02-08T09:00:00Z" -> "Mon, 08 Feb 2027 09:00:00 GMT". */
export function httpDate(instant: string): string {
  return new Date(instant).toUTCString();
}
