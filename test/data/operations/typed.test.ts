/** What people type is read, or refused with words that say the repair. */
import { describe, expect, it } from 'vitest';
import { readValues } from '../../../data/operations/fields/field.ts';
import { hours } from '../../../data/operations/fields/hours.ts';
import { Refusal } from '../../../data/operations/fields/refusal.ts';
import { readItems, readDay, readNumber, readTime, readYesNo } from '../../../data/operations/fields/typed.ts';
import { readWeekdays } from '../../../data/operations/fields/typed-weekdays.ts';
import { OPERATIONS } from '../../../data/operations/list.ts';
import { directoryWith, withCenter } from '../../fixtures/directory.ts';

/** A Monday. */
const today = '2026-11-23';
const refusal = (read: () => unknown) => {
  try {
    return `read as ${JSON.stringify(read())}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.words['en']).toMatch(/\w/);
    return error.words.de;
  }
};

describe('a day', () => {
  it.each([
    ['heute', '2026-11-23'],
    ['Morgen', '2026-11-24'],
    ['übermorgen', '2026-11-25'],
    ['gestern', '2026-11-22'],
    ['tomorrow', '2026-11-24'],
    ['30.11.26', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['30. 11. 2026', '2026-11-30'],
    ['30.11.', '2026-11-30'],
    ['1.3.', '2027-03-01'],
    ['2026-11-30', '2026-11-30'],
    [' 30.11.2026 ', '2026-11-30'],
    ['30. November 2026', '2026-11-30'],
    ['3. März', '2027-03-03'],
    ['3 March 2027', '2027-03-03'],
    ['Mo, 30.11.2026', '2026-11-30'],
    ['Montag, 30. November 2026', '2026-11-30'],
    ['ab 30.11.2026', '2026-11-30'],
    ['Mittwoch', '2026-11-25'],
    ['am Freitag', '2026-11-27'],
    ['29.2.2028', '2028-02-29'],
  ])('"%s" is %s', (text, date) => expect(readDay(text, today)).toBe(date));

  it.each([
    ['30.2.2027', 'Den Tag „30.2.2027“ gibt es nicht; bitte Tag und Monat prüfen'],
    ['29.2.27', 'Den Tag „29.2.27“ gibt es nicht; bitte Tag und Monat prüfen'],
    ['2026-13-01', 'Den Tag „2026-13-01“ gibt es nicht; bitte Tag und Monat prüfen'],
    ['Di, 30.11.2026', '„Di, 30.11.2026“ ist ein Montag; bitte Wochentag oder Datum berichtigen'],
    ['Montag', '„Montag“ ist heute; bitte „heute“ oder das Datum schreiben'],
    ['bald', '„bald“ ist kein Datum; bitte zum Beispiel „30.11.2026“, „heute“ oder „morgen“ schreiben'],
    ['30/11/2026', '„30/11/2026“ ist kein Datum; bitte zum Beispiel „30.11.2026“, „heute“ oder „morgen“ schreiben'],
    ['1.1.0026', 'Den Tag „1.1.0026“ gibt es nicht; bitte Tag und Monat prüfen'],
    ['', '„“ ist kein Datum; bitte zum Beispiel „30.11.2026“, „heute“ oder „morgen“ schreiben'],
  ])('"%s" is refused', (text, words) => expect(refusal(() => readDay(text, today))).toBe(words));
});

describe('a time', () => {
  it.each([
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['9 Uhr', '09:00'],
    ['09:30 Uhr', '09:30'],
    ['14', '14:00'],
    ['14h', '14:00'],
    ['0:15', '00:15'],
    ['2 pm', '14:00'],
    ['12 a.m.', '00:00'],
    ['12:15pm', '12:15'],
  ])('"%s" is %s', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['24:00', '9:60', '9:5', 'mittags', '', '13 pm', '9-11'])('"%s" is refused', (text) =>
    expect(refusal(() => readTime(text))).toBe(
      `„${text}“ ist keine Uhrzeit; bitte zum Beispiel „9:30“ oder „14 Uhr“ schreiben`,
    ),
  );
});

describe('weekdays', () => {
  it.each([
    ['Mi', ['WE']],
    ['mittwochs', ['WE']],
    ['montags und donnerstags', ['MO', 'TH']],
    ['Mo, Mi, Fr', ['MO', 'WE', 'FR']],
    ['Mo-Fr', ['MO', 'TU', 'WE', 'TH', 'FR']],
    ['Montag bis Mittwoch', ['MO', 'TU', 'WE']],
    ['Mo–Mi, Fr', ['MO', 'TU', 'WE', 'FR']],
    ['1. Di', ['1TU']],
    ['jeden 1. und 3. Dienstag im Monat', ['1TU', '3TU']],
    ['letzter Freitag', ['-1FR']],
    ['Mon to Wed', ['MO', 'TU', 'WE']],
    ['Di, 2. Di', ['TU', '2TU']],
    ['1. Mo, Di bis Do', ['1MO', 'TU', 'WE', 'TH']],
    ['TU', ['TU']],
  ])('"%s" are %j', (text, days) => expect(readWeekdays(text)).toEqual(days));

  it.each(['', 'immer', 'Fr-Mo', 'Mo-', '1.', '6. Di', 'Mo und Foo', '1. Mo bis Mi', 'Mo, 1. Di bis Do'])(
    '"%s" are refused',
    (text) =>
      expect(refusal(() => readWeekdays(text))).toContain(`„${text}“ nennt keine Wochentage; bitte zum Beispiel`),
  );
});

describe('hours of a week', () => {
  const read = (text: string) => hours('', '').read(text, { directory: directoryWith(), today, values: {} });

  it('are read with their days, several at a time', () => {
    expect(read('Mo, Mi 9–11; Di 14:00 bis 16.30 Uhr')).toEqual([
      { byday: ['MO', 'WE'], opens_at: '09:00', closes_at: '11:00' },
      { byday: ['TU'], opens_at: '14:00', closes_at: '16:30' },
    ]);
    expect(read('Mo 9-11, 1. und 3. Di von 10 Uhr bis 12 Uhr')).toEqual([
      { byday: ['MO'], opens_at: '09:00', closes_at: '11:00' },
      { byday: ['1TU', '3TU'], opens_at: '10:00', closes_at: '12:00' },
    ]);
  });

  it.each(['9–11', 'Mo', 'Mo 9', 'Mo 9–x'])('"%s" are refused', (text) =>
    expect(refusal(() => read(text))).toMatch(/bitte zum Beispiel „/),
  );
});

describe('a number, a yes, a list', () => {
  it('takes the comma and the point, ja and yes, commas and "und"', () => {
    expect([readNumber('51,4333'), readNumber('-6.5')]).toEqual([51.4333, -6.5]);
    expect([readYesNo('Ja'), readYesNo('n'), readYesNo('true')]).toEqual([true, false, true]);
    expect(readItems('ar, tr und fa; ')).toEqual(['ar', 'tr', 'fa']);
    expect(refusal(() => readNumber('1.000,5'))).toContain('ist keine Zahl');
    expect(refusal(() => readYesNo('vielleicht'))).toBe('„vielleicht“: bitte „ja“ oder „nein“ schreiben');
  });
});

describe('what names an entry', () => {
  const read = (operation: string, typed: Record<string, string>, directory = directoryWith()) =>
    readValues(OPERATIONS.find(({ id }) => id === operation)!.fields, typed, { directory, today });
  const close = { from: 'heute', reason: 'Umbau' };

  it.each([
    ['alle', 'all'],
    ['all', 'all'],
    ['RSC Mitte', ['mitte']],
    ['mitte, RSC West', ['mitte', 'west']],
    ['nord und Mitte', ['nord', 'mitte']],
    ['nord mitte', ['nord', 'mitte']],
    ['Regionales Support-Center Nord', ['nord']],
  ])('centers "%s" are %j', (centers, ids) => expect(read('close', { ...close, centers })['centers']).toEqual(ids));

  it('is refused with those that there are', () => {
    expect(refusal(() => read('close', { ...close, centers: 'Ost' }))).toBe(
      'centers: Das Center „Ost“ gibt es nicht; bekannt: nord (RSC Nord), mitte (RSC Mitte), west (RSC West)',
    );
    expect(refusal(() => read('close', { ...close, centers: '' }))).toContain('centers fehlt (Welche Center?');
    expect(refusal(() => read('close', { ...close, centers: 'alle', services: 'Kaffee' }))).toContain(
      'services: „Kaffee“ ist hier nicht vorgesehen; bitte eines von: offene Sprechstunde',
    );
    expect(refusal(() => read('change-number', { center: 'west', phones: 'weiß nicht' }))).toBe(
      'phones: „weiß nicht“ ist keine Telefonnummer; bitte mit Vorwahl schreiben, zum Beispiel „0203 60802707“',
    );
    expect(refusal(() => read('undo', { change: '2020-01-01' }))).toContain('bekannt: 2021-08-05');
  });

  it('is a schedule by its weekday, where only one is held on it', () => {
    const end = { center: 'mitte', from: '1.2.2027' };
    expect(read('end-hours', { ...end, schedule: 'Mo' })['schedule']).toBe('mitte-open-mo');
    expect(read('end-hours', { ...end, schedule: 'Telefon' })['schedule']).toBe('mitte-phone');
    expect(read('end-hours', { ...end, schedule: 'mitte-open-we' })['schedule']).toBe('mitte-open-we');
    const mitte = directoryWith().centers[1]!;
    const twice = { ...mitte.schedules[0]!, id: 'mitte-open-mo-spaet', opens_at: '15:00', closes_at: '16:00' };
    const two = withCenter(directoryWith(), 'mitte', { schedules: [...mitte.schedules, twice] });
    expect(refusal(() => read('end-hours', { ...end, schedule: 'Mo' }, two))).toContain('mitte-open-mo-spaet');
    expect(refusal(() => read('end-hours', { ...end, schedule: 'Di' }))).toContain('Die Zeit „Di“ gibt es nicht');
  });
});
