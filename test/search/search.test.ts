import { describe, expect, it } from 'vitest';
import { CACHE_CONTROL } from '../../worker/http/representation.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dayOf, minutesOf } from '../../data/model/zone.ts';
import { FIRST_EDITION, oneCenterWith, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { admission, appointment, moved, rebuilding, video, women } from '../opendata/vocabulary.ts';
import { appOf, large } from './app.ts';
import { ORIGIN } from '../application.ts';

interface Found {
  readonly matched?: number;
  readonly returned: number;
  readonly next?: string;
  readonly centers: ReadonlyArray<{ id: string; distance_m?: number; open?: { starts_at: string } }>;
}

const small = appOf(FIRST_EDITION);
const { directory } = large;
const ask = async (query: string, at = large) => (await (await at.get(`/v1/search.json${query}`)).json()) as Found;

/** Every page, by the links in the header. */
async function all(query: string, at = large): Promise<string[]> {
  const ids: string[] = [];
  let path: string | undefined = `/v1/search.json${query}`;
  while (path !== undefined) {
    const response = await at.get(path);
    expect(response.status, path).toBe(200);
    const body = (await response.json()) as Found;
    ids.push(...body.centers.map(({ id }) => id));
    path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    expect(path).toBe(body.next);
  }
  return ids;
}

function openAt(date: string, time: string): string[] {
  const [day, at] = [dayOf(date), minutesOf(time)];
  const on = sessionsBetween(directory, day, day).filter(
    ({ service, status, opens, closes }) =>
      service === 'open_consultation' && status === 'confirmed' && opens <= at && at < closes,
  );
  const open = new Set(on.map(({ center }) => center));
  return directory.centers.map(({ id }) => id).filter((id) => open.has(id));
}

describe('the search', () => {
  it('lists all centers page by page, in the order of the directory, each once', async () => {
    expect(await all('?limit=100')).toEqual(directory.centers.map(({ id }) => id));
    const first = await ask('');
    expect([first.matched, first.returned]).toEqual([1000, 20]);
  });

  it('finds the centers of a box', async () => {
    const inside = directory.centers.filter(({ position }) => {
      const { longitude: x, latitude: y } = position!;
      return x >= 6.5 && x <= 7.3 && y >= 51.2 && y <= 51.7;
    });
    expect(inside.length).toBeGreaterThan(20);
    expect(await all('?bbox=6.5,51.2,7.3,51.7&limit=50')).toEqual(inside.map(({ id }) => id));
    const across = await ask('?bbox=170,-90,-170,90');
    expect(across.matched).toBe(0);
  });

  it('sorts by distance and says it', async () => {
    const { centers } = await ask('?near=51.4,6.9&limit=100');
    const metres = centers.map(({ distance_m }) => distance_m ?? -1);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    const nord = (await ask('?near=51.434,6.762', small)).centers.find(({ id }) => id === 'nord');
    // 51.4913 is 0.0573 degrees north of it: 6.4 km, and 0.84 km to the east.
    expect(nord?.distance_m).toBeGreaterThan(6_300);
    expect(nord?.distance_m).toBeLessThan(6_500);
    expect((await all('?near=51.4,6.9&limit=100')).length).toBe(1000);
  });

  it('finds postal codes and districts, capitals or not', async () => {
    const code = directory.centers[0]!.address.postal_code;
    const same = directory.centers.filter(({ address }) => address.postal_code === code).map(({ id }) => id);
    expect(await all(`?postal_code=${code}`)).toEqual(same);
    expect((await ask('?district=HAMBORN', small)).centers.map(({ id }) => id)).toEqual(['nord']);
    expect((await ask('?district=Atlantis', small)).matched).toBe(0);
  });

  it('finds what is open, as the engine of the feeds sees it: on a work day, a holiday, a closed day, an extra Saturday', async () => {
    const cases = [
      ['2026-11-23', '10:15', '%2B01:00'],
      ['2026-11-23', '10:15', '+01:00'],
      ['2026-12-25', '10:15', '%2B01:00'],
      ['2026-12-24', '10:15', '%2B01:00'],
      ['2026-12-29', '10:15', '%2B01:00'],
      ['2027-03-06', '10:15', '%2B01:00'],
      ['2027-06-14', '11:00', '%2B02:00'],
    ] as const;
    const counts: number[] = [];
    for (const [day, time, offset] of cases) {
      const expected = openAt(day, time);
      counts.push(expected.length);
      expect(await all(`?open_at=${day}T${time}:00${offset}&limit=100`), day).toEqual(expected);
    }
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(3);
  });

  it('finds what is offered, also under a condition, and refuses a service that is none', async () => {
    const at = appOf(oneCenterWith([appointment, scheduleWith()]));
    expect(await all('?service=consultation', at)).toEqual(['mitte']);
    expect(await all('?service=outreach', at)).toEqual([]);
    const response = await at.get('/v1/search.json?service=advice');
    expect([response.status, (await response.text()).includes('open_consultation')]).toEqual([400, true]);
  });

  it('never takes an appointment, a call or a session for some for open, nor a center that is elsewhere or closed', async () => {
    // Thursday 15:00, Friday 11:00, Tuesday 17:30.
    const conditions = appOf(oneCenterWith([appointment, women, video]));
    for (const instant of ['2026-11-26T15:00:00Z', '2026-11-27T10:00:00Z', '2026-11-24T16:30:00Z']) {
      expect((await ask(`?open_at=${instant}`, conditions)).centers, instant).toEqual([]);
    }
    const schedules = [scheduleWith()];
    const dated = appOf(withCenter(oneCenterWith(schedules), 'mitte', { schedules, dated_facts: [moved, rebuilding] }));
    const openOn = async (day: string) => (await ask(`?open_at=${day}T09:30:00Z`, dated)).centers.length;
    expect(await Promise.all(['2027-01-25', '2027-02-01', '2027-04-19'].map(openOn))).toEqual([1, 0, 0]);
  });

  it('takes nobody for admitted after the last admission', async () => {
    const at = appOf(oneCenterWith([admission]));
    const openAtTime = async (time: string) => (await ask(`?open_at=2026-11-25T${time}:00Z`, at)).centers.length;
    expect(await Promise.all(['10:29', '10:30'].map(openAtTime))).toEqual([1, 0]);
  });

  it('takes an instant in any offset for the same moment', async () => {
    const here = await ask('?open_at=2026-11-23T10:30:00%2B01:00', small);
    const there = await ask('?open_at=2026-11-23T09:30:00Z', small);
    expect(here.centers.map(({ id }) => id)).toEqual(there.centers.map(({ id }) => id));
    expect(here.centers[0]?.open?.starts_at).toBe('2026-11-23T10:00:00+01:00');
  });

  it('joins filters', async () => {
    const joined = await all('?district=Mitte&bbox=5,47,15,52&limit=100');
    const wanted = directory.centers.filter((one) => one.district === 'Mitte' && one.position!.latitude <= 52);
    expect(joined).toEqual(wanted.map(({ id }) => id));
  });

  it.each([
    'bbox=1,2,3',
    'bbox=6.9,51.6,6.6,51.3',
    'bbox=a,b,c,d',
    'bbox=,,,',
    'bbox=0x10,1,2,3',
    'near=51',
    'near=95,6',
    'near=51.4,6.9,1',
    'postal_code=',
    'postal_code=%3Cscript%3E',
    'district=',
    'open_at=now',
    'open_at=2026-02-30T10:00:00Z',
    'open_at=2026-11-23T10:00:00',
    'open_at=2026-11-23T25:00:00Z',
    'limit=0',
    'limit=101',
    'limit=1e1',
    'cursor=-1',
    'cursor=abc',
    'limit=5&limit=5',
    'near=51,6&near=52,7',
  ])('refuses %s with a sentence on what is allowed', async (query) => {
    for (const form of ['json', 'geojson']) {
      const response = await large.get(`/v1/search.${form}?${query}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const { detail } = (await response.json()) as { detail: string };
      expect(detail).toMatch(/"(?:bbox|near|postal_code|district|open_at|limit|cursor)"/);
    }
  });

  it('ignores unknown parameters, and does not repeat them in the link to the next page', async () => {
    const plain = await (await large.get('/v1/search.json?limit=5')).text();
    expect(await (await large.get('/v1/search.json?utm_source=x&limit=5&constructor=1')).text()).toBe(plain);
  });

  it('may be kept like a feed, but with open_at only for a minute', async () => {
    expect((await large.get('/v1/search.json')).headers.get('cache-control')).toBe(CACHE_CONTROL.feed);
    const now = await large.get('/v1/search.json?open_at=2026-11-23T10:00:00Z');
    expect(now.headers.get('cache-control')).toBe('public, max-age=60');
    expect(now.headers.get('access-control-allow-origin')).toBe('*');
    expect(now.headers.get('link')).toContain('rel="license"');
  });

  it('offers the same as GeoJSON, with links', async () => {
    const response = await large.get('/v1/search.geojson?near=51.4,6.9&limit=3');
    expect(response.headers.get('content-type')).toBe('application/geo+json');
    const body = (await response.json()) as {
      type: string;
      numberMatched: number;
      features: Array<{ id: string; properties: { distance_m: number } }>;
      links: Array<{ rel: string; href: string }>;
    };
    expect([body.type, body.numberMatched, body.features.length]).toEqual(['FeatureCollection', 1000, 3]);
    const next = `${ORIGIN}/v1/search.geojson?near=51.4%2C6.9&limit=3&cursor=3`;
    expect(body.links.find(({ rel }) => rel === 'next')?.href).toBe(next);
    expect((await large.get(next)).status).toBe(200);
  });
});
