/** OpenStreetMap values, evaluated by opening_hours.js, hold our sessions of two years: no more, no less. */
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import type { Directory, Service } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import { renderOpeningHours } from '../../worker/feeds/geojson/opening-hours.ts';
import { dateOf, partsOf, timeOf } from '../../data/model/zone.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  oneCenterWith,
  scheduleWith,
  withCenter,
} from '../fixtures/directory.ts';
import { CASES } from './cases.ts';
import { admission, appointment, monthly, moved, video, women } from './vocabulary.ts';
import { editionOf } from '../application.ts';
import { sessionsIn } from '../../data/model/sessions.ts';

const DUISBURG = { lat: 51.43, lon: 6.76, address: { country_code: 'de', state: 'Nordrhein-Westfalen' } };

/** "2027-03-01 10:00-12:00 open", adjoining sessions of one kind joined as a reader of opening_hours joins them. */
function oursOf(edition: Edition, center: string, service: Service): string[] {
  const all = sessionsIn(edition, edition.first, edition.horizon).filter(
    (one) => one.center === center && one.service === service && one.status !== 'cancelled' && !one.moved,
  );
  const joined: Array<{ day: number; opens: number; closes: number; state: string; why: string }> = [];
  for (const { day, opens, closes, status, reason = '' } of all) {
    const state = status === 'tentative' ? 'unknown' : 'open';
    const why = state === 'unknown' ? reason : '';
    const last = joined.at(-1);
    if (last && last.day === day && last.closes === opens && last.state === state && last.why === why)
      last.closes = closes;
    else joined.push({ day, opens, closes, state, why });
  }
  return joined.map(({ day, opens, closes, state }) => `${dateOf(day)} ${timeOf(opens)}-${timeOf(closes)} ${state}`);
}

/** The same from opening_hours.js, which reckons in the machine's own wall clock. */
function theirsOf(value: string, edition: Edition): string[] {
  const [from, until] = [partsOf(edition.first).year, partsOf(edition.horizon).year];
  const pad = (value: number) => String(value).padStart(2, '0');
  const time = (at: Date) => `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  const read = new OpeningHours(value, DUISBURG);
  return read.getOpenIntervals(new Date(from, 0, 1), new Date(until + 1, 0, 1)).map(([start, end, unknown]) => {
    const date = `${start.getFullYear()}-${pad(start.getMonth() + 1)}-${pad(start.getDate())}`;
    return `${date} ${time(start)}-${time(end)} ${unknown ? 'unknown' : 'open'}`;
  });
}

function expectEqual(directory: Directory): void {
  const edition = editionOf(directory);
  for (const center of edition.directory.centers) {
    for (const service of ['open_consultation', 'phone'] as const) {
      const value = renderOpeningHours(center, service, edition);
      expect(theirsOf(value, edition), value).toEqual(oursOf(edition, center.id, service));
    }
  }
}

describe('an opening_hours value', () => {
  it.each(CASES)('holds our sessions of two years: %s', (_, directory) => expectEqual(directory));

  it('is the short, well-known form, with the dates that differ behind it', () => {
    const edition = editionOf(directoryWith({ closures: [closureWith()] }));
    expect(renderOpeningHours(edition.directory.centers[0]!, 'open_consultation', edition)).toBe(
      'Mo 10:00-12:00; We 14:00-16:00; PH off; 2027 Mar 01-2027 Mar 03 off; ' +
        '2026 Feb 16,2027 Feb 08 10:00-12:00 unknown "Rosenmontag"',
    );
    expect(renderOpeningHours(edition.directory.centers[0]!, 'phone', edition)).toMatch(/^Mo-Fr 09:00-10:00; PH off; /);
  });

  it('says nth weekdays as rules, until the center moves, and the last admission as the end', () => {
    const edition = editionOf(oneCenterWith([monthly, admission]));
    const value = renderOpeningHours(edition.directory.centers[0]!, 'open_consultation', edition);
    expect(value).toMatch(/^We 10:00-11:30; Tu\[1,3\] 10:00-12:00; PH off/);
    const leaving = editionOf(withCenter(oneCenterWith([monthly]), 'mitte', { dated_facts: [moved] }));
    expect(renderOpeningHours(leaving.directory.centers[0]!, 'open_consultation', leaving)).toBe(
      '2026 Jan 01-2027 Jan 31 Tu[1,3] 10:00-12:00; PH off',
    );
    const calls = editionOf(
      withCenter(oneCenterWith([{ ...monthly, service: 'phone' }]), 'mitte', { dated_facts: [moved] }),
    );
    expect(renderOpeningHours(calls.directory.centers[0]!, 'phone', calls)).toBe('Tu[1,3] 10:00-12:00; PH off');
  });

  it('promises no consultation with a condition', () => {
    const edition = editionOf(oneCenterWith([appointment, women, video]));
    expect(renderOpeningHours(edition.directory.centers[0]!, 'open_consultation', edition)).toBe('off');
  });

  it('holds our sessions of two years, whatever is out of the ordinary', { timeout: 60_000 }, () => {
    const date = fc.integer({ min: 0, max: 729 }).map((days) => dateOf(20_454 + days));
    const hour = fc.integer({ min: 8, max: 12 }).map((at) => `${String(at).padStart(2, '0')}:00`);
    const closure = fc.record({
      from: date,
      days: fc.integer({ min: 0, max: 20 }),
      part: fc.boolean(),
      opens_at: hour,
    });
    const effect = fc.constantFrom('cancelled' as const, 'tentative' as const);
    const day = fc.constantFrom('MO', 'TU', 'SA', '1TU', '-1TU', '5MO', '2SA');
    const schedule = fc.record({
      byday: fc.uniqueArray(day, { minLength: 1 }),
      valid_from: date,
      interval: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        schedule,
        schedule,
        fc.array(fc.tuple(closure, effect), { maxLength: 4 }),
        date,
        (one, two, closures, extra) => {
          const schedules = [
            scheduleWith(one),
            scheduleWith({ ...two, id: 'second', opens_at: '14:00', closes_at: '16:00', valid_to: '2027-09-30' }),
          ];
          expectEqual(
            oneCenterWith(
              schedules.filter((each) => each.valid_from <= (each.valid_to ?? '9')),
              {
                closures: closures.map(([{ from, days, part, opens_at }, how], index) =>
                  closureWith({
                    id: `closure-${index}`,
                    from,
                    to: dateOf(Date.parse(from) / 86_400_000 + days),
                    effect: how,
                    ...(part && { opens_at, closes_at: '15:00' }),
                  }),
                ),
                extra_sessions: [extraWith({ date: extra, opens_at: '17:00', closes_at: '18:00' })],
              },
            ),
          );
        },
      ),
      { numRuns: 40, seed: 20261122 },
    );
  });
});
