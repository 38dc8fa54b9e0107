/** Sections -> Hono routes, group by group: the next group is loaded with the first request that none before it answers. */
import { Hono } from 'hono/tiny';
import { type Address, NOTHING_HERE } from './http/address.ts';
import { sameShape } from './http/folder.ts';
import { Problem } from './http/problem.ts';
import type { Dispatch, Params, Route } from './http/section.ts';
import { LATER } from './sections/first.ts';

/** What the application does for the router. */
export interface Serve {
  readonly answer: (route: Route, request: Request, address: Address, params: Params) => Promise<Response>;
  readonly refuse: (request: Request, address: Address, error: unknown) => Promise<Response>;
}

/** Hono with its smallest router for the first of some groups of sections; behind it, in the same way, for the others. Its env is the address. */
export async function routerOf(serve: Serve, [bring, ...after] = LATER): Promise<Dispatch> {
  const router = new Hono<{ Bindings: Address }>();
  const sections = bring ? await bring() : [];
  for (const route of sections.flatMap(({ routes }) => routes)) {
    router.get(route.path, ({ req, env }, next) => {
      if (!sameShape(route.path, env.path)) return next();
      return serve.answer(route, req.raw, env, req.param());
    });
  }
  router.onError((error, { req, env }) => serve.refuse(req.raw, env, error));
  let following: Dispatch | undefined;
  router.notFound(async ({ req, env }) => {
    if (!bring) return serve.refuse(req.raw, env, new Problem('not-found', NOTHING_HERE));
    following ??= await routerOf(serve, after);
    return following(req.raw, env);
  });
  return (request, address) => router.fetch(request, address);
}
