/** Random directories for the calendars: closures over holidays and year ends, other hours for a span, moves, closings. */
import fc from 'fast-check';
import { type Closure, type DatedFacts, type Directory, SERVICES } from '../../data/model/directory.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { closureWith, extraWith, FIRST_EDITION } from '../fixtures/directory.ts';
import { anyDay, hostile, long, scheduleOf, span } from './ics-schedules.ts';

/** Days of builds: before and after New Year, on a leap day, and with a leap year next. */
export const asOf = fc.constantFrom('2023-12-31', '2024-02-29', '2026-11-22', '2027-01-01');

function closure(id: string): fc.Arbitrary<Closure> {
  return fc
    .record({
      centers: fc.oneof(fc.constant('all' as const), fc.subarray(['nord', 'mitte', 'west'], { minLength: 1 })),
      services: fc.option(fc.subarray([...SERVICES], { minLength: 1 }), { nil: undefined }),
      schedules: fc.option(fc.subarray(['nord-0', 'mitte-1', 'west-0', 'mitte-extra'], { minLength: 1 }), {
        nil: undefined,
      }),
      from: anyDay,
      days: fc.integer({ min: 0, max: 40 }),
      part: fc.option(span, { nil: undefined }),
      effect: fc.constantFrom('cancelled' as const, 'tentative' as const),
      replaced_by: fc.option(fc.subarray(['nord-0', 'mitte-1']), { nil: undefined }),
      reason: hostile,
    })
    .map(({ services, schedules, from, days, part, replaced_by, reason, ...rest }) =>
      closureWith({
        id,
        ...rest,
        from,
        to: dateOf(dayOf(from) + days),
        reason: { de: reason },
        ...(services && { services }),
        ...(schedules && { schedules }),
        ...(replaced_by ? { replaced_by } : part),
      }),
    );
}

/** A move, new numbers or a closing, from a day on or for a while. */
const datedFacts: fc.Arbitrary<DatedFacts> = fc
  .record({
    from: anyDay,
    days: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    facts: fc.record(
      {
        status: fc.constantFrom('active' as const, 'temporarily_closed' as const, 'closed' as const),
        district: hostile,
        address: hostile.map((address_1) => ({ address_1, postal_code: '47053', city: 'Duisburg', country: 'DE' })),
        phones: fc.constantFrom([], [{ number: '+49203123456' }]),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ from, days, facts }) => ({
    valid_from: from,
    ...(days !== undefined && { valid_to: dateOf(dayOf(from) + days) }),
    ...facts,
  }));

/** Three centers with up to three schedules each, some of them closed altogether, with dated facts, closures and an extra session. */
export const directory: fc.Arbitrary<Directory> = fc
  .record({
    centers: fc.tuple(
      ...FIRST_EDITION.centers.map((center) =>
        fc.record({
          ...Object.fromEntries(Object.entries(center).map(([key, value]) => [key, fc.constant(value)])),
          name: fc.oneof(hostile, long, fc.constant(center.name)),
          district: hostile,
          schedules: fc.tuple(...[0, 1, 2].map((at) => scheduleOf(`${center.id}-${at}`))),
          status: fc.constantFrom('active', 'active', 'active', 'active', 'temporarily_closed'),
          verified_on: fc.oneof(fc.constant(center.verified_on), anyDay),
          dated_facts: fc.option(fc.array(datedFacts, { minLength: 1, maxLength: 3 }), { nil: undefined }),
        }),
      ),
    ),
    closures: fc.tuple(...[0, 1, 2].map((at) => closure(`closure-${at}`))),
    extra_sessions: fc.tuple(anyDay, span).map(([date, times]) => [extraWith({ id: 'mitte-extra', date, ...times })]),
  })
  .map((parts) => ({ ...FIRST_EDITION, ...parts }) as unknown as Directory);
