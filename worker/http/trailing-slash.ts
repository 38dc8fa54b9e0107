/** Pages are folders and end in a slash, files never do: what Hono's router, which takes "/x" and "/x/" for one, leaves open. */
import { CACHE_CONTROL, type Representation } from './representation.ts';

/** Whether a route's pattern is a page's. */
export function isPagePattern(pattern: string): boolean {
  return pattern.endsWith('/');
}

/** Whether a path ends as its route's pattern requires. A page is also matched without its slash, and then redirected. */
export function matchesTrailingSlash(pattern: string, path: string): boolean {
  return isPagePattern(pattern)
    ? path.endsWith('/') || !path.includes('.', path.lastIndexOf('/'))
    : !path.endsWith('/');
}

/** What static assets answer to a folder without its slash too. */
export function redirectToFolder(path: string): Representation {
  const Location = `${path}/`;
  return {
    body: '',
    type: 'text/plain; charset=utf-8',
    status: 307,
    cache: CACHE_CONTROL.error,
    headers: { Location },
  };
}
