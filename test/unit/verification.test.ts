/** Which hours somebody confirmed in time: by service, by day, beside a session's own status. */
import { describe, expect, it } from 'vitest';
import { Edition } from '../../data/model/edition.ts';
import { occurrenceOf } from '../../data/model/sessions.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { confirmationEnds, confirmationsEnded, factOf, verifiedOn } from '../../data/model/verification.ts';
import { confirmFacts } from '../../data/operations/parts/confirmed.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { closureWith, directoryWith, withCenter } from '../fixtures/directory.ts';
import { TEXTS } from './texts.ts';

const directory = withCenter(
  withCenter({ ...directoryWith(), closures: [closureWith({ effect: 'tentative' })] }, 'mitte', {
    verified_on: '2026-01-10',
    verified: { phone_hours: '2026-11-01' },
  }),
  'nord',
  { verified_on: '2026-11-20' },
);
const edition = new Edition({ directory, as_of: '2026-11-22', texts: TEXTS, public_holidays: () => [] });
const [nord, mitte, west] = directory.centers;

describe('a confirmation', () => {
  it('is that of the fact, or of all of them', () => {
    expect(verifiedOn(mitte!, 'phone_hours')).toBe('2026-11-01');
    expect(verifiedOn(mitte!, 'open_hours')).toBe('2026-01-10');
    expect(['open_consultation', 'phone', 'outreach', 'consultation'].map((one) => factOf(one as never))).toEqual([
      'open_hours',
      'phone_hours',
      'open_hours',
      'open_hours',
    ]);
  });

  it('holds to the last day of review_after_days, and not on the next', () => {
    const last = dateOf(dayOf('2026-01-10') + 365);
    expect(edition.reviewBy(mitte!, 'open_hours')).toBe(last);
    expect(edition.verification(mitte!, 'open_consultation', dayOf(last))).toBe('current');
    expect(edition.verification(mitte!, 'open_consultation', dayOf(last) + 1)).toBe('overdue');
    expect(edition.verification(mitte!, 'phone', dayOf(last) + 1)).toBe('current');
  });

  it('is asked as of today where no day is named', () => {
    expect([nord!, mitte!, west!].map((one) => edition.verification(one, 'open_consultation'))).toEqual([
      'current',
      'current',
      'overdue',
    ]);
  });

  it('stands beside the status of a session and never in it', () => {
    const sessions = sessionsBetween(directory, dayOf('2027-03-01'), dayOf('2027-03-01'));
    const told = sessions
      .map((one) => occurrenceOf(edition, one))
      .map(({ center, service, status, verification }) => `${center} ${service} ${status} ${verification}`);
    expect(told).toContain('nord open_consultation tentative current');
    expect(told).toContain('mitte open_consultation tentative overdue');
    expect(told).toContain('mitte phone tentative current');
    expect(new Set(sessions.map(({ status }) => status))).toEqual(new Set(['tentative']));
  });

  it('ends on days that no edition makes', () => {
    const ends = confirmationEnds(directory).map(dateOf);
    expect(ends).toEqual(['2022-08-06', '2027-01-11', '2027-11-02', '2027-11-21']);
    expect(confirmationsEnded(directory, '2026-11-20T00:00:00Z', '2027-06-01')).toEqual(['2027-01-10T23:00:00Z']);
  });
});

describe('somebody who confirms', () => {
  it('one fact leaves verified_on the oldest of the three', () => {
    const once = confirmFacts(west!, '2026-11-22', ['address']);
    expect([once.verified_on, once.verified]).toEqual(['2021-08-05', { address: '2026-11-22' }]);
    const twice = confirmFacts(once, '2026-11-23', ['open_hours']);
    expect([twice.verified_on, twice.verified]).toEqual([
      '2021-08-05',
      { open_hours: '2026-11-23', address: '2026-11-22' },
    ]);
    const thrice = confirmFacts(twice, '2026-11-22', ['phone_hours']);
    expect([thrice.verified_on, thrice.verified]).toEqual(['2026-11-22', { open_hours: '2026-11-23' }]);
  });

  it('all facts needs no dates of single ones, but keeps a later one', () => {
    const once = confirmFacts(west!, '2026-11-22', ['address']);
    expect(confirmFacts(once, '2026-11-23')).toEqual({ ...west!, verified_on: '2026-11-23' });
    expect(confirmFacts(once, '2026-11-20').verified).toEqual({ address: '2026-11-22' });
  });
});
