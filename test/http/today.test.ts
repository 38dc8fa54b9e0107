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
    for (const path of ['/v1/centers.next.json', '/v1/centers/mitte.next.json', '/v1/centers', '/', '/healthz']) {
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

  it('is still answered when the last build is long ago, and /healthz says so half a year before the horizon', async () => {
    expect((await at('2030-05-05T12:00:00Z', '/v1/centers.next.json')).status).toBe(200);
    const health = async (now: string) => {
      const response = await at(now, '/healthz');
      const { status, days_left } = (await response.json()) as { status: string; days_left: number };
      return [response.status, status, days_left];
    };
    expect(await health('2027-07-04T12:00:00+02:00')).toEqual([200, 'pass', 180]);
    expect(await health('2027-07-05T00:00:00+02:00')).toEqual([503, 'fail', 179]);
  });
});
