/** Entries that look unusual, each with the rule that asks about it and its pointer: hours, notes, closures, extra sessions. */
import type { Closure, Directory, ExtraSession, Schedule } from '../../data/model/directory.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  scheduleWith,
  withCenter,
  withSchedule,
} from '../fixtures/directory.ts';

type Asked = readonly [rule: string, at: string, directory: Directory, severity: 'question'];

const TODAY = '2026-11-23';
const base = directoryWith();
const NEW = '/centers/1/schedules/3';
const [MONDAYS] = base.centers[1]!.schedules;

/** New hours on Tuesdays from 2027 on, or what the test says. */
const hours = (...changes: ReadonlyArray<Partial<Schedule>>): Directory =>
  withCenter(base, 'mitte', {
    schedules: [
      ...base.centers[1]!.schedules,
      ...changes.map((one) => scheduleWith({ id: 'mitte-neu', byday: ['TU'], valid_from: '2027-01-05', ...one })),
    ],
    verified_on: TODAY,
  });
const closing = (...changes: ReadonlyArray<Partial<Closure>>): Directory =>
  directoryWith({
    closures: changes.map((one, index) => closureWith({ id: `zu-${index}`, centers: ['mitte'], ...one })),
  });
const extra = (change: Partial<ExtraSession>): Directory =>
  directoryWith({ extra_sessions: [extraWith({ id: 'mitte-zusatz', ...change })] });

const asks = (rule: string, at: string, directory: Directory): Asked => [rule, at, directory, 'question'];

/** Mondays end, and these follow. */
const after = (valid_to: string, next: Partial<Schedule>): Directory => {
  const ended = withSchedule(base, 'mitte-open-mo', { valid_to });
  return withCenter(ended, 'mitte', {
    schedules: [...ended.centers[1]!.schedules, { ...MONDAYS!, id: 'mitte-open-mo-2027', ...next }],
    verified_on: TODAY,
  });
};

