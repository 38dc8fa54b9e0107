/** Which exception wins, as a table of golden cases: holiday over closure over recurring closure; parts split. */
import { describe, expect, it } from 'vitest';
import type { Closure, Directory, ExtraSession } from '../../data/model/directory.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dayOf, timeOf } from '../../data/model/zone.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  oneCenterWith,
  scheduleWith,
  withCenter,
} from '../fixtures/directory.ts';

/** Monday 1 March 2027 is plain; 29 March 2027 is Easter Monday; 8 February 2027 is Rose Monday (tentative). */
const PLAIN = '2027-03-01';
const HOLIDAY = '2027-03-29';
const CUSTOMARY = '2027-02-08';

interface Case {
  readonly name: string;
  readonly day: string;
  readonly closures?: Partial<Closure>[];
  readonly extras?: Partial<ExtraSession>[];
  readonly directory?: Partial<Directory>;
  /** "10:00-12:00 status reason". */
  readonly gives: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'a plain day', day: PLAIN, gives: ['10:00-12:00 confirmed'] },
  { name: 'a public holiday', day: HOLIDAY, gives: ['10:00-12:00 cancelled public_holiday/easter_monday'] },
  { name: 'a customary day', day: CUSTOMARY, gives: ['10:00-12:00 tentative customary/rose_monday'] },
  {
    name: 'holiday over closure',
    day: HOLIDAY,
    closures: [{ from: HOLIDAY, to: HOLIDAY }],
    gives: ['10:00-12:00 cancelled public_holiday/easter_monday'],
  },
  {
    name: 'holiday over a tentative closure',
    day: HOLIDAY,
    closures: [{ from: HOLIDAY, to: HOLIDAY, effect: 'tentative' }],
    gives: ['10:00-12:00 cancelled public_holiday/easter_monday'],
  },
  {
    name: 'closure over customary day',
    day: CUSTOMARY,
    closures: [{ id: 'c', from: CUSTOMARY, to: CUSTOMARY }],
    gives: ['10:00-12:00 cancelled closure/c'],
  },
  {
    name: 'tentative closure over customary day',
    day: CUSTOMARY,
    closures: [{ id: 'c', from: CUSTOMARY, to: CUSTOMARY, effect: 'tentative' }],
    gives: ['10:00-12:00 tentative closure/c'],
  },
  {
    name: 'a cancelled closure over a tentative one, whatever their order',
    day: PLAIN,
    closures: [
      { id: 'maybe', from: PLAIN, to: PLAIN, effect: 'tentative' },
      { id: 'sure', from: PLAIN, to: PLAIN },
    ],
    gives: ['10:00-12:00 cancelled closure/sure'],
  },
  {
    name: 'a closure that takes the beginning',
    day: PLAIN,
    closures: [{ id: 'c', from: PLAIN, to: PLAIN, opens_at: '09:00', closes_at: '11:00' }],
    gives: ['10:00-11:00 cancelled closure/c', '11:00-12:00 confirmed'],
  },
  {
    name: 'a closure that takes the end',
    day: PLAIN,
    closures: [{ id: 'c', from: PLAIN, to: PLAIN, opens_at: '11:30', closes_at: '18:00' }],
    gives: ['10:00-11:30 confirmed', '11:30-12:00 cancelled closure/c'],
  },
  {
    name: 'a closure that takes the middle',
    day: PLAIN,
    closures: [{ id: 'c', from: PLAIN, to: PLAIN, opens_at: '10:30', closes_at: '11:00' }],
    gives: ['10:00-10:30 confirmed', '10:30-11:00 cancelled closure/c', '11:00-12:00 confirmed'],
  },
  {
    name: 'a closure that only touches the edge takes nothing',
    day: PLAIN,
    closures: [{ from: PLAIN, to: PLAIN, opens_at: '12:00', closes_at: '13:00' }],
    gives: ['10:00-12:00 confirmed'],
  },
  {
    name: 'a closure without an end takes the rest of the day',
    day: PLAIN,
    closures: [{ id: 'c', from: PLAIN, to: PLAIN, opens_at: '11:00' }],
    gives: ['10:00-11:00 confirmed', '11:00-12:00 cancelled closure/c'],
  },
  {
    name: 'two closures that join',
    day: PLAIN,
    closures: [
      { id: 'a', from: PLAIN, to: PLAIN, opens_at: '10:00', closes_at: '11:00' },
      { id: 'b', from: PLAIN, to: PLAIN, opens_at: '11:00', closes_at: '12:00', effect: 'tentative' },
    ],
    gives: ['10:00-11:00 cancelled closure/a', '11:00-12:00 tentative closure/b'],
  },
  {
    name: 'a partial closure on a customary day leaves the rest tentative',
    day: CUSTOMARY,
    closures: [{ id: 'c', from: CUSTOMARY, to: CUSTOMARY, opens_at: '11:00', closes_at: '12:00' }],
    gives: ['10:00-11:00 tentative customary/rose_monday', '11:00-12:00 cancelled closure/c'],
  },
  {
    name: 'a closure of another service',
    day: PLAIN,
    closures: [{ from: PLAIN, to: PLAIN, services: ['phone'] }],
    gives: ['10:00-12:00 confirmed'],
  },
  {
    name: 'a closure of another center',
    day: PLAIN,
    closures: [{ from: PLAIN, to: PLAIN, centers: ['west'] }],
    gives: ['10:00-12:00 confirmed'],
  },
  {
    name: 'a closure that names the schedule',
    day: PLAIN,
    closures: [{ id: 'c', from: PLAIN, to: PLAIN, schedules: ['mitte-open-test'] }],
    gives: ['10:00-12:00 cancelled closure/c'],
  },
  {
    name: 'a closure that names another schedule',
    day: PLAIN,
    closures: [{ from: PLAIN, to: PLAIN, schedules: ['mitte-open-other'] }],
    gives: ['10:00-12:00 confirmed'],
  },
  {
    name: 'the first and the last day of a closure, and not the day after',
    day: '2027-03-08',
    closures: [{ from: '2027-03-02', to: '2027-03-07' }],
    gives: ['10:00-12:00 confirmed'],
  },
  {
    name: 'an extra session on a holiday stands',
    day: HOLIDAY,
    extras: [{ date: HOLIDAY, opens_at: '15:00', closes_at: '16:00' }],
    gives: ['10:00-12:00 cancelled public_holiday/easter_monday', '15:00-16:00 confirmed'],
  },
  {
    name: 'an extra session stands in a closure that does not name it',
    day: PLAIN,
    closures: [{ id: 'c', from: PLAIN, to: PLAIN }],
    extras: [{ date: PLAIN, opens_at: '15:00', closes_at: '16:00' }],
    gives: ['10:00-12:00 cancelled closure/c', '15:00-16:00 confirmed'],
  },
  {
    name: 'a closure that names an extra session cancels it alone',
    day: PLAIN,
    closures: [{ id: 'c', from: PLAIN, to: PLAIN, schedules: ['mitte-extra-2027-03-06'] }],
    extras: [{ date: PLAIN, opens_at: '15:00', closes_at: '16:00' }],
    gives: ['10:00-12:00 confirmed', '15:00-16:00 cancelled closure/c'],
  },
  {
    name: 'a recurring closure that is sure cancels',
    day: '2026-12-28',
    directory: { recurring_closures: [{ id: 'new_years_eve', rule: '12-28', effect: 'cancelled' }] },
    gives: ['10:00-12:00 cancelled customary/new_years_eve'],
  },
];

