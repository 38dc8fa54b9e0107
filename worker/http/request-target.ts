/** Splits a request's target without a URL parser, and refuses targets that no route can have (RFC 3986). */
import { notFound, Problem } from './problem.ts';

/** The parts that an answer may depend on. */
export interface RequestTarget {
  /** "https://host". */
  readonly origin: string;
  /** As sent: nothing is decoded or resolved. */
  readonly path: string;
  /** Without its question mark; "" where there is none. */
  readonly query: string;
}

const LONGEST_PATH = 1024;
const LONGEST_QUERY = 1024;
/** Segments of RFC 3986's unreserved characters, none of them empty, "." or "..", with an optional slash at the end. */
const VALID_PATH = /^(?:\/(?!\.{0,2}(?:\/|$))[A-Za-z0-9._~-]+)*\/?$/;
const BROKEN_ENCODING = /%(?![0-9A-Fa-f]{2})|%[01][0-9A-Fa-f]|%7[Ff]/;
const SCHEME = 'https://'.length;

/** Splits an absolute URL. */
export function splitUrl(url: string): RequestTarget {
  // "http://" is one shorter, but no host is empty: searching from the eighth character finds the path in both.
  const start = url.indexOf('/', SCHEME);
  if (start < 0) return { origin: url, path: '/', query: '' };
  const mark = url.indexOf('?', start);
  return {
    origin: url.slice(0, start),
    path: mark < 0 ? url.slice(start) : url.slice(start, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
  };
}

/** Whether a query is short enough to be parsed: a longer one is refused first. */
export function hasShortQuery(target: RequestTarget): boolean {
  return target.query.length <= LONGEST_QUERY;
}

/** @throws Problem 414, 400 or 404 for a target that no route can have. Lengths first: the other checks are linear in them. */
export function assertValidTarget(target: RequestTarget): void {
  const { path } = target;
  if (!hasShortQuery(target)) {
    throw new Problem('uri-too-long', `The query is longer than ${LONGEST_QUERY} bytes; shorten it.`);
  }
  if (path.length > LONGEST_PATH) {
    throw new Problem('uri-too-long', `The path is longer than ${LONGEST_PATH} bytes; shorten it.`);
  }
  if (VALID_PATH.test(path)) return;
  if (BROKEN_ENCODING.test(path)) {
    throw new Problem('bad-request', 'The path holds a broken percent-encoding or a control character; remove it.');
  }
  throw notFound();
}

const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** Whether an origin is this very machine's. */
export const isLoopback = (origin: string): boolean => origin.length < 64 && LOOPBACK.test(origin);

/** PUBLIC_ORIGIN, or a loopback request's own origin; never another Host header, which would poison a shared cache. */
export function publicOrigin(origin: string, configured: string | undefined, local = 'http://127.0.0.1:8787'): string {
  if (configured) return configured;
  return isLoopback(origin) ? origin : local;
}

/** What a deployment sets. */
export interface Bindings {
  /** The permanent public address; unset in `npm start`. */
  readonly PUBLIC_ORIGIN?: string;
  /** Where `npm start` listens: what links begin with when the request's own host is not to be trusted. */
  readonly LOCAL_ORIGIN?: string;
}

/** The address of a request, on the public origin. */
export function targetOf({ url }: Request, { PUBLIC_ORIGIN, LOCAL_ORIGIN }: Bindings = {}): RequestTarget {
  const target = splitUrl(url);
  return { ...target, origin: publicOrigin(target.origin, PUBLIC_ORIGIN, LOCAL_ORIGIN) };
}