export const BREAKS_OF_QUESTIONS: readonly Asked[] = [
  asks('hours-look-like-office-hours', NEW, hours({ opens_at: '20:30', closes_at: '21:30' })),
  asks('hours-look-like-office-hours', NEW, hours({ opens_at: '10:00', closes_at: '12:03' })),
  asks('hours-look-like-office-hours', NEW, hours({ opens_at: '09:00', closes_at: '17:00' })),
  asks('people-come-in-time', `${NEW}/last_admission`, hours({ last_admission: '11:58' })),
  asks('sundays-are-meant', NEW, hours({ byday: ['SU'] })),
  asks('sessions-keep-holidays', '/extra_sessions/0', extra({ date: '2027-05-27' })),
  asks('ids-say-the-weekday', `${NEW}/byday`, hours({ id: 'mitte-offen-fr' })),
  asks('ids-say-the-service', NEW, hours({ id: 'mitte-telefon' })),
  asks(
    'hours-are-not-a-sisters',
    '/centers/1/schedules/3',
    after('2027-01-31', { valid_from: '2027-02-01', opens_at: '13:00', closes_at: '15:00' }),
  ),
  asks(
    'services-are-not-exchanged',
    '/centers/1/schedules/3',
    withCenter(base, 'mitte', {
      schedules: [
        ...base.centers[1]!.schedules.map((one) => ({ ...one, valid_to: '2027-01-31' })),
        { ...MONDAYS!, id: 'mitte-open-mo-2027', valid_from: '2027-02-01', opens_at: '08:00', closes_at: '09:00' },
        {
          ...base.centers[1]!.schedules[2]!,
          id: 'mitte-phone-2027',
          valid_from: '2027-02-01',
          opens_at: '09:00',
          closes_at: '12:00',
        },
      ],
      verified_on: TODAY,
    }),
  ),
  asks(
    'hours-have-a-successor',
    '/centers/1/schedules/0/valid_to',
    withCenter(withSchedule(base, 'mitte-open-mo', { valid_to: '2027-01-31' }), 'mitte', { verified_on: TODAY }),
  ),
  asks('hours-follow-closely', '/centers/1/schedules/0/valid_to', after('2027-01-31', { valid_from: '2027-03-01' })),
  asks(
    'old-hours-end',
    '/centers/1/schedules/3',
    after('2027-02-01', { valid_from: '2027-02-01', opens_at: '15:00', closes_at: '17:00' }),
  ),
  asks(
    'no-day-is-forgotten',
    '/centers/1/schedules/3/byday',
    withCenter(withSchedule(base, 'mitte-phone', { valid_to: '2027-01-31' }), 'mitte', {
      schedules: [
        ...withSchedule(base, 'mitte-phone', { valid_to: '2027-01-31' }).centers[1]!.schedules,
        {
          ...base.centers[1]!.schedules[2]!,
          id: 'mitte-phone-2027',
          byday: ['MO', 'TU', 'WE', 'FR'],
          closes_at: '11:00',
          valid_from: '2027-02-01',
        },
      ],
      verified_on: TODAY,
    }),
  ),
  asks('dates-lie-within-two-years', `${NEW}/valid_from`, hours({ valid_from: '2029-06-05' })),
  asks('closures-are-announced-now', '/closures/0/announced_on', closing({ announced_on: '2024-11-01' })),
  asks('rhythms-are-usual', NEW, hours({ byday: ['5TU'] })),
  asks('rhythms-are-usual', NEW, hours({ interval: 8 })),
  asks('rhythms-begin-on-their-day', `${NEW}/valid_from`, hours({ interval: 2, valid_from: '2027-01-06' })),
  asks('notes-fit-their-fields', `${NEW}/note`, hours({ note: { de: 'Jeden Donnerstag im ersten Stock.' } })),
  asks('notes-fit-their-fields', `${NEW}/note`, hours({ note: { de: 'Ab 12. Januar im ersten Stock.' } })),
  asks('notes-fit-their-fields', `${NEW}/note`, hours({ note: { de: 'Im ersten Stock.', en: 'Begins at 9:30.' } })),
  asks('closures-hit-more-than-the-phone', '/closures/0', closing({ from: '2027-03-02', to: '2027-03-02' })),
  asks(
    'closures-do-not-overlap',
    '/closures/1',
    closing({}, { from: '2027-03-03', to: '2027-03-03', reason: { de: 'Umzug' } }),
  ),
  asks(
    'closures-are-as-sure-as-they-say',
    '/closures/0/effect',
    closing({ reason: { de: 'Vielleicht wegen Streik geschlossen' } }),
  ),
  asks(
    'closures-are-as-long-as-their-reason',
    '/closures/0',
    closing({ to: '2027-03-19', reason: { de: 'Betriebsausflug' } }),
  ),
  asks('new-hours-take-place', NEW, {
    ...hours({ valid_from: '2027-03-01', valid_to: '2027-03-05' }),
    closures: [closureWith({ centers: ['mitte'] })],
  }),
  asks('reasons-fit-their-days', '/closures/0', closing({ reason: { de: 'Fortbildung vom 8. bis 12. März' } })),
  asks(
    'reasons-fit-their-days',
    '/closures/0',
    closing({ to: '2027-03-01', reason: { de: 'Am Mittwoch ist Fachtag' } }),
  ),
  asks('reasons-fit-what-is-closed', '/closures/0/reason', closing({ reason: { de: 'Sommerpause aller Center' } })),
  asks(
    'reasons-fit-the-calendar',
    '/closures/0',
    closing({ from: '2027-02-15', to: '2027-02-15', reason: { de: 'Rosenmontag' } }),
  ),
  asks(
    'audiences-are-who-is-meant',
    NEW,
    hours({ service: 'consultation', audience: ['men'], note: { de: 'Frauenstunde.' } }),
  ),
  asks('audiences-are-who-is-meant', `${NEW}/audience`, hours({ service: 'consultation', audience: ['men', 'women'] })),
  asks('conditions-stand-in-their-fields', NEW, hours({ note: { de: 'Nur mit Termin.' } })),
  asks('what-is-moved-is-cancelled', '/extra_sessions/0/note', extra({ note: { de: 'Statt Montag, 8. März.' } })),
  asks('places-are-found', `${NEW}/location`, hours({ service: 'outreach', location: 'im Bezirksamt' })),
  asks(
    'planned-outreach-has-no-hours',
    NEW,
    hours({ id: 'mitte-homberg', service: 'outreach', location: 'Augustastraße 2, 47198 Duisburg' }),
  ),
  asks('words-are-about-their-center', '/closures/0/reason', closing({ reason: { de: 'Das RSC West ist zu' } })),
  asks('people-stay-unnamed', '/closures/0/reason', closing({ reason: { de: 'Frau Yilmaz hat Urlaub' } })),
  asks('words-say-something', '/closures/0/reason', closing({ reason: { de: 'siehe Aushang' } })),
  asks('words-say-something', '/closures/0/reason', closing({ reason: { de: 'Wegen einer Fortbildung und' } })),
  asks(
    'words-are-in-their-language',
    '/closures/0/reason/tr',
    closing({ reason: { de: 'Umzug', tr: 'We are moving to the new house' } }),
  ),
  asks(
    'words-are-in-their-language',
    '/closures/0/reason/uk',
    closing({ reason: { de: 'Umzug', uk: 'Центърът е затворен' } }),
  ),
  asks('languages-are-meant', '/centers/1/languages', withCenter(base, 'mitte', { languages: ['ar'] })),
];
