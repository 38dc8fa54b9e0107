/** A page's markup as a representation: its media type, security profile, cache life and date. */
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context } from '../../http/route.ts';
import { pageLastModified } from './page-context.ts';

export function representPage({ edition }: Context, body: string, profile: 'page' | 'frame' = 'page'): Representation {
  const last_modified = pageLastModified(edition);
  return { body, type: 'text/html; charset=utf-8', profile, cache: CACHE_CONTROL.page, last_modified };
}
