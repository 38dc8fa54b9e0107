/** Conditional requests (RFC 9110, section 13): which of 200, 304 and 412 a reader gets, decided in linear time. */
import { parseHttpDate } from './http-date.ts';

/** What a condition is held against. */
export interface Validators {
  /** Strong entity tag with its quotes. */
  readonly etag: string;
  /** Seconds since 1970 of Last-Modified, where the answer has one. */
  readonly modified: number | undefined;
}

export type Outcome = 'send' | 'not-modified' | 'failed';

/** Evaluates the preconditions of a GET or HEAD in the order of RFC 9110, section 13.2.2; `now` in epoch milliseconds. */
export function evaluatePreconditions(headers: Headers, validators: Validators, now: number): Outcome {
  const { etag } = validators;
  const match = headers.get('If-Match');
  if (match !== null) {
    if (!matchesEtag(match, etag, 'strong')) return 'failed';
  } else if (wasModifiedSince(headers.get('If-Unmodified-Since'), validators, now)) return 'failed';
  const noneMatch = headers.get('If-None-Match');
  if (noneMatch !== null) return matchesEtag(noneMatch, etag, 'weak') ? 'not-modified' : 'send';
  const since = headers.get('If-Modified-Since');
  if (since === null) return 'send';
  return (validators.modified ?? Infinity) <= (parseHttpDate(since, now) ?? -Infinity) ? 'not-modified' : 'send';
}

function wasModifiedSince(since: string | null, validators: Validators, now: number): boolean {
  return since !== null && (validators.modified ?? -Infinity) > (parseHttpDate(since, now) ?? Infinity);
}

/**
 * Whether a list of entity tags holds the current one (sections 8.8.3 and 13.1.1 f.). A scanner, because a tag may contain commas
 * and a regular expression for it is quadratic. Several field lines arrive joined by commas. In a strong comparison
 * a weak tag never matches.
 */
export function matchesEtag(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (list === etag || list.trim() === '*') return true;
  let at = 0;
  while (at < list.length) {
    const weak = list.startsWith('W/"', at);
    const quote = weak ? at + 2 : at;
    if (list[quote] !== '"') {
      at += 1;
      continue;
    }
    if (list.startsWith(etag, quote) && !(weak && comparison === 'strong')) return true;
    const end = list.indexOf('"', quote + 1);
    if (end < 0) return false;
    at = end + 1;
  }
  return false;
}
