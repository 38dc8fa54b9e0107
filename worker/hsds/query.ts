/** The query parameters of HSDS's API (its openapi.json, "components/parameters"), described and read. */
import type { Parameter } from '../http/operation.ts';
import { bad, epochOfInstant, given } from '../search/query.ts';

export interface Query {
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
  /** Nothing here is classified by a taxonomy: whoever asks for one finds nothing. */
  readonly taxonomy: boolean;
}

const DEFAULT_SIZE = 20;
const MOST = 100;
/** Whole entries are long: as many as can be written within the CPU time that a free plan gives a request. */
const MOST_FULL = 10;
/** Ids and dates alone are short, and the standard wants them on one page. */
const MOST_MINIMAL = 500;

const flag = (name: string, description: string): Parameter => ({
  name,
  description,
  schema: { type: 'boolean', default: false },
});
const uuid = { type: 'string', format: 'uuid' };

const PAGE: readonly Parameter[] = [
  { name: 'search', description: 'Words that all must occur in name, place or kind.', schema: { type: 'string' } },
  { name: 'page', description: 'Number of the page.', schema: { type: 'integer', minimum: 1, default: 1 } },
  {
    name: 'per_page',
    description: `Entries on a page; at most ${MOST_FULL} with full=true.`,
    schema: { type: 'integer', minimum: 1, maximum: MOST, default: DEFAULT_SIZE },
  },
  { name: 'format', description: 'The form of the answer.', schema: { type: 'string', enum: ['json'] } },
];
const FULL = flag('full', 'Entries with all that belongs to them.');
const FILTERS: readonly Parameter[] = [
  { name: 'organization_id', description: 'What this organization stands for.', schema: uuid },
  { name: 'taxonomy_id', description: 'No taxonomy is used here: nothing is found.', schema: { type: 'string' } },
  { name: 'taxonomy_term_id', description: 'No taxonomy is used here: nothing is found.', schema: { type: 'string' } },
  {
    name: 'modified_after',
    description: 'What changed at this instant or later.',
    schema: { type: 'string', format: 'date-time' },
  },
];

export const ORGANIZATIONS: readonly Parameter[] = [...PAGE, FULL];
export const SERVICES: readonly Parameter[] = [
  ...PAGE,
  FULL,
  ...FILTERS,
  flag('minimal', `Only id and modified_date; up to ${MOST_MINIMAL} entries on a page.`),
];
export const SERVICES_AT_LOCATIONS: readonly Parameter[] = [
  ...PAGE,
  FULL,
  ...FILTERS,
  { name: 'postcode', description: 'The postal code of the location.', schema: { type: 'string' }, example: '47053' },
];
export const FULL_SERVICE = flag('full_service', 'The services of the organization with all that belongs to them.');

/** @throws Problem 400 for a parameter given twice or with a value that it cannot have; those not in `known` are ignored. */
export function queryOf(asked: URLSearchParams, known: readonly Parameter[]): Query {
  const knows = new Set(known.map(({ name }) => name));
  const read = <T>(name: string, reader: (value: string, name: string) => T): T | undefined =>
    knows.has(name) ? given(asked, name, (value) => reader(value, name)) : undefined;
  refuseProximity(asked, knows);
  read('format', onlyJson);
  const full = read('full', truth) ?? false;
  const minimal = read('minimal', truth) ?? false;
  const most = minimal ? MOST_MINIMAL : full ? MOST_FULL : MOST;
  const optional = {
    organization_id: read('organization_id', uuidIn),
    modified_after: read('modified_after', epochOfInstant),
    postcode: read('postcode', textIn),
  };
  return {
    page: read('page', whole(1_000_000)) ?? 1,
    per_page: read('per_page', whole(most)) ?? (minimal ? MOST_MINIMAL : Math.min(DEFAULT_SIZE, most)),
    full,
    minimal,
    search: read('search', wordsIn) ?? [],
    taxonomy: [read('taxonomy_id', textIn), read('taxonomy_term_id', textIn)].some((one) => one !== undefined),
    ...(optional.organization_id !== undefined && { organization_id: optional.organization_id }),
    ...(optional.modified_after !== undefined && { modified_after: optional.modified_after }),
    ...(optional.postcode !== undefined && { postcode: optional.postcode }),
  };
}

/** Whether an organization is asked for with its services in full. @throws Problem 400 */
export function fullServiceOf(asked: URLSearchParams): boolean {
  return given(asked, 'full_service', (value) => truth(value, 'full_service')) ?? false;
}

/** The standard counts meters from the middle of a postal code, which nobody here knows: an answer would be a guess. */
function refuseProximity(asked: URLSearchParams, knows: ReadonlySet<string>): void {
  if (!knows.has('postcode') || !asked.has('proximity')) return;
  throw bad('"proximity" is not offered; ask /v1/search.json?near=latitude,longitude, or for a postcode alone.');
}

function onlyJson(value: string): void {
  if (value !== 'json') throw bad('"format" is json; other forms have addresses of their own below /v1/.');
}

function truth(value: string, name: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw bad(`"${name}" is true or false.`);
}

function whole(most: number): (value: string, name: string) => number {
  return (value, name) => {
    if (/^[1-9]\d{0,6}$/.test(value) && Number(value) <= most) return Number(value);
    throw bad(`"${name}" is a whole number from 1 to ${most}.`);
  };
}

function uuidIn(value: string, name: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return value.toLowerCase();
  throw bad(`"${name}" is a UUID, as /hsds/organizations names them.`);
}

function textIn(value: string, name: string): string {
  if (value.trim() !== '' && value.length <= 100) return value.trim();
  throw bad(`"${name}" is a text of 1 to 100 characters.`);
}

function wordsIn(value: string, name: string): string[] {
  return textIn(value, name).toLowerCase().split(/\s+/);
}
