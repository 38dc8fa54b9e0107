/** A route: one pattern of addresses, what it answers, and how OpenAPI describes it. */
import type { Words } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Store } from '../store/store.ts';
import type { Method } from './method.ts';
import type { Operation, Operations } from './operation.ts';
import type { Representation } from './representation.ts';

/** What a handler is given. */
export interface Context {
  readonly request: Request;
  /** The requested URL, on the public origin. */
  readonly url: URL;
  /** The public origin, without a slash at its end. */
  readonly origin: string;
  readonly edition: PublishedEdition;
  readonly store: Store;
  /** Epoch milliseconds. Only representations with a short Cache-Control (cache-for-today.ts) may depend on it. */
  readonly now: number;
  /** Every section of the address space, for those that describe it. */
  readonly sections: readonly Section[];
  /** A representation that many answers share, made once for each key. */
  readonly memoize: (key: string, make: () => Promise<Representation>) => Promise<Representation>;
  /** What a reader gets at an address, headers and problems included: for the description of every address. */
  readonly respondTo: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Values of the pattern's parameters by name. */
export type Params = { readonly [name: string]: string };

export interface Route {
  /** A path pattern of Hono's. A page's ends in a slash, a file's never does. */
  readonly path: string;
  /** What it answers beside OPTIONS; none = GET and HEAD. What is not read is never cached. */
  readonly methods?: readonly Method[];
  /** @throws Problem for whatever it cannot answer */
  readonly handler: (context: Context, params: Params) => Representation | Promise<Representation>;
  /** Whether the representation depends on path, data and origin alone: then it is rendered once and cached. */
  readonly cacheable: boolean;
  /** Every address of this route that the build renders, the most needed first. */
  readonly prerender?: (edition: PublishedEdition, store: Store, sections: readonly Section[]) => readonly string[];
  /** What stands at its addresses, for the OpenAPI description; a route without is not described there. */
  readonly operations?: Operations;
  /** What stands there in a few words, where no operation says so: for the developers' table of every address. */
  readonly title?: Words | ((edition: PublishedEdition) => Words);
}

/** What a section is for: a tag of OpenAPI (section 4.8.22), a heading of the developers' page. */
export interface SectionTag {
  /** On the developers' page the most used stand first; who shares a place keeps the order of worker/routes.ts. */
  readonly place: number;
  readonly title: Words;
  readonly about: Words;
}

/** Routes of one subject; `name` is their tag in the OpenAPI description. */
export interface Section {
  readonly name: string;
  /** Every section with operations has one. */
  readonly tag?: SectionTag;
  readonly routes: readonly Route[];
}

/** What stands at all addresses. */
export function allOperations(sections: readonly Section[], edition: PublishedEdition, store: Store): Operation[] {
  return operationsOf(
    sections.flatMap(({ routes }) => routes),
    edition,
    store,
  );
}

/** What stands at the addresses of these routes, without those that answer 404 in a directory of this size. */
export function operationsOf(routes: readonly Route[], edition: PublishedEdition, store: Store): Operation[] {
  return routes
    .flatMap(({ operations = [] }) => (typeof operations === 'function' ? operations(edition, store) : operations))
    .filter(({ most_centers = Infinity }) => edition.count <= most_centers);
}

/** Every address that the build renders, the most needed first. */
export function prerenderedPaths(sections: readonly Section[], edition: PublishedEdition, store: Store): string[] {
  const routes = sections.flatMap((section) => section.routes);
  return routes.flatMap(({ prerender }) => prerender?.(edition, store, sections) ?? []);
}
