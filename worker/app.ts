/** The application: sections -> Hono routes; conditions, methods and errors around them. No clock and no environment of its own. */
import { Hono } from 'hono/tiny';
import { type Address, addressOf, assertPlausible, fits, NOTHING_HERE, publicOrigin } from './http/address.ts';
import { Inner } from './http/inner.ts';
import { Kept, Shared } from './http/kept.ts';
import { dataLinks, holdsData, withdrawalHeaders } from './http/links.ts';
import { notAllowed, OPTIONS, reads } from './http/method.ts';
import { failureAnswer, Problem, problemAnswer } from './http/problem.ts';
import { type Answer, CACHE, prepare, type Prepared, send, whole } from './http/respond.ts';
import type { App, Bindings, Call, Route, Section } from './http/section.ts';
import { FIRST } from './sections/first.ts';
import { type BuiltData, Source } from './source.ts';

export interface Application extends App {
  /** Every address that can be rendered once, the most needed first. */
  prerenderable(origin: string): Promise<string[]>;
}

/** Builds the application from a build's data. `clock` gives epoch milliseconds. */
export function createApp(data: BuiltData, clock: () => number): Application {
  const source = new Source(data);
  const app = routerOf<Application>();
  const dispatch = app.fetch;
  const kept = new Kept();
  const bodies = new Shared<string>(40);
  const inner = new Inner(dispatch);

  const callFor = (request: Request, { origin, path, query }: Address): Call => ({
    request,
    get url() {
      return new URL(`${origin}${path}${query && `?${query}`}`);
    },
    origin,
    edition: source.edition(origin),
    source,
    now: clock(),
    addresses: () => app.prerenderable(origin),
    shared: (key, make) => bodies.get(`${origin} ${key}`, make),
    answerOf: (other) => inner.answerOf(origin, other),
    ask: async (other, init) => app.fetch(new Request(origin + other, init), { PUBLIC_ORIGIN: origin }),
  });

  const run = async (route: Route, request: Request, address: Address, params: Record<string, string>) => {
    const { origin, path } = address;
    const said = await route.answer(callFor(request, address), params);
    inner.note(request, address, route, said);
    if (isPage(route.path) && !path.endsWith('/'))
      return deliver(request, await prepare(toFolder(path), origin), origin);
    const prepared = await prepare(completed(said, source, address), origin);
    if (route.once && prepared.status === 200) kept.keep(origin, path, prepared);
    return deliver(request, prepared, origin);
  };

  const register = (router: App, sections: readonly Section[]) => {
    for (const route of sections.flatMap((section) => section.routes)) {
      router.get(route.path, (context, next) => {
        const { raw } = context.req;
        const address = here(raw, context.env);
        if (!sameShape(route.path, address.path)) return next();
        return run(route, raw, address, context.req.param());
      });
    }
    router.onError((error, { req, env }) => answerError(req.raw, here(req.raw, env), error));
  };
  /** A person who got lost sees a page in their language; everybody else, and every other error, gets a problem. */
  const answerError = async (request: Request, address: Address, error: unknown): Promise<Response> => {
    if (!(error instanceof Problem) || error.type !== 'not-found') return refuse(request, address.origin, error);
    const { lost, wantsPage } = await import('./sections/index.ts');
    if (!wantsPage(request)) return refuse(request, address.origin, error);
    return deliver(request, await prepare(await lost(callFor(request, address)), address.origin), address.origin);
  };
  let rest: App | undefined;
  /** Every other section, from the first request on that none of the routes above answers. */
  const others = async (): Promise<App> => {
    const { LATER } = await import('./sections/index.ts');
    if (rest) return rest;
    rest = routerOf();
    register(rest, LATER);
    rest.notFound(({ req, env }) => answerError(req.raw, here(req.raw, env), new Problem('not-found', NOTHING_HERE)));
    return rest;
  };
  register(app, FIRST);
  app.notFound(async ({ req, env }) => (await others()).fetch(req.raw, env));

  app.fetch = (request, env, context) => {
    const address = here(request, env);
    const ready = reads(request.method) && fits(address) && kept.get(address.origin, address.path);
    if (ready) return send(request, ready) ?? refuse(request, address.origin, stale());
    return unkept(
      request,
      address,
      () => dispatch(request, env, context),
      (asked) => dispatch(asked, env, context),
    );
  };
  app.prerenderable = async (origin) => {
    const { SECTIONS } = await import('./sections/index.ts');
    return SECTIONS.flatMap((section) => section.paths(source.edition(origin), source));
  };
  return app;
}

/** A request whose answer does not lie ready: its address and method are looked at before any route is. */
async function unkept(
  request: Request,
  address: Address,
  go: () => Response | Promise<Response>,
  ask: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const { origin } = address;
  try {
    if (request.method === 'OPTIONS') return new Response(null, (await prepare(OPTIONS, origin)).full);
    assertPlausible(address);
    if (reads(request.method)) return await go();
    const found = await ask(new Request(request.url));
    return found.status === 404 ? found : await refuse(request, origin, notAllowed());
  } catch (error) {
    return refuse(request, origin, error);
  }
}

async function deliver(request: Request, prepared: Prepared, origin: string): Promise<Response> {
  return send(request, prepared) ?? refuse(request, origin, stale());
}

/** Whatever was thrown becomes a problem: one of ours as it is, anything else without a word about the inside. */
async function refuse(request: Request, origin: string, error: unknown): Promise<Response> {
  if (!(error instanceof Problem)) console.error(error);
  const answer = error instanceof Problem ? problemAnswer(error, origin) : failureAnswer();
  return whole(request, await prepare(answer, origin));
}

/** RFC 9110, section 13.1.1. */
function stale(): Problem {
  return new Problem('precondition-failed', 'There is a newer version than the one stated; fetch it without If-Match.');
}

/** An answer with the headers that every form of the directory has. */
function completed(answer: Answer, source: Source, { path, origin }: Address): Answer {
  if (!holdsData(path) || (answer.kind ?? 'feed') !== 'feed') return answer;
  const links = [...dataLinks(source.directory, origin), ...(answer.links ?? [])];
  return { ...answer, links, headers: { ...withdrawalHeaders(path, origin), ...answer.headers } };
}

const isPage = (pattern: string) => pattern.endsWith('/');

/** The router takes "/x" and "/x/" for one; here a file never ends in a slash, and a page without one is sent to its folder. */
function sameShape(pattern: string, path: string): boolean {
  return isPage(pattern) ? path.endsWith('/') || !path.includes('.', path.lastIndexOf('/')) : !path.endsWith('/');
}

/** What the static assets answer to a folder without its slash. */
function toFolder(path: string): Answer {
  const Location = `${path}/`;
  return { body: '', type: 'text/plain; charset=utf-8', status: 307, cache: CACHE.error, headers: { Location } };
}

function here(request: Request, env: Bindings | object | undefined): Address {
  const address = addressOf(request.url);
  const { PUBLIC_ORIGIN, LOCAL_ORIGIN }: Bindings = env ?? {};
  return { ...address, origin: publicOrigin(address.origin, PUBLIC_ORIGIN, LOCAL_ORIGIN) };
}

/** Hono with its smallest router. */
function routerOf<T extends App = App>(): T {
  return new Hono<{ Bindings: Bindings }>() as T;
}
