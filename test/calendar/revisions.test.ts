import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { FORMAT_REVISED } from '../../worker/feeds/ics/calendar-kinds.ts';
import { deriveRevisions } from '../../worker/feeds/ics/derive-revisions.ts';
import { closureWith, directoryWith, withCenter, withSchedule } from '../fixtures/directory.ts';
import { answer, built, eventsOf } from './parts.ts';

/** The same directory as an edition of a day of December 2026. */
function edition(directory: Directory, day: string): Directory {
  return { ...directory, edition: `2026-12-${day}`, released_at: `2026-12-${day}T10:00:00+01:00` };
}

const first = edition(directoryWith(), '01');
const second = edition(withSchedule(first, 'mitte-open-mo', { valid_to: '2027-06-30' }), '02');
const third = edition({ ...second, closures: [closureWith({ centers: ['west'] })] }, '03');
const STAMPS = { first: '2026-12-01T09:00:00Z', second: '2026-12-02T09:00:00Z', third: '2026-12-03T09:00:00Z' };

describe('revisions over editions', () => {
  it('rise for exactly the series and the dates that an edition touched', () => {
    const revisions = deriveRevisions([first, second, third], '2026-12-03');
    const risen = Object.entries(revisions).filter(([, { sequence }]) => sequence > 0);
    expect(risen.map(([uid, { sequence, last_modified }]) => [uid, sequence, last_modified]).sort()).toEqual([
      ['mitte-open-mo-2027@rsc-duisburg', 1, STAMPS.second],
      ['west-open-mo-2027@rsc-duisburg', 1, STAMPS.third],
      ['west-open-mo.2027-03-01@rsc-duisburg', 1, STAMPS.third],
      ['west-open-th-2027@rsc-duisburg', 1, STAMPS.third],
      ['west-open-th.2027-03-04@rsc-duisburg', 1, STAMPS.third],
      ['west-phone-2027@rsc-duisburg', 1, STAMPS.third],
      ...[1, 2, 3, 4, 5].map((day) => [`west-phone.2027-03-0${day}@rsc-duisburg`, 1, STAMPS.third]),
    ]);
    expect(revisions['closure.team-tag-2027.west.open@rsc-duisburg']).toEqual({
      sequence: 0,
      last_modified: STAMPS.third,
      since: STAMPS.third,
    });
    expect(revisions['nord-open-mo-2027@rsc-duisburg']?.last_modified).toBe(STAMPS.first);
  });

  it('stand in the calendar, and leave every other event as it was, byte for byte', async () => {
    const [before, after] = await Promise.all([
      eventsOf(built(first, '2026-12-03'), '/v1/centers.ics'),
      eventsOf(built(third, '2026-12-03', [first, second]), '/v1/centers.ics'),
    ]);
    const changed = [...after].filter(
      ([uid, event]) => JSON.stringify([...event]) !== JSON.stringify([...(before.get(uid) ?? [])]),
    );
    expect(changed.map(([uid]) => uid)).toEqual([
      'mitte-open-mo-2027',
      'west-open-mo-2027',
      'west-open-th-2027',
      'closure.team-tag-2027.west.open',
    ]);
    const event = after.get('mitte-open-mo-2027');
    expect(Number(event?.get('SEQUENCE'))).toBe(Number(before.get('mitte-open-mo-2027')?.get('SEQUENCE')) + 1);
    expect(event?.get('LAST-MODIFIED')).toBe('20261202T090000Z');
    expect(event?.get('DTSTAMP')).toBe('20261202T090000Z');
  });

  it('never fall: what is rolled back, or comes back, goes on counting', () => {
    const fourth = edition(first, '04');
    const fifth = edition(third, '05');
    const back = deriveRevisions([first, second, third, fourth], '2026-12-05');
    expect(back['mitte-open-mo-2027@rsc-duisburg']).toMatchObject({
      sequence: 2,
      last_modified: '2026-12-04T09:00:00Z',
    });
    expect(Object.keys(back)).not.toContain('closure.team-tag-2027.west.open@rsc-duisburg');
    const again = deriveRevisions([first, second, third, fourth, fifth], '2026-12-05');
    expect(again['closure.team-tag-2027.west.open@rsc-duisburg']).toEqual({
      sequence: 1,
      last_modified: '2026-12-05T09:00:00Z',
      since: '2026-12-05T09:00:00Z',
    });
  });

  it('do not see the order in which somebody typed fields, nor what no calendar shows', () => {
    const shuffled = JSON.parse(JSON.stringify(first), (_, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Directory;
    const described = { ...shuffled, description: 'anders', changes: [] };
    const revisions = deriveRevisions([first, edition(described, '02')], '2026-12-02');
    expect(Object.values(revisions).every(({ sequence }) => sequence === 0)).toBe(true);
  });

  it('see a new phone number, a confirmation and a reason that is worded anew', () => {
    const touched = (directory: Directory, before = first) =>
      Object.values(deriveRevisions([before, edition(directory, '09')], '2026-12-09')).filter(
        ({ sequence }) => sequence > 0,
      ).length;
    expect(touched(withCenter(first, 'nord', { phones: [{ number: '+49203123456' }] }))).toBeGreaterThan(5);
    expect(touched(withCenter(first, 'nord', { verified_on: '2026-12-09' }))).toBeGreaterThan(5);
    expect(touched({ ...first, review_after_days: 180 })).toBeGreaterThan(5);
    const reworded = {
      ...third,
      closures: [closureWith({ centers: ['west'], reason: { de: 'Fortbildung', tr: 'Eğitim' } })],
    };
    // Both calendars' notices, and the two sessions and five phone hours that somebody may keep.
    expect(touched(reworded, third)).toBe(2 + 7);
  });

  it('are never older than the format', async () => {
    const events = await eventsOf(built(directoryWith()), '/v1/centers.ics');
    const stamp = FORMAT_REVISED.replace(/[-:]/g, '');
    for (const event of events.values()) expect((event.get('LAST-MODIFIED') ?? '') >= stamp).toBe(true);
  });

  it('give equal bytes for equal editions', async () => {
    const bytes = async () => (await answer(built(third, '2026-12-03', [first, second]), '/v1/centers.fa.ics')).text();
    expect(await bytes()).toBe(await bytes());
  });
});
