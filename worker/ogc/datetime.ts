/** The parameter "datetime" (OGC 17-069r4, section 7.15.4): an instant, a date, or two of them with a slash between. */
import type { Edition } from '../../data/model/edition.ts';
import { mondayOf, parseDay } from '../../data/model/zone.ts';
import { badRequest } from '../http/problem.ts';
import type { Interval, LocalTime } from '../search/open-session.ts';
import { assertKnown, parseLocalInstant } from '../search/search-query.ts';

/** ".." or nothing leaves an end open. What lies beyond the edition's first and last day ends there. */
export function parseDatetime(value: string, edition: Edition): Interval {
  const [first = '', last = first, ...more] = value.split('/');
  const isOpen = (end: string) => end === '' || end === '..';
  const bounds = { from: mondayOf(edition.first), until: edition.horizon };
  const from = isOpen(first) ? undefined : parseEnd(first, 0, edition);
  if (from) assertKnown(from, 'datetime', edition);
  const until = isOpen(last) ? undefined : parseEnd(last, 1439, edition);
  if (more.length > 0 || (!value.includes('/') && !from) || (from && until && isAfter(from, until)))
    throw badDatetime();
  return {
    from: from && from.day >= bounds.from ? from : { day: bounds.from, minutes: 0 },
    until: until && until.day <= bounds.until ? until : { day: bounds.until, minutes: 1439 },
  };
}

/** `minutes` stand for the time of a date without one. */
function parseEnd(value: string, minutes: number, { directory }: Edition): LocalTime {
  if (value.length > 40) throw badDatetime();
  const day = parseDay(value);
  // Map programs write the year 0 for "since ever"; parseDay begins with the year 100.
  const text = /^00\d\d-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value;
  return day === undefined ? parseLocalInstant(text, 'datetime', directory.timezone) : { day, minutes };
}

function isAfter(a: LocalTime, b: LocalTime): boolean {
  return a.day > b.day || (a.day === b.day && a.minutes > b.minutes);
}

function badDatetime() {
  return badRequest('"datetime" is an instant, a date, or two with "/" between, for example 2026-11-23T10:30:00Z/..');
}
