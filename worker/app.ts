/** The application: one Hono router, with conditional requests, methods and problems around it. No clock and no environment of its own. */
import { Hono } from 'hono/tiny';
import { feedLinksAt } from './feeds/list.ts';
import {
  type RequestTarget,
  targetOf,
  assertValidTarget,
  type Bindings,
  hasShortQuery,
} from './http/request-target.ts';
import { matchesTrailingSlash, isPagePattern, redirectToFolder } from './http/trailing-slash.ts';
import { describedAddresses, findDescription } from './http/description.ts';
import { addDataFields } from './http/links.ts';
import { isSafeMethod, type Method, methodNotAllowed, READING_METHODS, representOptions } from './http/method.ts';
import { notFound, preconditionFailed, Problem, representProblem } from './http/problem.ts';
import { heldBytes, type Representation } from './http/representation.ts';
import { prepare, type PreparedResponse, send, sendFull } from './http/respond.ts';
import { type Context, operationsOf, type Params, prerenderedPaths, type Route } from './http/route.ts';
import { SECTIONS } from './routes.ts';
import { prefersHtml, representNotFoundPage } from './site/problems/routes.ts';
import type { Description } from './schema/published-schema.ts';
import { Kept, KEPT_BYTES } from './store/kept.ts';
import { type BuiltData, Store } from './store/store.ts';

export class Application {
  readonly #store: Store;
  readonly #clock: () => number;
  readonly #kept = new Kept(KEPT_BYTES.answers);
  /** Prepared responses by origin and path: a popular one is rendered once per isolate. */
  readonly #answers = this.#kept.drawer<PreparedResponse>('answer', (prepared) => prepared.heldBytes);
  /** Representations that many answers share. */
  readonly #shared = this.#kept.drawer<Representation>('shared', heldBytes);
  readonly #described = new Map<Route, ReturnType<typeof describedAddresses>>();
  /** Its env is the request's target, taken apart once. */
  readonly #router = new Hono<{ Bindings: RequestTarget }>();

  /** `clock` gives epoch milliseconds. */
  constructor(data: BuiltData, clock: () => number) {
    this.#store = new Store(data, feedLinksAt);
    this.#clock = clock;
    for (const route of SECTIONS.flatMap(({ routes }) => routes)) {
      this.#router.all(route.path, ({ req, env: target }, next) =>
        matchesTrailingSlash(route.path, target.path) ? this.#run(route, req.raw, target, req.param()) : next(),
      );
    }
    this.#router.notFound(({ req, env: target }) => this.#fail(req.raw, target, notFound()));
    this.#router.onError((error, { req, env: target }) => this.#fail(req.raw, target, error));
  }

  /** Answers a request; never throws. */
  async fetch(request: Request, env: Bindings = {}): Promise<Response> {
    const target = targetOf(request, env);
    const cached = isSafeMethod(request.method) && hasShortQuery(target) && this.#answers.get(keyOf(target));
    if (cached) return this.#send(request, cached, target.origin);
    try {
      assertValidTarget(target);
      return await this.#router.fetch(request, target);
    } catch (error) {
      return this.#refuse(request, target.origin, error);
    }
  }

  /** The same for a path (on a placeholder host) or for an absolute URL. */
  request(path: string, init?: RequestInit, env?: Bindings): Promise<Response> {
    return this.fetch(new Request(new URL(path, 'http://localhost'), init), env);
  }

  /** Every address that the build renders, the most needed first. */
  prerenderedPaths(origin: string): string[] {
    return prerenderedPaths(SECTIONS, this.#store.edition(origin), this.#store);
  }

  async #run(route: Route, request: Request, target: RequestTarget, params: Params): Promise<Response> {
    const { origin, path } = target;
    const { methods = READING_METHODS } = route;
    if (request.method === 'OPTIONS') return sendFull(request, await this.#prepare(representOptions(methods), origin));
    if (!methods.some((method) => method === request.method)) return this.#refuseMethod(request, target, methods);
    const representation = await route.handler(this.#context(request, target), params);
    if (isPagePattern(route.path) && !path.endsWith('/')) {
      return this.#send(request, await this.#prepare(redirectToFolder(path), origin), origin);
    }
    const described = this.#describe(route, target);
    const prepared = await this.#prepare(
      addDataFields(representation, this.#store.directory, target, described),
      origin,
    );
    if (route.cacheable && prepared.status === 200) this.#answers.set(keyOf(target), prepared);
    return this.#send(request, prepared, origin);
  }

  /** Where readers find nothing, there is nothing for any other method. */
  async #refuseMethod(request: Request, target: RequestTarget, methods: readonly Method[]): Promise<Response> {
    const read = methods.includes('GET') && (await this.#router.fetch(new Request(request.url), target));
    return read && read.status === 404 ? read : this.#refuse(request, target.origin, methodNotAllowed(methods));
  }

  /** With the policy of this build's pages. */
  #prepare(representation: Representation, origin: string): Promise<PreparedResponse> {
    return prepare(representation, origin, this.#store.inline);
  }

  /** What describes the answers of a route, worked out with its first answer. */
  #describe(route: Route, { origin, path }: RequestTarget): Description | undefined {
    const known =
      this.#described.get(route) ?? describedAddresses(operationsOf([route], this.#store.edition(origin), this.#store));
    this.#described.set(route, known);
    return findDescription(known, path);
  }

  #context(request: Request, { origin, path, query }: RequestTarget): Context {
    return {
      request,
      url: new URL(`${origin}${path}${query && `?${query}`}`),
      origin,
      edition: this.#store.edition(origin),
      store: this.#store,
      now: this.#clock(),
      sections: SECTIONS,
      memoize: (key, make) => this.#shared.getOrMake(`${origin} ${key}`, make),
      respondTo: (path, init) => this.fetch(new Request(origin + path, init), { PUBLIC_ORIGIN: origin }),
    };
  }

  /** A 404 for a browser is a page in the reader's language; every other error is a problem document (RFC 9457). */
  async #fail(request: Request, target: RequestTarget, error: unknown): Promise<Response> {
    const { origin } = target;
    const isLost = error instanceof Problem && error.type === 'not-found' && prefersHtml(request);
    if (!isLost) return this.#refuse(request, origin, error);
    const page = await representNotFoundPage(this.#context(request, target));
    return this.#send(request, await this.#prepare(page, origin), origin);
  }

  async #refuse(request: Request, origin: string, error: unknown): Promise<Response> {
    // A preflight passes even there, so that scripts may read the refusal.
    if (request.method === 'OPTIONS')
      return sendFull(request, await this.#prepare(representOptions(READING_METHODS), origin));
    if (!(error instanceof Problem)) console.error(error);
    return sendFull(request, await this.#prepare(representProblem(error, origin), origin));
  }

  async #send(request: Request, prepared: PreparedResponse, origin: string): Promise<Response> {
    if (!isSafeMethod(request.method)) return sendFull(request, prepared);
    return send(request, prepared, this.#clock()) ?? (await this.#refuse(request, origin, preconditionFailed()));
  }
}

function keyOf({ origin, path }: RequestTarget): string {
  return `${origin} ${path}`;
}
