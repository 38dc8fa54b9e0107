/** The query of a search, read and checked: what is not understood is refused with a sentence on what is. */
import { type Service, SERVICES } from '../../data/model/directory.ts';
import { readParameter } from '../http/params.ts';
import { badRequest } from '../http/problem.ts';
import type { Edition } from '../../data/model/edition.ts';
import { dateOf, localOf } from '../../data/model/zone.ts';
import type { LocalTime, Interval } from './open-session.ts';
import type { BoundingBox } from '../store/bounding-box.ts';
import type { Point } from '../store/center-index.ts';
import { parseBoundingBox, parsePoint } from './coordinates.ts';

export interface SearchQuery {
  readonly bbox?: BoundingBox;
  /** Any other area. */
  readonly within?: (point: Point) => boolean;
  readonly near?: Point;
  readonly postal_code?: string;
  readonly district?: string;
  /** Centers that offer it at some time. */
  readonly service?: Service;
  /** Centers with an open consultation at a moment, or in a span of time. */
  readonly open_at?: LocalTime;
  readonly open_in?: Interval;
  readonly limit: number;
  /** Index of the first candidate of this page. */
  readonly cursor: number;
}

export const DEFAULT_LIMIT = 20;
/** As many as can be written within the CPU time that a free plan gives a request. */
export const MOST_LIMIT = 100;

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @throws Problem 400 for a parameter given twice or with a value that it cannot have. Unknown parameters are ignored. */
export function parseSearchQuery(params: URLSearchParams, edition: Edition): SearchQuery {
  const bbox = readParameter(params, 'bbox', parseBoundingBox);
  const near = readParameter(params, 'near', parsePoint);
  const open_at = readParameter(params, 'open_at', (value) =>
    assertKnown(parseLocalInstant(value, 'open_at', edition.directory.timezone), 'open_at', edition),
  );
  return {
    ...parseFilters(params),
    ...(bbox && { bbox }),
    ...(near && { near }),
    ...(open_at && { open_at }),
    limit: readParameter(params, 'limit', parseLimit) ?? DEFAULT_LIMIT,
    cursor: readParameter(params, 'cursor', parseCursor) ?? 0,
  };
}

/** What filters centers by their facts, wherever they are searched. */
export function parseFilters(params: URLSearchParams): Pick<SearchQuery, 'postal_code' | 'district' | 'service'> {
  const postal_code = readParameter(params, 'postal_code', parsePostalCode);
  const district = readParameter(params, 'district', parseDistrict);
  const service = readParameter(params, 'service', parseService);
  return {
    ...(postal_code !== undefined && { postal_code }),
    ...(district !== undefined && { district }),
    ...(service && { service }),
  };
}

function parsePostalCode(value: string): string {
  if (/^[0-9A-Za-z][0-9A-Za-z -]{1,8}[0-9A-Za-z]$/.test(value)) return value;
  throw badRequest('"postal_code" is a whole postal code, for example 47166.');
}

function parseDistrict(value: string): string {
  if (value.trim() !== '' && value.length <= 120) return value.trim();
  throw badRequest('"district" is the name of a district, at most 120 characters, for example Hamborn.');
}

function parseService(value: string): Service {
  const service = SERVICES.find((one) => one === value);
  if (service) return service;
  throw badRequest(`"service" is one of ${SERVICES.join(', ')}.`);
}

/** Local time of an instant. */
export function parseLocalInstant(value: string, name: string, zone: string): LocalTime {
  return localOf(zone, parseInstant(value, name));
}

/** @throws Problem 400 for a day after the horizon: no holiday or closure is known there, and regular hours alone would be a promise. */
export function assertKnown(time: LocalTime, name: string, { horizon }: Edition): LocalTime {
  if (time.day <= horizon) return time;
  throw badRequest(`"${name}" lies after ${dateOf(horizon)}, the last day that this build knows.`);
}

/** Epoch milliseconds. A form's "+" stands for a space, so an unencoded "+01:00" arrives as " 01:00". */
export function parseInstant(value: string, name: string): number {
  const text = value.replace(' ', '+');
  const [matched, year, month, date, hours, minutes] = text.length <= 40 ? (INSTANT.exec(text) ?? []) : [];
  const epoch = Date.parse(text);
  // Date.parse takes 30 February for 2 March, and Date.UTC the year 26 for 1926.
  const written = new Date(0);
  written.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  written.setUTCHours(Number(hours), Number(minutes));
  const exists = matched !== undefined && written.toISOString().startsWith(text.slice(0, 16));
  if (exists && !Number.isNaN(epoch)) return epoch;
  throw badRequest(`"${name}" is an instant with its offset (RFC 3339), for example 2026-11-23T10:30:00+01:00.`);
}

function parseLimit(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_LIMIT) return Number(value);
  throw badRequest(`"limit" is a whole number from 1 to ${MOST_LIMIT}.`);
}

function parseCursor(value: string): number {
  if (/^\d{1,7}$/.test(value)) return Number(value);
  throw badRequest('"cursor" is what the link to the next page says (Link: rel="next"); begin without one.');
}
