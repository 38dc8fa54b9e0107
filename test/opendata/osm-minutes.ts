/** An OpenStreetMap value against the day walk: every minute of the days that it says, as opening_hours.js reads it. */
import OpeningHours from 'opening_hours';
import { expect } from 'vitest';
import type { Center, Directory } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import { sessionsIn } from '../../data/model/sessions.ts';
import { type Day, dateOf, dayAt, dayOf, partsOf } from '../../data/model/zone.ts';
import { renderOpeningHours } from '../../worker/feeds/geojson/opening-hours.ts';
import { editionOf, readFirst } from '../application.ts';

const DUISBURG = { lat: 51.43, lon: 6.76, address: { country_code: 'de', state: 'Nordrhein-Westfalen' } };

type Service = 'open_consultation' | 'phone';

/** A build on New Year's Day says two years. */
const NEW_YEAR = await readFirst('2026-01-01');
const yearsOf = (directory: Directory) => editionOf(directory, { as_of: NEW_YEAR.as_of });

/** One letter a minute of these days: open, unknown, or "." where closed. */
function minutesOf(
  from: Day,
  until: Day,
): { mark: (day: Day, opens: number, closes: number, state: string) => void; all: string[] } {
  const all = Array.from({ length: until - from + 1 }, () => '.'.repeat(24 * 60));
  const mark = (day: Day, opens: number, closes: number, state: string) => {
    const minutes = all[day - from];
    if (minutes === undefined) return;
    all[day - from] = minutes.slice(0, opens) + state.repeat(closes - opens) + minutes.slice(closes);
  };
  return { mark, all };
}

/** By the day walk. By appointment, where nobody can simply come, is unknown to whoever has none. */
function oursOf(edition: Edition, center: Center, service: Service, until: Day): string[] {
  const offers = [...center.schedules, ...edition.directory.extra_sessions];
  const appointments = new Set(
    offers
      .filter((one) => one.access === 'appointment' && !one.audience && !one.channel && !one.location)
      .map(({ id }) => id),
  );
  const { mark, all } = minutesOf(edition.first, until);
  const sessions = sessionsIn(edition, edition.first, until).filter(
    (one) => one.center === center.id && one.status !== 'cancelled' && !one.moved,
  );
  if (service === 'open_consultation')
    for (const { day, opens, closes } of sessions.filter(({ schedule }) => appointments.has(schedule)))
      mark(day, opens, closes, '?');
  for (const { day, opens, closes, status } of sessions.filter((one) => one.service === service))
    mark(day, opens, closes, status === 'tentative' ? '?' : 'O');
  return all;
}

/** By opening_hours.js, which reckons in the machine's own wall clock. */
function theirsOf(value: string, from: Day, until: Day): string[] {
  const at = (day: Day) => {
    const { year, month, date } = partsOf(day);
    return new Date(year, month - 1, date);
  };
  const { mark, all } = minutesOf(from, until);
  const read = new OpeningHours(value, DUISBURG);
  for (const [start, end, unknown] of read.getOpenIntervals(at(from), at(until + 1))) {
    const day = dayAt(start.getFullYear(), start.getMonth() + 1, start.getDate());
    const [opens, closes] = [start, end].map((one) => one.getHours() * 60 + one.getMinutes());
    mark(day, opens!, closes!, unknown ? '?' : 'O');
  }
  return all;
}

/** How many days the values leave unsaid, at most. */
export function expectEqual(directory: Directory): number {
  const edition = yearsOf(directory);
  return Math.max(
    ...edition.directory.centers.flatMap((center) =>
      (['open_consultation', 'phone'] as const).map((service) => {
        const { value, until } = renderOpeningHours(center, service, edition);
        expect(value.length, value).toBeLessThanOrEqual(255);
        const last = dayOf(until);
        const [ours, theirs] = [oursOf(edition, center, service, last), theirsOf(value, edition.first, last)];
        const wrong = ours.flatMap((day, index) => (day === theirs[index] ? [] : [dateOf(edition.first + index)]));
        expect(wrong, value).toEqual([]);
        return edition.horizon - last;
      }),
    ),
  );
}
