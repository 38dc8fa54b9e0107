import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith, oneCenterWith, scheduleWith, withSchedule } from '../fixtures/directory.ts';
import { built, confirmed, eventsOf } from './parts.ts';

const PATH = '/v1/centers/mitte.ics';
const series = async (directory = directoryWith(), as_of?: string) => eventsOf(built(directory, as_of), PATH);

describe('a series', () => {
  it('stands for one schedule and one calendar year', async () => {
    const uids = [...(await series()).keys()].filter((uid) => !uid.includes('.'));
    expect(uids).toEqual(['mo', 'we'].flatMap((day) => [2025, 2026, 2027].map((year) => `mitte-open-${day}-${year}`)));
  });

  it('joins at New Year while that of the year before last leaves, and nothing published moves', async () => {
    const years = await Promise.all(
      ['2026-12-31', '2027-01-01', '2028-07-15'].map((day) => series(directoryWith(), day)),
    );
    for (const [index, events] of years.entries()) {
      const next = years[index + 1];
      for (const [uid, event] of next ?? []) {
        const before = events.get(uid);
        if (before) expect([...event], uid).toEqual([...before]);
      }
    }
    const held = (year: number) => years.map((events) => events.has(`mitte-open-mo-${year}`));
    expect([2025, 2026, 2027, 2028].map(held)).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
      [false, true, true],
    ]);
  });

  it('starts on the first day that is no public holiday', async () => {
    const events = await series(oneCenterWith([scheduleWith({ byday: ['FR'] })]));
    expect(events.get('mitte-open-test-2027')?.get('DTSTART')).toBe('20270108T100000');
  });

  it('keeps its start when a closure covers it', async () => {
    const closures = [closureWith({ from: '2027-01-04', to: '2027-01-05' })];
    const event = (await series(directoryWith({ closures }))).get('mitte-open-mo-2027');
    expect(event?.get('DTSTART')).toBe('20270104T100000');
    expect(event?.get('EXDATE')).toContain('20270104T100000');
  });

  it('ends at 23:59:59 local time of its last valid day, said in UTC', async () => {
    const summer = withSchedule(directoryWith(), 'mitte-open-mo', { valid_to: '2027-06-30' });
    const events = await series(summer);
    expect(events.get('mitte-open-mo-2027')?.get('RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z');
    expect(events.get('mitte-open-mo-2026')?.get('RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T225959Z');
  });

  it('counts every n weeks from the week of valid_from, over the turn of the year', async () => {
    const events = await series(
      oneCenterWith([scheduleWith({ byday: ['MO', 'TH'], interval: 2, valid_from: '2026-01-08' })]),
    );
    expect(events.get('mitte-open-test-2027')?.get('DTSTART')).toBe('20270104T100000');
    expect(events.get('mitte-open-test-2026')?.get('DTSTART')).toBe('20260108T100000');
    expect(events.get('mitte-open-test-2027')?.get('RRULE')).toContain('INTERVAL=2;WKST=MO;BYDAY=MO,TH');
  });

  it('is left out when no date of it is left', async () => {
    const closures = [closureWith({ from: '2027-01-01', to: '2027-12-31' })];
    const uids = [...(await series(directoryWith({ closures }))).keys()];
    expect(uids.filter((uid) => uid.startsWith('mitte-open'))).not.toContain('mitte-open-mo-2027');
  });

  it('excludes public holidays without a notice, and customary days with one', async () => {
    const events = await series();
    expect(events.get('mitte-open-mo-2027')?.get('EXDATE')?.split(',')).toEqual([
      '20270208T100000',
      '20270329T100000',
      '20270517T100000',
      '20271101T100000',
    ]);
    expect(events.get('mitte-open-mo.2027-02-08')?.get('SUMMARY')).toBe('Unsicher: Offene Sprechstunde · RSC Mitte');
    expect([...events.keys()].filter((uid) => uid.includes('2027-03-29'))).toEqual([]);
  });

  it('of a changed schedule ends, and the new one has a new UID', async () => {
    const directory = oneCenterWith([
      scheduleWith({ valid_to: '2027-03-31' }),
      scheduleWith({ id: 'mitte-open-new', opens_at: '11:00', closes_at: '13:00', valid_from: '2027-04-01' }),
    ]);
    const events = await series(directory);
    expect(events.get('mitte-open-test-2027')?.get('RRULE')).toContain('UNTIL=20270331T215959Z');
    expect(events.get('mitte-open-new-2027')?.get('DTSTART')).toBe('20270405T110000');
  });

  it('of a running outreach stands at its own place, and a planned outreach nowhere', async () => {
    const schedule = scheduleWith({ id: 'mitte-out', service: 'outreach', location: 'Bürgerhaus, Wanheim' });
    const events = await series(confirmed(oneCenterWith([schedule])));
    expect(events.get('mitte-out-2027')?.get('SUMMARY')).toBe('Außensprechstunde · RSC Mitte');
    expect(events.get('mitte-out-2027')?.get('LOCATION')).toBe('Bürgerhaus\\, Wanheim');
    expect(JSON.stringify([...events.keys()])).not.toContain('homberg');
  });

  it('names the number as people read it', async () => {
    const event = (await series()).get('mitte-open-mo-2027');
    expect(event?.get('DESCRIPTION')).toContain('RSC Mitte anrufen: +49 203 60802707');
  });
});
