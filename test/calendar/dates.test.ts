/** Calendars of single dates: for importers that read RRULE and ignore EXDATE. */
import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith } from '../fixtures/directory.ts';
import { sortByImportance } from '../../worker/publish/assets.ts';
import { answer, built, eventsOf } from './parts.ts';

const first = { ...directoryWith(), edition: '2026-12-01', released_at: '2026-12-01T10:00:00+01:00' };
const closures = [
  closureWith({ from: '2026-12-21', to: '2026-12-23' }),
  closureWith({
    id: 'feuer',
    centers: ['mitte'],
    from: '2027-01-11',
    to: '2027-01-11',
    opens_at: '10:30',
    closes_at: '11:00',
  }),
];
const second = { ...first, edition: '2026-12-02', released_at: '2026-12-02T10:00:00+01:00', closures };
const data = built(second, '2026-12-09', [first]);
const PATHS = [
  'centers.dates.ics',
  'centers.phone.dates.ics',
  'centers/mitte.dates.tr.ics',
  'centers/mitte.phone.dates.ar.ics',
];

describe('a calendar of single dates', () => {
  it.each(PATHS)('/v1/%s has one event for each date and nothing that repeats', async (path) => {
    const text = await (await answer(data, `/v1/${path}`)).text();
    expect(text).not.toMatch(/^(?:RRULE(?!:FREQ=YEARLY)|EXDATE|RDATE|RECURRENCE-ID)/m);
    expect(text).toContain(`SOURCE;VALUE=URI:https://example.test/v1/${path}`);
    const starts = [...(await eventsOf(data, `/v1/${path}`)).values()].map((event) => event.get('DTSTART') ?? '');
    // Whole weeks, from 8 before the Monday of the build to 26 after it.
    expect([starts.length > 60, starts.every((start) => start >= '20261012T' && start < '20270607T')]).toEqual([
      true,
      true,
    ]);
    expect(starts.some((start) => start < '20261019T') && starts.some((start) => start > '20270531T')).toBe(true);
  });

  it('has the words, the UID and the count of each day to keep', async () => {
    const all = await eventsOf(data, '/v1/centers/mitte.dates.ics');
    const days = [...new Set([...all.values()].map((event) => event.get('DTSTART')?.slice(0, 8) ?? ''))];
    for (const day of days) {
      const date = day.replace(/(....)(..)(..)/, '$1-$2-$3');
      for (const [uid, event] of await eventsOf(data, `/v1/centers/mitte/sessions/${date}.ics`))
        expect([...(all.get(uid) ?? [])], uid).toEqual([...event]);
    }
    expect(all.get('mitte-open-mo.2026-12-21')?.get('SUMMARY')).toMatch(/^Entfällt/);
    const parts = ['', '.2', '.3'].map((part) => all.get(`mitte-open-mo.2027-01-11${part}`)?.get('SUMMARY'));
    expect(parts.map((summary) => summary?.startsWith('Entfällt'))).toEqual([false, true, false]);
    expect([...all.keys()].some((uid) => uid.includes('2026-12-25') || uid.endsWith('.0'))).toBe(false);
  });

  it('moves on Mondays, and its stamp with it', async () => {
    const modified = async (day: string) =>
      (await answer(built(second, day, [first]), '/v1/centers.dates.ics')).headers.get('last-modified');
    const [sunday, monday, tuesday] = await Promise.all(['2026-12-13', '2026-12-14', '2026-12-15'].map(modified));
    expect([sunday, monday]).toEqual(['Sun, 06 Dec 2026 23:00:00 GMT', 'Sun, 13 Dec 2026 23:00:00 GMT']);
    expect(tuesday).toBe(monday);
  });

  it('becomes a file after the calendars of series, in every language', () => {
    const paths = [
      '/v1/centers/mitte.dates.ics',
      '/v1/centers/mitte.ics',
      '/v1/centers/mitte.dates.tr.ics',
      '/v1/centers/mitte.tr.ics',
    ];
    expect(sortByImportance(paths)).toEqual([
      '/v1/centers/mitte.ics',
      '/v1/centers/mitte.dates.ics',
      '/v1/centers/mitte.tr.ics',
      '/v1/centers/mitte.dates.tr.ics',
    ]);
  });

  it('of very many centers exists for each center only', async () => {
    const [nord] = first.centers;
    if (!nord) throw new Error('the fixture has no center');
    const centers = Array.from({ length: 51 }, (_, at) => ({
      ...nord,
      id: `c${at}`,
      name: `RSC ${at}`,
      schedules: [],
    }));
    const large = built({ ...first, centers, closures: [], extra_sessions: [] });
    expect((await answer(large, '/v1/centers.dates.ics')).status).toBe(404);
    expect((await answer(large, '/v1/centers/c7.dates.ics')).status).toBe(200);
    expect((await answer(large, '/v1/centers.ics')).status).toBe(200);
  });
});

describe('a translated calendar', () => {
  it('says its language and links the page in it; the German one needs neither', async () => {
    const fields = async (path: string) => {
      const { headers } = await answer(data, path);
      return [
        headers.get('content-language'),
        headers.get('link')?.match(/<[^>]*>; rel="alternate"; type="text\/html"[^,]*/g),
      ];
    };
    const german = '<https://example.test/de/>; rel="alternate"; type="text/html"; hreflang="de"';
    expect(await fields('/v1/centers/mitte.ics')).toEqual([null, [german]]);
    for (const path of [
      'centers/mitte.tr.ics',
      'centers.phone.dates.tr.ics',
      'centers/mitte/sessions/2027-02-10.tr.ics',
    ]) {
      const turkish = '<https://example.test/tr/>; rel="alternate"; type="text/html"; hreflang="tr"';
      expect(await fields(`/v1/${path}`)).toEqual(['tr', [german, turkish]]);
    }
    expect((await fields('/v1/centers.de-simple.ics'))[0]).toBe('de');
  });
});
