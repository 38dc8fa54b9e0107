/** The query parameters of HSDS's API (its openapi.json, "components/parameters"), described and read. */
import type { Parameter } from '../http/operation.ts';
import { badRequest, parseInstant, readParameter } from '../search/search-query.ts';

export interface HsdsQuery {
  readonly page: number;
  readonly per_page: number;
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

const MOST_PAGES = 1_000_000;
const DEFAULT_SIZE = 20;
const MOST = 100;
/** Full entries are long: this many can be written within the CPU time of a request on the free plan. */
const MOST_FULL = 10;
/** Ids and dates alone are short, and the standard expects them on one page. */
const MOST_MINIMAL = 500;

const flag = (name: string, description: string): Parameter => ({
  name,
  description,
  schema: { type: 'boolean', default: false },
});
const uuid = { type: 'string', format: 'uuid' };
const TEXT = { type: 'string', minLength: 1, maxLength: 100, pattern: '\\S' };

const PAGE: readonly Parameter[] = [
  { name: 'search', description: 'Words that all must occur in name, place or kind.', schema: TEXT },
  {
    name: 'page',
    description: 'Number of the page.',
    schema: { type: 'integer', minimum: 1, maximum: MOST_PAGES, default: 1 },
  },
  {
    name: 'per_page',
    description: `Entries on a page; no more than ${MOST}, with full=true ${MOST_FULL}, whatever is said.`,
    schema: { type: 'integer', minimum: 1, default: DEFAULT_SIZE },
  },
  { name: 'format', description: 'The form of the answer.', schema: { type: 'string', enum: ['json'] } },
];
const FULL = flag('full', 'Entries with all that belongs to them.');
const FILTERS: readonly Parameter[] = [
  { name: 'organization_id', description: 'What this organization stands for.', schema: uuid },
  { name: 'taxonomy_id', description: 'No taxonomy is used here: nothing is found.', schema: TEXT },
  { name: 'taxonomy_term_id', description: 'No taxonomy is used here: nothing is found.', schema: TEXT },
  {
    name: 'modified_after',
    description: 'What changed at this instant or later.',
    schema: { type: 'string', format: 'date-time' },
  },
];

export const ORGANIZATION_PARAMETERS: readonly Parameter[] = [...PAGE, FULL];
export const SERVICE_PARAMETERS: readonly Parameter[] = [
  ...PAGE,
  FULL,
  ...FILTERS,
  flag('minimal', `Only id and modified_date; up to ${MOST_MINIMAL} entries on a page.`),
];
export const SERVICE_AT_LOCATION_PARAMETERS: readonly Parameter[] = [
  ...PAGE,
  FULL,
  ...FILTERS,
  { name: 'postcode', description: 'The postal code of the location.', schema: TEXT, example: '47053' },
];
export const FULL_SERVICE_PARAMETER = flag(
  'full_service',
  'The services of the organization with all that belongs to them.',
);

/** @throws Problem 400 for a parameter given twice or with a value that it cannot have; those not in `known` are ignored. */
export function parseHsdsQuery(params: URLSearchParams, parameters: readonly Parameter[]): HsdsQuery {
  const names = new Set(parameters.map(({ name }) => name));
  const read = <T>(name: string, reader: (value: string, name: string) => T): T | undefined =>
    names.has(name) ? readParameter(params, name, (value) => reader(value, name)) : undefined;
  refuseProximity(params, names);
  read('format', assertJson);
  const full = read('full', parseBoolean) ?? false;
  const minimal = read('minimal', parseBoolean) ?? false;
  const limit = minimal ? MOST_MINIMAL : full ? MOST_FULL : MOST;
  const optional = {
    organization_id: read('organization_id', parseUuid),
    modified_after: read('modified_after', parseInstant),
    postcode: read('postcode', parseText),
  };
  return {
    page: read('page', parsePage) ?? 1,
    per_page: read('per_page', parseSize(limit)) ?? (minimal ? MOST_MINIMAL : Math.min(DEFAULT_SIZE, limit)),
    full,
    minimal,
    search: read('search', parseWords) ?? [],
    taxonomy: [read('taxonomy_id', parseText), read('taxonomy_term_id', parseText)].some((one) => one !== undefined),
    ...(optional.organization_id !== undefined && { organization_id: optional.organization_id }),
    ...(optional.modified_after !== undefined && { modified_after: optional.modified_after }),
    ...(optional.postcode !== undefined && { postcode: optional.postcode }),
  };
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

function assertJson(value: string): void {
  if (value !== 'json') throw badRequest('"format" is json; other forms have addresses of their own below /v1/.');
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
    if (/^[1-9]\d*$/.test(value)) return Math.min(Number(value), limit);
    throw badRequest('"per_page" is a whole number, 1 or more.');
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
