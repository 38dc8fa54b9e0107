/** Turns bytes into an answer: entity tag and headers once, conditional requests and HEAD each time (RFC 9110, 9111). */
import { verdictOf } from './conditions.ts';
import { httpDate } from './date.ts';
import { type HeaderList, type Kind, securityHeaders } from './security.ts';

/** What a route knows of its answer. */
export interface Answer {
  readonly body: string | Uint8Array;
  /** Content-Type with its parameters. */
  readonly type: string;
  readonly status?: number;
  /** Which security headers it gets: data for other sites (the default), a page, or a page made to be framed. */
  readonly kind?: Kind;
  /** A row of CACHE, or a whole Cache-Control value. */
  readonly cache: string;
  /** UTC, "YYYY-MM-DDTHH:MM:SSZ". */
  readonly last_modified?: string;
  /** Values of Link (RFC 8288), already written. */
  readonly links?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer made ready to be sent any number of times. What `new Response` takes is made when first asked for. */
export class Prepared {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly #lastModified: string | undefined;
  readonly #headers: HeaderList;
  #full: ResponseInit | undefined;
  #unmodified: ResponseInit | undefined;

  constructor(status: number, bytes: Uint8Array, etag: string, modified: string | undefined, headers: HeaderList) {
    this.status = status;
    this.bytes = bytes;
    this.etag = etag;
    this.#lastModified = modified;
    this.#headers = headers;
  }

  /** Seconds since 1970 of Last-Modified. */
  get modified(): number | undefined {
    return this.#lastModified === undefined ? undefined : Date.parse(this.#lastModified) / 1000;
  }

  /** With all headers. */
  get full(): ResponseInit {
    this.#full ??= init(this.status, this.#headers);
    return this.#full;
  }

  /** With Content-Length, which a body says by itself. */
  get head(): ResponseInit {
    return init(this.status, [...this.#headers, ['Content-Length', String(this.bytes.byteLength)]]);
  }

  /** A 304's. */
  get unmodified(): ResponseInit {
    this.#unmodified ??= init(304, this.#headers.filter(isKeptOn304));
    return this.#unmodified;
  }
}

/** Cache lives by kind of answer, in Cache-Control's words (RFC 9111, RFC 5861). */
export const CACHE = {
  feed: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  calendar: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
  immutable: 'public, max-age=31536000, immutable',
  error: 'public, max-age=60',
} as const;

/** What a 304 keeps (RFC 9110, section 15.4.5), and Link, which readers need as well; CORS is kept by its prefix. */
const KEPT_ON_304 = new Set(['cache-control', 'content-location', 'etag', 'last-modified', 'link', 'vary']);

const encoder = new TextEncoder();

/** Computes the entity tag and writes all headers: the one place where an answer's headers come from. */
export async function prepare(answer: Answer, origin = ''): Promise<Prepared> {
  const bytes = typeof answer.body === 'string' ? encoder.encode(answer.body) : answer.body;
  const status = answer.status ?? 200;
  const etag = status === 200 ? await entityTag(bytes) : '';
  const { Link, ...own } = answer.headers ?? {};
  const links = [...(answer.links ?? []), ...(Link === undefined ? [] : [Link])].join(', ');
  const { last_modified } = answer;
  const headers: Array<readonly [string, string | undefined]> = [
    ['Content-Type', answer.type],
    ['Cache-Control', answer.cache],
    ['ETag', etag || undefined],
    ['Last-Modified', last_modified && httpDate(last_modified)],
    ['Link', links || undefined],
    ...securityHeaders(answer.kind ?? 'feed', origin),
    ...Object.entries(own),
  ];
  const all = headers.filter((header): header is readonly [string, string] => header[1] !== undefined);
  return new Prepared(status, bytes, etag, last_modified, all);
}

/** The first 96 bits of SHA-256: two contents of one address never meet there. */
async function entityTag(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${[...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

function isKeptOn304([name]: HeaderList[number]): boolean {
  return KEPT_ON_304.has(name.toLowerCase()) || /^(?:Access-Control|Cross-Origin)-/.test(name);
}

/** A Headers object is copied at about half of what a record costs, whose names and values are checked for each answer. */
function init(status: number, headers: HeaderList): ResponseInit {
  return { status, headers: new Headers(Object.fromEntries(headers)) };
}

/** Answers a GET or HEAD with prepared bytes, or with 304; undefined when a precondition failed (412). */
export function send(request: Request, prepared: Prepared): Response | undefined {
  if (prepared.status === 200) {
    const verdict = verdictOf(request.headers, prepared);
    if (verdict === 'not-modified') return new Response(null, prepared.unmodified);
    if (verdict === 'failed') return undefined;
  }
  return whole(request, prepared);
}

/** All of an answer, or all but the body (RFC 9110, section 9.3.2). */
export function whole({ method }: Request, prepared: Prepared): Response {
  return method === 'HEAD' ? new Response(null, prepared.head) : new Response(prepared.bytes, prepared.full);
}
