/** The parameters of a search for the OpenAPI description. */
import { SERVICES } from '../../data/model/directory.ts';
import type { Parameter } from '../http/operation.ts';
import { DEFAULT_LIMIT, MOST_LIMIT } from './search-query.ts';

export const LIMIT_PARAMETER: Parameter = {
  name: 'limit',
  description: 'How many centers a page holds at most.',
  schema: { type: 'integer', minimum: 1, maximum: MOST_LIMIT, default: DEFAULT_LIMIT },
};

export const CURSOR_PARAMETER: Parameter = {
  name: 'cursor',
  description: 'Where the next page begins; take the whole address from Link: rel="next".',
  schema: { type: 'string', pattern: '^\\d{1,7}$', maxLength: 7 },
};

export const BBOX_PARAMETER: Parameter = {
  name: 'bbox',
  description:
    'Centers inside a box: west,south,east,north in degrees (WGS 84), south not above north. Of six numbers the third and the sixth are heights, which are left out of account.',
  schema: {
    type: 'array',
    items: { type: 'number' },
    minItems: 4,
    maxItems: 6,
    not: { minItems: 5, maxItems: 5 },
  },
};

export const SEARCH_PARAMETERS: readonly Parameter[] = [
  BBOX_PARAMETER,
  {
    name: 'near',
    description:
      'Centers by their distance from latitude,longitude in degrees (WGS 84), the nearest first, with distance_m; those without a position come last, without it.',
    schema: { type: 'array', items: { type: 'number', minimum: -180, maximum: 180 }, minItems: 2, maxItems: 2 },
    example: '51.43,6.76',
  },
  {
    name: 'postal_code',
    description: 'Centers of a postal code.',
    schema: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z -]{1,8}[0-9A-Za-z]$', maxLength: 10 },
  },
  {
    name: 'district',
    description: 'Centers of a district, capitals or not.',
    schema: { type: 'string', minLength: 1, maxLength: 120, pattern: '\\S' },
  },
  {
    name: 'service',
    description: 'Centers that offer it at some time; consultation is one with a condition, such as an appointment.',
    schema: { type: 'string', enum: [...SERVICES] },
  },
  {
    name: 'open_at',
    description:
      'Centers whose open consultation is on at an instant, with that session. What is uncertain does not count, nor what needs an appointment, is remote or for some people only. A page may hold fewer than limit; go on while there is a next one.',
    schema: { type: 'string', format: 'date-time', maxLength: 40 },
  },
  LIMIT_PARAMETER,
  CURSOR_PARAMETER,
];
