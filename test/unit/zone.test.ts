/** Offsets against Temporal, which asks for them in its own way: zones with one, two and four changes a year, on both halves of the Earth. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { offsetsOf } from '../../data/model/zone-offsets.ts';
import {
  dateOf,
  dayAt,
  epochOf,
  localOf,
  offsetsBetween,
  parseDay,
  partsOf,
  timeOf,
  utcOf,
} from '../../data/model/zone.ts';

const ZONES = ['Europe/Berlin', 'Europe/Lisbon', 'America/New_York', 'Pacific/Auckland', 'Africa/Casablanca', 'UTC'];
const UNTIL = Date.UTC(2101, 0, 1);

describe('a time zone', () => {
  it.each(ZONES)('changes in %s when Temporal says so, to the minute, from 1970 to 2100', (zone) => {
    const pairs: number[] = [];
    let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    while (at && at.epochMilliseconds < UNTIL) {
      pairs.push(at.epochMilliseconds / 60_000, at.offsetNanoseconds / 6e10);
      at = at.getTimeZoneTransition('next');
    }
    expect([...Array.from(offsetsOf(zone))]).toEqual(pairs);
  });

  it('shows an instant as Temporal does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: UNTIL - 1 }), (zone, epoch) => {
        const there = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
        const { day, minutes } = localOf(zone, epoch);
        expect(`${dateOf(day)}T${timeOf(minutes)}`).toBe(there.toPlainDateTime().toString().slice(0, 16));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a wall clock the instant that Temporal gives it, in the repeated hour the later one', () => {
    const days = fc.integer({ min: dayAt(1970, 1, 2), max: dayAt(2100, 12, 30) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), days, fc.integer({ min: 0, max: 1439 }), (zone, day, minutes) => {
        const wall = Temporal.PlainDateTime.from(`${dateOf(day)}T${timeOf(minutes)}`);
        const there = wall.toZonedDateTime(zone, { disambiguation: 'later' });
        // An hour that a clock jumps over is no time: data never names one.
        fc.pre(there.toPlainDateTime().equals(wall));
        expect(epochOf(zone, day, minutes)).toBe(there.epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its first and last offset before 1970 and after 2100', () => {
    expect(localOf('Europe/Berlin', Date.UTC(1950, 6, 1, 12)).minutes).toBe(13 * 60);
    expect(localOf('Europe/Berlin', Date.UTC(2150, 6, 1, 12)).minutes).toBe(13 * 60);
  });

  it('says each offset that holds between two days, with the instant it begins', () => {
    expect(offsetsBetween('Europe/Berlin', dayAt(2026, 12, 1), dayAt(2027, 4, 30))).toEqual([
      { from: '2026-11-30T23:00:00Z', offset: '+01:00' },
      { from: '2027-03-28T01:00:00Z', offset: '+02:00' },
    ]);
  });
});

describe('the calendar', () => {
  it('is that of Date, day by day for four hundred years and at random from the year 100 to 9999', () => {
    const same = (day: number) => {
      const at = new Date(day * 86_400_000);
      const parts = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
      if (JSON.stringify(partsOf(day)) !== JSON.stringify(parts)) expect(partsOf(day), String(day)).toEqual(parts);
      if (dayAt(parts.year, parts.month, parts.date) !== day) expect.fail(`${JSON.stringify(parts)} is day ${day}`);
    };
    for (let day = dayAt(1800, 1, 1); day < dayAt(2200, 1, 1); day++) same(day);
    fc.assert(fc.property(fc.integer({ min: dayAt(100, 1, 1), max: dayAt(9999, 12, 31) }), same), { numRuns: 20_000 });
  });

  it('carries a month beyond the year and a day beyond the month over, as Date does', () => {
    const parts = [
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 99 }),
    ];
    fc.assert(
      fc.property(fc.tuple(...parts), ([year = 0, month = 0, date = 0]) => {
        expect(dayAt(year, month, date)).toBe(Date.UTC(year, month - 1, date) / 86_400_000);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a day and an instant in writing', () => {
  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-2-8', '0026-11-22', '0NaN-NaN-NaN', '2027-02-08T00:00', ''])(
    'is no date: "%s"',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  it('are spelled as JavaScript’s own clock spells them, for two hundred years', () => {
    const years = { min: Date.UTC(1900), max: Date.UTC(2100) };
    fc.assert(
      fc.property(fc.integer(years), (epoch) => {
        const iso = new Date(epoch).toISOString();
        expect(utcOf(epoch)).toBe(`${iso.slice(0, 19)}Z`);
        expect(dateOf(Math.floor(epoch / 86_400_000))).toBe(iso.slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });
});
