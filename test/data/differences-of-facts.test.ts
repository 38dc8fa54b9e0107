/** What the office is told of a condition, a date, other hours or a confirmation: a sentence each, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Center, Directory, Schedule } from '../../data/model/directory.ts';
import { dayOf } from '../../data/model/zone.ts';
import { describeDifferences, findDifferences } from '../../data/operations/differences/index.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  scheduleWith,
  withCenter,
  withSchedule,
} from '../fixtures/directory.ts';

const base = directoryWith();
const mitte = base.centers[1]!;
const withMitte = (overrides: Partial<Center>) => withCenter(base, 'mitte', overrides);
const offering = (overrides: Partial<Schedule>) =>
  withMitte({
    schedules: [...mitte.schedules, scheduleWith({ id: 'neu', byday: ['TU'], valid_from: '2027-01-12', ...overrides })],
  });
const told = (after: Directory, before = base) => describeDifferences(before, after).map(({ de, en }) => [de, en]);
const both = (de: string, en: string) => [[`RSC Mitte: ${de}`, `RSC Mitte: ${en}`]];

const MOVED = { ...mitte.address, address_1: 'Musterallee 14', postal_code: '47051' };

describe('the words for', () => {
  it.each<readonly [string, Directory, string[][]]>([
    [
      'an appointment',
      offering({
        service: 'consultation',
        access: 'appointment',
        booking: { phone: '+492032830', url: 'https://example.org/t__a' },
      }),
      both(
        'neu: Beratung Dienstag 10–12 Uhr (Nur mit Termin; Termin vereinbaren: +492032830; Termin online buchen) ab 12.1.2027',
        'new: consultation Tuesday 10:00–12:00 (By appointment only; To book an appointment: +492032830; Book an appointment online) from 12 January 2027',
      ),
    ],
    [
      'nth weekdays',
      offering({ byday: ['1TU', '3TU'] }),
      both(
        'neu: jeden 1. und 3. Dienstag 10–12 Uhr ab 12.1.2027',
        'new: every 1st and 3rd Tuesday 10:00–12:00 from 12 January 2027',
      ),
    ],
    [
      'the last days of a month',
      offering({ byday: ['-1FR', '-2MO'] }),
      both(
        'neu: jeden vorletzten Montag und letzten Freitag 10–12 Uhr ab 12.1.2027',
        'new: every second to last Monday and last Friday 10:00–12:00 from 12 January 2027',
      ),
    ],
    [
      'an interpreter at published hours',
      withSchedule(base, 'mitte-open-mo', { interpreter: ['ar'] }),
      both(
        'Angaben zu Montag 10–12 Uhr (Mit Dolmetschen: Arabisch) geändert',
        'details of Monday 10:00–12:00 (With an interpreter: Arabic) changed',
      ),
    ],
    [
      'a move from a day',
      withMitte({ dated_facts: [{ valid_from: '2027-02-01', address: MOVED }] }),
      both(
        'ab 1.2.2027 neue Anschrift: Musterallee 14, 47051 Duisburg',
        'from 1 February 2027 new address: Musterallee 14, 47051 Duisburg',
      ),
    ],
    [
      'closing for a while',
      withMitte({
        dated_facts: [
          {
            valid_from: '2027-02-01',
            valid_to: '2027-02-12',
            status: 'temporarily_closed',
            status_note: { de: 'Umbau.' },
          },
        ],
      }),
      both(
        'vom 1.2.2027 bis 12.2.2027 vorübergehend geschlossen (Umbau.)',
        'from 1 February 2027 to 12 February 2027 temporarily closed (Umbau.)',
      ),
    ],
    [
      'a building and its entrance',
      withMitte({ address: { ...mitte.address, entrance: { de: 'Tür links.' } } }),
      both('Angaben zur Anschrift (Gebäude, Eingang) geändert', 'details of the address changed'),
    ],
    [
      'other numbers',
      withMitte({
        other_numbers: [{ number: '+492032830', kind: 'signal', label: { de: 'Nur Text', en: 'Text only' } }],
      }),
      both('andere Nummern: +492032830 (Signal, Nur Text)', 'other numbers: +492032830 (Signal, Text only)'),
    ],
    [
      'the confirmation of one fact',
      withMitte({ verified: { open_hours: '2026-11-23' } }),
      both('bestätigt: Sprechzeiten am 23.11.2026', 'confirmed: opening hours on 23 November 2026'),
    ],
    [
      'other hours for a span',
      {
        ...base,
        closures: [closureWith({ centers: ['mitte'], from: '2027-06-30', to: '2027-08-08', replaced_by: ['x'] })],
      },
      both(
        'andere Zeiten vom 30.6.2027 bis 8.8.2027 (Fortbildung des Teams)',
        'other hours from 30 June 2027 to 8 August 2027 (Team training)',
      ),
    ],
    [
      'a session of its own kind',
      {
        ...base,
        extra_sessions: [extraWith({ service: 'consultation', audience: ['women'], location: 'Rathausplatz 1' })],
      },
      both(
        'Zusatztermin am 6.3.2027, 10–13 Uhr (Rathausplatz 1) (Nur für Frauen)',
        'extra session on 6 March 2027, 10:00–13:00 (Rathausplatz 1) (Only for women)',
      ),
    ],
  ])('%s', (_, after, expected) => {
    expect(told(after)).toEqual(expected);
  });

  it('a day that comes back every year, and its end', () => {
    const one = { id: 'bridge_day', rule: 'bridge_days', effect: 'tentative', valid_from: '2026-12-01' } as const;
    const added = { ...base, recurring_closures: [...base.recurring_closures, one] };
    expect(told(added)[0]?.[0]).toBe(
      'Übliche Schließung neu: Brückentag (bridge_days, möglicherweise geschlossen, ab 1.12.2026)',
    );
    const ended = { ...base, recurring_closures: [...base.recurring_closures, { ...one, valid_to: '2028-12-31' }] };
    expect(told(ended, added)[0]?.[0]).toContain('Übliche Schließung endet: Brückentag');
  });

  it('facts that were announced and are taken back or moved', () => {
    const before = withMitte({ dated_facts: [{ valid_from: '2027-02-01', address: MOVED }] });
    expect(told(base, before)).toEqual(
      both(
        'nicht mehr ab 1.2.2027 neue Anschrift: Musterallee 14, 47051 Duisburg',
        'no longer from 1 February 2027 new address: Musterallee 14, 47051 Duisburg',
      ),
    );
    const ended = withMitte({ dated_facts: [{ valid_from: '2027-02-01', valid_to: '2027-03-31', address: MOVED }] });
    expect(told(ended, before)[0]?.[0]).toContain('jetzt vom 1.2.2027 bis 31.3.2027 neue Anschrift');
  });

  it('other hours that end earlier: the days on which the usual ones hold again are counted there', () => {
    const summer = { centers: ['mitte'], from: '2027-06-28', to: '2027-07-04', replaced_by: ['x'] };
    const before = { ...base, closures: [closureWith(summer)] };
    const after = { ...base, closures: [closureWith({ ...summer, to: '2027-06-29' })] };
    const found = findDifferences(before, after, dayOf('2026-11-24'));
    expect(found.map(({ words, days }) => [words.de.split(',')[0], days])).toEqual([
      [
        'RSC Mitte: jetzt andere Zeiten vom 28.6.2027 bis 29.6.2027 (Fortbildung des Teams)',
        ['2027-06-30', '2027-07-01', '2027-07-02'].map(dayOf),
      ],
    ]);
  });

  it('names of the city and its own holidays', () => {
    const { names, ...rest } = base.municipality;
    const after = { ...base, municipality: { ...rest, names: { ...names, uk: 'Дуйсбургу' }, local_holidays: ['x'] } };
    expect(told(after).map(([de]) => de)).toEqual([
      'Name der Stadt je Sprache: uk „Дуйсбургу“',
      'Feiertage, die in dieser Gemeinde gelten: x',
    ]);
  });
});
