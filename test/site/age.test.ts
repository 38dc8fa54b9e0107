/** What every kind of page and answer says of days, for clocks from the build's day to three years later, day by day. */
import { describe, expect, it } from 'vitest';
import { parseText, say } from '../../data/model/text.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { viewStateOf } from '../../widget/state.ts';
import { readWeekFile, type WeekFile } from '../../widget/week-file.ts';
import { mondayAt } from '../../widget/clock.ts';
import { trustEnds } from '../../worker/site/page/epoch-minutes.ts';
import { applicationOf, AS_OF, dataOf, ORIGIN, storeOf } from '../application.ts';
import { TAGS } from './site.ts';

const DAYS = 3 * 365;
const DAY = 86_400_000;
const NOON = Date.parse(`${AS_OF}T12:00:00+01:00`);

let now = NOON;
const data = dataOf();
const app = applicationOf(data, () => now);
const edition = storeOf(data).edition(ORIGIN);
const get = (path: string) => app.request(path, {}, { PUBLIC_ORIGIN: ORIGIN });
const TRUSTED_UNTIL = dateOf(edition.trustedUntil);

/** Every kind of page that names days, in every language. */
const KINDS = [
  '/{lang}/',
  '/{lang}/centers/mitte/',
  '/{lang}/centers/mitte/poster/',
  '/embed/mitte/{lang}/',
  '/v1/fragments/mitte/{lang}/',
];

const bodyOf = (html: string) =>
  html.slice(
    Math.max(0, html.indexOf('<main')),
    html.includes('<footer class="foot"') ? html.indexOf('<footer class="foot"') : undefined,
  );
/** What somebody reads without scripts, hidden parts included: a text browser shows those as well. */
const wordsOf = (html: string) =>
  bodyOf(html)
    .replace(/<svg[^]*?<\/svg>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe.each(TAGS)('a page without scripts, in %s', (tag) => {
  const text = parseText(tag, data.texts[tag] ?? '');

  it('is true whenever it is read: no word of now, each day with its year, until when it is valid above the days', async () => {
    for (const kind of KINDS) {
      const path = kind.replace('{lang}', tag);
      const html = await (await get(path)).text();
      const words = wordsOf(html);
      for (const id of ['next_open_session', 'next_sessions', 'no_session_known', 'phone_open_now', 'may_be_outdated'])
        expect(words.includes(say(text, id)), `${path}: ${say(text, id)}`).toBe(false);
      const days = [...bodyOf(html).matchAll(/<time datetime="(\d{4})-\d\d-\d\d"[^>]*>([^<]*)<\/time>/g)];
      // A sheet for the door names days only where something differs.
      if (!path.includes('/poster/')) expect(days.length, path).toBeGreaterThan(0);
      for (const [, year = '', shown = ''] of days) expect(shown, path).toContain(year);
      const valid = say(text, 'page_valid_until', { date: '' }).split('.')[0]?.trim().split(/\s+/)[0] ?? '';
      expect(words, path).toContain(valid);
    }
  });

  it('has regular hours and a number before the first day, where it shows both', async () => {
    for (const path of [`/${tag}/`, `/${tag}/centers/mitte/`, `/embed/mitte/${tag}/`]) {
      const main = bodyOf(await (await get(path)).text());
      const [hours, call, validity, day] = [
        '<table class="hours"',
        'href="tel:',
        'class="validity"',
        '<li class="day',
      ].map((mark) => main.indexOf(mark));
      expect(
        [hours, call, validity, day].every((at) => (at ?? -1) > 0),
        path,
      ).toBe(true);
      for (const [a, b] of [
        [hours, validity],
        [call, validity],
        [validity, day],
      ])
        expect(a ?? 0, path).toBeLessThan(b ?? 0);
    }
  });
});

describe('what the page’s script is told', () => {
  it.each(['/de/', '/de/centers/mitte/', '/embed/mitte/de/'])(
    'promises nothing past the day until which the build is trusted, and something to come before: %s',
    async (path) => {
      const html = bodyOf(await (await get(path)).text());
      const sessions = [...html.matchAll(/class="one[^"]*" data-day="\d+" data-from="(\d+)" data-until="(\d+)"/g)].map(
        ([, from, until]) => [Number(from), Number(until)],
      );
      const ends = trustEnds(edition);
      for (const [, until = 0] of [
        ...html.matchAll(/class="(?:session|one|week)[^"]*"(?: data-day="\d+" data-from="\d+")? data-until="(\d+)"/g),
      ].map((found) => found.map(Number)))
        expect(until).toBeLessThanOrEqual(ends);
      for (let age = 0; age <= DAYS; age++) {
        const minute = (NOON + age * DAY) / 60_000;
        const coming = sessions.filter(([, until = 0]) => until > minute);
        expect(coming.length > 0, `${age} days after the build`).toBe(minute < ends);
        // The first that is left is no past one.
        for (const [from = 0] of coming.slice(0, 1)) expect(from + 24 * 60).toBeGreaterThan(minute);
      }
    },
  );
});

describe('the widget', () => {
  it('shows no session that is past, and past the trusted days none at all: it asks people to call', async () => {
    const weeks = new Map<string, WeekFile | undefined>();
    for (let age = 0; age <= DAYS; age++) {
      const at = NOON + age * DAY;
      const monday = mondayAt(at);
      if (!weeks.has(monday)) {
        const response = await get(`/v1/weeks/${monday}.json`);
        weeks.set(monday, response.ok ? readWeekFile(await response.json()) : undefined);
      }
      const week = weeks.get(monday);
      // Past the horizon there is no file: the element keeps the page's own words.
      expect(week !== undefined, monday).toBe(dayOf(monday) < edition.horizon);
      if (!week) continue;
      expect(week.trusted_until).toBe(TRUSTED_UNTIL);
      const state = viewStateOf(week, at, { centers: [], service: 'both', clockTrusted: true });
      for (const { state: visit, phone, upcoming } of state.centers) {
        const kinds = [visit.kind, phone.kind];
        if (state.firstDate > TRUSTED_UNTIL)
          expect([...kinds, upcoming.length], state.firstDate).toEqual(['failed', 'failed', 0]);
        else {
          expect(kinds, state.firstDate).not.toContain('failed');
          expect(Date.parse(visit.session?.ends_at ?? '')).toBeGreaterThan(at);
        }
      }
    }
  });
});

describe('live answers', () => {
  it('name no past day as next, say until when the build is trusted, and end at the horizon', async () => {
    for (let age = 0; age <= DAYS; age++) {
      now = NOON + age * DAY;
      const today = new Date(now).toISOString().slice(0, 10);
      const next = await get('/v1/centers/mitte.next.json');
      const known = dayOf(today) <= edition.horizon;
      expect(next.status, today).toBe(known ? 200 : 404);
      const body = (await next.json()) as WeekFile & { readonly horizon?: string };
      if (known) {
        expect(body.trusted_until).toBe(TRUSTED_UNTIL);
        for (const { starts_at } of body.occurrences) expect(starts_at.slice(0, 10) >= today, starts_at).toBe(true);
      } else expect(body.horizon).toBe('2027-12-31');
      const open = await get(`/v1/search.json?open_at=${today}T10:30:00%2B01:00`);
      expect(open.status, today).toBe(known ? 200 : 400);
      if (known) expect(await open.json()).toMatchObject({ trusted_until: TRUSTED_UNTIL });
      expect((await get('/healthz')).status, today).toBe(today > TRUSTED_UNTIL ? 503 : 200);
    }
    now = NOON;
  });
});
