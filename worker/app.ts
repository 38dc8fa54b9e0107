/** The application: what lies ready, what a start brings, Hono for the rest; conditions, methods and errors around them. */
import { type Address, addressOf, assertPlausible, fits, publicOrigin } from './http/address.ts';
import { isPage, toFolder } from './http/folder.ts';
import { Inner } from './http/inner.ts';
import { Kept, Shared } from './http/kept.ts';
import { dataLinks, holdsData, withdrawalHeaders } from './http/links.ts';
import { notAllowed, OPTIONS, reads } from './http/method.ts';
import { Problem } from './http/problem.ts';
import { type Answer, prepare, type Prepared, send, whole } from './http/respond.ts';
import type { Bindings, Call, Dispatch, Fetch, Params, Route } from './http/section.ts';
import { FIRST } from './sections/first.ts';
import { type BuiltData, Source } from './source.ts';

export interface Application {
  /** Answers a request; never throws. */
  fetch: Fetch;
  /** The same for a path, on a host of no meaning, or a whole address. */
  readonly request: (path: string, init?: RequestInit, env?: Bindings) => Promise<Response>;
  /** Every address that can be rendered once, the most needed first. */
  readonly prerenderable: (origin: string) => Promise<string[]>;
}

/** Builds the application from a build's data. `clock` gives epoch milliseconds. No clock and no environment of its own. */
export function createApp(data: BuiltData, clock: () => number): Application {
  const source = new Source(data);
  const kept = new Kept();
  const bodies = new Shared<string>(40);

  const callFor = (request: Request, { origin, path, query }: Address): Call => ({
    request,
    get url() {
      return new URL(`${origin}${path}${query && `?${query}`}`);
    },
    origin,
    edition: source.edition(origin),
    source,
    now: clock(),
    addresses: () => prerenderable(origin),
    shared: (key, make) => bodies.get(`${origin} ${key}`, make),
    answerOf: (other) => inner.answerOf(origin, other),
    ask: async (other, init) => answerTo(new Request(origin + other, init), { PUBLIC_ORIGIN: origin }),
  });

  const run = async (route: Route, request: Request, address: Address, params: Params): Promise<Response> => {
    const { origin, path } = address;
    const said = await route.answer(callFor(request, address), params);
    inner.note(request, address, route, said);
    if (isPage(route.path) && !path.endsWith('/')) {
      return deliver(request, await prepare(toFolder(path), origin), origin);
    }
    const prepared = await prepare(completed(said, source, address), origin);
    if (route.once && prepared.status === 200) kept.keep(origin, path, prepared);
    return deliver(request, prepared, origin);
  };

  /** A person who got lost sees a page in their language; everybody else, and every other error, gets a problem. */
  const answerError = async (request: Request, address: Address, error: unknown): Promise<Response> => {
    if (!(error instanceof Problem) || error.type !== 'not-found') return refuse(request, address.origin, error);
    const { lost, wantsPage } = await import('./sections/index.ts');
    if (!wantsPage(request)) return refuse(request, address.origin, error);
    return deliver(request, await prepare(await lost(callFor(request, address)), address.origin), address.origin);
  };

  let router: Dispatch | undefined;
  /** The routes that a start brings are tried here: an isolate that serves feeds alone never compiles a router. */
  const dispatch = async (request: Request, address: Address): Promise<Response> => {
    for (const { route, spelled } of FRONT) {
      const params = spelled.exec(address.path)?.groups;
      if (!params) continue;
      return run(route, request, address, params).catch((error: unknown) => answerError(request, address, error));
    }
    router ??= await (await import('./router.ts')).routerOf({ answer: run, refuse: answerError });
    return router(request, address);
  };
  const inner = new Inner(dispatch);

  const answerTo: Fetch = (request, env) => {
    const address = here(request, env);
    const ready = reads(request.method) && fits(address) && kept.get(address.origin, address.path);
    if (ready) return send(request, ready) ?? refuse(request, address.origin, stale());
    return unkept(request, address, dispatch);
  };
  const prerenderable = async (origin: string) => {
    const { SECTIONS } = await import('./sections/index.ts');
    return SECTIONS.flatMap((section) => section.paths(source.edition(origin), source));
  };
  return {
    fetch: answerTo,
    request: async (path, init, env) => answerTo(new Request(new URL(path, 'http://localhost'), init), env),
    prerenderable,
  };
}

/** What a start brings, by the expression that Hono's pattern of a path stands for: "/v1/:file{expression}". */
const FRONT = FIRST.flatMap(({ routes }) => routes.map((route) => ({ route, spelled: expressionOf(route.path) })));

function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace('/:', '/(?<').replace('{', '>').replace(/\}$/, ')')}$`);
}

/** A request whose answer does not lie ready: its address and method are looked at before any route is. */
async function unkept(request: Request, address: Address, dispatch: Dispatch): Promise<Response> {
  const { origin } = address;
  try {
    if (request.method === 'OPTIONS') return new Response(null, (await prepare(OPTIONS, origin)).full);
    assertPlausible(address);
    if (reads(request.method)) return await dispatch(request, address);
    const found = await dispatch(new Request(request.url), address);
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
  const { failureAnswer, problemAnswer } = await import('./http/refusal.ts');
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

function here(request: Request, { PUBLIC_ORIGIN, LOCAL_ORIGIN }: Bindings = {}): Address {
  const address = addressOf(request.url);
  return { ...address, origin: publicOrigin(address.origin, PUBLIC_ORIGIN, LOCAL_ORIGIN) };
}
