/** Words, ids and rows that do not fit what stands beside them, each with the rule that asks about it and its pointer. */
import type { Center, Closure, Directory, ExtraSession, Schedule } from '../../data/model/directory.ts';
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
const MITTE = base.centers[1]!;
const NEW = '/centers/1/schedules/3';

const mitte = (change: Partial<Center>): Directory => withCenter(base, 'mitte', { verified_on: TODAY, ...change });
const hours = (change: Partial<Schedule>): Directory =>
  mitte({
    schedules: [
      ...MITTE.schedules,
      scheduleWith({ id: 'mitte-neu', byday: ['TU'], valid_from: '2027-01-05', ...change }),
    ],
  });
const closing = (change: Partial<Closure>): Directory =>
  directoryWith({ closures: [closureWith({ id: 'zu', centers: ['mitte'], ...change })] });
const extras = (...changes: ReadonlyArray<Partial<ExtraSession>>): Directory =>
  directoryWith({ extra_sessions: changes.map((one, at) => extraWith({ id: `zusatz-${at}`, ...one })) });
const asks = (rule: string, at: string, directory: Directory): Asked => [rule, at, directory, 'question'];

/** Published hours end with January 2027, and others follow. */
const follow = (id: string, change: Partial<Schedule>): Directory => {
  const ended = withSchedule(base, id, { valid_to: '2027-01-31' });
  const { valid_to: _, ...old } = ended.centers[1]!.schedules.find((one) => one.id === id)!;
  const next = { ...old, id: `${id}-2027`, valid_from: '2027-02-01', ...change };
  return withCenter(ended, 'mitte', { schedules: [...ended.centers[1]!.schedules, next], verified_on: TODAY });
};

