/** Sections -> Hono routes, group by group: the next group is loaded with the first request that none before it answers. */
import { Hono } from 'hono/tiny';
import { addressOf, NOTHING_HERE } from './http/address.ts';
import { sameShape } from './http/folder.ts';
import { Problem } from './http/problem.ts';
import type { Bindings, Fetch, Params, Route } from './http/section.ts';
import { LATER } from './sections/first.ts';

/** What the application does for the router. */
export interface Serve {
  readonly answer: (route: Route, request: Request, env: Bindings, params: Params) => Promise<Response>;
  readonly refuse: (request: Request, env: Bindings, error: unknown) => Promise<Response>;
}

/** Hono with its smallest router for the first of some groups of sections; behind it, in the same way, for the others. */
export async function routerOf(serve: Serve, [bring, ...after] = LATER): Promise<Fetch> {
  const router = new Hono<{ Bindings: Bindings }>();
  const sections = bring ? await bring() : [];
  for (const route of sections.flatMap(({ routes }) => routes)) {
    router.get(route.path, ({ req, env }, next) => {
      if (!sameShape(route.path, addressOf(req.url).path)) return next();
      return serve.answer(route, req.raw, env, req.param());
    });
  }
  router.onError((error, { req, env }) => serve.refuse(req.raw, env, error));
  let following: Fetch | undefined;
  router.notFound(async ({ req, env }) => {
    if (!bring) return serve.refuse(req.raw, env, new Problem('not-found', NOTHING_HERE));
    following ??= await routerOf(serve, after);
    return following(req.raw, env);
  });
  return (request, env) => router.fetch(request, env);
}
