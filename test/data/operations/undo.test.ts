/** A change is taken back, at once or later, whatever came after it; and everything goes back to an edition. */
import { describe, expect, it } from 'vitest';
import { centerOn } from '../../../data/model/dated-facts.ts';
import type { Directory } from '../../../data/model/directory.ts';
import { sessionsBetween } from '../../../data/model/schedule.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { directoryWith, NAMED_EDITION, scheduleWith, withCenter } from '../../fixtures/directory.ts';
import { applied, changeFrom, projectOf, refusalOf, TODAY, told } from './handed.ts';

const UNTIL = '2028-12-31';
const start = projectOf();
const move = { center: 'mitte', schedule: 'Mi', from: '3.2.2027', opens_at: '9', closes_at: '11' };
const closing = { centers: 'mitte', from: '1.3.2027', to: '5.3.2027', reason: 'Fortbildung', reason_en: 'Training' };

const CHANGES: ReadonlyArray<readonly [operation: string, typed: Readonly<Record<string, string>>]> = [
  ['change-hours', move],
  ['add-hours', { center: 'mitte', byday: 'Di', opens_at: '15', closes_at: '17', from: '2027-01-05' }],
  ['end-hours', { center: 'mitte', schedule: 'Mo', from: '1.3.2027' }],
  ['close', closing],
  ['other-hours', { center: 'mitte', from: '19.7.27', to: '31.8.27', hours: 'Mo 9–11', reason: 'Ferien' }],
  ['extra-session', { center: 'mitte', date: '6.3.2027', opens_at: '10', closes_at: '13' }],
  ['open-on-holiday', { center: 'mitte', date: '29.3.2027' }],
  ['change-number', { center: 'west', from: '15.1.2027', phones: '0203 2830' }],
  [
    'close-temporarily',
    {
      center: 'mitte',
      from: '1.3.27',
      to: '31.3.27',
      note: 'Umbau bis Ende März 2027.',
      note_en: 'Renovation until the end of March 2027.',
    },
  ],
  ['confirm-facts', { centers: 'alle' }],
];

describe('undo', () => {
  it.each(CHANGES)('of %s shows the old days and facts again', (operation, typed) => {
    const { project, name } = applied(start, operation, typed);
    const { directory } = applied(project, 'undo', { change: name });
    expect(told(directory, TODAY, UNTIL)).toEqual(told(NAMED_EDITION, TODAY, UNTIL));
    for (const [index, center] of directory.centers.entries()) {
      const { schedules: _, dated_facts = [], ...facts } = center;
      const { schedules: __, ...were } = NAMED_EDITION.centers[index]!;
      expect([facts, dated_facts]).toEqual([were, []]);
    }
  });

  it.each(['2027-02-10', '2027-03-03', '2027-06-01'])('on %s keeps what has been', (today) => {
    const { project, name } = applied(start, 'change-hours', move);
    const later = applied(project, 'close', { ...closing, from: '10.2.2027', to: '12.2.2027' });
    const { directory } = applied(later.project, 'undo', { change: name }, { today });
    const yesterday = `${today.slice(0, 8)}${String(Number(today.slice(8)) - 1).padStart(2, '0')}`;
    const past = today === '2027-06-01' ? '2027-05-31' : yesterday;
    expect(told(directory, TODAY, past)).toEqual(told(later.directory, TODAY, past));
    const without = applied(start, 'close', { ...closing, from: '10.2.2027', to: '12.2.2027' }).directory;
    expect(told(directory, today, UNTIL)).toEqual(told(without, today, UNTIL));
  });

  it('leaves the reasons of past days alone, and days that were sure then', () => {
    const perhaps = applied(start, 'close', { ...closing, from: '7.12.26', to: '18.12.26', tentative: 'ja' });
    const answers = { 'closures-do-not-overlap:zu-mitte-2026-12-09': 'Das zweite Treffen liegt in derselben Woche.' };
    const second = { ...closing, from: '9.12.26', to: '16.12.26' };
    const overlapping = applied(perhaps.project, 'close', second, { answers }).project;
    const [closure] = perhaps.directory.closures;
    const again = { [`closures-do-not-overlap:${closure!.id}`]: 'Das zweite Treffen liegt in derselben Woche.' };
    const sure = applied(overlapping, 'make-certain', { closure: closure!.id }, { answers: again });
    const number = applied(sure.project, 'change-number', { center: 'west', from: '1.2.27', phones: '0203 2830' });
    const today = '2026-12-14';
    const past = (one: Directory) => sessionsBetween(one, dayOf(TODAY), dayOf(today) - 1);
    for (const { name } of [number, sure]) {
      const { directory } = applied(number.project, 'undo', { change: name }, { today });
      expect(past(directory)).toEqual(past(number.directory));
    }
    const { directory } = applied(number.project, 'undo', { change: sure.name }, { today });
    expect(told(directory, '2026-12-17', '2026-12-18').filter((line) => line.includes('tentative'))).toHaveLength(2);
  });

  it('leaves alone what others changed since', () => {
    const { project, name } = applied(start, 'change-hours', move);
    const between = applied(project, 'close', closing).project;
    const after = applied(between, 'change-number', { center: 'mitte', from: '1.4.2027', phones: '0203 2830' }).project;
    const { directory } = applied(after, 'undo', { change: name });
    expect(told(directory, TODAY, UNTIL)).toEqual(told(applied(start, 'close', closing).directory, TODAY, UNTIL));
    expect(centerOn(directory.centers[1]!, dayOf('2027-04-01')).phones).toEqual([{ number: '+492032830' }]);
  });

  it('is refused where the same has changed once more, and says what to do', () => {
    const { project, name, directory } = applied(start, 'change-hours', move);
    const [, , next] = directory.centers[1]!.schedules;
    const again = { center: 'mitte', schedule: next!.id, from: '1.9.2027', opens_at: '10', closes_at: '12' };
    const { project: twice } = applied(project, 'change-hours', again);
    expect(refusalOf(twice, 'undo', { change: name })[0]).toContain(
      'hat sich seitdem noch einmal geändert; bitte zuerst die spätere Änderung zurücknehmen',
    );
  });

  it('can itself be undone, and names its change by the edition as well', () => {
    const { project } = applied(start, 'close', closing);
    const undone = applied(project, 'undo', { change: '2026-11-23' });
    expect(undone.directory.closures).toEqual([]);
    const back = applied(undone.project, 'undo', { change: undone.name });
    expect(told(back.directory, TODAY, UNTIL)).toEqual(told(applied(start, 'close', closing).directory, TODAY, UNTIL));
    expect(refusalOf(project, 'undo', { change: '2021-08-05' })[0]).toContain('gibt es nicht');
  });

  it('answers the questions of the check by itself, and says so in the record', () => {
    const { project, name } = applied(start, 'extra-session', {
      center: 'mitte',
      date: '6.3.2027',
      opens_at: '10',
      closes_at: '13',
    });
    const { directory } = applied(project, 'undo', { change: name });
    expect(directory.extra_sessions).toEqual([]);
    expect(directory.changes[0]!.answers?.map(({ answer }) => answer)).toEqual([`Zurückgenommen: ${name}.`]);
  });
});

