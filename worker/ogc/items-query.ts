/** The query of the features (OGC 17-069r4, sections 7.15.2 to 7.15.5; OGC 18-058r1, section 6.2): what is honoured, and a refusal of all else. */
import type { Edition } from '../../data/model/edition.ts';
import type { Parameter } from '../http/operation.ts';
import { readParameter } from '../http/params.ts';
import { badRequest } from '../http/problem.ts';
import type { Point } from '../store/center-index.ts';
import { parseBoundingBox, parseNumbers, withoutHeights } from '../search/coordinates.ts';
import { BBOX_PARAMETER, SEARCH_PARAMETERS } from '../search/parameters.ts';
import { MOST_LIMIT, parseFilters, type SearchQuery } from '../search/search-query.ts';
import { CRS84, CRS_LIST, type Crs, EPSG4326 } from './crs.ts';
import { parseDatetime } from './datetime.ts';

const DEFAULT_LIMIT = 10;

export const ITEM_PARAMETERS: readonly Parameter[] = [
  {
    name: 'crs',
    description: 'The coordinate reference system of the answer.',
    schema: { type: 'string', format: 'uri', enum: CRS_LIST.map(({ uri }) => uri), default: CRS84.uri },
  },
  {
    name: 'f',
    description: 'The form of the answer; there is one, by two names.',
    schema: { type: 'string', enum: ['json', 'geojson'] },
  },
];

/** Filters by what a center says, each a queryable (OGC 19-079r2, section 6). */
export const FILTER_PARAMETERS = SEARCH_PARAMETERS.filter(({ name }) =>
  ['postal_code', 'district', 'service'].includes(name),
);

export const ITEMS_PARAMETERS: readonly Parameter[] = [
  BBOX_PARAMETER,
  {
    name: 'bbox-crs',
    description: 'The coordinate reference system of bbox, and the order of its axes.',
    schema: { type: 'string', format: 'uri', enum: CRS_LIST.map(({ uri }) => uri), default: CRS84.uri },
  },
  {
    name: 'datetime',
    description:
      'Centers with a confirmed open consultation at an instant, on a date, or in a span of either ("a/b", "../b", "a/.."). A page may hold fewer than limit; go on while there is a next one.',
    schema: { type: 'string', minLength: 1, maxLength: 81, pattern: '^[0-9TZ:./+ -]+$' },
  },
  ...FILTER_PARAMETERS,
  {
    name: 'limit',
    description: `How many features a page holds at most; more than ${MOST_LIMIT} is taken for ${MOST_LIMIT}.`,
    schema: { type: 'integer', minimum: 1, maximum: MOST_LIMIT, default: DEFAULT_LIMIT },
  },
  {
    name: 'offset',
    description: 'Where the page begins; take it from the link "next".',
    schema: { type: 'integer', minimum: 0, maximum: 9_999_999, default: 0 },
  },
  ...ITEM_PARAMETERS,
];

/** @throws Problem 400 for a parameter that is not known or a value that it cannot have. */
export function parseItemsQuery(params: URLSearchParams, edition: Edition): SearchQuery {
  assertDescribed(params, ITEMS_PARAMETERS);
  const open_in = readParameter(params, 'datetime', (value) => parseDatetime(value, edition));
  return {
    ...parsePlace(params),
    ...(open_in && { open_in }),
    limit: readParameter(params, 'limit', limitOf) ?? DEFAULT_LIMIT,
    cursor: readParameter(params, 'offset', offsetOf) ?? 0,
  };
}

/** The system that an answer's coordinates are asked in. @throws Problem 400 for another one, and for an unknown form. */
export function parseItemQuery(params: URLSearchParams, known = ITEM_PARAMETERS): Crs {
  assertDescribed(params, known);
  readParameter(params, 'f', (value) => {
    if (value !== 'json' && value !== 'geojson') throw badRequest('"f" is json or geojson: there is no other form.');
  });
  return readParameter(params, 'crs', (value) => parseCrs(value, 'crs')) ?? CRS84;
}

/** A filter that is ignored looks like one that finds everything (requirement /req/core/query-param-unknown). */
function assertDescribed(params: URLSearchParams, parameters: readonly Parameter[]): void {
  const names = parameters.map(({ name }) => name);
  if ([...params.keys()].every((name) => names.includes(name))) return;
  throw badRequest(`Leave out every parameter but these, nothing else is understood here: ${names.join(', ')}.`);
}

function parseCrs(value: string, name: string): Crs {
  const crs = CRS_LIST.find(({ uri }) => uri === value);
  if (crs) return crs;
  throw badRequest(`"${name}" is one of ${CRS_LIST.map(({ uri }) => uri).join(', ')}.`);
}

/** The filters by place and service, the box in the system of "bbox-crs". */
function parsePlace(params: URLSearchParams): Partial<SearchQuery> {
  const crs = readParameter(params, 'bbox-crs', (value) => parseCrs(value, 'bbox-crs')) ?? CRS84;
  const box = readParameter(params, 'bbox', (value) => parseBoxIn(crs, value));
  return { ...parseFilters(params), ...box };
}

/** Degrees are a box on the globe, whatever their order; metres are compared with each point's own. */
function parseBoxIn(crs: Crs, value: string): Pick<SearchQuery, 'bbox' | 'within'> {
  if (crs === CRS84) return { bbox: parseBoundingBox(value) };
  const numbers = withoutHeights(parseNumbers(value) ?? []);
  const [left = NaN, low = NaN, right = NaN, high = NaN] = numbers;
  if (numbers.length !== 4 || left > right || low > high)
    throw badRequest('"bbox" is the lower and the upper corner, each with its axes in the order of "bbox-crs".');
  if (crs === EPSG4326) return { bbox: parseBoundingBox([low, left, high, right].join(',')) };
  const within = (point: Point) => {
    const [x, y] = crs.project(point);
    return left <= x && x <= right && low <= y && y <= high;
  };
  return { within };
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
