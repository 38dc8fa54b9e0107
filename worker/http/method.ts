/** Methods (RFC 9110, section 9; Fetch, section 3.3): a route is for reading, by everybody, unless it names its own. */
import { Problem } from './problem.ts';
import type { Representation } from './representation.ts';

/** What a route answers beside OPTIONS. */
export type Method = 'GET' | 'HEAD' | 'POST';

export const READING_METHODS: readonly Method[] = ['GET', 'HEAD'];

/** Whether a method is GET or HEAD. */
export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** For POST, PUT, BREW … on an address that exists and answers others. */
export function methodNotAllowed(methods: readonly Method[]): Problem {
  const detail = methods.includes('GET')
    ? 'This address is for reading; use GET or HEAD.'
    : `This address answers ${methods.join(' and ')} alone.`;
  return new Problem('method-not-allowed', detail, {}, { Allow: allowed(methods) });
}

/** The representation for OPTIONS, a preflight or not: at an address that does not exist as well, so that scripts may read 404s. */
export function representOptions(methods: readonly Method[]): Representation {
  return {
    body: '',
    type: 'text/plain; charset=utf-8',
    status: 204,
    cache: 'no-store',
    headers: {
      Allow: allowed(methods),
      'Access-Control-Allow-Methods': allowed(methods),
      // Without credentials the star stands for every header but Authorization, which no route requires.
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  };
}

const allowed = (methods: readonly Method[]) => [...methods, 'OPTIONS'].join(', ');
