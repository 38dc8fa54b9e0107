/** What changed, in words: the feed of changes, the page of changes and the pull request say the same. */
import { describe, expect, it } from 'vitest';
import { describeDifferences } from '../../data/operations/differences/index.ts';
import type { Directory, Schedule } from '../../data/model/directory.ts';
import { dayOf } from '../../data/model/zone.ts';
import { closureWith, directoryWith, scheduleWith, withCenter, withSchedule } from '../fixtures/directory.ts';

const firstDifference = (hours: { opens_at?: string; closes_at?: string }) =>
  describeDifferences(
    directoryWith(),
    directoryWith({ closures: [closureWith({ from: '2027-03-01', to: '2027-03-01', ...hours })] }),
  )[0];

describe('a closure of a part of the day', () => {
  it.each([
    [{ opens_at: '11:00' }, 'am 1.3.2027, ab 11 Uhr (', 'on 1 March 2027, from 11:00 ('],
    [{ closes_at: '10:30' }, 'am 1.3.2027, bis 10:30 Uhr (', 'on 1 March 2027, until 10:30 ('],
    [{ opens_at: '10:00', closes_at: '11:00' }, 'am 1.3.2027, 10–11 Uhr (', 'on 1 March 2027, 10:00–11:00 ('],
    [{}, 'am 1.3.2027 (', 'on 1 March 2027 ('],
  ])('is described by the times that are given: %o', (hours, de, en) => {
    expect(firstDifference(hours)?.de).toContain(de);
    expect(firstDifference(hours)?.['en']).toContain(en);
  });
});

describe('a fact of the whole directory', () => {
  it('is named once', () => {
    const after = directoryWith({ catalog: { political_geocoding: true } });
    expect(describeDifferences(directoryWith(), after)).toEqual([
      { de: 'Angaben für Datenportale geändert', en: 'Facts for data portals changed' },
    ]);
  });
});

const TODAY = dayOf('2026-11-23');
const base = directoryWith();
const german = (before: Directory, after: Directory) =>
  describeDifferences(before, after, TODAY).map((one) => one.de.replace(/^RSC Mitte: /, ''));
const english = (before: Directory, after: Directory) =>
  describeDifferences(before, after, TODAY).map((one) => (one['en'] ?? '').replace(/^RSC Mitte: /, ''));

/** Wednesdays in Mitte end on a day, and others follow from a day on. */
function moved(last: string, from: string, next: Partial<Schedule> = { opens_at: '09:00', closes_at: '11:00' }) {
  const mitte = base.centers[1]!;
  const schedules = mitte.schedules.flatMap((one) =>
    one.id === 'mitte-open-we'
      ? [
          { ...one, valid_to: last },
          { ...one, id: 'neu', valid_from: from, ...next },
        ]
      : [one],
  );
  return withCenter(base, 'mitte', { schedules });
}

describe('the days of a change', () => {
  it('are counted, the first of them with its weekday, phone included', () => {
    const after = directoryWith({ closures: [closureWith()] });
    expect(german(base, after)).toEqual([
      'Alle Center: geschlossen vom 1.3.2027 bis 5.3.2027 (Fortbildung des Teams), betrifft 6 Termine und 15 Telefonzeiten, der erste am Mo, 1.3.2027',
    ]);
    expect(english(base, after)).toEqual([
      'All centers: closed from 1 March 2027 to 5 March 2027 (Team training), affects 6 sessions and 15 phone hours, the first on Mon, 1 March 2027',
    ]);
  });

  it('are named each where they are few', () => {
    const phone = closureWith({ centers: ['mitte'], services: ['phone'], from: '2027-03-01', to: '2027-03-02' });
    const words = german(base, directoryWith({ closures: [phone] }));
    expect(words[0]).toMatch(/, betrifft 2 Telefonzeiten: Mo, 1\.3\.2027 und Di, 2\.3\.2027$/);
    const one = closureWith({ centers: ['mitte'], schedules: ['mitte-open-mo'], opens_at: '11:00' });
    expect(german(base, directoryWith({ closures: [one] }))[0]).toMatch(/, betrifft 1 Termin: Mo, 1\.3\.2027$/);
  });

  it('are counted to the horizon where the change has no end', () => {
    expect(german(base, moved('2027-02-02', '2027-02-03'))[0]).toBe(
      'Mittwoch 14–16 Uhr → 9–11 Uhr ab 3.2.2027, betrifft bis Ende 2027 48 Termine, der erste am Mi, 3.2.2027',
    );
    expect(english(base, moved('2027-02-02', '2027-02-03'))[0]).toBe(
      'Wednesday 14:00–16:00 → 09:00–11:00 from 3 February 2027, affects 48 sessions until the end of 2027, the first on Wed, 3 February 2027',
    );
  });

  it('that are past are told apart', () => {
    const [words] = german(base, moved('2026-10-31', '2026-11-01'));
    expect(words).toContain('betrifft bis Ende 2027 58 Termine, der erste am Mi, 25.11.2026');
    expect(words).toContain('ändert rückwirkend 3 Termine: Mi, 4.11.2026, Mi, 11.11.2026 und Mi, 18.11.2026');
    expect(english(base, withSchedule(base, 'mitte-open-we', { valid_to: '2025-12-31' }))[0]).toMatch(
      /rewrites the past: 46 sessions from Wed, 7 January 2026 to Wed, 18 November 2026$/,
    );
  });

  it('that hang on the calendar are told with what it follows', () => {
    expect(german(base, directoryWith({ holiday_region: 'DE-BY' }))[0]).toMatch(
      /^Bundesland der Feiertage geändert, betrifft .*: Mi, 6\.1\.2027, ändert rückwirkend/,
    );
  });

  it('that no entry explains are still told: here another reason comes first', () => {
    const both = [closureWith({ centers: ['mitte'] }), closureWith({ id: 'umzug', centers: ['mitte'] })];
    expect(german(directoryWith({ closures: both }), directoryWith({ closures: both.toReversed() }))).toEqual([
      'Zeiten an weiteren Tagen anders, betrifft 2 Termine und 5 Telefonzeiten, der erste am Mo, 1.3.2027',
    ]);
  });

  it('change nothing in the words where the day of the change is not known', () => {
    expect(describeDifferences(base, moved('2027-02-02', '2027-02-10'))[0]?.de).toBe(
      'RSC Mitte: Mittwoch 14–16 Uhr → 9–11 Uhr ab 10.2.2027',
    );
  });
});

