import { describe, expect, it } from 'vitest';
import type { Center, DatedFacts, Directory } from '../../data/model/directory.ts';
import { directoryWith, withCenter } from '../fixtures/directory.ts';
import { answer, built, confirmed, eventsOf } from './parts.ts';
import { VOCABULARY } from './vocabulary.ts';

const MITTE = '/v1/centers/mitte.ics';
const NORD = '/v1/centers/nord.ics';
const ADDRESS = { address_1: 'Neue Straße 5', postal_code: '47169', city: 'Duisburg', country: 'DE' };

const mitteWith = (dated_facts: readonly DatedFacts[], more: Partial<Center> = {}): Directory =>
  confirmed(withCenter(directoryWith(), 'mitte', { dated_facts, ...more }));
const DAYS = ['2026-11-22', '2027-02-01', '2027-09-15', '2027-12-31'];

describe('the series of a center that moves', () => {
  it('is cut on that day: the part that begins the year keeps its UID and its start', async () => {
    const before = await eventsOf(built(confirmed(directoryWith())), MITTE);
    const after = await eventsOf(built(mitteWith([{ valid_from: '2027-02-01', address: ADDRESS }])), MITTE);
    const [whole, first, second] = [
      before.get('mitte-open-mo-2027'),
      after.get('mitte-open-mo-2027'),
      after.get('mitte-open-mo-2027.20270201'),
    ];
    expect(first?.get('DTSTART')).toBe(whole?.get('DTSTART'));
    expect(first?.get('RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131T225959Z');
    expect(first?.get('LOCATION')).toBe(whole?.get('LOCATION'));
    expect(second?.get('DTSTART')).toBe('20270201T100000');
    expect(second?.get('RRULE')).toBe(whole?.get('RRULE'));
    expect(second?.get('LOCATION')).toBe('Neue Straße 5\\, 47169 Duisburg\\, Hochfeld');
  });

  it('reads the same on whichever day it is built, but for what the horizon adds', async () => {
    const [first, ...later] = await Promise.all(
      DAYS.map((day) => eventsOf(built(VOCABULARY, day), '/v1/centers/nord.ics')),
    );
    for (const events of later) {
      const facts = ([uid, event]: [string, ReadonlyMap<string, string>]) => [
        uid,
        ...['DTSTART', 'DTEND', 'RRULE', 'EXDATE', 'LOCATION'].map((name) => event.get(name)),
        event.get('DESCRIPTION')?.match(/anrufen: [^\\]*/)?.[0],
      ];
      const of2027 = (all: ReadonlyMap<string, ReadonlyMap<string, string>>) =>
        [...all].filter(([uid]) => uid.includes('2027') && !uid.startsWith('end.')).map(facts);
      expect(of2027(events)).toEqual(of2027(first ?? new Map()));
    }
  });

  it('is cut where numbers change too, so that no day reads a number of another time', async () => {
    const events = await eventsOf(built(VOCABULARY), NORD);
    const said = (part: string) => events.get(`nord-open-mo-2027${part}`)?.get('DESCRIPTION');
    expect(said('.20270201')).toContain('+49 203 94065358');
    expect(said('.20270501')).toContain('anrufen: +49 203 123456\\n');
    expect(said('.20270501')).not.toContain('94065358');
  });

  it('is not cut by facts that no event shows', async () => {
    const facts = { valid_from: '2027-02-01', status: 'active', address: { ...ADDRESS, ...MITTE_ADDRESS } } as const;
    const uids = async (directory: Directory) => [...(await eventsOf(built(directory), MITTE)).keys()];
    expect(await uids(mitteWith([facts]))).toEqual(await uids(confirmed(directoryWith())));
  });

  it('has its single days at the place of the day, in the calendar and to keep', async () => {
    const unsure = (await eventsOf(built(VOCABULARY), NORD)).get('nord-open-mo.2027-02-08');
    expect(unsure?.get('LOCATION')).toBe('Neue Straße 5\\, 47169 Duisburg\\, Walsum');
    const [before, after] = await Promise.all(
      ['2027-01-25', '2027-05-03'].map((date) => eventsOf(built(VOCABULARY), `/v1/centers/nord/sessions/${date}.ics`)),
    );
    expect(before?.get('nord-open-mo.2027-01-25')?.get('LOCATION')).toContain('Duisburger Straße 241');
    expect(after?.get('nord-open-mo.2027-05-03')?.get('LOCATION')).toContain('Neue Straße 5');
    expect(after?.get('nord-open-mo.2027-05-03')?.get('DESCRIPTION')).toContain('+49 203 123456');
  });

  it('touches only the days to keep that are after the move', async () => {
    const first = { ...confirmed(directoryWith()), edition: '2026-11-21', released_at: '2026-11-21T10:00:00+01:00' };
    const moves = mitteWith([{ valid_from: '2027-02-01', address: ADDRESS }]);
    const second = { ...moves, edition: '2026-12-01', released_at: '2026-12-01T10:00:00+01:00' };
    const data = built(second, '2026-12-01', [first]);
    const series = await eventsOf(data, MITTE);
    const day = async (date: string) =>
      (await eventsOf(data, `/v1/centers/mitte/sessions/${date}.ics`)).get(`mitte-open-mo.${date}`)?.get('SEQUENCE');
    const [before, after] = [await day('2027-01-25'), await day('2027-02-15')].map(Number);
    expect(after).toBe((before ?? 0) + 1);
    // The whole year's ends with it now; what goes on from there is new.
    expect(Number(series.get('mitte-open-mo-2027')?.get('SEQUENCE'))).toBe(after);
    expect(Number(series.get('mitte-open-mo-2027.20270201')?.get('SEQUENCE'))).toBe(before);
  });
});

const MITTE_ADDRESS = (directoryWith().centers.find(({ id }) => id === 'mitte') as Center).address;

describe('a closing with dates', () => {
  it('has one all-day notice on the days of its sessions, says when it ends, and no session in it', async () => {
    const events = await eventsOf(built(VOCABULARY), NORD);
    const notice = events.get('status.nord.20270901.open');
    expect([notice?.get('DTSTART'), notice?.get('DTEND')]).toEqual(['20270901', '20270902']);
    expect(notice?.get('RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270929');
    expect(notice?.get('SUMMARY')).toBe('Entfällt: Offene Sprechstunde · RSC Nord');
    expect(notice?.get('DESCRIPTION')).toMatch(
      /^Ab 1. September 2027 geschlossen\\nUmbau\\nAb 1. Oktober 2027 wieder geöffnet\\n/,
    );
    expect(events.get('nord-open-mo-2027.20270501')?.get('RRULE')).toContain('UNTIL=20270831T215959Z');
    expect(events.get('nord-open-mo-2027.20271001')?.get('DTSTART')).toBe('20271004T100000');
    const kept = await eventsOf(built(VOCABULARY), '/v1/centers/nord/sessions/2027-09-06.ics');
    expect(kept.get('nord-open-mo.2027-09-06')?.get('DESCRIPTION')).toMatch(
      /^Ab 1. September 2027 geschlossen\\nUmbau/,
    );
    expect((await answer(built(VOCABULARY), '/v1/centers/nord/sessions/2027-09-07.ics')).status).toBe(404);
  });

  it('that covers the begin of a year leaves the UID of the year to its days', async () => {
    const facts = { valid_from: '2027-01-01', valid_to: '2027-01-31', status: 'temporarily_closed' } as const;
    const events = await eventsOf(built(mitteWith([facts])), MITTE);
    expect(events.has('mitte-open-mo-2027')).toBe(false);
    expect(events.get('mitte-open-mo-2027.20270201')?.get('DTSTART')).toBe('20270201T100000');
  });

  it('for good lasts to the horizon, and grows with it', async () => {
    const directory = mitteWith([{ valid_from: '2027-06-01', status: 'closed' }]);
    const released = { ...directory, released_at: '2026-11-21T10:00:00+01:00' };
    const [before, after] = await Promise.all(
      ['2026-12-31', '2027-01-01'].map(async (day) => (await eventsOf(built(released, day), MITTE)).get(UID)),
    );
    expect([before?.get('DTSTART'), before?.get('RRULE')]).toEqual(['20270602', WEEKLY('20271229')]);
    expect([after?.get('DTSTART'), after?.get('RRULE')]).toEqual(['20270602', WEEKLY('20281227')]);
    expect(Number(after?.get('SEQUENCE'))).toBe(Number(before?.get('SEQUENCE')) + 1);
    expect(after?.get('LAST-MODIFIED')).toBe('20261231T230000Z');
    expect(before?.get('DESCRIPTION')).toMatch(/^Ab 1. Juni 2027 dauerhaft geschlossen\\nRSC Mitte anrufen/);
  });

  it('of a center closed by now ends where it opens again, before that day and after it', async () => {
    const notices = await Promise.all(
      DAYS.map(async (day) => (await eventsOf(built(VOCABULARY, day), '/v1/centers/west.ics')).get('status.west.open')),
    );
    for (const notice of notices) {
      expect([notice?.get('DTSTART'), notice?.get('RRULE')]).toEqual([
        '20261123',
        'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270225',
      ]);
      expect(notice?.get('DESCRIPTION')).toMatch(/^Wasserschaden\\nAb 1. März 2027 wieder geöffnet/);
    }
  });
});

const UID = 'status.mitte.20270601.open';
const WEEKLY = (until: string) => `FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=${until}`;
