/** Which facts a center has on which day: a move, new numbers, closing and opening again. */
import { describe, expect, it } from 'vitest';
import {
  absentSpans,
  centerOn,
  directoryOn,
  factDays,
  factSpans,
  resolveCenter,
} from '../../data/model/dated-facts.ts';
import type { Center, DatedFacts } from '../../data/model/directory.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { directoryWith, withCenter } from '../fixtures/directory.ts';

const mitte = directoryWith().centers[1]!;
const ELSEWHERE = { ...mitte.address, address_1: 'Musterallee 14' };
const FACTS: readonly DatedFacts[] = [
  { valid_from: '2027-01-11', valid_to: '2027-01-29', status: 'temporarily_closed', status_note: { de: 'Umzug.' } },
  { valid_from: '2027-02-01', address: ELSEWHERE },
  { valid_from: '2027-03-01', phones: [{ number: '+492032830' }] },
  { valid_from: '2027-06-01', valid_to: '2027-06-30', phones: [{ number: '+492032831' }] },
];
const center: Center = { ...mitte, dated_facts: FACTS };
const on = (date: string) => centerOn(center, dayOf(date));

describe('a center on a day', () => {
  it('is itself before anything begins, and where nothing is dated', () => {
    expect(centerOn(mitte, dayOf('2027-05-01'))).toBe(mitte);
    expect(on('2027-01-10')).toEqual(center);
  });

  it.each([
    ['2027-01-11', 'temporarily_closed', 'Brückenstraße 30', '+4920360802707'],
    ['2027-01-29', 'temporarily_closed', 'Brückenstraße 30', '+4920360802707'],
    ['2027-01-30', 'active', 'Brückenstraße 30', '+4920360802707'],
    ['2027-02-01', 'active', 'Musterallee 14', '+4920360802707'],
    ['2027-05-31', 'active', 'Musterallee 14', '+492032830'],
    ['2027-06-30', 'active', 'Musterallee 14', '+492032831'],
    ['2027-07-01', 'active', 'Musterallee 14', '+492032830'],
  ])('has on %s what holds then: %s, %s, %s', (date, status, street, number) => {
    const then = on(date);
    expect([then.status, then.address.address_1, then.phones[0]?.number]).toEqual([status, street, number]);
    expect(then.status_note?.de).toBe(status === 'active' ? undefined : 'Umzug.');
  });

  it('may be asked for any other day once it has been resolved', () => {
    for (const first of ['2027-01-01', '2027-01-20', '2027-04-01', '2027-06-15', '2027-12-31']) {
      const once = resolveCenter(center, dayOf(first));
      const twice = resolveCenter(once, dayOf('2027-06-15'));
      for (let day = dayOf('2026-12-01'); day < dayOf('2027-08-01'); day += 1) {
        const { dated_facts: _, ...wanted } = centerOn(center, day);
        for (const resolved of [once, twice]) {
          const { dated_facts: __, ...found } = centerOn(resolved, day);
          expect(found, `${first}, then ${dateOf(day)}`).toEqual(wanted);
        }
      }
    }
  });
});

describe('numbers that a center gets only from a day on', () => {
  it('are not told of the days before, also once it has been resolved', () => {
    const fax: Center = {
      ...mitte,
      dated_facts: [{ valid_from: '2027-02-01', other_numbers: [{ number: '+492032830', kind: 'fax' }] }],
    };
    const resolved = resolveCenter(fax, dayOf('2027-03-01'));
    expect(resolved.other_numbers).toHaveLength(1);
    expect(centerOn(resolved, dayOf('2027-01-31')).other_numbers ?? []).toEqual([]);
    expect(centerOn(resolveCenter(fax, dayOf('2027-01-01')), dayOf('2027-02-01')).other_numbers).toHaveLength(1);
  });
});

