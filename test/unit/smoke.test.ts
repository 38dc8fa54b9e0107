import { applicationOf, readFirst } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { CACHE_CONTROL } from '../../worker/http/representation.ts';
import { kindOfAddress, sample } from '../thorough.ts';

const data = await readFirst('2026-11-22');
const app = applicationOf(data, () => Date.parse('2026-11-22T12:00:00Z'));
const get = (path: string, init: RequestInit = {}) =>
  app.request(path, init, { PUBLIC_ORIGIN: 'https://example.test' });

describe('the application', () => {
  it('answers every address that it says can be rendered', async () => {
    const paths = await app.prerenderedPaths('https://example.test');
    expect(paths.length).toBeGreaterThan(100);
    for (const path of sample(paths, 12, kindOfAddress)) expect((await get(path)).status, path).toBe(200);
  });

  it('says the next sessions from today on', async () => {
    const response = await get('/v1/centers/west.next.json');
    const body = (await response.json()) as { from: string; occurrences: Array<{ starts_at: string }> };
    expect(body.from).toBe('2026-11-22');
    expect(body.occurrences[0]?.starts_at).toBe('2026-11-23T09:00:00+01:00');
  });

  it('refuses a date that does not exist', async () => {
    const response = await get('/v1/centers.next.json?from=2027-02-30');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('answers 304 to a list that ends with a match, and keeps CORS', async () => {
    const etag = (await get('/v1/centers.json')).headers.get('etag');
    const response = await get('/v1/centers.json', { headers: { 'If-None-Match': `"a", ${etag}` } });
    expect(response.status).toBe(304);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe(CACHE_CONTROL.feed);
  });
});
