/** Representation -> Response: entity tag and headers once, conditional requests and HEAD each time (RFC 9110, 9111). */
import { evaluatePreconditions } from './conditions.ts';
import { formatHttpDate } from './http-date.ts';
import type { Representation } from './representation.ts';
import { type HeaderList, type InlineHashes, NOTHING_INLINE, securityHeaders } from './security.ts';

/** A representation with its validators and fields, ready to be sent any number of times. Each ResponseInit is made on first use. */
export class PreparedResponse {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly #lastModified: string | undefined;
  readonly #headers: HeaderList;
  #full: ResponseInit | undefined;
  #notModified: ResponseInit | undefined;

  constructor(status: number, bytes: Uint8Array, etag: string, modified: string | undefined, headers: HeaderList) {
    this.status = status;
    this.bytes = bytes;
    this.etag = etag;
    this.#lastModified = modified;
    this.#headers = headers;
  }

  /** What is freed when it goes: the body, and the fields as a list and in the Headers of a 200 and of a 304. */
  get heldBytes(): number {
    return RESPONSE_BYTES + this.bytes.byteLength + 3 * bytesOfFields(this.#headers);
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

  /** With Content-Length, which a response with content gets from the platform. */
  get head(): ResponseInit {
    return init(this.status, [...this.#headers, ['Content-Length', String(this.bytes.byteLength)]]);
  }

  /** A 304's. */
  get notModified(): ResponseInit {
    this.#notModified ??= init(304, this.#headers.filter(isSentOn304));
    return this.#notModified;
  }
}

/** The objects of a response, its buffer's among them, beside what they hold. */
const RESPONSE_BYTES = 1024;
/** Of a field beside its characters: two strings, their pair and its slot. */
const FIELD_BYTES = 96;

/** Two bytes a character: an upper bound, since V8 holds most strings with one. */
function bytesOfFields(fields: HeaderList): number {
  return fields.reduce((sum, [name, value]) => sum + FIELD_BYTES + 2 * (name.length + value.length), 0);
}

/** Fields of a 304 (RFC 9110, section 15.4.5), and Link, which readers need as well; those of CORS are recognized by their prefix. */
const FIELDS_ON_304 = new Set(['cache-control', 'content-location', 'etag', 'last-modified', 'link', 'vary']);

const encoder = new TextEncoder();

/** Computes the entity tag and writes all fields: the one place where a response's fields come from. */
export async function prepare(
  representation: Representation,
  origin = '',
  inline: InlineHashes = NOTHING_INLINE,
): Promise<PreparedResponse> {
  const bytes = typeof representation.body === 'string' ? encoder.encode(representation.body) : representation.body;
  const status = representation.status ?? 200;
  // Nobody asks again about what nobody may keep.
  const etag = status === 200 && representation.cache !== 'no-store' ? await entityTag(bytes) : '';
  const { Link, ...own } = representation.headers ?? {};
  const links = [...(representation.links ?? []), ...(Link === undefined ? [] : [Link])].join(', ');
  const { last_modified } = representation;
  const headers: Array<readonly [string, string | undefined]> = [
    ['Content-Type', representation.type],
    ['Cache-Control', representation.cache],
    ['ETag', etag || undefined],
    ['Last-Modified', last_modified && formatHttpDate(last_modified)],
    ['Link', links || undefined],
    ...securityHeaders(representation.profile ?? 'feed', origin, inline),
    ...Object.entries(own),
  ];
  const fields = headers.filter((header): header is readonly [string, string] => header[1] !== undefined);
  return new PreparedResponse(status, bytes, etag, last_modified, fields);
}

/** The first 96 bits of SHA-256: two contents of one address never meet there. */
async function entityTag(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${[...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

function isSentOn304([name]: HeaderList[number]): boolean {
  return FIELDS_ON_304.has(name.toLowerCase()) || /^(?:Access-Control|Cross-Origin)-/.test(name);
}

/** A Headers object is copied at about half of what a record costs, whose names and values are checked for each representation. */
function init(status: number, headers: HeaderList): ResponseInit {
  return { status, headers: new Headers(Object.fromEntries(headers)) };
}

/** The response to a GET or HEAD at an instant (epoch milliseconds): prepared bytes, or 304; undefined when a precondition failed (412). */
export function send(request: Request, prepared: PreparedResponse, now: number): Response | undefined {
  if (prepared.status === 200) {
    const outcome = evaluatePreconditions(request.headers, prepared, now);
    if (outcome === 'not-modified') return new Response(null, prepared.notModified);
    if (outcome === 'failed') return undefined;
  }
  return sendFull(request, prepared);
}

/** The full response, or all but its content (RFC 9110, section 9.3.2). A 204 may have no body, not even an empty one. */
export function sendFull({ method }: Request, prepared: PreparedResponse): Response {
  if (method === 'HEAD') return new Response(null, prepared.head);
  return new Response(prepared.bytes.byteLength === 0 ? null : prepared.bytes, prepared.full);
}
