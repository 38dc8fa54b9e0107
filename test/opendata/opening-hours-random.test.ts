/** OpenStreetMap values of directories at random hold our sessions, minute for minute. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { dateOf } from '../../data/model/zone.ts';
import { closureWith, extraWith, oneCenterWith, scheduleWith } from '../fixtures/directory.ts';
import { expectEqual } from './osm-minutes.ts';

describe('an opening_hours value', () => {
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
