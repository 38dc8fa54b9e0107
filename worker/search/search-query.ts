/** The query of a search, read and checked: what is not understood is refused with a sentence on what is. */
import { type Service, SERVICES } from '../../data/model/directory.ts';
import { Problem } from '../http/problem.ts';
import type { Edition } from '../../data/model/edition.ts';
import { dateOf, localOf } from '../../data/model/zone.ts';
import type { LocalTime, Interval } from './open-session.ts';
import type { BoundingBox, Point } from '../store/center-index.ts';

export interface SearchQuery {
  readonly bbox?: BoundingBox;
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

const DEGREES = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @throws Problem 400 for a parameter given twice or with a value that it cannot have. Unknown parameters are ignored. */
export function parseSearchQuery(params: URLSearchParams, edition: Edition): SearchQuery {
  const bbox = readParameter(params, 'bbox', parseBoundingBox);
  const near = readParameter(params, 'near', parsePoint);
  const postal_code = readParameter(params, 'postal_code', parsePostalCode);
  const district = readParameter(params, 'district', parseDistrict);
  const service = readParameter(params, 'service', parseService);
  const open_at = readParameter(params, 'open_at', (value) =>
    assertKnown(parseLocalInstant(value, 'open_at', edition.directory.timezone), 'open_at', edition),
  );
  return {
    ...(bbox && { bbox }),
    ...(near && { near }),
    ...(postal_code !== undefined && { postal_code }),
    ...(district !== undefined && { district }),
    ...(service && { service }),
    ...(open_at && { open_at }),
    limit: readParameter(params, 'limit', parseLimit) ?? DEFAULT_LIMIT,
    cursor: readParameter(params, 'cursor', parseCursor) ?? 0,
  };
}

/** A parameter's value, read; undefined where it is not given. @throws Problem 400 when it is given twice. */
export function readParameter<T>(
  params: URLSearchParams,
  name: string,
  isNumeric: (value: string) => T,
): T | undefined {
  const [value, ...more] = params.getAll(name);
  if (more.length > 0) throw badRequest(`The parameter "${name}" is given more than once; give it once.`);
  return value === undefined ? undefined : isNumeric(value);
}

/** "6.6,51.3,6.9,51.6". Two more numbers, lowest and highest height, are read and left out of account. */
export function parseBoundingBox(value: string): BoundingBox {
  const numbers = value.length <= 150 ? value.split(',').map((one) => (DEGREES.test(one) ? Number(one) : NaN)) : [];
  const [west = NaN, south = NaN, east = NaN, north = NaN] =
    numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers.length === 4 ? numbers : [];
  const isPossible = [west, east].every(isLongitude) && [south, north].every(isLatitude) && south <= north;
  if (isPossible && !numbers.some(Number.isNaN)) return [west, south, east, north];
  throw badRequest('"bbox" is west,south,east,north in degrees, south not above north, for example 6.6,51.3,6.9,51.6.');
}

function parsePoint(value: string): Point {
  const [latitude = '', longitude = '', ...more] = value.split(',');
  const isNumeric = [latitude, longitude].every((one) => DEGREES.test(one)) && more.length === 0;
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  if (isNumeric && isLatitude(point.latitude) && isLongitude(point.longitude)) return point;
  throw badRequest('"near" is latitude,longitude in degrees, for example 51.43,6.76.');
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
  // Date.parse takes 30 February for 2 March.
  const written = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hours), Number(minutes));
  const exists = matched !== undefined && new Date(written).toISOString().startsWith(text.slice(0, 16));
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

const isLatitude = (degrees: number) => Math.abs(degrees) <= 90;
const isLongitude = (degrees: number) => Math.abs(degrees) <= 180;

export function badRequest(detail: string): Problem {
  return new Problem('bad-request', detail);
}
