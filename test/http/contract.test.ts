import { describe, expect, it } from 'vitest';
import { headersOf, ORIGIN, siteOf } from '../application.ts';

const { get: ask } = siteOf();

const LINK = [
  '<http://dcat-ap.de/def/licenses/cc-by/4.0>; rel="license"',
  `<${ORIGIN}/openapi.json>; rel="service-desc"; type="application/json"`,
  `<${ORIGIN}/v1/centers.json>; rel="alternate"; type="application/json"`,
  `<${ORIGIN}/de/>; rel="alternate"; type="text/html"; hreflang="de"`,
  `<${ORIGIN}/schema/directory-form.json>; rel="describedby"; type="application/json"`,
].join(', ');

describe('a feed', () => {
  it('has these headers, all of them and no other', async () => {
    const response = await ask('/v1/centers.json');
    const { etag, 'last-modified': modified, ...headers } = headersOf(response);
    expect(etag).toMatch(/^"[0-9a-f]{24}"$/);
    expect(modified).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
    expect(headers).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link, Date, Last-Modified, Deprecation, Sunset',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/json',
      'cross-origin-resource-policy': 'cross-origin',
      link: LINK,
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
    });
  });

  it('keeps validators, cache life, CORS and Link on 304', async () => {
    const full = headersOf(await ask('/v1/centers.json'));
    const response = await ask('/v1/centers.json', { headers: { 'If-None-Match': `"a,b", W/"x", W/${full.etag}` } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    const { 'content-type': _, 'content-security-policy': _csp, ...rest } = full;
    delete rest['strict-transport-security'];
    delete rest['x-content-type-options'];
    expect(headersOf(response)).toEqual(rest);
  });

  it('answers HEAD as GET, with the length and without the body', async () => {
    const get = await ask('/v1/centers/mitte.geojson');
    const head = await ask('/v1/centers/mitte.geojson', { method: 'HEAD' });
    const length = String((await get.arrayBuffer()).byteLength);
    expect(headersOf(head)).toEqual({ ...headersOf(get), 'content-length': length });
    expect(await head.text()).toBe('');
  });

  it('answers HEAD as GET where something is wrong as well', async () => {
    const wrong: ReadonlyArray<readonly [string, Record<string, string>]> = [
      ['/v1/centers/nix.json', {}],
      ['/de/nix/', { Accept: 'text/html' }],
      ['/v1/%zz', {}],
      [`/${'a'.repeat(2000)}`, {}],
      ['/v1/centers', { Accept: 'image/png' }],
      ['/v1/centers.json', { 'If-Match': '"other"' }],
      ['/v1/centers.next.json?from=x', {}],
    ];
    for (const [path, headers] of wrong) {
      const get = await ask(path, { headers });
      const head = await ask(path, { headers, method: 'HEAD' });
      const length = String((await get.arrayBuffer()).byteLength);
      expect([head.status, headersOf(head)], path).toEqual([
        get.status,
        { ...headersOf(get), 'content-length': length },
      ]);
      expect(await head.text()).toBe('');
    }
  });

  it('is the same under a forged Host, forwarded headers and unknown parameters', async () => {
    const plain = await (await ask('/v1/centers/mitte.ics')).text();
    const forged = { Host: 'evil.test', 'X-Forwarded-Host': 'evil.test', 'X-Forwarded-Proto': 'gopher' };
    expect(await (await ask('http://evil.test/v1/centers/mitte.ics?utm=1', { headers: forged })).text()).toBe(plain);
  });
});

