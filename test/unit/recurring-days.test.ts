/** Days that come back every year: single ones, spans across the new year, bridge days; and when a rule holds. */
import { describe, expect, it } from 'vitest';
import type { RecurringClosure } from '../../data/model/directory.ts';
import { Calendar } from '../../data/model/holiday-calendar.ts';
import { easterOf, holidaysOf } from '../../data/model/holidays.ts';
import { parseRule, recurringDays } from '../../data/model/recurring-days.ts';
import { dateOf, type Day, dayAt, dayOf, weekdayOf } from '../../data/model/zone.ts';
import { directoryWith } from '../fixtures/directory.ts';

const daysOf = (rule: string, year: number) => {
  const parsed = parseRule(rule);
  return parsed ? recurringDays(parsed, year, holidaysOf('DE-NW', year)).map(dateOf) : undefined;
};

describe('a rule of days', () => {
  it.each([
    ['12-24', 2027, ['2027-12-24']],
    ['easter-48', 2027, ['2027-02-08']],
    ['12-27/12-30', 2027, ['2027-12-27', '2027-12-28', '2027-12-29', '2027-12-30']],
    ['12-30/01-02', 2027, ['2027-01-01', '2027-01-02', '2027-12-30', '2027-12-31']],
    ['easter-52/easter-48', 2027, ['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']],
    ['bridge_days', 2027, ['2027-05-07', '2027-05-28']],
    ['bridge_days', 2026, ['2026-01-02', '2026-05-15', '2026-06-05']],
  ])('%s in %i', (rule, year, expected) => {
    expect(daysOf(rule, year)).toEqual(expected);
  });

  it.each(['', '24-12-', '1-1', 'easter', 'bridge', '12-24/12-25/12-26', '12-24/'])('"%s" is none', (rule) => {
    expect(parseRule(rule)).toBeUndefined();
  });

  it('is cut nowhere at the turn of the year: the days of two years are those of a walk', () => {
    for (let year = 2024; year < 2034; year += 1) {
      const spans = [year - 1, year].map((one) => [dayAt(one, 12, 20), dayAt(one + 1, 1, 10)] as const);
      const walked: Day[] = [];
      for (let day = dayAt(year, 1, 1); day <= dayAt(year, 12, 31); day += 1) {
        if (spans.some(([from, to]) => from <= day && day <= to)) walked.push(day);
      }
      expect(daysOf('12-20/01-10', year)).toEqual(walked.map(dateOf));
    }
  });

  it('of bridges names working days alone between a holiday and the weekend', () => {
    for (const region of ['DE-NW', 'DE-BY', 'DE-BE']) {
      for (let year = 2024; year < 2044; year += 1) {
        const holidays = holidaysOf(region, year);
        for (const day of recurringDays({ bridges: true }, year, holidays)) {
          expect([0, 4]).toContain(weekdayOf(day));
          expect(holidays.has(day)).toBe(false);
          expect(holidays.has(weekdayOf(day) === 4 ? day - 1 : day + 1)).toBe(true);
        }
      }
    }
  });
});

describe('a recurring closure', () => {
  const customary = (one: Partial<RecurringClosure>, date: string) =>
    new Calendar(
      directoryWith({
        recurring_closures: [{ id: 'between_the_years', rule: '12-27/12-30', effect: 'cancelled', ...one }],
      }),
    ).customary(dayOf(date));

  it('holds from its first day to its last', () => {
    const valid = { valid_from: '2026-12-29', valid_to: '2027-12-28' };
    const days = [
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2027-12-27',
      '2027-12-28',
      '2027-12-29',
      '2028-12-27',
    ];
    expect(days.filter((date) => customary(valid, date))).toEqual([
      '2026-12-29',
      '2026-12-30',
      '2027-12-27',
      '2027-12-28',
    ]);
    expect(customary({}, '2022-12-27')?.reason).toBe('customary/between_the_years');
  });

  it('that ends is followed by another of the same id', () => {
    const calendar = new Calendar(
      directoryWith({
        recurring_closures: [
          { id: 'christmas_eve', rule: '12-24', effect: 'tentative', valid_to: '2026-12-31' },
          { id: 'christmas_eve', rule: '12-24', effect: 'cancelled', valid_from: '2027-01-01' },
        ],
      }),
    );
    expect([2026, 2027].map((year) => calendar.customary(dayAt(year, 12, 24))?.status)).toEqual([
      'tentative',
      'cancelled',
    ]);
  });

  it('knows the holidays of one municipality', () => {
    const municipality = { ...directoryWith().municipality, local_holidays: ['peace_festival'] };
    const augsburg = new Calendar(directoryWith({ holiday_region: 'DE-BY', municipality }));
    expect(augsburg.holiday(dayOf('2027-08-08'))).toBe('peace_festival');
    expect(new Calendar(directoryWith({ holiday_region: 'DE-BY' })).holiday(dayOf('2027-08-08'))).toBeUndefined();
    expect(easterOf(2027)).toBe(dayOf('2027-03-28'));
  });
});
