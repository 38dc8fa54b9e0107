/** Every operation as an office would use it: what is typed, the words, and what then stands in the directory. */
import { describe, expect, it } from 'vitest';
import { centerOn } from '../../../data/model/dated-facts.ts';
import type { Directory } from '../../../data/model/directory.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { OPERATIONS } from '../../../data/operations/list.ts';
import { closureWith, directoryWith, NAMED_EDITION, withSchedule } from '../../fixtures/directory.ts';
import { EXAMPLES } from './examples.ts';
import { applied, projectOf, refusalOf, told } from './handed.ts';

const lines = (directory: Directory, from: string, until: string) =>
  told(directory, from, until)
    .filter((line) => !line.includes(' phone '))
    .filter((line) => /^(mitte|sued)|outreach/.test(line))
    .map((line) => line.replace(/^(\S+ \S+) \d+ (\S+ \S+).*$/, '$1 $2'));

describe('an operation', () => {
  it.each(EXAMPLES)('$operation: $says', ({ operation, typed, answers, on, says, shows: [from, until, ...shown] }) => {
    const { directory, words } = applied(projectOf(on), operation, typed, { ...(answers && { answers }) });
    expect(words[0]).toContain(says);
    expect(lines(directory, from, until)).toEqual(shown);
  });

  it('is shown by an example each, but those that need a history of their own', () => {
    const shown = new Set(EXAMPLES.map((one) => one.operation));
    expect(OPERATIONS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(['undo', 'open-again', 'roll-back']);
  });
});

describe('what an operation leaves behind', () => {
  it('is a move that turns the page by itself', () => {
    const { directory } = applied(projectOf(), 'move', EXAMPLES.find((one) => one.operation === 'move')!.typed);
    const mitte = directory.centers[1]!;
    expect(centerOn(mitte, dayOf('2027-01-31')).address.address_1).toBe('Brückenstraße 30');
    expect(centerOn(mitte, dayOf('2027-02-01'))).toMatchObject({
      district: 'Altstadt',
      address: { postal_code: '47051' },
    });
    expect(mitte.verified).toEqual({ address: '2026-11-23' });
  });

  it('is only the named weekdays changed: the others go on under a name of their own', () => {
    const typed = {
      center: 'nord',
      schedule: 'Telefon',
      from: '4.1.2027',
      opens_at: '10',
      closes_at: '11',
      days: 'Mi',
    };
    const { directory } = applied(projectOf(), 'change-hours', typed);
    const phone = directory.centers[0]!.schedules.filter(({ service }) => service === 'phone');
    expect(phone.map((one) => [one.byday.join(), one.opens_at, one.valid_from, one.valid_to])).toEqual([
      ['MO,TU,WE,TH,FR', '09:00', '2021-08-05', '2027-01-03'],
      ['WE', '10:00', '2027-01-04', undefined],
      ['MO,TU,TH,FR', '09:00', '2027-01-04', undefined],
    ]);
  });

  it('is the first Tuesday of a month changed, and not the last, which is written alike', () => {
    const start = projectOf(withSchedule(directoryWith(), 'mitte-open-we', { byday: ['1TU', '-1TU'] }));
    const typed = { center: 'mitte', schedule: 'mitte-open-we', from: '4.1.2027', opens_at: '9', closes_at: '11' };
    const { directory } = applied(start, 'change-hours', { ...typed, days: '1. Di' });
    const followers = directory.centers[1]!.schedules.filter((one) => one.valid_from === '2027-01-04');
    expect(followers.map((one) => [one.byday.join(), one.opens_at])).toEqual([
      ['1TU', '09:00'],
      ['-1TU', '14:00'],
    ]);
    expect(() => applied(start, 'change-hours', { ...typed, days: '2. Di' })).toThrow(
      'Am Wochentag 2TU gibt es diese Zeit nicht',
    );
  });

  it('is nothing for half a time on a holiday', () => {
    const typed = { center: 'mitte', date: '1.5.2027', opens_at: '10' };
    expect(refusalOf(projectOf(), 'open-on-holiday', typed).join()).toContain(
      'Beginn und Ende nennen, oder beides weglassen',
    );
  });

  it('is a closure that also names the hours which follow those that it named', () => {
    const named = closureWith({ centers: ['mitte'], schedules: ['mitte-open-we'] });
    const typed = { center: 'mitte', schedule: 'Mi', from: '3.2.2027', opens_at: '9', closes_at: '11' };
    const { directory } = applied(projectOf(directoryWith({ closures: [named] })), 'change-hours', typed);
    expect(directory.closures[0]!.schedules).toHaveLength(2);
    expect(told(directory, '2027-03-03', '2027-03-03').filter((one) => one.startsWith('mitte open'))).toEqual([]);
  });

  it('is a possible closure that was shown as such on its days that are past', () => {
    const closures = [closureWith({ centers: ['mitte'], from: '2026-11-16', to: '2026-11-27', effect: 'tentative' })];
    const { directory } = applied(projectOf(directoryWith({ closures })), 'make-certain', { closure: 'team-tag-2027' });
    expect(directory.closures.map(({ from, to, effect }) => [from, to, effect])).toEqual([
      ['2026-11-16', '2026-11-22', 'tentative'],
      ['2026-11-23', '2026-11-27', 'cancelled'],
    ]);
  });

  it('is a new center that is called as the others are, found on the map by hand', () => {
    const { typed } = EXAMPLES.find((one) => one.operation === 'new-center')!;
    expect(applied(projectOf(), 'new-center', typed).directory.centers.at(-1)).toMatchObject({
      full_name: 'Regionales Support-Center Süd',
      position: { accuracy_m: 100, method: 'auf der Karte abgelesen: Musterallee 14' },
    });
    const said = { full_name: 'Beratung im Süden', accuracy_m: '300', method: 'Mitte der Straße' };
    expect(applied(projectOf(), 'new-center', { ...typed, ...said }).directory.centers.at(-1)).toMatchObject({
      full_name: 'Beratung im Süden',
      position: { accuracy_m: 300, method: 'Mitte der Straße' },
    });
    expect(refusalOf(projectOf(), 'new-center', { ...typed, name: 'Südtreff' }).join()).toContain(
      'Zu „Südtreff“ fehlt der volle Name',
    );
  });

  it('is a new center that is reached by phone alone, and none that is never reached', () => {
    const { hours: _, ...typed } = EXAMPLES.find((one) => one.operation === 'new-center')!.typed;
    const { directory } = applied(projectOf(), 'new-center', { ...typed, phone_hours: 'Di 10–12' });
    expect(directory.centers.at(-1)!.schedules.map(({ service }) => service)).toEqual(['phone']);
    expect(refusalOf(projectOf(), 'new-center', typed).join()).toContain('mindestens eine Zeit nennen');
  });

  it('is a source of its own for each new center, but for those of which the same was said on the same day', () => {
    const { typed } = EXAMPLES.find((one) => one.operation === 'new-center')!;
    const other = { ...typed, name: 'RSC Ost', address_1: 'Angerstraße 3', phones: '0203 2840', latitude: '51,3791' };
    const sourcesOf = (confirmed_on: string) =>
      applied(applied(projectOf(), 'new-center', typed).project, 'new-center', { ...other, confirmed_on })
        .directory.sources.slice(NAMED_EDITION.sources.length)
        .map(({ title, date }) => [title, date]);
    const first = ['Mitteilung des Trägers vom November 2026', '2026-11-23'];
    expect(sourcesOf('heute')).toEqual([first]);
    expect(sourcesOf('20.11.2026')).toEqual([
      first,
      ['Mitteilung des Trägers vom November 2026 (20.11.2026)', '2026-11-20'],
    ]);
  });

  it('is a center that opens again before its last day closed', () => {
    const closed = {
      center: 'mitte',
      from: '1.3.2027',
      to: '31.3.2027',
      note: 'Wegen Umbau geschlossen bis Ende März 2027.',
      note_en: 'Closed for renovation until the end of March 2027.',
    };
    const { project } = applied(projectOf(), 'close-temporarily', closed);
    const { directory, words } = applied(project, 'open-again', { center: 'mitte', from: '15.3.2027' });
    expect(words[0]).toContain('RSC Mitte: ab 15.3.2027 wieder geöffnet');
    expect(told(directory, '2027-03-08', '2027-03-12').filter((one) => one.startsWith('mitte'))).toEqual([]);
    expect(told(directory, '2027-03-15', '2027-03-19').filter((one) => one.startsWith('mitte'))).toHaveLength(7);
  });

  it('is a wish of many words: an appointment at a table of conditions', () => {
    const typed = {
      center: 'west',
      service: 'Beratung',
      byday: 'Do',
      opens_at: '14',
      closes_at: '16',
      from: '1.2.2027',
      access: 'mit Termin',
      booking_phone: '02065 550087',
      last_admission: '15:30',
      audience: 'Frauen',
      interpreter: 'ar, tr',
      languages: 'de',
    };
    const { directory } = applied(projectOf(), 'add-hours', typed);
    expect(directory.centers[2]!.schedules.at(-1)).toMatchObject({
      service: 'consultation',
      access: 'appointment',
      booking: { phone: '+492065550087' },
      last_admission: '15:30',
      audience: ['women'],
      languages: ['de'],
      interpreter: ['ar', 'tr'],
    });
  });
});
