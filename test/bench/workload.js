// The Worker of the request bench: one request calls one variant 200 times, so that the socket around it does not count.
import app from './index.js';
import { hono } from './hono.js';

const CALLS = 200;
const ORIGIN = 'https://hours.example.test';
const kept = new Map();
/** What the loop costs without a call. */
const NOTHING = { status: 204, body: null };

/** Our own answer once, then the same bytes and headers, in the fastest form, from a handler that does nothing else. */
async function bareOf(path, env, headers) {
  const key = `${headers} ${path}`;
  if (!kept.has(key)) {
    const response = await app.fetch(new Request(ORIGIN + path), env);
    const bytes = new Uint8Array(await response.arrayBuffer());
    kept.set(key, { bytes, init: headers ? { headers: new Headers(response.headers) } : undefined });
  }
  const { bytes, init } = kept.get(key);
  return () => new Response(bytes, init);
}

async function etagOf(fetch, path) {
  return (await fetch(new Request(ORIGIN + path))).headers.get('ETag');
}

/** `variant`; `path` with its query; `origin` and `headers` for requests that nobody well-meaning sends. */
export default {
  async fetch(request, env) {
    const {
      path,
      variant,
      origin = ORIGIN,
      headers,
    } = await request.json().catch(() => ({ path: '/', variant: 'ours' }));
    const ours = (asked) => app.fetch(asked, env);
    const plain = await hono(path, ours);
    const variants = {
      ours,
      'ours-304': ours,
      bare: await bareOf(path, env, true),
      'bare-without-headers': await bareOf(path, env, false),
      hono: plain,
      'hono-304': plain,
      nothing: () => NOTHING,
    };
    const run = variants[variant];
    const conditions = variant.endsWith('304') ? { 'If-None-Match': await etagOf(run, path) } : {};
    // Made once: what the platform spends on a request's arrival is not the application's.
    const asked = new Request(origin + path, { headers: { ...conditions, ...headers } });
    let status = 0;
    for (let i = 0; i < CALLS; i++) {
      const response = await run(asked, env);
      status = response.status;
      // Who asks gets the body as well; a 304 has none.
      if (response.body !== null) await response.arrayBuffer();
    }
    return Response.json({ status });
  },
};
