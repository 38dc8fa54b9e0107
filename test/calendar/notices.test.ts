import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith, extraWith, withCenter } from '../fixtures/directory.ts';
import { built, confirmed, type Events, eventsOf } from './parts.ts';

const ALL = '/v1/centers.ics';
const MITTE = '/v1/centers/mitte.ics';
const uids = (events: ReadonlyMap<string, unknown>) =>
  [...events.keys()].filter((uid) => uid.includes('.2027') || uid.startsWith('closure'));

describe('a closure', () => {
  it('of whole days for all is one all-day notice in the calendar of all, and in each own calendar one', async () => {
    const data = built(directoryWith({ closures: [closureWith()] }));
    const notice = (await eventsOf(data, ALL)).get('closure.team-tag-2027.all.open');
    expect(notice?.get('DTSTART')).toBe('20270301');
    expect(notice?.get('DTEND')).toBe('20270306');
    expect(notice?.get('SUMMARY')).toBe('Entfällt: Offene Sprechstunde · Alle Beratungsstellen');
    expect(notice?.get('DESCRIPTION')).toContain('Fällt aus: Fortbildung des Teams');
    const own = await eventsOf(data, MITTE);
    expect(own.get('closure.team-tag-2027.mitte.open')?.get('SUMMARY')).toBe(
      'Entfällt: Offene Sprechstunde · RSC Mitte',
    );
    expect(own.get('mitte-open-mo-2027')?.get('EXDATE')).toContain('20270301T100000');
    expect(own.get('mitte-open-we-2027')?.get('EXDATE')).toContain('20270303T140000');
  });

  it('is told in the reader’s language', async () => {
    const data = built(directoryWith({ closures: [closureWith()] }));
    const events = await eventsOf(data, '/v1/centers/mitte.en.ics');
    const notice = events.get('closure.team-tag-2027.mitte.open');
    expect(notice?.get('SUMMARY')).toBe('Cancelled: Drop-in session · RSC Mitte');
    expect(notice?.get('DESCRIPTION')).toContain('Cancelled: Team training');
  });

  it('of one schedule is told at its time while the center stays open on other days of that week', async () => {
    const closures = [closureWith({ centers: ['mitte'], schedules: ['mitte-open-mo'] })];
    const events = await eventsOf(built(directoryWith({ closures })), MITTE);
    expect(uids(events)).toContain('mitte-open-mo.2027-03-01');
    expect(uids(events)).not.toContain('closure.team-tag-2027.mitte.open');
    expect(events.get('mitte-open-we-2027')?.get('EXDATE') ?? '').not.toContain('20270303');
  });

  it('of the phone alone leaves the calendar of visits as it is', async () => {
    const closures = [closureWith({ services: ['phone'] })];
    const closed = built(directoryWith({ closures }));
    expect([...(await eventsOf(closed, ALL)).keys()]).toEqual([
      ...(await eventsOf(built(directoryWith()), ALL)).keys(),
    ]);
    expect((await eventsOf(closed, '/v1/centers.phone.ics')).has('closure.team-tag-2027.all.phone')).toBe(true);
  });

  it('of whole days that may come leaves each session at its time and place, in both calendars', async () => {
    const closures = [closureWith({ effect: 'tentative' })];
    const data = built(directoryWith({ closures }));
    const unsure = (events: Events) => [...events].filter(([uid]) => /\.2027-03-0[1-5]$/.test(uid));
    const own = unsure(await eventsOf(data, MITTE));
    expect(own.map(([uid, event]) => [uid, event.get('DTSTART'), event.get('STATUS')])).toEqual([
      ['mitte-open-mo.2027-03-01', '20270301T100000', 'TENTATIVE'],
      ['mitte-open-we.2027-03-03', '20270303T140000', 'TENTATIVE'],
    ]);
    for (const [, event] of own) {
      expect(event.get('SUMMARY')).toBe('Unsicher: Offene Sprechstunde · RSC Mitte');
      expect(event.get('LOCATION')).toContain('47053 Duisburg');
    }
    const all = await eventsOf(data, ALL);
    expect(unsure(all)).toHaveLength(6);
    expect(all.get('mitte-open-mo.2027-03-01')?.get('SUMMARY')).toBe('Mitte unsicher · Sprechstunde');
    expect([...all.keys()].filter((uid) => uid.startsWith('closure.'))).toEqual([]);
  });

  it('of a part of a session leaves the rest as a session of that day', async () => {
    const closures = [closureWith({ centers: ['mitte'], to: '2027-03-01', opens_at: '10:00', closes_at: '11:00' })];
    const events = await eventsOf(built(confirmed(directoryWith({ closures }))), MITTE);
    expect(events.get('mitte-open-mo.2027-03-01')?.get('SUMMARY')).toBe('Entfällt: Offene Sprechstunde · RSC Mitte');
    const rest = events.get('mitte-open-mo.2027-03-01.2');
    expect(rest?.get('SUMMARY')).toBe('Offene Sprechstunde · RSC Mitte');
    expect([rest?.get('DTSTART'), rest?.get('DTEND')]).toEqual(['20270301T110000', '20270301T120000']);
  });

  it('on a public holiday says nothing that the holiday does not', async () => {
    const closures = [closureWith({ from: '2027-03-29', to: '2027-03-29' })];
    expect(uids(await eventsOf(built(directoryWith({ closures })), ALL))).toEqual(
      uids(await eventsOf(built(directoryWith()), ALL)),
    );
  });

  it('over New Year keeps its form and its days in both years', async () => {
    const closures = [closureWith({ from: '2026-12-21', to: '2027-01-05' })];
    const [before, after] = await Promise.all(
      ['2026-12-01', '2027-01-02'].map((day) => eventsOf(built(directoryWith({ closures }), day), MITTE)),
    );
    const uid = 'closure.team-tag-2027.mitte.open';
    expect([...(after?.get(uid) ?? [])]).toEqual([...(before?.get(uid) ?? ['missing'])]);
  });
});

