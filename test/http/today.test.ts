import { applicationOf, readFirst } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../application.ts';

const data = await readFirst('2026-11-22');

/** What an address answers at an instant. */
async function at(now: string, path: string): Promise<Response> {
  return applicationOf(data, () => Date.parse(now)).request(path, {}, { PUBLIC_ORIGIN: ORIGIN });
}

const cacheAt = async (now: string, path: string) => (await at(now, path)).headers.get('cache-control');

describe('what depends on today', () => {
  it.each([
    ['at noon', '2027-02-08T12:00:00+01:00', 60],
    ['a minute before midnight', '2027-02-08T23:59:00+01:00', 60],
    ['half a minute before midnight', '2027-02-08T23:59:30+01:00', 30],
    ['between two seconds, rather too short than too long', '2027-02-08T23:59:58.500+01:00', 1],
    ['in the last second', '2027-02-08T23:59:59.001+01:00', 0],
    ['at midnight', '2027-02-09T00:00:00+01:00', 60],
    ['before the night in which clocks go forward', '2027-03-27T23:59:50+01:00', 10],
    ['at the end of the day of 23 hours', '2027-03-28T23:59:50+02:00', 10],
    ['at the end of the day of 25 hours', '2027-10-31T23:59:50+01:00', 10],
    ['an hour before that, when summer time would have ended the day', '2027-10-31T23:59:50+02:00', 60],
  ])('%s (%s) may be kept for %i seconds', async (_, now, seconds) => {
    for (const path of ['/v1/centers.next.json', '/v1/centers/mitte.next.json', '/v1/centers', '/healthz']) {
      expect(await cacheAt(now, path), path).toBe(`public, max-age=${seconds}`);
    }
  });

  it('begins with the local day, whatever the day is in UTC', async () => {
    const from = async (now: string) =>
      ((await (await at(now, '/v1/centers.next.json')).json()) as { from: string }).from;
    expect(await from('2027-03-28T00:30:00+01:00')).toBe('2027-03-28');
    expect(await from('2027-10-31T23:30:00+01:00')).toBe('2027-10-31');
    expect(await from('2027-11-01T00:30:00+01:00')).toBe('2027-11-01');
  });

  it('is refused past the horizon, with what is known: the last days are no answer to what is next', async () => {
    for (const path of ['/v1/centers.next.json', '/v1/centers/mitte.next.json']) {
      const last = (await (await at('2027-12-31T12:00:00Z', path)).json()) as Record<string, unknown>;
      expect(last).toMatchObject({ from: '2027-12-31', until: '2027-12-31', trusted_until: '2026-12-07' });
      const after = await at('2028-01-01T00:00:00+01:00', path);
      expect(after.status).toBe(404);
      expect(await after.json()).toMatchObject({ as_of: '2026-11-22', horizon: '2027-12-31' });
    }
  });

  it('is refused by search and OGC after the horizon, where regular hours alone would be a promise', async () => {
    for (const path of [
      '/v1/search.json?open_at=',
      '/v1/search.geojson?open_at=',
      '/ogc/collections/centers/items?datetime=',
    ]) {
      expect((await at('2027-06-01T12:00:00Z', `${path}2027-12-31T10:30:00%2B01:00`)).status, path).toBe(200);
      const after = await at('2027-06-01T12:00:00Z', `${path}2028-01-03T10:30:00%2B01:00`);
      expect([after.status, await after.text()], path).toEqual([400, expect.stringContaining('2027-12-31')]);
    }
  });
});

describe('/healthz', () => {
  const health = async (now: string) => {
    const response = await at(now, '/healthz');
    const body = (await response.json()) as Record<string, unknown> & {
      checks: Record<string, Array<{ status: string }>>;
    };
    const checks = Object.fromEntries(Object.entries(body.checks).map(([name, [check]]) => [name, check?.status]));
    return { http: response.status, type: response.headers.get('content-type'), body, checks };
  };

  it('fails from the sixteenth day after the build on', async () => {
    const last = await health('2026-12-07T23:59:59+01:00');
    expect([last.http, last.type, last.body.status]).toEqual([200, 'application/health+json', 'pass']);
    expect(last.checks).toEqual({ 'build:age': 'pass', 'horizon:left': 'pass' });
    const first = await health('2026-12-08T00:00:00+01:00');
    expect([first.http, first.body.status]).toEqual([503, 'fail']);
    expect(first.checks).toEqual({ 'build:age': 'fail', 'horizon:left': 'pass' });
    expect(first.body.checks['build:age']).toEqual([
      {
        observedValue: 16,
        observedUnit: 'd',
        status: 'fail',
        output: 'The build is older than 15 days; run the build and deploy it.',
      },
    ]);
  });

  it('fails half a year before the horizon too, and keeps the members that it always had', async () => {
    const { body, checks } = await health('2027-07-05T00:00:00+02:00');
    expect(checks).toEqual({ 'build:age': 'fail', 'horizon:left': 'fail' });
    expect(body).toMatchObject({ edition: '2021-08-05', as_of: '2026-11-22', horizon: '2027-12-31', days_left: 179 });
    expect(body.detail).toContain('Fewer than 180 days are left');
    expect((await health('2027-07-04T12:00:00+02:00')).checks['horizon:left']).toBe('pass');
  });
});
