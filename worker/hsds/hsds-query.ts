/** The query parameters of HSDS's API (its openapi.json, "components/parameters"): read and checked. */
import type { Parameter } from '../http/operation.ts';
import { DEFAULT_SIZE, LARGEST_SIZE, MOST, MOST_FULL, MOST_MINIMAL, MOST_PAGES } from './hsds-parameters.ts';
import { badRequest } from '../http/problem.ts';
import { readParameter } from '../http/params.ts';
import { parseInstant } from '../search/search-query.ts';

export interface HsdsQuery {
  readonly page: number;
  readonly per_page: number;
  /** All results, an entry a line; `per_page` is then the most that can be written. */
  readonly ndjson: boolean;
  readonly full: boolean;
  readonly minimal: boolean;
  /** Lower case; each must occur. */
  readonly search: readonly string[];
  readonly organization_id?: string;
  /** Epoch milliseconds. */
  readonly modified_after?: number;
  readonly postcode?: string;
  /** No taxonomy is used: a query for one matches nothing. */
  readonly taxonomy: boolean;
}

/** @throws Problem 400 for a parameter given twice or with a value that it cannot have; those not in `known` are ignored. */
export function parseHsdsQuery(params: URLSearchParams, parameters: readonly Parameter[]): HsdsQuery {
  const names = new Set(parameters.map(({ name }) => name));
  const read = <T>(name: string, reader: (value: string, name: string) => T): T | undefined =>
    names.has(name) ? readParameter(params, name, (value) => reader(value, name)) : undefined;
  refuseProximity(params, names);
  const ndjson = (read('format', parseFormat) ?? 'json') === 'ndjson';
  const full = read('full', parseBoolean) ?? false;
  const minimal = read('minimal', parseBoolean) ?? false;
  const limit = minimal ? MOST_MINIMAL : full ? MOST_FULL : MOST;
  const optional = {
    organization_id: read('organization_id', parseUuid),
    modified_after: read('modified_after', parseInstant),
    postcode: read('postcode', parseText),
  };
  const page = readPage(read, limit, minimal);
  return {
    ...(ndjson ? { page: 1, per_page: limit } : page),
    ndjson,
    full,
    minimal,
    search: read('search', parseWords) ?? [],
    taxonomy: [read('taxonomy_id', parseText), read('taxonomy_term_id', parseText)].some((one) => one !== undefined),
    ...(optional.organization_id !== undefined && { organization_id: optional.organization_id }),
    ...(optional.modified_after !== undefined && { modified_after: optional.modified_after }),
    ...(optional.postcode !== undefined && { postcode: optional.postcode }),
  };
}

type Read = <T>(name: string, reader: (value: string, name: string) => T) => T | undefined;

function readPage(read: Read, limit: number, minimal: boolean): Pick<HsdsQuery, 'page' | 'per_page'> {
  const size = minimal ? MOST_MINIMAL : Math.min(DEFAULT_SIZE, limit);
  return { page: read('page', parsePage) ?? 1, per_page: read('per_page', parseSize(limit)) ?? size };
}

/** Whether an organization is requested with its services in full. @throws Problem 400 */
export function parseFullService(params: URLSearchParams): boolean {
  return readParameter(params, 'full_service', (value) => parseBoolean(value, 'full_service')) ?? false;
}

/** The standard measures meters from the middle of a postal code area, which is not in the data: a result would be a guess. */
function refuseProximity(params: URLSearchParams, names: ReadonlySet<string>): void {
  if (!names.has('postcode') || !params.has('proximity')) return;
  throw badRequest('"proximity" is not offered; ask /v1/search.json?near=latitude,longitude, or for a postcode alone.');
}

function parseFormat(value: string): string {
  if (value === 'json' || value === 'ndjson') return value;
  throw badRequest('"format" is json or ndjson; other forms have addresses of their own below /v1/.');
}

function parseBoolean(value: string, name: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw badRequest(`"${name}" is true or false.`);
}

function parsePage(value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value) && Number(value) <= MOST_PAGES) return Number(value);
  throw badRequest(`"page" is a whole number from 1 to ${MOST_PAGES}.`);
}

/** More than the limit is no error, as everywhere here. */
function parseSize(limit: number): (value: string) => number {
  return (value) => {
    if (/^[1-9]\d{0,8}$/.test(value)) return Math.min(Number(value), limit);
    throw badRequest(`"per_page" is a whole number from 1 to ${LARGEST_SIZE}.`);
  };
}

function parseUuid(value: string, name: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return value.toLowerCase();
  throw badRequest(`"${name}" is a UUID, as /hsds/organizations names them.`);
}

function parseText(value: string, name: string): string {
  if (value.trim() !== '' && value.length <= 100) return value.trim();
  throw badRequest(`"${name}" is a text of 1 to 100 characters.`);
}

function parseWords(value: string, name: string): string[] {
  return parseText(value, name).toLowerCase().split(/\s+/);
}