export const BREAKS_OF_WORDS: readonly Asked[] = [
  asks('ids-say-the-center', NEW, hours({ id: 'west-neu' })),
  asks('hours-grow-in-measure', NEW, follow('mitte-open-mo', { closes_at: '15:00' })),
  asks('hours-grow-in-measure', `${NEW}/byday`, follow('mitte-open-mo', { byday: ['MO', 'TU', 'WE', 'TH', 'FR'] })),
  asks(
    'no-day-is-forgotten',
    `${NEW}/byday`,
    follow('mitte-phone', { byday: ['FR'], opens_at: '09:30', closes_at: '10:30' }),
  ),
  asks('hours-are-held-again', `${NEW}/valid_to`, hours({ valid_to: '2027-01-11' })),
  asks('rhythms-are-usual', NEW, hours({ byday: ['2TU', '4TH'] })),

  asks(
    'audiences-are-who-is-meant',
    NEW,
    hours({ service: 'consultation', audience: ['women'], note: { de: 'Für alle.' } }),
  ),
  asks('conditions-stand-in-their-fields', NEW, hours({ note: { de: 'Nur telefonisch, kein Besuch.' } })),
  asks('words-fit-the-time-of-day', `${NEW}/note`, hours({ note: { de: 'Sprechstunde am Nachmittag.' } })),
  asks(
    'words-fit-the-time-of-day',
    '/closures/0',
    closing({ reason: { de: 'Nachmittags Fortbildung' }, opens_at: '08:00', closes_at: '12:00' }),
  ),
  asks(
    'bookings-end-before-the-session',
    '/extra_sessions/0/booking',
    extras({
      service: 'consultation',
      access: 'appointment',
      booking: { note: { de: 'Anmeldung bis 31. Dezember 2028.' } },
    }),
  ),
  asks('notes-fit-their-fields', `${NEW}/note`, hours({ note: { de: 'Sommeröffnungszeit.' } })),
  asks(
    'series-keep-their-weekday',
    '/extra_sessions/3/date',
    extras({ date: '2027-01-07' }, { date: '2027-01-14' }, { date: '2027-01-21' }, { date: '2027-01-29' }),
  ),
  asks('reasons-fit-their-days', '/closures/0', closing({ reason: { de: 'In KW 12 ist Fortbildung' } })),
  asks('reasons-fit-their-days', '/closures/0', closing({ reason: { de: 'Renovierung im Mai' } })),
  asks('reasons-fit-their-days', '/closures/0', closing({ reason: { de: 'Drei Wochen Renovierung' } })),
  asks('reasons-fit-the-calendar', '/closures/0', closing({ reason: { de: 'Gesetzlicher Feiertag' } })),
  asks('reasons-fit-what-is-closed', '/closures/0/reason', closing({ reason: { de: 'Telefonleitung gestört' } })),
  asks('reasons-fit-what-is-closed', '/closures/0/reason', closing({ reason: { de: 'Pause in allen Centern' } })),
  asks('words-hold-on-every-day', '/closures/0/reason', closing({ reason: { de: 'Morgen wegen Umzug zu' } })),
  asks('words-say-something', '/centers/1/accessibility', mitte({ accessibility: { de: 'unbekannt' } })),
  asks('words-are-spelled-right', '/closures/0/reason', closing({ reason: { de: 'Fortbidlung des Teams' } })),
  asks(
    'accessibility-fits-the-entrance',
    '/centers/1/accessibility',
    mitte({
      accessibility: { de: 'Stufenlos erreichbar' },
      address: { ...MITTE.address, entrance: { de: 'Zweite Etage, kein Aufzug.' } },
    }),
  ),
  asks(
    'moves-last',
    '/centers/1/dated_facts/0/valid_to',
    mitte({
      dated_facts: [
        {
          valid_from: '2027-04-01',
          valid_to: '2027-04-01',
          address: { ...MITTE.address, address_1: 'Brückenstraße 40' },
        },
      ],
    }),
  ),
  asks('names-are-not-nearly-the-old', '/centers/1/name', mitte({ name: 'RSC MitteRSC Mitte' })),
  asks('addresses-lead-somewhere', '/centers/1/email', mitte({ email: 'noreply@duisburg.de' })),
  asks('addresses-lead-somewhere', '/centers/1/email', mitte({ email: 'rsc-mitte@duisburg.de.de' })),
  asks('addresses-lead-somewhere', '/centers/1/url', mitte({ url: 'https://www.duisburg.de/rsc?fbclid=x' })),
  asks('ids-say-the-date', '/extra_sessions/0/date', extras({ id: 'mitte-2027-02-13', date: '2027-02-16' })),
  asks('ids-say-the-date', '/closures/0/from', closing({ id: 'zu-2027-02-01' })),
  asks('ids-say-the-date', `${NEW}/valid_from`, hours({ id: 'mitte-neu-2028' })),
  asks(
    'postal-codes-are-of-the-town',
    '/centers/1/address/postal_code',
    mitte({ address: { ...MITTE.address, postal_code: '40249' } }),
  ),
  asks('names-are-not-nearly-the-old', '/centers/1/name', mitte({ name: 'RSC Hochfeld' })),
  asks(
    'reasons-fit-their-hours',
    '/closures/0',
    closing({ reason: { de: 'Ab 15 Uhr Fortbildung' }, opens_at: '14:00' }),
  ),
  asks('reasons-fit-their-hours', '/closures/0', closing({ reason: { de: 'Von 10 bis 12 Uhr Brandschutzübung' } })),
  asks('troubles-are-soon', '/closures/0/from', closing({ reason: { de: 'Rohrbruch' } })),
  asks(
    'accessibility-fits-the-entrance',
    '/centers/1/accessibility',
    mitte({ accessibility: { de: 'Barrierefrei, nur 5 Stufen' } }),
  ),
  asks(
    'closed-centers-get-no-new-hours',
    '/centers/1/dated_facts/0/status',
    withCenter(hours({ valid_from: '2027-07-06' }), 'mitte', {
      dated_facts: [
        {
          valid_from: '2027-07-01',
          status: 'closed',
          status_note: { de: 'Dauerhaft geschlossen.', en: 'Closed for good.' },
        },
      ],
    }),
  ),
];