describe('a position', () => {
  const { position, ...unplaced } = mitte;
  const there = { ...position!, latitude: 51.4321, method: 'Mitte der Straße' };
  const on = (one: Center, date: string) => centerOn(one, dayOf(date)).position;

  it('is known only until a move that brings none, and again after a stay elsewhere', () => {
    const moving: Center = { ...mitte, dated_facts: [{ valid_from: '2027-02-01', address: ELSEWHERE }] };
    expect([on(moving, '2027-01-31'), on(moving, '2027-02-01')]).toEqual([position, undefined]);
    const away = { valid_from: '2027-02-01', valid_to: '2027-02-28', address: ELSEWHERE };
    expect(on({ ...mitte, dated_facts: [away] }, '2027-03-01')).toEqual(position);
  });

  it('stays where only the door is described anew', () => {
    const entrance = { ...mitte.address, entrance: { de: 'Eingang im Hof.' } };
    expect(on({ ...mitte, dated_facts: [{ valid_from: '2027-02-01', address: entrance }] }, '2027-02-01')).toEqual(
      position,
    );
  });

  it('that is found later is not told of the days before, also once it has been resolved', () => {
    const found: Center = { ...unplaced, dated_facts: [{ valid_from: '2027-02-01', position: there }] };
    const resolved = resolveCenter(found, dayOf('2027-03-01'));
    expect([on(resolved, '2027-03-01'), on(resolved, '2027-01-31')]).toEqual([there, undefined]);
  });
});

describe('the spans of a center', () => {
  const [from, until] = [dayOf('2026-12-01'), dayOf('2027-12-31')];

  it('cover every day once, with the facts of each of its days', () => {
    const spans = factSpans(center, from, until);
    expect(spans.flatMap((one) => Array.from({ length: one.until - one.from + 1 }, (_, at) => one.from + at))).toEqual(
      Array.from({ length: until - from + 1 }, (_, at) => from + at),
    );
    for (const span of spans) {
      for (let day = span.from; day <= span.until; day += 1) expect(centerOn(center, day)).toEqual(span.center);
    }
  });

  it('begin on the days on which a fact begins or has ended', () => {
    expect(factDays(center, from, until).map(dateOf)).toEqual([
      '2027-01-11',
      '2027-01-30',
      '2027-02-01',
      '2027-03-01',
      '2027-06-01',
      '2027-07-01',
    ]);
    expect(factDays(resolveCenter(center, until), from, until)).toEqual(factDays(center, from, until));
  });

  it('are absent while it is closed or elsewhere', () => {
    const absent = absentSpans(center, from, until).map((one) => [dateOf(one.from), dateOf(one.until)]);
    expect(absent[0]).toEqual(['2027-01-11', '2027-01-29']);
    expect(absent[1]?.[0]).toBe('2027-02-01');
    expect(absentSpans(mitte, from, until)).toEqual([]);
  });
});

describe('the sessions of a center that moves', () => {
  const directory = withCenter(directoryWith(), 'mitte', { dated_facts: FACTS });
  const found = (date: string) =>
    sessionsBetween(directory, dayOf(date), dayOf(date)).filter(
      (one) => one.center === 'mitte' && one.service !== 'phone',
    );

  it('are none while it is closed, and name the address where it is elsewhere', () => {
    expect(found('2027-01-18')).toEqual([]);
    expect(found('2027-01-04')[0]).not.toHaveProperty('location');
    expect(found('2027-02-15')[0]).toMatchObject({ location: 'Musterallee 14, 47053 Duisburg', moved: true });
  });

  it('are told from the address of the day on which the directory was resolved', () => {
    const later = directoryOn(directory, dayOf('2027-02-15'));
    const [session] = sessionsBetween(later, dayOf('2027-03-01'), dayOf('2027-03-01')).filter(
      (one) => one.center === 'mitte' && one.service === 'open_consultation',
    );
    expect(session).not.toHaveProperty('location');
    const [before] = sessionsBetween(later, dayOf('2027-01-04'), dayOf('2027-01-04')).filter(
      (one) => one.center === 'mitte' && one.service === 'open_consultation',
    );
    expect(before).toMatchObject({ location: 'Brückenstraße 30, 47053 Duisburg', moved: true });
    const calls = sessionsBetween(later, dayOf('2027-01-04'), dayOf('2027-01-04')).filter(
      (one) => one.service === 'phone',
    );
    expect(calls.filter(({ moved }) => moved)).toEqual([]);
  });
});
