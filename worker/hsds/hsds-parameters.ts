/** The query parameters of HSDS's API (its openapi.json, "components/parameters"), described. */
import type { Parameter } from '../http/operation.ts';

export const MOST_PAGES = 1_000_000;
/** What is read as a number; more than there can be on a page is cut. */
export const LARGEST_SIZE = 999_999_999;
export const DEFAULT_SIZE = 20;
export const MOST = 100;
/** Full entries are long: this many can be written within the CPU time of a request on the free plan. */
export const MOST_FULL = 10;
/** Ids and dates alone are short, and the standard expects them on one page. */
export const MOST_MINIMAL = 500;

const flag = (name: string, description: string): Parameter => ({
  name,
  description,
  schema: { type: 'boolean', default: false },
});
const uuid = { type: 'string', format: 'uuid', maxLength: 36 };
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
    schema: { type: 'integer', minimum: 1, maximum: LARGEST_SIZE, default: DEFAULT_SIZE },
  },
  {
    name: 'format',
    description: `ndjson: all results, an entry a line, without pages. More than ${MOST}, with full=true ${MOST_FULL}, are refused.`,
    schema: { type: 'string', enum: ['json', 'ndjson'], default: 'json' },
  },
];
const FULL = flag('full', 'Entries with all that belongs to them.');
const FILTERS: readonly Parameter[] = [
  { name: 'organization_id', description: 'What this organization stands for.', schema: uuid },
  ...['taxonomy_id', 'taxonomy_term_id'].map((name) => ({
    name,
    description: 'No taxonomy is used here: nothing is found.',
    schema: TEXT,
  })),
  {
    name: 'modified_after',
    description: 'What changed at this instant or later.',
    schema: { type: 'string', format: 'date-time', maxLength: 40 },
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