describe('an extra session', () => {
  it('stands alone, on a holiday too, and only a closure that names it cancels it', async () => {
    const extra = extraWith({ id: 'mitte-extra', date: '2027-03-29' });
    const open = await eventsOf(
      built(
        confirmed(
          directoryWith({ extra_sessions: [extra], closures: [closureWith({ from: '2027-03-29', to: '2027-03-29' })] }),
        ),
      ),
      MITTE,
    );
    expect(open.get('mitte-extra.2027-03-29')?.get('SUMMARY')).toBe('Offene Sprechstunde · RSC Mitte');
    const closures = [closureWith({ from: '2027-03-29', to: '2027-03-29', schedules: ['mitte-extra'] })];
    const closed = await eventsOf(built(directoryWith({ extra_sessions: [extra], closures })), MITTE);
    expect(closed.has('mitte-extra.2027-03-29')).toBe(false);
    expect(closed.get('closure.team-tag-2027.mitte.open')?.get('SUMMARY')).toMatch(/^Entfällt/);
  });
});

describe('a center that is temporarily closed', () => {
  it('has one all-day notice on the days of its sessions, from its edition to the horizon; its past stays', async () => {
    const note = { de: 'Wasserschaden', tr: 'Su hasarı' };
    const directory = withCenter(directoryWith(), 'mitte', { status: 'temporarily_closed', status_note: note });
    const released = { ...directory, edition: '2026-10-05', released_at: '2026-10-05T09:00:00+02:00' };
    const events = await eventsOf(built(released, '2026-11-22', [directoryWith()]), '/v1/centers/mitte.tr.ics');
    const notice = events.get('status.mitte.open');
    const days = (event: typeof notice) => ['DTSTART', 'DTEND', 'RRULE'].map((name) => event?.get(name));
    expect(days(notice)).toEqual(['20261005', '20261006', 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20271229']);
    // Public holidays on a Monday; nobody would have come.
    expect(notice?.get('EXDATE')).toBe('20270329,20270517,20271101');
    expect(notice?.get('DESCRIPTION')).toContain('Su hasarı');
    expect(events.get('mitte-open-mo-2026')?.get('RRULE')).toContain('UNTIL=20261004T215959Z');
    expect([...events.keys()].filter((uid) => /2027|\.2026-1[0-2]/.test(uid))).toEqual(['end.2027.mitte.open']);
    const later = await eventsOf(built(released, '2027-01-02', [directoryWith()]), '/v1/centers/mitte.tr.ics');
    const grown = later.get('status.mitte.open');
    expect(days(grown)).toEqual(['20261005', '20261006', 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20281227']);
    expect(Number(grown?.get('SEQUENCE'))).toBe(Number(notice?.get('SEQUENCE')) + 1);
    expect(grown?.get('LAST-MODIFIED')).toBe('20261231T230000Z');
  });

  it('is told of anew after more than a year without a session: readers give up on a rule that is silent for so long', async () => {
    const daily = {
      service: 'open_consultation',
      byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
      opens_at: '10:00',
      closes_at: '12:00',
    } as const;
    const directory = withCenter(directoryWith(), 'mitte', {
      schedules: [
        { ...daily, id: 'mitte-open-1', valid_from: '2026-01-01', valid_to: '2026-12-20' },
        { ...daily, id: 'mitte-open-2', valid_from: '2028-03-01' },
      ],
      dated_facts: [{ valid_from: '2026-12-01', status: 'temporarily_closed' }],
    });
    const events = await eventsOf(built(directory, '2027-01-02'), MITTE);
    const spans = [...events]
      .filter(([uid]) => uid.startsWith('status.'))
      .map(([uid, event]) => [uid, event.get('DTSTART'), event.get('RRULE')?.replace(/.*UNTIL=/, '')]);
    expect(spans).toEqual([
      ['status.mitte.20261201.open', '20261201', '20261220'],
      ['status.mitte.20261201.20280301.open', '20280301', '20281231'],
    ]);
  });
});
