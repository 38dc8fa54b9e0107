/** A section is one part of the address space: its routes, and those of its addresses that can be rendered once. */
import type { Edition } from '../edition.ts';
import type { Source } from '../source.ts';
import type { Address } from './address.ts';
import type { Doc, Docs } from './doc.ts';
import type { Answer } from './respond.ts';

export interface Bindings {
  /** The permanent public address; unset in `npm start`. */
  readonly PUBLIC_ORIGIN?: string;
  /** Where `npm start` listens: what links begin with when the request's own host is not to be trusted. */
  readonly LOCAL_ORIGIN?: string;
}

/** What answers requests: at once where an answer lies ready. */
export type Fetch = (request: Request, env?: Bindings) => Response | Promise<Response>;

/** What answers a request whose address is taken apart: that of the request, on the public origin. */
export type Dispatch = (request: Request, address: Address) => Response | Promise<Response>;

/** What a route gets. */
export interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly origin: string;
  readonly edition: Edition;
  readonly source: Source;
  /** Epoch milliseconds. Only answers that say so in their Cache-Control may depend on it. */
  readonly now: number;
  /** Every address that is rendered at build time, in the build's order: what a site map lists. */
  readonly addresses: () => Promise<readonly string[]>;
  /** A body that many answers share, made once for each key. */
  readonly shared: (key: string, make: () => string) => string;
  /** The answer of another address, for one that chooses between forms. @throws Problem as that address would. */
  readonly answerOf: (path: string) => Promise<Answer>;
  /** What a reader gets at an address, headers, refusals and all: for the description of every address. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

export type Params = { readonly [name: string]: string };

/** A route: a path pattern of Hono's and what it answers. Throws a Problem for anything it cannot answer. */
export interface Route {
  readonly path: string;
  readonly answer: (call: Call, params: Params) => Answer | Promise<Answer>;
  /** Whether the answer depends on path, data and origin alone: then it is made once and kept. */
  readonly once: boolean;
  /** What stands at its addresses, for the OpenAPI description; a route without is described by its path alone. */
  readonly doc?: Docs;
}

export interface Section {
  readonly name: string;
  readonly routes: readonly Route[];
  /** Every address of this section that is rendered at build time, the most needed first. */
  readonly paths: (edition: Edition, source: Source) => string[];
}

/** What stands at a section's addresses, without those that answer 404 in a directory of this size. */
export function docsOf({ routes }: Section, edition: Edition, source: Source): Doc[] {
  return routes
    .flatMap(({ doc = [] }) => (typeof doc === 'function' ? doc(edition, source) : doc))
    .filter(({ most_centers = Infinity }) => edition.count <= most_centers);
}