describe('a gap', () => {
  it('between old hours and new ones is told', () => {
    const after = moved('2027-02-02', '2027-02-10');
    expect(german(base, after)[0]).toContain('ab 10.2.2027 (vom 3.2.2027 bis 9.2.2027 weder noch), betrifft');
    expect(english(base, after)[0]).toContain('(from 3 February 2027 to 9 February 2027 neither)');
    expect(german(base, moved('2027-02-03', '2027-02-10'))[0]).not.toContain('weder noch');
  });

  const ended = (valid_to: string) => {
    const schedules = base.centers[1]!.schedules.map((one) => (one.service === 'phone' ? one : { ...one, valid_to }));
    return withCenter(base, 'mitte', { schedules });
  };

  it('in which a center offers none of a service is told first', () => {
    const after = ended('2027-02-02');
    const next = [...after.centers[1]!.schedules, scheduleWith({ id: 'neu', byday: ['WE'], valid_from: '2027-02-10' })];
    const words = german(base, withCenter(after, 'mitte', { schedules: next }));
    expect(words).toContain('vom 3.2.2027 bis 9.2.2027 gibt es keine offene Sprechstunde');
    expect(english(base, withCenter(after, 'mitte', { schedules: next }))).toContain(
      'from 3 February 2027 to 9 February 2027 there is no open consultation',
    );
  });

  it('without an end is told, and one that was there before is not', () => {
    expect(german(base, ended('2027-02-02'))).toContain('ab 3.2.2027 gibt es keine offene Sprechstunde mehr');
    expect(german(base, ended('2026-11-22'))).toContain('ab sofort gibt es keine offene Sprechstunde mehr');
    const again = withCenter(ended('2027-02-02'), 'mitte', { verified_on: '2026-11-23' });
    expect(german(ended('2027-02-02'), again)).toEqual(['Angaben bestätigt am 23.11.2026']);
  });
});

describe('what takes effect on the day of the change', () => {
  const mitte = base.centers[1]!;
  it.each([
    [
      'a closure',
      directoryWith({ closures: [closureWith({ from: '2026-11-23' })] }),
      'geschlossen ab sofort bis 5.3.2027',
    ],
    ['a new number', withCenter(base, 'mitte', { phones: [{ number: '+492032830' }] }), 'ab sofort Telefon +492032830'],
    ['a closed center', withCenter(base, 'mitte', { status: 'closed' }), 'ab sofort dauerhaft geschlossen'],
    [
      'an address',
      withCenter(base, 'mitte', { address: { ...mitte.address, address_1: 'Allee 1' } }),
      'ab sofort neue Anschrift: Allee 1',
    ],
    ['new hours', moved('2026-11-22', '2026-11-23'), '→ 9–11 Uhr ab sofort'],
    [
      'a dated fact',
      withCenter(base, 'mitte', { dated_facts: [{ valid_from: '2026-11-23', district: 'Neudorf' }] }),
      'ab sofort Stadtteil Neudorf',
    ],
  ])('%s: is said to hold at once', (_, after, words) => {
    expect(german(base, after).join('\n')).toContain(words);
    expect(english(base, after).join('\n')).toMatch(/as of now/);
  });
});

describe('the order', () => {
  it('is that in which people notice: the nearest day, facts of a center, the rest, confirmations', () => {
    const after = {
      ...withCenter(moved('2027-02-02', '2027-02-03'), 'mitte', {
        verified_on: '2026-11-23',
        email: 'mitte@example.org',
        phones: [{ number: '+492032830' }],
      }),
      closures: [closureWith({ centers: ['mitte'], from: '2026-12-07', to: '2026-12-07' })],
      title: 'Ein anderer Titel',
    };
    expect(german(base, after).map((one) => one.slice(0, 20))).toEqual([
      'geschlossen am 7.12.',
      'Mittwoch 14–16 Uhr →',
      'ab sofort Telefon +4',
      'E-Mail-Adresse geänd',
      'Titel geändert',
      'Angaben bestätigt am',
    ]);
  });
});
