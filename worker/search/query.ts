/** The query of a search, read and checked: what is not understood is refused with a sentence on what is. */
import { Problem } from '../http/problem.ts';
import { localOf } from '../../data/model/zone.ts';
import type { Moment, Span } from './open.ts';
import type { BoundingBox, Point } from '../store/center-index.ts';

export interface Query {
  readonly bbox?: BoundingBox;
  readonly near?: Point;
  readonly postal_code?: string;
  readonly district?: string;
  /** Centers with an open consultation at a moment, or in a span of time. */
  readonly open_at?: Moment;
  readonly open_in?: Span;
  readonly limit: number;
  /** How many candidates the pages before have looked at. */
  readonly cursor: number;
}

export const DEFAULT_LIMIT = 20;
/** As many as can be written within the CPU time that a free plan gives a request. */
export const MOST = 100;

const DEGREES = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @throws Problem 400 for a parameter given twice or with a value that it cannot have. Unknown parameters are ignored. */
export function queryOf(asked: URLSearchParams, zone: string): Query {
  const bbox = given(asked, 'bbox', boxOf);
  const near = given(asked, 'near', pointOf);
  const postal_code = given(asked, 'postal_code', postalOf);
  const district = given(asked, 'district', districtOf);
  const open_at = given(asked, 'open_at', (value) => instantOf(value, 'open_at', zone));
  return {
    ...(bbox && { bbox }),
    ...(near && { near }),
    ...(postal_code !== undefined && { postal_code }),
    ...(district !== undefined && { district }),
    ...(open_at && { open_at }),
    limit: given(asked, 'limit', limitOf) ?? DEFAULT_LIMIT,
    cursor: given(asked, 'cursor', cursorOf) ?? 0,
  };
}

/** A parameter's value, read; undefined where it is not given. @throws Problem 400 when it is given twice. */
export function given<T>(asked: URLSearchParams, name: string, read: (value: string) => T): T | undefined {
  const [value, ...more] = asked.getAll(name);
  if (more.length > 0) throw bad(`The parameter "${name}" is given more than once; give it once.`);
  return value === undefined ? undefined : read(value);
}

/** "6.6,51.3,6.9,51.6". Two more numbers, lowest and highest height, are read and left out of account. */
export function boxOf(value: string): BoundingBox {
  const numbers = value.length <= 150 ? value.split(',').map((one) => (DEGREES.test(one) ? Number(one) : NaN)) : [];
  const [west = NaN, south = NaN, east = NaN, north = NaN] =
    numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers.length === 4 ? numbers : [];
  const possible = [west, east].every(isLongitude) && [south, north].every(isLatitude) && south <= north;
  if (possible && !numbers.some(Number.isNaN)) return [west, south, east, north];
  throw bad('"bbox" is west,south,east,north in degrees, south not above north, for example 6.6,51.3,6.9,51.6.');
}

function pointOf(value: string): Point {
  const [latitude = '', longitude = '', ...more] = value.split(',');
  const read = [latitude, longitude].every((one) => DEGREES.test(one)) && more.length === 0;
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  if (read && isLatitude(point.latitude) && isLongitude(point.longitude)) return point;
  throw bad('"near" is latitude,longitude in degrees, for example 51.43,6.76.');
}

function postalOf(value: string): string {
  if (/^[0-9A-Za-z][0-9A-Za-z -]{1,8}[0-9A-Za-z]$/.test(value)) return value;
  throw bad('"postal_code" is a whole postal code, for example 47166.');
}

function districtOf(value: string): string {
  if (value.trim() !== '' && value.length <= 120) return value.trim();
  throw bad('"district" is the name of a district, at most 120 characters, for example Hamborn.');
}

/** Local time of an instant. */
export function instantOf(value: string, name: string, zone: string): Moment {
  return localOf(zone, epochOfInstant(value, name));
}

/** Epoch milliseconds. A form's "+" stands for a space, so a "+01:00" that nobody encoded arrives as " 01:00". */
export function epochOfInstant(value: string, name: string): number {
  const text = value.replace(' ', '+');
  const [whole, year, month, date, hours, minutes] = text.length <= 40 ? (INSTANT.exec(text) ?? []) : [];
  const epoch = Date.parse(text);
  // Date.parse takes 30 February for 2 March.
  const written = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hours), Number(minutes));
  const real = whole !== undefined && new Date(written).toISOString().startsWith(text.slice(0, 16));
  if (real && !Number.isNaN(epoch)) return epoch;
  throw bad(`"${name}" is an instant with its offset (RFC 3339), for example 2026-11-23T10:30:00+01:00.`);
}

function limitOf(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST) return Number(value);
  throw bad(`"limit" is a whole number from 1 to ${MOST}.`);
}

function cursorOf(value: string): number {
  if (/^\d{1,7}$/.test(value)) return Number(value);
  throw bad('"cursor" is what the link to the next page says (Link: rel="next"); begin without one.');
}

const isLatitude = (degrees: number) => Math.abs(degrees) <= 90;
const isLongitude = (degrees: number) => Math.abs(degrees) <= 180;

export function bad(detail: string): Problem {
  return new Problem('bad-request', detail);
}
