/** What a handler returns (RFC 9110, section 3.2): content, its media type, how long it may be cached, and when it changed. */
import type { SecurityProfile } from './security.ts';

export interface Representation {
  readonly body: string | Uint8Array;
  /** Content-Type with its parameters. */
  readonly type: string;
  readonly status?: number;
  /** Which security headers it gets: data for other sites (the default), a drawing, a page, or a page made to be framed. */
  readonly profile?: SecurityProfile;
  /** A row of CACHE_CONTROL, or any Cache-Control value. */
  readonly cache: string;
  /** UTC, "YYYY-MM-DDTHH:MM:SSZ". */
  readonly last_modified?: string;
  /** Values of Link (RFC 8288), already written. */
  readonly links?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** How long representations may be cached, by kind (RFC 9111, RFC 5861). */
export const CACHE_CONTROL = {
  feed: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  calendar: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
  immutable: 'public, max-age=31536000, immutable',
  /** Pages, frames and fragments: whoever looked yesterday must not be shown yesterday's first. */
  page: 'public, max-age=60',
  error: 'public, max-age=60',
} as const;

/** What a kept representation holds, in bytes: two for each character of its text (V8 holds Latin text with one). */
export function heldBytes({ body, links = [], headers = {} }: Representation): number {
  const texts = [...links, ...Object.entries(headers).flat()].reduce((sum, text) => sum + 64 + 2 * text.length, 512);
  return texts + (typeof body === 'string' ? 2 * body.length : body.byteLength);
}
