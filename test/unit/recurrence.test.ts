/** The days of a schedule, against a walk that looks at every day by itself with the platform's own calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Closure, WEEKDAYS } from '../../data/model/directory.ts';
import {
  type DaySpan,
  isWeekly,
  parseByday,
  scheduleDays,
  subtractSpans,
  suspensionsOf,
  weekdayRules,
} from '../../data/model/recurrence.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { closureWith, scheduleWith } from '../fixtures/directory.ts';

const MS = 86_400_000;
const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** Whether a day is one of a rule: counts the same weekdays of its month, from either end. */
function fits(date: string, rule: string): boolean {
  const day = utc(date);
  if (WEEKDAYS[(day.getUTCDay() + 6) % 7] !== rule.slice(-2)) return false;
  const n = Number(rule.slice(0, -2));
  if (n === 0) return true;
  const same: string[] = [];
  for (
    let at = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
    at.getUTCMonth() === day.getUTCMonth();
    at = new Date(at.getTime() + MS)
  ) {
    if (at.getUTCDay() === day.getUTCDay()) same.push(at.toISOString().slice(0, 10));
  }
  return same.at(n > 0 ? n - 1 : n) === date;
}

/** Weeks between the Mondays of two dates. */
function weeksApart(a: string, b: string): number {
  const monday = (date: string) => utc(date).getTime() - ((utc(date).getUTCDay() + 6) % 7) * MS;
  return (monday(b) - monday(a)) / (7 * MS);
}

interface Walked {
  readonly byday: readonly string[];
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly interval?: number;
}

function walk(
  { byday, valid_from, valid_to, interval = 1 }: Walked,
  from: string,
  until: string,
  without: readonly DaySpan[] = [],
): string[] {
  const days: string[] = [];
  for (let at = utc(from); at <= utc(until); at = new Date(at.getTime() + MS)) {
    const date = at.toISOString().slice(0, 10);
    if (date < valid_from || date > (valid_to ?? date)) continue;
    if (weeksApart(valid_from, date) % interval !== 0 || !byday.some((rule) => fits(date, rule))) continue;
    if (!without.some((span) => dateOf(span.from) <= date && date <= dateOf(span.until))) days.push(date);
  }
  return days;
}

const scheduled = (schedule: Walked, from: string, until: string, without: readonly DaySpan[] = []) =>
  scheduleDays(scheduleWith(schedule), dayOf(from), dayOf(until), without).map(dateOf).sort();

describe('the days of a schedule', () => {
  const date = fc.integer({ min: dayOf('2024-01-01'), max: dayOf('2028-12-31') }).map(dateOf);
  const byday = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('', '1', '2', '3', '4', '5', '-1', '-2'), fc.constantFrom(...WEEKDAYS))
      .map((one) => one.join('')),
    { minLength: 1, maxLength: 5 },
  );
  const span = fc.tuple(date, fc.nat(60)).map(([from, days]) => ({ from: dayOf(from), until: dayOf(from) + days }));

  it('are those of a walk from day to day: every week, nth from either end, intervals, validity, suspensions', () => {
    fc.assert(
      fc.property(
        byday,
        date,
        fc.option(fc.nat(700), { nil: undefined }),
        fc.integer({ min: 1, max: 8 }),
        date,
        fc.nat(500),
        fc.array(span, { maxLength: 3 }),
        (days, valid_from, length, interval, from, window, without) => {
          const valid_to = length === undefined ? {} : { valid_to: dateOf(dayOf(valid_from) + length) };
          const schedule = { byday: days, valid_from, interval, ...valid_to };
          const until = dateOf(dayOf(from) + window);
          expect(scheduled(schedule, from, until, without)).toEqual(walk(schedule, from, until, without));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    [
      ['1TU', '3TU'],
      ['2027-02-02', '2027-02-16', '2027-03-02', '2027-03-16'],
    ],
    [['-1FR'], ['2027-02-26', '2027-03-26']],
    [['-2MO'], ['2027-02-15', '2027-03-22']],
    [['5WE'], ['2027-03-31']],
    [
      ['4SU', '-1SU'],
      ['2027-02-28', '2027-03-28'],
    ],
  ])('of %j in February and March 2027', (days, expected) => {
    expect(scheduled({ byday: days, valid_from: '2026-01-01' }, '2027-02-01', '2027-03-31')).toEqual(expected);
  });

  it('are not held while other hours replace them, and those that replace are', () => {
    const summer: Closure = closureWith({
      from: '2027-07-05',
      to: '2027-07-16',
      replaced_by: ['summer'],
      services: ['open_consultation'],
    });
    const [regular, other, phone] = [
      scheduleWith(),
      scheduleWith({ id: 'summer' }),
      scheduleWith({ id: 'phone', service: 'phone' }),
    ];
    expect(suspensionsOf([summer], regular)).toEqual([{ from: dayOf('2027-07-05'), until: dayOf('2027-07-16') }]);
    expect([other, phone].map((one) => suspensionsOf([summer], one))).toEqual([[], []]);
    expect(suspensionsOf([closureWith()], regular)).toEqual([]);
  });
});

describe('a rule for weekdays', () => {
  it('is read as RFC 5545 writes it, and nothing else is', () => {
    expect(parseByday('TU')).toEqual({ weekday: 1 });
    expect(parseByday('-1FR')).toEqual({ weekday: 4, n: -1 });
    for (const wrong of ['', 'XX', '6TU', '0MO', '+1TU', 'TU2', '-6MO', 'tu'])
      expect(parseByday(wrong)).toBeUndefined();
  });

  it('stands in the order of the week, then of the month', () => {
    expect(weekdayRules({ byday: ['-1TU', '3TU', '1TU', 'MO'] }).map(({ weekday, n }) => [weekday, n])).toEqual([
      [0, undefined],
      [1, 1],
      [1, 3],
      [1, -1],
    ]);
  });

  it('is weekly only without numbers and intervals', () => {
    expect(isWeekly({ byday: ['MO', 'TU'] })).toBe(true);
    expect(isWeekly({ byday: ['1MO'] })).toBe(false);
    expect(isWeekly({ byday: ['MO'], interval: 2 })).toBe(false);
  });
});

describe('spans that are taken out of one', () => {
  it('leave what a walk leaves', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, days]) => ({ from, until: from + days }));
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 4 }), (whole, without) => {
        const days = (one: DaySpan) => Array.from({ length: one.until - one.from + 1 }, (_, at) => one.from + at);
        const left = subtractSpans(whole, without);
        expect(left.flatMap(days)).toEqual(
          days(whole).filter((day) => !without.some((one) => one.from <= day && day <= one.until)),
        );
      }),
    );
  });
});
