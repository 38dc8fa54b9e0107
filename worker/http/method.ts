/** Methods (RFC 9110, section 9; Fetch, section 3.3): the API is read-only and public. */
import { Problem } from './problem.ts';
import type { Representation } from './representation.ts';

const ALLOWED = 'GET, HEAD, OPTIONS';

/** Whether a method is GET or HEAD. */
export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** For POST, PUT, BREW … on an address that exists. */
export function methodNotAllowed(): Problem {
  return new Problem('method-not-allowed', 'This address is for reading; use GET or HEAD.', {}, { Allow: ALLOWED });
}

/** The representation for OPTIONS, a preflight or not: the same for every address, so that scripts may read 404s as well. */
export const OPTIONS_REPRESENTATION: Representation = {
  body: '',
  type: 'text/plain; charset=utf-8',
  status: 204,
  cache: 'no-store',
  headers: {
    Allow: ALLOWED,
    'Access-Control-Allow-Methods': ALLOWED,
    // Without credentials the star stands for every header but Authorization, which no route requires.
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  },
};
