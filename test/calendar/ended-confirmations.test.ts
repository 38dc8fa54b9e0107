/** The days on which confirmations end: no edition makes them, and yet clients must take the new words (RFC 5545, SEQUENCE). */
import { describe, expect, it } from 'vitest';
import { ORIGIN, storeOf } from '../application.ts';
import type { Directory } from '../../data/model/directory.ts';
import { deriveRevisions } from '../../worker/feeds/ics/derive-revisions.ts';
import { directoryWith, withCenter } from '../fixtures/directory.ts';
import { answer, built, confirmed, eventsOf } from './parts.ts';

const MITTE = '/v1/centers/mitte.ics';
const SERIES = 'mitte-open-mo-2027@rsc-duisburg';

/** Mitte with this confirmation, to be made again after 365 days. */
const mitteWith = (verified_on: string): Directory => withCenter(confirmed(directoryWith()), 'mitte', { verified_on });
const released = (directory: Directory, at: string): Directory => ({
  ...directory,
  edition: at.slice(0, 10),
  released_at: at,
});

describe('the revision of an event', () => {
  const first = released(mitteWith('2026-01-01'), '2026-12-01T10:00:00+01:00');
  const again = released(mitteWith('2026-12-20'), '2027-01-05T10:00:00+01:00');
  const of = (editions: readonly Directory[], day: string) => deriveRevisions(editions, day)[SERIES];

  it('counts the day on which a confirmation grew too old, and the edition that confirms again', () => {
    expect(of([first], '2027-01-01')).toMatchObject({ sequence: 0, last_modified: '2026-12-01T09:00:00Z' });
    expect(of([first], '2027-01-02')).toMatchObject({ sequence: 1, last_modified: '2027-01-01T23:00:00Z' });
    expect(of([first, again], '2027-01-05')).toMatchObject({ sequence: 2, last_modified: '2027-01-05T09:00:00Z' });
    expect(of([first, again], '2027-12-21')).toMatchObject({ sequence: 3, last_modified: '2027-12-20T23:00:00Z' });
  });

  it('leaves the events of other centers alone', () => {
    const others = Object.entries(deriveRevisions([first], '2027-01-02')).filter(([uid]) =>
      /^(?:nord|west)-/.test(uid),
    );
    expect(others.length).toBeGreaterThan(8);
    for (const [uid, { sequence }] of others) expect(sequence, uid).toBe(0);
  });

  it('counts the end of a confirmation once when an edition is released on that very day', () => {
    const same = released(first, '2027-01-02T10:00:00+01:00');
    expect(of([first, same], '2027-01-03')).toMatchObject({ sequence: 1, last_modified: '2027-01-01T23:00:00Z' });
    const confirms = released(again, '2027-01-02T10:00:00+01:00');
    expect(of([first, confirms], '2027-01-03')).toMatchObject({ sequence: 2, last_modified: '2027-01-02T09:00:00Z' });
  });

  it('does not count an end that was over before the first edition', () => {
    const late = released(mitteWith('2021-08-05'), '2026-12-01T10:00:00+01:00');
    expect(of([late], '2027-01-02')).toMatchObject({ sequence: 0, last_modified: '2026-12-01T09:00:00Z' });
  });

  it('never falls from day to day, and rises whenever the words change', async () => {
    let before: { sequence: number; modified: string; summary: string } | undefined;
    for (const day of ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-04', '2027-01-05', '2027-01-06']) {
      const data = day < '2027-01-05' ? built(first, day) : built(again, day, [first]);
      const event = (await eventsOf(data, MITTE)).get('mitte-open-we-2027');
      const now = {
        sequence: Number(event?.get('SEQUENCE')),
        modified: event?.get('LAST-MODIFIED') ?? '',
        summary: event?.get('SUMMARY') ?? '',
      };
      const rises = before !== undefined && before.summary !== now.summary;
      if (before) expect(now.sequence, day).toBeGreaterThanOrEqual(before.sequence + Number(rises));
      if (rises) expect(now.modified > (before?.modified ?? ''), day).toBe(true);
      before = now;
    }
  });

  it('is the same where one line stands for all events of a center, and in the calendar of all', () => {
    const same = released(first, '2027-01-02T10:00:00+01:00');
    for (const day of ['2027-01-01', '2027-01-02', '2027-01-20']) {
      const store = storeOf(built(same, day, [first]));
      const { '*': packed } = store.edition(ORIGIN).of('mitte')?.revisions ?? {};
      const ofAll = Object.entries(deriveRevisions([first, same], day)).filter(([uid]) => uid.startsWith('mitte-'));
      const derived = [...Object.values(deriveRevisions([first, same], day, 'mitte')), ...ofAll.map(([, one]) => one)];
      expect(derived.length).toBeGreaterThan(4);
      for (const revision of derived) expect(revision, day).toEqual(packed);
    }
  });

  it('is one line for the calendar of all as well where all centers have the same', () => {
    const alike = { ...first, centers: first.centers.map((one) => ({ ...one, verified_on: '2026-01-01' })) };
    const same = released(alike, '2027-01-02T10:00:00+01:00');
    for (const day of ['2027-01-01', '2027-01-02', '2027-01-20']) {
      const { '*': line, ...others } = storeOf(built(same, day, [alike])).edition(ORIGIN).revisions;
      expect(others).toEqual({});
      const derived = Object.entries(deriveRevisions([alike, same], day));
      expect(derived.length).toBeGreaterThan(40);
      for (const [uid, revision] of derived) expect(revision, `${day} ${uid}`).toEqual(line);
    }
  });

  it('is counted event by event in the calendar of all where centers came or were confirmed one after the other', () => {
    const two = { ...first, centers: first.centers.slice(0, 2) };
    const later = released(first, '2026-12-03T10:00:00+01:00');
    const other = { ...first, centers: first.centers.map((one, at) => ({ ...one, verified_on: `2026-01-1${at}` })) };
    for (const [editions, day] of [
      [[two, later], '2026-12-04'],
      [[other], '2027-01-20'],
    ] as const) {
      const newest = editions.at(-1)!;
      const { revisions } = storeOf(built(newest, day, editions.slice(0, -1))).edition(ORIGIN);
      expect(revisions).toEqual(deriveRevisions([...editions, newest], day));
      expect(new Set(Object.values(revisions).map((one) => JSON.stringify(one))).size).toBeGreaterThan(1);
    }
  });

  it('moves the LAST-MODIFIED of the whole calendar as well', async () => {
    const modified = async (day: string) => {
      const data = built(first, day);
      const response = await answer(data, MITTE);
      return [response.headers.get('last-modified'), /\r\nLAST-MODIFIED:(\w+)/.exec(await response.text())?.[1]];
    };
    expect(await modified('2027-01-02')).toEqual(['Fri, 01 Jan 2027 23:00:00 GMT', '20270101T230000Z']);
    expect(await modified('2027-01-01')).toEqual(['Thu, 31 Dec 2026 23:00:00 GMT', '20261231T230000Z']);
  });
});
