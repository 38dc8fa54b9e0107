/** The query of /items (OGC 17-069r4, sections 7.15.2 to 7.15.4): limit, offset, bbox, datetime. */
import type { Edition } from '../../data/model/edition.ts';
import type { Parameter } from '../http/operation.ts';
import type { LocalTime, Interval } from '../search/open-session.ts';
import { BBOX_PARAMETER } from '../search/parameters.ts';
import {
  assertKnown,
  badRequest,
  parseBoundingBox,
  readParameter,
  parseLocalInstant,
  MOST_LIMIT,
  type SearchQuery,
} from '../search/search-query.ts';
import { mondayOf, parseDay } from '../../data/model/zone.ts';

const DEFAULT_LIMIT = 10;

export const ITEMS_PARAMETERS: readonly Parameter[] = [
  BBOX_PARAMETER,
  {
    name: 'datetime',
    description:
      'Centers with a confirmed open consultation at an instant, on a date, or in a span of either ("a/b", "../b", "a/.."). A page may hold fewer than limit; go on while there is a next one.',
    schema: { type: 'string' },
  },
  {
    name: 'limit',
    description: `How many features a page holds at most; more than ${MOST_LIMIT} is taken for ${MOST_LIMIT}.`,
    schema: { type: 'integer', minimum: 1, maximum: MOST_LIMIT, default: DEFAULT_LIMIT },
  },
  {
    name: 'offset',
    description: 'Where the page begins; take it from the link "next".',
    schema: { type: 'integer', minimum: 0, default: 0 },
  },
  {
    // Section 7.10.1: parameters that the description does not name would have to be refused.
    name: 'other',
    description: 'Any other parameter is ignored.',
    schema: { type: 'object', additionalProperties: true },
  },
];

/** @throws Problem 400 for a value that a parameter cannot have. */
export function parseItemsQuery(params: URLSearchParams, edition: Edition): SearchQuery {
  const bbox = readParameter(params, 'bbox', parseBoundingBox);
  const open_in = readParameter(params, 'datetime', (value) => parseDatetime(value, edition));
  return {
    ...(bbox && { bbox }),
    ...(open_in && { open_in }),
    limit: readParameter(params, 'limit', limitOf) ?? DEFAULT_LIMIT,
    cursor: readParameter(params, 'offset', offsetOf) ?? 0,
  };
}

/** Larger than the maximum is no error (requirement /req/core/fc-limit-response-1). */
function limitOf(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Math.min(Number(value), MOST_LIMIT);
  throw badRequest('"limit" is a whole number, 1 or more.');
}

function offsetOf(value: string): number {
  if (/^\d{1,7}$/.test(value)) return Number(value);
  throw badRequest('"offset" is a whole number, 0 or more.');
}

/** An instant, a date, or two of them with a slash between; ".." or nothing leaves an end open. */
function parseDatetime(value: string, edition: Edition): Interval {
  const [first = '', last = first, ...more] = value.split('/');
  const isOpen = (end: string) => end === '' || end === '..';
  const bounds = { from: mondayOf(edition.first), until: edition.horizon };
  const from = isOpen(first) ? undefined : parseDatetimeEnd(first, 0, edition);
  if (from) assertKnown(from, 'datetime', edition);
  const until = isOpen(last) ? undefined : parseDatetimeEnd(last, 1439, edition);
  if (more.length > 0 || (!value.includes('/') && !from) || (from && until && isAfter(from, until)))
    throw badDatetime();
  return {
    from: from && from.day >= bounds.from ? from : { day: bounds.from, minutes: 0 },
    until: until && until.day <= bounds.until ? until : { day: bounds.until, minutes: 1439 },
  };
}

/** `minutes` stand for the time of a date without one. */
function parseDatetimeEnd(value: string, minutes: number, { directory }: Edition): LocalTime {
  if (value.length > 40) throw badDatetime();
  const day = parseDay(value);
  return day === undefined ? parseLocalInstant(value, 'datetime', directory.timezone) : { day, minutes };
}

function isAfter(a: LocalTime, b: LocalTime): boolean {
  return a.day > b.day || (a.day === b.day && a.minutes > b.minutes);
}

function badDatetime() {
  return badRequest('"datetime" is an instant, a date, or two with "/" between, for example 2026-11-23T10:30:00Z/..');
}
