/** Random directories for the calendars: odd intervals, closures over holidays and year ends, both clock changes, hostile texts. */
import fc from 'fast-check';
import { type Closure, type Directory, type Schedule, type Service, WEEKDAYS } from '../../data/model/directory.ts';
import { dateOf, dayOf, timeOf } from '../../data/model/zone.ts';
import { closureWith, extraWith, FIRST_EDITION, scheduleWith } from '../fixtures/directory.ts';

/** Days of builds: before and after New Year, on a leap day, and with a leap year next. */
export const asOf = fc.constantFrom('2023-12-31', '2024-02-29', '2026-11-22', '2027-01-01');

const PIECES = [
  '\\',
  ';',
  ',',
  '\n',
  '"',
  ':',
  ' ',
  '\\n',
  '\\,',
  '🙂',
  '👩‍👩‍👧',
  'ش',
  'رسالة',
  '\u2068',
  '\u2069',
  'ß',
  'é',
  'a',
  'Z',
  '{name}',
  '$&',
];

/** A text that calendars break on, without space at its ends, which no field of the data file has. */
export const hostile = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((pieces) => `x${pieces.join('')}y`);

/** A name of 300 characters, of two octets and of four. */
export const long = fc.constantFrom('ä'.repeat(300), '🙂'.repeat(150), 'س'.repeat(300));

const SERVICES: readonly Service[] = ['open_consultation', 'phone', 'outreach'];

/** A span of a day, never inside or across the hour in which clocks change. */
const span = fc
  .tuple(fc.integer({ min: 6, max: 45 }), fc.integer({ min: 1, max: 6 }))
  .map(([opens, length]) => ({ opens_at: timeOf(opens * 30), closes_at: timeOf(Math.min(47, opens + length) * 30) }));

const day = fc.integer({ min: dayOf('2023-01-01'), max: dayOf('2028-12-31') }).map(dateOf);
/** Days near which something is special: year ends, Easter, a leap day, both clock changes. */
const special = fc
  .tuple(
    fc.constantFrom('2023-12-31', '2024-02-29', '2024-03-31', '2026-10-25', '2026-12-24', '2027-03-28', '2028-01-01'),
    fc.integer({ min: -9, max: 9 }),
  )
  .map(([date, days]) => dateOf(dayOf(date) + days));
const anyDay = fc.oneof(day, special);

function schedule(id: string): fc.Arbitrary<Schedule> {
  return fc
    .record({
      service: fc.constantFrom(...SERVICES),
      byday: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      times: span,
      interval: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      from: anyDay,
      days: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
      note: fc.option(hostile, { nil: undefined }),
    })
    .map(({ service, byday, times, interval, from, days, note }) =>
      scheduleWith({
        id,
        service,
        byday,
        ...times,
        valid_from: from,
        ...(interval !== undefined && { interval }),
        ...(days !== undefined && { valid_to: dateOf(dayOf(from) + days) }),
        ...(note !== undefined && { note: { de: note } }),
        ...(service === 'outreach' && note !== undefined && { location: note }),
      }),
    );
}

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
      reason: hostile,
    })
    .map(({ services, schedules, from, days, part, reason, ...rest }) =>
      closureWith({
        id,
        ...rest,
        from,
        to: dateOf(dayOf(from) + days),
        reason: { de: reason },
        ...(services && { services }),
        ...(schedules && { schedules }),
        ...part,
      }),
    );
}

/** Three centers with up to three schedules each, some of them closed altogether, closures and an extra session. */
export const directory: fc.Arbitrary<Directory> = fc
  .record({
    centers: fc.tuple(
      ...FIRST_EDITION.centers.map((center) =>
        fc.record({
          ...Object.fromEntries(Object.entries(center).map(([key, value]) => [key, fc.constant(value)])),
          name: fc.oneof(hostile, long, fc.constant(center.name)),
          district: hostile,
          schedules: fc.tuple(...[0, 1, 2].map((at) => schedule(`${center.id}-${at}`))),
          status: fc.constantFrom('active', 'active', 'active', 'active', 'temporarily_closed'),
        }),
      ),
    ),
    closures: fc.tuple(...[0, 1, 2].map((at) => closure(`closure-${at}`))),
    extra_sessions: fc.tuple(anyDay, span).map(([date, times]) => [extraWith({ id: 'mitte-extra', date, ...times })]),
  })
  .map((parts) => ({ ...FIRST_EDITION, ...parts }) as unknown as Directory);
