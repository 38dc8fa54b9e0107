import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sample } from '../thorough.ts';
import { builtPaths, deploy, type Deployment, each } from './deployment.ts';

/** What the platform does its own way: its entity tag, its note of having answered, how it sends a body, its clock. */
const OWN_WAY = ['etag', 'cf-cache-status', 'date', 'content-length', 'content-encoding', 'transfer-encoding'];
const OWN_WAY_ALWAYS = [...OWN_WAY, 'connection', 'keep-alive'];

/** Files that no route answers: they are assets in every deployment. */
const BUNDLED = /^\/(?:widget|site|v1\/words)\/|^\/schema\/types\.d\.ts$/;

/** An address without its dates and numbers: sessions and weeks are many of a kind. */
const kindOf = (path: string) => path.replace(/\d[\d-]*/g, '0');

let assets: Deployment;
let live: Deployment;
let dead: Deployment;
const paths = await builtPaths();

beforeAll(async () => {
  assets = await deploy('assets', { assets: true });
  live = await deploy('live', { assets: false });
  dead = await deploy('dead', { assets: true, script: 'dead' });
});
afterAll(() => Promise.all([assets?.close(), live?.close(), dead?.close()]));

const headersOf = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => !OWN_WAY_ALWAYS.includes(name)));

async function whole(deployment: Deployment, path: string, init?: RequestInit) {
  const response = await deployment.fetch(path, init);
  return { status: response.status, headers: headersOf(response), body: await response.text() };
}

describe('static assets', () => {
  it('answer every pre-rendered address as the live Worker does, in body and headers', async () => {
    const rendered = paths.filter((path) => !BUNDLED.test(path));
    expect(rendered.length).toBeGreaterThan(1000);
    const different: string[] = [];
    await each(sample(rendered, 12, kindOf), 8, async (path) => {
      const [one, other] = [await whole(assets, path), await whole(live, path)];
      if (one.status !== 200 || JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other))) {
        different.push(path);
        if (different.length === 1) expect.soft(one, path).toEqual(other);
      }
    });
    expect(different).toEqual([]);
  }, 120_000);

  it('answer HEAD as GET', async () => {
    for (const path of ['/v1/centers.json', '/v1/centers/mitte.tr.ics', '/de/', '/embed/mitte/de/']) {
      const [head, get] = [await whole(assets, path, { method: 'HEAD' }), await whole(assets, path)];
      expect([head.status, head.headers, head.body], path).toEqual([200, get.headers, '']);
    }
  });

  it('answer 304 to the platform’s own entity tag', async () => {
    const etag = (await assets.fetch('/v1/centers.json')).headers.get('etag') ?? '';
    const response = await assets.fetch('/v1/centers.json', { headers: { 'If-None-Match': etag } });
    expect(response.status).toBe(304);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('differ from the Worker only where README says so', async () => {
    const path = '/v1/centers/mitte.ics';
    const etag = (await assets.fetch(path)).headers.get('etag') ?? '';
    const rows: ReadonlyArray<readonly [what: string, path: string, init: RequestInit, asset: number, worker: number]> =
      [
        ['a list of tags', path, { headers: { 'If-None-Match': `"other", ${etag}` } }, 200, 200],
        ['the star', path, { headers: { 'If-None-Match': '*' } }, 200, 304],
        ['If-Match', path, { headers: { 'If-Match': '"other"' } }, 200, 412],
        ['a date', path, { headers: { 'If-Modified-Since': 'Tue, 19 Jan 2038 03:14:07 GMT' } }, 200, 304],
        ['OPTIONS', path, { method: 'OPTIONS' }, 405, 204],
        ['POST', path, { method: 'POST' }, 405, 405],
        ['a long query', `${path}?${'a'.repeat(1025)}`, {}, 200, 414],
        ['a sloppy path', '/de//', {}, 307, 404],
        ['a file’s own name', '/de/index.html', {}, 307, 404],
        ['a page without its slash', '/de?a=b', {}, 307, 307],
        ['an unknown address below a language', '/tr/nix', {}, 404, 404],
      ];
    for (const [what, path, init, asset, worker] of rows) {
      const [one, other] = [await assets.fetch(path, init), await live.fetch(path, init)];
      expect([one.status, other.status], what).toEqual([asset, worker]);
      expect(other.headers.get('cache-control'), what).not.toBeNull();
    }
    expect((await assets.fetch(path, { method: 'POST' })).headers.get('allow')).toBeNull();
    expect((await assets.fetch(path, { method: 'HEAD' })).headers.get('content-length')).toBeNull();
    const typeOf = async (at: Deployment) => (await at.fetch('/tr/nix')).headers.get('content-type');
    expect([await typeOf(assets), await typeOf(live)]).toEqual([
      'text/html; charset=utf-8',
      'application/problem+json',
    ]);
    expect((await assets.fetch('/de?a=b')).headers.get('location')).toBe('/de/?a=b');
    expect((await live.fetch('/de?a=b')).headers.get('location')).toBe('/de/');
  });

  it('leave to the Worker what they do not have', async () => {
    const response = await assets.fetch('/v1/centers.next.json?from=2027-02-30');
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect((await assets.fetch('/v1/centers', { headers: { Accept: 'image/png' } })).status).toBe(406);
  });
});

describe('with a Worker that always throws', () => {
  it('all feeds, calendars, widget files, wording, week files, pages, posters and frames still answer 200', async () => {
    expect((await dead.fetch('/v1/centers.next.json')).status).toBeGreaterThanOrEqual(500);
    const broken: string[] = [];
    await each(sample(paths, 12, kindOf), 8, async (path) => {
      const response = await dead.fetch(path);
      await response.arrayBuffer();
      if (response.status !== 200) broken.push(`${path} ${response.status}`);
    });
    expect(broken).toEqual([]);
    for (const needed of [
      '/v1/centers.json',
      '/v1/centers.ics',
      '/v1/centers/mitte.tr.ics',
      '/widget/v1/next-consultation.js',
      '/widget/v1/text/ar.json',
      '/widget/v1/words/ar.json',
      '/de/',
      '/tr/centers/west/',
      '/kmr/centers/nord/poster/',
      '/embed/mitte/de/',
    ]) {
      expect(paths).toContain(needed);
    }
  }, 120_000);
});

function sorted({ status, headers, body }: Awaited<ReturnType<typeof whole>>) {
  return [status, Object.entries(headers).sort(), body];
}
