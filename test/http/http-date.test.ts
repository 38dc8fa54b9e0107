/** HTTP dates in conditional requests (RFC 9110, section 5.6.7): three forms are understood, and what no calendar or clock shows is ignored. */
import { describe, expect, it } from 'vitest';
import { parseHttpDate } from '../../worker/http/http-date.ts';
import { siteOf } from '../application.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const seconds = (instant: string) => Date.parse(instant) / 1000;

describe('an HTTP date', () => {
  it.each([
    ['the preferred form', 'Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['asctime', 'Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
    ['asctime with two digits of the day', 'Wed Nov 16 08:49:37 1994', '1994-11-16T08:49:37Z'],
    ['29 February of a leap year', 'Thu, 29 Feb 2024 00:00:00 GMT', '2024-02-29T00:00:00Z'],
    ['a leap second', 'Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00Z'],
  ])('is understood in %s', (_, date, instant) => {
    expect(parseHttpDate(date, NOW)).toBe(seconds(instant));
  });

  it.each([
    ['31 February', 'Wed, 31 Feb 2027 00:00:00 GMT'],
    ['29 February of another year', 'Mon, 29 Feb 2027 00:00:00 GMT'],
    ['31 November', 'Thu Nov 31 00:00:00 1994'],
    ['day 0', 'Monday, 00-Nov-94 08:49:37 GMT'],
    ['a month that is none', 'Sun, 06 Nov 1994 08:49:37 GMT'.replace('Nov', 'Nev')],
    ['the wrong weekday', 'Mon, 06 Nov 1994 08:49:37 GMT'],
    ['the wrong weekday in RFC 850', 'Monday, 06-Nov-94 08:49:37 GMT'],
    ['the wrong weekday in asctime', 'Mon Nov  6 08:49:37 1994'],
    ['a weekday that is none', 'Son, 06 Nov 1994 08:49:37 GMT'],
    ['a long weekday in the preferred form', 'Sunday, 06 Nov 1994 08:49:37 GMT'],
    ['a short weekday in RFC 850', 'Sun, 06-Nov-94 08:49:37 GMT'],
    ['hour 25', 'Sun, 06 Nov 1994 25:49:37 GMT'],
    ['hour 24', 'Sun, 06 Nov 1994 24:00:00 GMT'],
    ['minute 60', 'Sunday, 06-Nov-94 08:60:37 GMT'],
    ['second 61', 'Sun Nov  6 08:49:61 1994'],
    ['another zone', 'Sun, 06 Nov 1994 08:49:37 CET'],
    ['another case', 'sun, 06 nov 1994 08:49:37 gmt'],
    ['something before or after it', ' Sun, 06 Nov 1994 08:49:37 GMT'],
    ['a year before 100, which Date.UTC would take for 1950', 'Sat, 01 Jan 0050 00:00:00 GMT'],
    ['nothing', ''],
  ])('is none with %s', (_, date) => {
    expect(parseHttpDate(date, NOW)).toBeUndefined();
  });
});

describe('two digits of a year', () => {
  it.each([
    ['49 years ahead, with the weekday of 1975', 'Saturday, 01-Mar-75 00:00:00 GMT', undefined],
    ['49 years ahead', 'Friday, 01-Mar-75 00:00:00 GMT', '2075-03-01T00:00:00Z'],
    ['exactly 50 years ahead', 'Monday, 23-Nov-76 09:00:00 GMT', '2076-11-23T09:00:00Z'],
    ['a second more than 50 years ahead is in the past', 'Tuesday, 23-Nov-76 09:00:01 GMT', '1976-11-23T09:00:01Z'],
    ['51 years ahead is 49 years ago', 'Sunday, 06-Nov-77 08:49:37 GMT', '1977-11-06T08:49:37Z'],
    ['this year', 'Sunday, 01-Nov-26 00:00:00 GMT', '2026-11-01T00:00:00Z'],
  ])('%s: %s', (_, date, instant) => {
    expect(parseHttpDate(date, NOW)).toBe(instant && seconds(instant));
  });

  it('mean the coming century where that is near', () => {
    expect(parseHttpDate('Thursday, 01-Jan-05 00:00:00 GMT', Date.parse('2090-01-01T00:00:00Z'))).toBe(
      seconds('2105-01-01T00:00:00Z'),
    );
  });
});

describe('a condition', () => {
  const { get } = siteOf();
  const status = async (headers: Record<string, string>) => (await get('/v1/centers.json', { headers })).status;

  it('with an impossible date is no condition', async () => {
    // Read as 3 March 2038 or as the day before the edition, each would decide the answer.
    expect(await status({ 'If-Modified-Since': 'Wed, 31 Feb 2038 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'If-Modified-Since': 'Tue, 05 Jan 2037 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'If-Unmodified-Since': 'Sat, 31 Feb 2001 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'If-Unmodified-Since': 'Wed, 05 Aug 2020 25:00:00 GMT' })).toBe(200);
  });

  it('of 1999 in RFC 850’s form is not one of 2099', async () => {
    expect(await status({ 'If-Modified-Since': 'Friday, 01-Jan-99 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'If-Unmodified-Since': 'Friday, 01-Jan-99 00:00:00 GMT' })).toBe(412);
  });
});