describe('roll-back', () => {
  it('keeps closures that are past or have begun, and takes back those ahead', () => {
    let project = applied(start, 'close', { ...closing, from: '30.11.2026', to: '4.12.2026' }).project;
    project = applied(project, 'close', { ...closing, from: '7.12.2026', to: '18.12.2026' }).project;
    const before = applied(project, 'close', closing);
    const today = '2026-12-14';
    const { directory } = applied(before.project, 'roll-back', { edition: '2021-08-05' }, { today });
    expect(directory.closures.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-30', '2026-12-04'],
      ['2026-12-07', '2026-12-13'],
    ]);
    expect(told(directory, TODAY, '2026-12-13')).toEqual(told(before.directory, TODAY, '2026-12-13'));
    expect(told(directory, today, UNTIL)).toEqual(told(NAMED_EDITION, today, UNTIL));
  });

  it('does not bring back a closure for days on which people were told otherwise', () => {
    const closed = applied(start, 'close', { ...closing, from: '7.12.2026', to: '18.12.2026' });
    const opened = applied(closed.project, 'undo', { change: closed.name });
    const today = '2026-12-14';
    const { directory } = applied(opened.project, 'roll-back', { edition: '2026-11-23' }, { today });
    expect(directory.closures).toMatchObject([{ from: today, to: '2026-12-18' }]);
    expect(told(directory, TODAY, '2026-12-13')).toEqual(told(NAMED_EDITION, TODAY, '2026-12-13'));
  });

  it('closes a center that was not known then from today on alone', () => {
    const sued = {
      name: 'RSC Süd',
      full_name: 'Regionales Support-Center Süd',
      district: 'Buchholz',
      address_1: 'Musterallee 14',
      postal_code: '47249',
      latitude: '51,3775',
      longitude: '6,7573',
      accuracy_m: '300',
      method: 'Mitte der Straße',
      phones: '0203 2830',
      from: '1.12.2026',
      hours: 'Di 10–12',
      source: 'Mitteilung des Trägers vom November',
    };
    const { project, directory: before, name } = applied(start, 'new-center', sued);
    const today = '2027-02-01';
    for (const [operation, typed] of [
      ['roll-back', { edition: '2021-08-05' }],
      ['undo', { change: name }],
    ] as const) {
      const { directory } = applied(project, operation, typed, { today });
      expect(told(directory, TODAY, '2027-01-31')).toEqual(told(before, TODAY, '2027-01-31'));
      expect(told(directory, today, UNTIL)).toEqual(told(NAMED_EDITION, today, UNTIL));
      expect(centerOn(directory.centers[3]!, dayOf(today)).status).toBe('closed');
    }
  });

  it('resumes every second week in the same weeks', () => {
    const mitte = NAMED_EDITION.centers[1]!;
    const fortnight = scheduleWith({ id: 'mitte-open-tu', byday: ['TU'], interval: 2, valid_from: '2026-01-06' });
    const old = withCenter(directoryWith(), 'mitte', { schedules: [...mitte.schedules, fortnight] });
    const { project, name } = applied(projectOf(old), 'end-hours', {
      center: 'mitte',
      schedule: 'Di',
      from: '7.12.2026',
    });
    const { directory } = applied(project, 'undo', { change: name }, { today: '2026-12-16' });
    expect(told(directory, '2026-12-16', UNTIL)).toEqual(told(old, '2026-12-16', UNTIL));
  });

  it('is refused to the edition of today, and to none', () => {
    expect(refusalOf(start, 'roll-back', { edition: '2021-08-05' })[0]).toContain('ist schon die aktuelle Ausgabe');
    expect(() => changeFrom(start, 'roll-back', { edition: '1999-01-01' })).toThrow('bekannt: 2021-08-05');
  });
});
