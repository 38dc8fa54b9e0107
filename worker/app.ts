/** The application: one Hono router, with conditional requests, methods and problems around it. No clock and no environment of its own. */
import { Hono } from 'hono/tiny';
import { linksAt } from './feeds/list.ts';
import { type Address, addressOf, assertPlausible, type Bindings, fits } from './http/address.ts';
import { Memo, ResponseCache } from './http/cache.ts';
import { hasShapeOf, isPage, redirectToFolder } from './http/folder.ts';
import { dataFields } from './http/links.ts';
import { isRead, methodNotAllowed, OPTIONS } from './http/method.ts';
import { nothingHere, preconditionFailed, Problem, representProblem } from './http/problem.ts';
import type { Representation } from './http/representation.ts';
import { prepare, type PreparedResponse, send, sendFull } from './http/respond.ts';
import { type Context, type Params, prerenderedPaths, type Route } from './http/route.ts';
import { SECTIONS } from './routes.ts';
import { prefersPage, representLost } from './site/problems/routes.ts';
import { type BuiltData, Store } from './store/store.ts';

/** How many representations that addresses share are remembered. */
const MOST_SHARED = 200;

export class Application {
  readonly #store: Store;
  readonly #clock: () => number;
  readonly #cache = new ResponseCache();
  readonly #shared = new Memo<Promise<Representation>>(MOST_SHARED);
  readonly #router = new Hono<{ Bindings: Bindings }>();

  /** `clock` gives epoch milliseconds. */
  constructor(data: BuiltData, clock: () => number) {
    this.#store = new Store(data, linksAt);
    this.#clock = clock;
    for (const route of SECTIONS.flatMap(({ routes }) => routes)) {
      this.#router.get(route.path, ({ req, env }, next) => {
        const address = addressOf(req.raw, env);
        return hasShapeOf(route.path, address.path) ? this.#run(route, req.raw, address, req.param()) : next();
      });
    }
    this.#router.notFound(({ req, env }) => this.#fail(req.raw, addressOf(req.raw, env), nothingHere()));
    this.#router.onError((error, { req, env }) => this.#fail(req.raw, addressOf(req.raw, env), error));
  }

  /** Answers a request; never throws. */
  async fetch(request: Request, env: Bindings = {}): Promise<Response> {
    const address = addressOf(request, env);
    const cached = isRead(request.method) && fits(address) && this.#cache.get(address.origin, address.path);
    if (cached) return this.#send(request, cached, address.origin);
    try {
      if (request.method === 'OPTIONS') return new Response(null, (await prepare(OPTIONS, address.origin)).full);
      assertPlausible(address);
      if (isRead(request.method)) return await this.#router.fetch(request, env);
      const found = await this.#router.fetch(new Request(request.url), env);
      return found.status === 404 ? found : await this.#refuse(request, address.origin, methodNotAllowed());
    } catch (error) {
      return this.#refuse(request, address.origin, error);
    }
  }

  /** The same for a path, on a host of no meaning, or for a whole address. */
  request(path: string, init?: RequestInit, env?: Bindings): Promise<Response> {
    return this.fetch(new Request(new URL(path, 'http://localhost'), init), env);
  }

  /** Every address that the build renders, the most needed first. */
  prerenderedPaths(origin: string): string[] {
    return prerenderedPaths(SECTIONS, this.#store.edition(origin), this.#store);
  }

  async #run(route: Route, request: Request, address: Address, params: Params): Promise<Response> {
    const { origin, path } = address;
    const represented = await route.handler(this.#context(request, address), params);
    if (isPage(route.path) && !path.endsWith('/')) {
      return this.#send(request, await prepare(redirectToFolder(path), origin), origin);
    }
    const prepared = await prepare(dataFields(represented, this.#store.directory, address), origin);
    if (route.cacheable && prepared.status === 200) this.#cache.set(origin, path, prepared);
    return this.#send(request, prepared, origin);
  }

  #context(request: Request, { origin, path, query }: Address): Context {
    return {
      request,
      url: new URL(`${origin}${path}${query && `?${query}`}`),
      origin,
      edition: this.#store.edition(origin),
      store: this.#store,
      now: this.#clock(),
      sections: SECTIONS,
      memoize: (key, make) => this.#shared.get(`${origin} ${key}`, make),
      respondTo: (other, init) => this.fetch(new Request(origin + other, init), { PUBLIC_ORIGIN: origin }),
    };
  }

  /** A person who got lost sees a page in their language; everybody else, and every other error, gets a problem. */
  async #fail(request: Request, address: Address, error: unknown): Promise<Response> {
    const { origin } = address;
    const lost = error instanceof Problem && error.type === 'not-found' && prefersPage(request);
    if (!lost) return this.#refuse(request, origin, error);
    const page = await representLost(this.#context(request, address));
    return this.#send(request, await prepare(page, origin), origin);
  }

  async #refuse(request: Request, origin: string, error: unknown): Promise<Response> {
    if (!(error instanceof Problem)) console.error(error);
    return sendFull(request, await prepare(representProblem(error, origin), origin));
  }

  async #send(request: Request, prepared: PreparedResponse, origin: string): Promise<Response> {
    return send(request, prepared) ?? (await this.#refuse(request, origin, preconditionFailed()));
  }
}
