/** Turns bytes into an answer: ETag, conditional requests (RFC 9110, section 13), HEAD, CORS, Cache-Control, Link. */

/** What a route knows of its answer. */
export interface Answer {
  readonly body: string | Uint8Array;
  /** Content-Type with its parameters. */
  readonly type: string;
  readonly status?: number;
  /** Which security headers it gets: data for other sites (the default), a page, or a page made to be framed. */
  readonly kind?: 'feed' | 'page' | 'frame';
  /** A row of CACHE, or a whole Cache-Control value. */
  readonly cache: string;
  /** UTC, "YYYY-MM-DDTHH:MM:SSZ". */
  readonly last_modified?: string;
  /** Values of Link (RFC 8288), already written. */
  readonly links?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer made ready to be sent any number of times: headers and entity tag are computed once. */
export interface Prepared {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly etag: string;
}

/** Cache lives by kind of answer, in Cache-Control's words (RFC 9111, RFC 5861). */
export const CACHE = {
  feed: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  calendar: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
  immutable: 'public, max-age=31536000, immutable',
  error: 'public, max-age=60',
} as const;

const EXPOSED = 'ETag, Link, Date, Last-Modified, Deprecation, Sunset';
/** Headers that a 304 keeps (RFC 9110, section 15.4.5), with CORS and Link, which readers need as well. */
const KEPT_ON_304 = new Set(['cache-control', 'content-location', 'etag', 'expires', 'vary', 'link', 'last-modified']);

/** Computes the entity tag and writes all headers. The one place where an answer's headers come from. */
export async function prepare(answer: Answer): Promise<Prepared> {
  const bytes = typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const etag = `"${[...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const headers: Array<readonly [string, string]> = [
    ['Content-Type', answer.type],
    ['Cache-Control', answer.cache],
    ['ETag', etag],
    ...(answer.last_modified ? [['Last-Modified', new Date(answer.last_modified).toUTCString()] as const] : []),
    ...(answer.links?.length ? [['Link', answer.links.join(', ')] as const] : []),
    ['Access-Control-Allow-Origin', '*'],
    ['Access-Control-Expose-Headers', EXPOSED],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ...Object.entries(answer.headers ?? {}),
  ];
  return { status: answer.status ?? 200, bytes, headers, etag };
}

/** Answers a GET or HEAD with prepared bytes, or 304 when the reader has them. */
export function send(request: Request, prepared: Prepared): Response {
  const condition = request.headers.get('If-None-Match');
  if (prepared.status === 200 && condition !== null && matches(condition, prepared.etag)) {
    const kept = prepared.headers.filter(
      ([name]) => KEPT_ON_304.has(name.toLowerCase()) || name.startsWith('Access-Control') || name.startsWith('Cross-'),
    );
    return new Response(null, { status: 304, headers: kept.map(([name, value]) => [name, value]) });
  }
  const body = request.method === 'HEAD' ? null : prepared.bytes;
  const headers = prepared.headers.map(([name, value]) => [name, value] as [string, string]);
  return new Response(body, { status: prepared.status, headers });
}

/** Weak comparison (RFC 9110, section 8.8.3.2) against a list of entity tags, scanned in linear time. */
function matches(condition: string, etag: string): boolean {
  if (condition.trim() === '*') return true;
  return condition.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
