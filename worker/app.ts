/** The application: sections -> Hono routes; errors -> problems. No clock and no environment of its own. */
import { Hono } from 'hono/tiny';
import { Problem, problemAnswer } from './http/problem.ts';
import { prepare, type Prepared, send } from './http/respond.ts';
import type { App, Call, Route } from './http/section.ts';
import { SECTIONS } from './sections/index.ts';
import { type BuiltData, Source } from './source.ts';

export interface Application extends App {
  /** Every address that can be rendered once, the most needed first. */
  prerenderable(origin: string): string[];
}

/** Builds the application from a build's data. `clock` gives epoch milliseconds. */
export function createApp(data: BuiltData, clock: () => number): Application {
  const source = new Source(data);
  const app = new Hono<{ Bindings: { readonly PUBLIC_ORIGIN?: string } }>() as Application;
  const kept = new Map<string, Promise<Prepared>>();

  const answer = (route: Route, call: Call, params: Record<string, string>): Promise<Prepared> => {
    if (!route.once) return Promise.resolve(route.answer(call, params)).then(prepare);
    const key = `${call.origin} ${call.url.pathname}`;
    const known = kept.get(key);
    if (known) return known;
    const made = Promise.resolve()
      .then(() => route.answer(call, params))
      .then(prepare);
    if (kept.size >= 500) kept.clear();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };

  for (const section of SECTIONS) {
    for (const route of section.routes) {
      app.get(route.path, async (context) => {
        const request = context.req.raw;
        const url = new URL(request.url);
        const origin = originOf(url, context.env?.PUBLIC_ORIGIN);
        const call = { request, url, origin, edition: source.edition(origin), source, now: clock() };
        return send(request, await answer(route, call, context.req.param()));
      });
    }
  }
  app.notFound((context) => refuse(context.req.raw, context.env?.PUBLIC_ORIGIN, unknown()));
  app.onError((error, context) => {
    if (!(error instanceof Problem)) throw error;
    return refuse(context.req.raw, context.env?.PUBLIC_ORIGIN, error);
  });
  app.prerenderable = (origin) => SECTIONS.flatMap((section) => section.paths(source.edition(origin), source));
  return app;
}

function unknown(): Problem {
  return new Problem('not-found', 'There is nothing at this address. /openapi.json describes every address.');
}

async function refuse(request: Request, configured: string | undefined, problem: Problem): Promise<Response> {
  return send(request, await problemAnswer(problem, originOf(new URL(request.url), configured)));
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** PUBLIC_ORIGIN, or a loopback request's own origin; never another Host header, which a cache would keep for all. */
function originOf(url: URL, configured: string | undefined): string {
  if (configured) return configured;
  return LOOPBACK.test(url.hostname) ? url.origin : 'http://127.0.0.1:8787';
}
