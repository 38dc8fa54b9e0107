import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith, withCenter } from '../fixtures/directory.ts';
import { built, eventsOf } from './parts.ts';

describe('exceptions of several centers at the same time', () => {
  const part = { to: '2027-03-01', opens_at: '09:00', closes_at: '09:30' };

  it('are one event in the calendar of all when they are cancelled, and one each in their own', async () => {
    const data = built(directoryWith({ closures: [closureWith(part)] }));
    const all = await eventsOf(data, '/v1/centers.phone.ics');
    const joined = all.get('closure.team-tag-2027.phone.2027-03-01.0900-0930');
    expect(joined?.get('SUMMARY')).toBe('Entfällt: Telefonische Erreichbarkeit · Alle Beratungsstellen');
    expect([...all.values()].filter((event) => event.get('DTSTART') === '20270301T090000')).toHaveLength(1);
    expect((await eventsOf(data, '/v1/centers/west.phone.ics')).has('west-phone.2027-03-01')).toBe(true);
  });

  it('are never joined while they are not sure: Rose Monday may be kept by one of them', async () => {
    const all = await eventsOf(built(directoryWith()), '/v1/centers.phone.ics');
    const unsure = [...all].filter(([uid]) => uid.includes('2027-02-08'));
    expect(unsure.map(([uid, event]) => [uid, event.get('SUMMARY')])).toEqual([
      ['nord-phone.2027-02-08', 'Nord unsicher · Telefon'],
      ['mitte-phone.2027-02-08', 'Mitte unsicher · Telefon'],
      ['west-phone.2027-02-08', 'West unsicher · Telefon'],
    ]);
  });
});

describe('a closure of all', () => {
  it('leaves the center out of a closure of all on days on which it is closed anyway', async () => {
    const closed = { valid_from: '2027-02-20', valid_to: '2027-03-20', status: 'temporarily_closed' } as const;
    const directory = withCenter(directoryWith({ closures: [closureWith()] }), 'mitte', { dated_facts: [closed] });
    const events = await eventsOf(built(directory), '/v1/centers.ics');
    expect(events.get('closure.team-tag-2027.all.open')?.get('SUMMARY')).toBe(
      'Entfällt: Offene Sprechstunde · RSC Nord und RSC West',
    );
    expect((await eventsOf(built(directory), '/v1/centers/mitte.ics')).has('closure.team-tag-2027.mitte.open')).toBe(
      false,
    );
  });
});
