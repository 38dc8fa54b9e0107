/** OpenStreetMap values, evaluated by opening_hours.js, hold our sessions of two years, minute for minute: no more, no less. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../data/model/zone.ts';
import type { Directory } from '../../data/model/directory.ts';
import { renderOpeningHours } from '../../worker/feeds/geojson/opening-hours.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  oneCenterWith,
  scheduleWith,
  withCenter,
} from '../fixtures/directory.ts';
import { CASES } from './cases.ts';
import { expectEqual } from './osm-minutes.ts';
import { admission, appointment, monthly, moved, video, women } from './vocabulary.ts';
import { editionOf } from '../application.ts';
import { sample } from '../thorough.ts';

/** The value of the first center and up to when it says everything, on the day of the tests. */
function hoursOf(directory: Directory, service: 'open_consultation' | 'phone' = 'open_consultation') {
  const edition = editionOf(directory);
  return renderOpeningHours(edition.directory.centers[0]!, service, edition);
}

describe('an opening_hours value', () => {
  it.each(sample(CASES, 4))('holds our sessions of two years: %s', (_, directory) => {
    expectEqual(directory);
  });

  it('is the short, well-known form, with the dates that differ behind it', () => {
    const edition = directoryWith({ closures: [closureWith()] });
    expect(hoursOf(edition).value).toBe(
      'Mo 10:00-12:00; We 14:00-16:00; PH off; 2027 Mar 01-03 off; 2027 Feb 08 10:00-12:00 unknown "Rosenmontag"',
    );
    expect(hoursOf(edition, 'phone').value).toMatch(/^Mo-Fr 09:00-10:00; PH off; /);
  });

  it('says nth weekdays as rules, until the center moves, and the last admission as the end', () => {
    expect(hoursOf(oneCenterWith([monthly, admission])).value).toMatch(
      /^We 10:00-11:30; Tu\[1,3\] 10:00-12:00; PH off/,
    );
    const leaving = withCenter(oneCenterWith([monthly]), 'mitte', { dated_facts: [moved] });
    expect(hoursOf(leaving).value).toBe('2026 Nov 16-2027 Jan 31 Tu[1,3] 10:00-12:00; PH off');
    const calls = withCenter(oneCenterWith([{ ...monthly, service: 'phone' }]), 'mitte', { dated_facts: [moved] });
    expect(hoursOf(calls, 'phone').value).toBe('Tu[1,3] 10:00-12:00; PH off');
  });

  it('says what is by appointment as unknown, beside and apart from the time in which all can come', () => {
    const alone = oneCenterWith([appointment, women, video]);
    expect(hoursOf(alone).value).toMatch(
      /^Th 14:00-17:00 unknown "by appointment"; PH off; 2026 Dec 24 14:00-17:00 unknown "by appointment, Heiligabend"/,
    );
    const beside = oneCenterWith([
      scheduleWith(),
      { ...appointment, byday: ['MO', 'TH'], opens_at: '11:00', closes_at: '13:00' },
    ]);
    expect(hoursOf(beside).value).toMatch(
      /^Mo 10:00-12:00, Mo 12:00-13:00 unknown "by appointment", Th 11:00-13:00 unknown "by appointment"; PH off; /,
    );
  });

  it.each([
    ['beside', [scheduleWith(), { ...appointment, byday: ['MO', '1TU'], opens_at: '11:00', closes_at: '13:00' }]],
    ['every second week, with a closure', [scheduleWith(), { ...appointment, interval: 26 }]],
    ['on nth weekdays', [{ ...appointment, byday: ['2WE', '-1FR'] }]],
    ['of a while', [scheduleWith(), { ...appointment, byday: ['MO'], valid_to: '2026-12-31' }]],
  ])('holds appointments minute for minute: %s', (_, schedules) => {
    expectEqual(
      oneCenterWith(schedules, {
        closures: [
          closureWith(),
          closureWith({ id: 'part', from: '2027-04-05', to: '2027-04-09', opens_at: '11:30', closes_at: '12:30' }),
        ],
      }),
    );
  });

  it('promises no consultation with any other condition', () => {
    const edition = oneCenterWith([women, video, { ...appointment, audience: ['women'] }]);
    expect(hoursOf(edition).value).toBe('off');
  });

  it('is right on a holiday on which the center does open', () => {
    const directory = oneCenterWith([scheduleWith()], { extra_sessions: [extraWith({ date: '2027-03-29' })] });
    expect(expectEqual(directory)).toBe(0);
    expect(hoursOf(directory).value).toMatch(/; PH off; .*2027 Mar 29 /);
  });

  it('says no date of a week that is over', () => {
    const over = closureWith({ id: 'over', from: '2026-11-09', to: '2026-11-13' });
    const { value } = hoursOf(oneCenterWith([scheduleWith({ valid_to: '2027-06-30' })], { closures: [over] }));
    expect(value).toBe('2026 Nov 16-2027 Jun 30 Mo 10:00-12:00; PH off; 2027 Feb 08 10:00-12:00 unknown "Rosenmontag"');
  });

  it('keeps as many dates as fit into 255 characters, the nearest ones, and says up to when', () => {
    const closures = Array.from({ length: 30 }, (_, month) =>
      closureWith({ id: `day-${month}`, from: dateOf(20_786 + month * 14), to: dateOf(20_786 + month * 14 + 2) }),
    );
    const directory = oneCenterWith([scheduleWith({ byday: ['MO', 'TU', 'WE'] })], { closures });
    const { value, until } = hoursOf(directory);
    expect(value).toMatch(/^Mo-We 10:00-12:00; PH off; 2026 Nov 30-Dec 02|^Mo-We 10:00-12:00; PH off; 2026 Nov 30/);
    expect(value.length).toBeGreaterThan(220);
    expect(until > '2027-01-01' && until < '2027-12-31', until).toBe(true);
    expect(expectEqual(directory)).toBeGreaterThan(0);
  });

  it('promises nothing where the week alone is too long', () => {
    const often = Array.from({ length: 35 }, (_, at) =>
      scheduleWith({
        id: `at-${at}`,
        byday: [(['MO', 'TU', 'WE', 'TH', 'FR'] as const)[at % 5]!],
        opens_at: `${String(8 + Math.floor(at / 5)).padStart(2, '0')}:0${at % 5}`,
        closes_at: `${String(8 + Math.floor(at / 5)).padStart(2, '0')}:30`,
      }),
    );
    const edition = oneCenterWith(often);
    expect(hoursOf(edition)).toEqual({
      value: 'unknown "siehe Internetseite"',
      until: '2027-12-31',
    });
  });
});
