/** The notices of offices: the check takes each of them, and the sessions are those that the notice means. */
import { describe, expect, it } from 'vitest';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dateOf, dayOf, timeOf } from '../../data/model/zone.ts';
import { directoryOfNotice, NOTICES } from '../fixtures/notices.ts';

/** "2026-12-01 14:00-16:00" of RSC Mitte, what is not certain with its status, what is no walk-in with its service. */
function sessionsOf(id: string, from: string, until: string): string[] {
  const notice = NOTICES.find((one) => one.id === id);
  if (!notice) throw new Error(`no notice "${id}" in test/fixtures/notices.ts`);
  return sessionsBetween(directoryOfNotice(notice), dayOf(from), dayOf(until))
    .filter((one) => one.center === 'mitte')
    .filter((one) => one.service !== 'phone' || id === 'phone-only')
    .map((one) => {
      const time = `${dateOf(one.day)} ${timeOf(one.opens)}-${timeOf(one.closes)}`;
      const service = one.service === 'open_consultation' ? [] : [one.service];
      const status = one.status === 'confirmed' ? [] : [one.status];
      return [time, ...service, ...status, ...(one.moved ? [one.location ?? ''] : [])].join(' ');
    });
}

describe('a notice on the door', () => {
  it('names nth weekdays', () => {
    expect(sessionsOf('nth-weekday', '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-01 14:00-16:00',
      '2026-12-15 14:00-16:00',
      '2027-01-05 14:00-16:00',
      '2027-01-19 14:00-16:00',
    ]);
    expect(sessionsOf('last-sunday', '2026-11-01', '2027-01-31')).toEqual([
      '2026-11-29 11:00-13:00',
      '2026-12-27 11:00-13:00',
      '2027-01-31 11:00-13:00',
    ]);
  });

  it('lets nobody in after the last admission', () => {
    expect(sessionsOf('last-admission', '2026-11-23', '2026-11-23')).toEqual(['2026-11-23 10:00-11:30']);
  });

  it('has other hours in the summer, which end by themselves, and a closure inside them', () => {
    expect(sessionsOf('summer', '2027-07-12', '2027-07-28')).toEqual([
      '2027-07-12 10:00-12:00',
      '2027-07-14 14:00-16:00',
      '2027-07-21 10:00-12:00',
      '2027-07-28 10:00-12:00',
    ]);
    expect(sessionsOf('summer', '2027-08-30', '2027-09-06')).toEqual([
      '2027-09-01 14:00-16:00',
      '2027-09-06 10:00-12:00',
    ]);
    expect(sessionsOf('shorter-hours', '2027-06-28', '2027-07-14')).toEqual([
      '2027-06-28 10:00-12:00',
      '2027-06-30 09:00-11:00 consultation',
      '2027-07-02 09:00-11:00 consultation',
      '2027-07-07 09:00-11:00 consultation cancelled',
      '2027-07-09 09:00-11:00 consultation cancelled',
      '2027-07-14 09:00-11:00 consultation',
    ]);
  });

  it('moves on a day, closes for a while and opens again', () => {
    expect(sessionsOf('move', '2027-01-27', '2027-02-03')).toEqual([
      '2027-01-27 14:00-16:00',
      '2027-02-01 10:00-12:00 Musterallee 14, 47249 Duisburg',
      '2027-02-03 14:00-16:00 Musterallee 14, 47249 Duisburg',
    ]);
    expect(sessionsOf('renovation', '2026-12-02', '2026-12-21')).toEqual([
      '2026-12-02 14:00-16:00',
      '2026-12-21 10:00-12:00',
    ]);
  });

  it('is by phone only until the end of the year', () => {
    expect(sessionsOf('phone-only', '2026-11-30', '2026-12-03')).toEqual([
      '2026-11-30 13:00-15:00 phone',
      '2026-12-03 09:30-11:30 phone',
    ]);
    expect(sessionsOf('phone-only', '2027-01-04', '2027-01-04')).toEqual([
      '2027-01-04 09:00-10:00 phone',
      '2027-01-04 10:00-12:00',
    ]);
  });

  it('asks for an appointment after the first hour', () => {
    expect(sessionsOf('first-hour', '2026-11-24', '2026-11-24')).toEqual([
      '2026-11-24 09:00-10:00',
      '2026-11-24 10:00-12:00 consultation',
    ]);
  });

  it('is in doubt until noon', () => {
    expect(sessionsOf('staff-meeting', '2026-11-30', '2026-11-30')).toEqual(['2026-11-30 10:00-12:00 tentative']);
  });
});