describe('conditions', () => {
  const status = async (headers: Record<string, string>) => (await ask('/v1/centers.json', { headers })).status;

  it('compare strongly for If-Match and weakly for If-None-Match', async () => {
    const etag = (await ask('/v1/centers.json')).headers.get('etag') ?? '';
    expect(await status({ 'If-Match': etag })).toBe(200);
    expect(await status({ 'If-Match': '*' })).toBe(200);
    expect(await status({ 'If-Match': `W/${etag}` })).toBe(412);
    expect(await status({ 'If-Match': '"other"' })).toBe(412);
    expect(await status({ 'If-None-Match': '*' })).toBe(304);
    expect(await status({ 'If-None-Match': `W/${etag}` })).toBe(304);
    expect(await status({ 'If-None-Match': '"other"' })).toBe(200);
    expect(await status({ 'If-None-Match': `"${etag.replaceAll('"', '')}-gzip"` })).toBe(200);
  });

  it('understand three forms of date and ignore any other', async () => {
    const modified = (await ask('/v1/centers.json')).headers.get('last-modified') ?? '';
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-Modified-Since': 'Wed, 05 Aug 2020 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'If-Modified-Since': 'Wednesday, 05-Aug-20 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'If-Modified-Since': 'Tue Jan  5 00:00:00 2038' })).toBe(304);
    expect(await status({ 'If-Modified-Since': '2038-01-05T00:00:00Z' })).toBe(200);
    expect(await status({ 'If-Unmodified-Since': 'Wed, 05 Aug 2020 00:00:00 GMT' })).toBe(412);
    expect(await status({ 'If-Unmodified-Since': modified })).toBe(200);
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200);
  });
});

describe('methods', () => {
  it('other than GET and HEAD are refused with Allow where something is, with 404 where nothing is', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'BREW']) {
      const response = await ask('/v1/centers.json', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect((await ask('/v1/centers/nix.json', { method })).status).toBe(404);
    }
  });

  it('let every preflight pass', async () => {
    const response = await ask('/v1/centers/nix.json', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('addresses', () => {
  it.each([
    ['/v1/centers/__proto__.json', 404],
    ['/v1/centers/constructor', 404],
    ['/v1//centers.json', 404],
    ['/v1/centers.json/', 404],
    ['/v1/centers%2Emitte.json', 404],
    ['/v1/centers%2fmitte.json', 404],
    ['/v1/%zz', 400],
    ['/v1/%00', 400],
    ['/v1/%0d%0aX: y', 400],
    [`/${'a'.repeat(2000)}`, 414],
    [`/v1/centers.json?${'a'.repeat(1025)}`, 414],
    [`/v1/centers.json?${'a'.repeat(1024)}`, 200],
    ['/v1/centers.next.json?from=2027-02-30', 400],
    ['/v1/centers.next.json?from=2027-02-01&from=2027-02-02', 400],
  ])('%s is answered %i', async (path, status) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    if (status === 200) return;
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('list the known ids where a center is not known', async () => {
    const body = (await (await ask('/v1/centers/nix.json')).json()) as { known: string[]; type: string };
    expect(body.known).toEqual(['nord', 'mitte', 'west']);
    expect(body.type).toBe(`${ORIGIN}/problems/not-found/`);
  });

  it('that hold nothing give a person a page, everybody else a problem, and say so to caches', async () => {
    const person = await ask('/de/nix/', { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect([person.status, person.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const other = await ask('/de/nix/');
    expect([other.status, other.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    for (const response of [person, other]) expect(response.headers.get('vary')).toBe('Accept, Accept-Language');
  });

  it('send a page without its slash to its folder', async () => {
    const response = await ask('/de');
    expect([response.status, response.headers.get('location')]).toEqual([307, '/de/']);
  });
});

describe('/v1/centers', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/calendar', 'text/calendar; charset=utf-8'],
    ['text/*;q=0.3, text/csv;q=0.7, application/json;q=0.5', 'text/csv; charset=utf-8; header=present'],
    ['application/json;q=0, */*', 'application/geo+json'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#flattened, or not"', 'application/ld+json'],
    ['text/calendar, */*', 'text/calendar; charset=utf-8'],
  ])('answers Accept: %s with %s', async (accept, type) => {
    const response = await ask('/v1/centers', accept ? { headers: { Accept: accept } } : {});
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toBe('Accept');
    expect(response.headers.get('content-location')).toMatch(/^\/(?:v1\/centers\.|de\/)/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('answers 406 with the types that exist', async () => {
    const response = await ask('/v1/centers/mitte', { headers: { Accept: 'image/png' } });
    expect([response.status, response.headers.get('vary')]).toEqual([406, 'Accept']);
    expect(((await response.json()) as { known: string[] }).known).toContain('text/html; charset=utf-8');
  });
});