describe('precedence', () => {
  it.each(CASES)('$name', ({ day, closures = [], extras = [], directory = {}, gives }) => {
    const built = oneCenterWith([scheduleWith()], {
      closures: closures.map(closureWith),
      extra_sessions: extras.map(extraWith),
      ...directory,
    });
    const sessions = sessionsBetween(built, dayOf(day), dayOf(day));
    const text = sessions.map(
      (one) => `${timeOf(one.opens)}-${timeOf(one.closes)} ${[one.status, one.reason].filter(Boolean).join(' ')}`,
    );
    expect(text).toEqual(gives);
  });

  it('marks parts and extra sessions as irregular, whole regular ones not', () => {
    const part = closureWith({ from: PLAIN, to: PLAIN, opens_at: '11:00' });
    const built = oneCenterWith([scheduleWith()], { closures: [part], extra_sessions: [extraWith()] });
    const sessions = sessionsBetween(built, dayOf(PLAIN), dayOf('2027-03-08'));
    expect(sessions.map((one) => one.irregular ?? false)).toEqual([true, true, true, false]);
  });

  it.each(['temporarily_closed', 'closed'] as const)('has no session of a center that is %s', (status) => {
    const built = withCenter(directoryWith({ extra_sessions: [extraWith()] }), 'mitte', { status });
    const sessions = sessionsBetween(built, dayOf(PLAIN), dayOf('2027-03-31'));
    expect(new Set(sessions.map((one) => one.center))).toEqual(new Set(['nord', 'west']));
  });
});
