/** The engine against a plain walk over every day, written apart from it: slow, without any arithmetic of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory, Schedule } from '../../data/model/directory.ts';
import { holidaysOf } from '../../data/model/holidays.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dateOf, dayOf, epochOf, isoOf, localOf, minutesOf, timeOf } from '../../data/model/zone.ts';
import { closureWith, directoryWith, oneCenterWith, scheduleWith } from '../fixtures/directory.ts';

const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

interface Plain {
  date: string;
  schedule: string;
  opens: string;
  closes: string;
  status: string;
}

/** Goes from day to day with JavaScript's own calendar, in UTC, and asks every schedule whether it is on. */
function walk(directory: Directory, from: string, until: string): Plain[] {
  const out: Plain[] = [];
  const end = new Date(`${until}T00:00:00Z`);
  for (const at = new Date(`${from}T00:00:00Z`); at <= end; at.setUTCDate(at.getUTCDate() + 1)) {
    const date = at.toISOString().slice(0, 10);
    const holidays = [...holidaysOf(directory.holiday_region, at.getUTCFullYear()).keys()].map(dateOf);
    for (const center of directory.centers) {
      for (const one of center.schedules) {
        if (!one.byday.includes(NAMES[at.getUTCDay()] as 'MO')) continue;
        if (date < one.valid_from || (one.valid_to !== undefined && date > one.valid_to)) continue;
        const { interval = 1 } = one;
        if (interval > 1 && weeksApart(one.valid_from, date) % interval !== 0) continue;
        const closed = directory.closures.some((closure) => closure.from <= date && date <= closure.to);
        const status =
          holidays.includes(date) || closed ? 'cancelled' : customary(directory, date) ? 'tentative' : 'confirmed';
        out.push({ date, schedule: one.id, opens: one.opens_at, closes: one.closes_at, status });
      }
    }
  }
  return out;
}

/** Counts Mondays crossed between two dates. */
function weeksApart(from: string, to: string): number {
  let weeks = 0;
  const end = new Date(`${to}T00:00:00Z`);
  for (const at = new Date(`${from}T00:00:00Z`); at < end;) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() === 1) weeks += 1;
  }
  return weeks;
}

const ROSE_MONDAYS: Record<string, string> = {
  2021: '02-15', 2022: '02-28', 2023: '02-20', 2024: '02-12', 2025: '03-03', 2026: '02-16', 2027: '02-08',
  2028: '02-28', 2029: '02-12', 2030: '03-04', 2031: '02-24', 2032: '02-09', 2033: '02-28',
}; // prettier-ignore

function customary(directory: Directory, date: string): boolean {
  if (directory.recurring_closures.length === 0) return false;
  return ['12-24', '12-31', ROSE_MONDAYS[date.slice(0, 4)]].includes(date.slice(5));
}

function engine(directory: Directory, from: string, until: string): Plain[] {
  return sessionsBetween(directory, dayOf(from), dayOf(until)).map((one) => ({
    date: dateOf(one.day),
    schedule: one.schedule,
    opens: timeOf(one.opens),
    closes: timeOf(one.closes),
    status: one.status,
  }));
}

const sorted = (list: Plain[]) => list.map((one) => JSON.stringify(one)).sort();

describe('the engine and a plain walk over the days', () => {
  it('agree on the real directory over twelve years', () => {
    const directory = directoryWith();
    const [from, until] = ['2021-08-05', '2033-08-04'];
    const walked = walk(directory, from, until);
    expect(walked.length).toBeGreaterThan(12_000);
    expect(sorted(engine(directory, from, until))).toEqual(sorted(walked));
  });

  it('agree on schedules with intervals, ends and closures', () => {
    const date = fc.integer({ min: dayOf('2025-01-01'), max: dayOf('2028-12-31') }).map(dateOf);
    const schedule = fc
      .record({
        byday: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const, { minLength: 1 }),
        valid_from: date,
        span: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
        interval: fc.integer({ min: 1, max: 5 }),
      })
      .map(({ span, ...rest }): Schedule => {
        const valid_to = span === undefined ? {} : { valid_to: dateOf(dayOf(rest.valid_from) + span) };
        return scheduleWith({ ...rest, ...valid_to });
      });
    fc.assert(
      fc.property(schedule, date, fc.integer({ min: 0, max: 400 }), date, (one, from, length, closed) => {
        const closures = [closureWith({ from: closed, to: dateOf(dayOf(closed) + 9) })];
        const directory = oneCenterWith([one], { closures });
        const until = dateOf(dayOf(from) + length);
        expect(sorted(engine(directory, from, until))).toEqual(sorted(walk(directory, from, until)));
      }),
      { numRuns: 150 },
    );
  });

  it('give the same instants whatever the zone of the machine', () => {
    const before = process.env.TZ;
    const read = (zone: string) => {
      process.env.TZ = zone;
      const sessions = sessionsBetween(directoryWith(), dayOf('2026-01-01'), dayOf('2027-12-31'));
      return sessions.map((one) => isoOf('Europe/Berlin', one.day, one.opens));
    };
    try {
      expect(read('Pacific/Auckland')).toEqual(read('UTC'));
    } finally {
      process.env.TZ = before;
    }
  });
});

describe('clock changes', () => {
  it('move the offset, not the hour on the wall', () => {
    const daily = oneCenterWith([
      scheduleWith({ byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opens_at: '09:00', closes_at: '10:00' }),
    ]);
    const around = (from: string, until: string) =>
      sessionsBetween(daily, dayOf(from), dayOf(until)).map((one) => isoOf('Europe/Berlin', one.day, one.opens));
    expect(around('2026-10-24', '2026-10-26')).toEqual([
      '2026-10-24T09:00:00+02:00',
      '2026-10-25T09:00:00+01:00',
      '2026-10-26T09:00:00+01:00',
    ]);
    expect(around('2027-03-27', '2027-03-28')).toEqual(['2027-03-27T09:00:00+01:00', '2027-03-28T09:00:00+02:00']);
  });

  it.each(['Europe/Berlin', 'Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'])(
    'agree with the platform in %s, every hour that exists once',
    (zone) => {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let day = dayOf('2026-01-01'); day <= dayOf('2027-12-31'); day++) {
        for (const time of ['06:30', '12:00', '23:45']) {
          const epoch = epochOf(zone, day, minutesOf(time));
          expect(format.format(epoch).replace(',', '')).toBe(`${dateOf(day)} ${time}`);
          expect(localOf(zone, epoch)).toEqual({ day, minutes: minutesOf(time) });
        }
      }
    },
  );
});
