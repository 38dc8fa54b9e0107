/** Pages are folders and end in a slash, files never do: what Hono's router, which takes "/x" and "/x/" for one, leaves open. */
import { type Answer, CACHE } from './respond.ts';

/** Whether a route's pattern is a page's. */
export function isPage(pattern: string): boolean {
  return pattern.endsWith('/');
}

/** Whether an address is spelled as a route's pattern is. A page may be asked for without its slash, and is then sent to its folder. */
export function sameShape(pattern: string, path: string): boolean {
  return isPage(pattern) ? path.endsWith('/') || !path.includes('.', path.lastIndexOf('/')) : !path.endsWith('/');
}

/** What the static assets answer to a folder without its slash. */
export function toFolder(path: string): Answer {
  const Location = `${path}/`;
  return { body: '', type: 'text/plain; charset=utf-8', status: 307, cache: CACHE.error, headers: { Location } };
}
