/** Changes of regular hours that are right. */
import { add, type Edit, end, follow, legal } from '../slips-unseen/build.ts';
import { w } from './parts.ts';

const WORKDAYS = 'MO TU WE TH FR';

export const HOURS: readonly Edit[] = [
  legal(
    'hours/morning-instead',
    'Mitte berät ab Februar mittwochs morgens.',
    follow('mitte-open-we', '2027-02-03', { opens_at: '09:00', closes_at: '11:00' }),
  ),
  legal(
    'hours/evening',
    'Nord berät ab Januar donnerstags am Abend für alle, die tagsüber arbeiten.',
    add('nord-open-th', 'TH', '17:00', '19:00', '2027-01-07'),
  ),
  legal(
    'hours/saturday-once-a-month',
    'An jedem ersten Samstag im Monat ist Mitte offen.',
    add('mitte-open-sa', '1SA', '10:00', '13:00', '2027-01-02'),
  ),
  legal(
    'hours/long-thursday',
    'West öffnet donnerstags zwei Stunden früher.',
    follow('west-open-th', '2027-01-07', { opens_at: '08:00' }),
  ),
  legal(
    'hours/wednesday-ends',
    'Die Mittwochszeit in Nord endet im März ohne Ersatz.',
    end('nord-open-we', '2027-03-31'),
  ),
  legal(
    'hours/longer-phone',
    'In Nord ist das Telefon ab Januar doppelt so lang besetzt.',
    follow('nord-phone', '2027-01-04', { opens_at: '08:30', closes_at: '10:30' }),
  ),
  legal(
    'hours/phone-friday-later',
    'Mitte telefoniert freitags künftig mittags statt morgens.',
    follow('mitte-phone', '2027-01-11', { byday: ['MO', 'TU', 'WE', 'TH'] }),
    add('mitte-phone-fr', 'FR', '12:00', '13:00', '2027-01-15', { service: 'phone' }),
  ),
  legal(
    'hours/second-phone-hour',
    'West ist dienstags und donnerstags auch nachmittags am Telefon.',
    add('west-phone-nachmittag', 'TU TH', '14:00', '15:00', '2027-01-05', { service: 'phone' }),
  ),
  legal(
    'hours/every-second-tuesday',
    'West öffnet alle zwei Wochen am Dienstag.',
    add('west-open-tu', 'TU', '15:00', '17:00', '2027-01-12', { interval: 2 }),
  ),
  legal(
    'hours/last-friday',
    'Am letzten Freitag im Monat ist Nord vormittags offen.',
    add('nord-open-fr', '-1FR', '09:00', '12:00', '2027-01-01'),
  ),
  legal(
    'hours/first-and-third',
    'Mitte öffnet am ersten und dritten Donnerstag.',
    add('mitte-open-th', '1TH 3TH', '16:00', '18:00', '2027-02-01'),
  ),
  legal(
    'hours/trial',
    'Drei Monate lang probiert West einen Freitag aus.',
    add('west-open-fr', 'FR', '10:00', '12:00', '2027-01-08', { valid_to: '2027-03-31' }),
  ),
  legal(
    'hours/half-an-hour-later-everywhere',
    'In Nord und Mitte beginnt die Montagszeit ab Februar eine halbe Stunde später.',
    follow('nord-open-mo', '2027-02-01', { opens_at: '10:30', closes_at: '12:30' }),
    follow('mitte-open-mo', '2027-02-01', { opens_at: '10:30', closes_at: '12:30' }),
  ),
  legal(
    'hours/wednesday-becomes-thursday',
    'Die Sprechstunde in Mitte wandert von Mittwoch auf Donnerstag.',
    follow('mitte-open-we', '2027-01-04', { byday: ['TH'] }, '2026-12-31'),
  ),
  legal(
    'hours/from-new-year',
    'Die neue Montagszeit gilt ab dem 1. Januar, obwohl der ein Freitag und Feiertag ist.',
    follow('west-open-mo', '2027-01-01', { opens_at: '14:00', closes_at: '16:00' }),
  ),
  legal(
    'hours/before-the-shift',
    'Nord öffnet freitags vor der Frühschicht.',
    add('nord-open-frueh', 'FR', '06:30', '08:00', '2027-01-08', {
      note: w('Für alle, die danach zur Arbeit gehen.', 'For everyone on the way to work.'),
    }),
  ),
  legal(
    'hours/afternoon-as-well',
    'Nord berät montags vormittags wie bisher und neu auch nachmittags.',
    add('nord-open-mo-nachmittag', 'MO', '13:00', '15:00', '2027-01-04'),
  ),
  legal(
    'hours/quarter-of-an-hour',
    'West schließt montags eine Viertelstunde später.',
    follow('west-open-mo', '2027-01-11', { closes_at: '15:15' }),
  ),
  legal(
    'hours/three-at-once',
    'Mitte bekommt eine zweite Beraterstelle und öffnet an drei weiteren Tagen.',
    add('mitte-open-tu', 'TU', '10:00', '12:00', '2027-02-01'),
    add('mitte-open-th', 'TH', '14:00', '16:00', '2027-02-01'),
    add('mitte-open-fr', 'FR', '10:00', '12:00', '2027-02-01'),
  ),
  legal(
    'hours/pause-until-march',
    'Die Donnerstagszeit in West ruht im Januar und Februar und beginnt im März neu.',
    follow('west-open-th', '2027-03-04', { closes_at: '13:00' }, '2026-12-31'),
  ),
  legal(
    'hours/far-ahead',
    'Ab Januar 2028 gelten in Nord längst vereinbarte Telefonzeiten.',
    follow('nord-phone', '2028-01-03', { opens_at: '08:00', closes_at: '09:00' }),
  ),
  legal(
    'hours/phone-as-long-as-open',
    'Mitte nimmt montags auch während der Sprechstunde Anrufe an.',
    add('mitte-phone-mo', 'MO', '10:00', '12:00', '2027-01-11', { service: 'phone' }),
  ),
  legal(
    'hours/begins-on-monday',
    'Schon nächste Woche ist Nord dienstags offen.',
    add('nord-open-tu', 'TU', '10:00', '12:00', '2026-11-30'),
  ),
  legal(
    'hours/new-workdays-phone',
    'Ab Januar nimmt West eine Stunde später ab.',
    end('west-phone', '2026-12-31'),
    add('west-phone-2027', WORKDAYS, '10:00', '11:00', '2027-01-04', { service: 'phone' }),
  ),
];
