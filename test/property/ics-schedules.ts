/** Random schedules for the calendars: odd intervals, nth weekdays, every condition, both clock changes, hostile texts. */
import fc from 'fast-check';
import { type Conditions, type Schedule, SERVICES, WEEKDAYS } from '../../data/model/directory.ts';
import { dateOf, dayOf, minutesOf, timeOf } from '../../data/model/zone.ts';
import { scheduleWith } from '../fixtures/directory.ts';

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

/** Weekdays, or nth weekdays of a month, some of them twice or nearly never. */
const byday = fc.oneof(
  fc.subarray([...WEEKDAYS], { minLength: 1 }),
  fc.subarray(['1MO', '5MO', '-1MO', '2TU', '-2TU', 'WE', '4WE', '-1WE', '-5SU'], { minLength: 1 }),
);

const conditions: fc.Arbitrary<Conditions> = fc.record(
  {
    access: fc.constantFrom('walk_in' as const, 'appointment' as const),
    booking: fc.record({ phone: fc.constant('+49203123456'), note: hostile.map((de) => ({ de })) }),
    channel: fc.constantFrom('in_person' as const, 'phone' as const, 'video' as const, 'chat' as const),
    link: fc.constant('https://example.test/call'),
    audience: fc.subarray(['women' as const, 'children' as const], { minLength: 1 }),
    interpreter: fc.constant(['ar']),
    note: hostile.map((de) => ({ de })),
  },
  { requiredKeys: [] },
);

/** A span of a day, never inside or across the hour in which clocks change. */
export const span = fc
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
export const anyDay = fc.oneof(day, special);

export function scheduleOf(id: string): fc.Arbitrary<Schedule> {
  return fc
    .record({
      service: fc.constantFrom(...SERVICES),
      byday,
      times: span,
      admitted: fc.boolean(),
      conditions,
      interval: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      from: anyDay,
      days: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
      note: fc.option(hostile, { nil: undefined }),
    })
    .map(({ service, byday, times, admitted, conditions, interval, from, days, note }) =>
      scheduleWith({
        id,
        service,
        byday,
        ...times,
        ...(service === 'consultation' && conditions),
        ...(admitted && { last_admission: timeOf(minutesOf(times.closes_at) - 15) }),
        valid_from: from,
        ...(interval !== undefined && { interval }),
        ...(days !== undefined && { valid_to: dateOf(dayOf(from) + days) }),
        ...(note !== undefined && { note: { de: note } }),
        ...(service === 'outreach' && note !== undefined && { location: note }),
      }),
    );
}
