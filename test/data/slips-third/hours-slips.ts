/** Slips in regular hours. */
import { add, center, type Edit, end, follow, slip } from '../slips-unseen/build.ts';
import { alter, w } from './parts.ts';

const WORKDAYS = 'MO TU WE TH FR';

export const HOURS_SLIPS: readonly Edit[] = [
  slip(
    'hours/overwritten',
    'Die Montagszeit wurde überschrieben statt beendet.',
    alter('mitte-open-mo', { opens_at: '09:00', closes_at: '11:00' }),
  ),
  slip(
    'hours/deleted',
    'Die Mittwochszeit fällt weg und wurde einfach gelöscht.',
    center('nord', ({ schedules }) => ({ schedules: schedules.filter(({ id }) => id !== 'nord-open-we') })),
  ),
  slip(
    'hours/same-id-again',
    'Die neue Zeit hat die Kennung der alten behalten.',
    end('west-open-th', '2027-01-31'),
    add('west-open-th', 'TH', '14:00', '16:00', '2027-02-01'),
  ),
  slip(
    'hours/twelve-hour-clock',
    'Die neue Nachmittagszeit steht als 02:00 bis 04:00 da.',
    add('mitte-open-th', 'TH', '02:00', '04:00', '2027-01-07'),
  ),
  slip(
    'hours/afternoon-begins-at-three',
    'Aus 13 Uhr wurde durch einen Tippfehler 03 Uhr.',
    follow('west-open-mo', '2027-01-11', { opens_at: '03:00' }),
  ),
  slip(
    'hours/until-ten-at-night',
    'Aus 12 Uhr wurde 22 Uhr.',
    follow('nord-open-mo', '2027-01-11', { opens_at: '09:00', closes_at: '22:00' }),
  ),
  slip(
    'hours/backwards',
    'Beginn und Ende sind vertauscht.',
    add('nord-open-fr', 'FR', '12:00', '10:00', '2027-01-08'),
  ),
  slip(
    'hours/no-length',
    'Als Ende wurde noch einmal der Beginn eingetragen.',
    add('nord-open-th', 'TH', '14:00', '14:00', '2027-01-07'),
  ),
  slip('hours/two-minutes', 'Aus 12:00 wurde 10:02.', follow('mitte-open-mo', '2027-01-11', { closes_at: '10:02' })),
  slip(
    'hours/old-one-goes-on',
    'Die neue Mittwochszeit kam dazu, die alte wurde nicht beendet.',
    add('mitte-open-we-2027', 'WE', '15:00', '17:00', '2027-01-06'),
  ),
  slip(
    'hours/ended-the-other-one',
    'Die Donnerstagszeit wird länger, beendet wurde aber die Montagszeit.',
    end('west-open-mo', '2027-01-31'),
    add('west-open-th-2027', 'TH', '10:00', '13:00', '2027-02-01'),
  ),
  slip(
    'hours/tuesday-for-thursday',
    'TU wurde für Donnerstag gehalten, der Hinweis sagt es richtig.',
    add('nord-open-do', 'TU', '10:00', '12:00', '2027-01-14', { note: w('Neu: jetzt auch donnerstags.') }),
  ),
  slip(
    'hours/sunday-for-saturday',
    'SU sollte Samstag heißen.',
    add('mitte-open-sa', 'SU', '10:00', '12:00', '2027-01-09', { note: w('Unsere Samstagssprechstunde.') }),
  ),
  slip(
    'hours/fifth-friday',
    'Die 5 vor FR sollte sagen, dass Freitag der fünfte Wochentag ist.',
    add('west-open-fr', '5FR', '10:00', '12:00', '2027-01-08', { note: w('Jeden Freitag.', 'Every Friday.') }),
  ),
  slip(
    'hours/weekly-and-second',
    'Nur der zweite Dienstag war gemeint, jeder Dienstag blieb daneben stehen.',
    add('mitte-open-tu', 'TU 2TU', '15:00', '17:00', '2027-01-05'),
  ),
  slip(
    'hours/begins-last-year',
    'Die neue Zeit beginnt im Februar 2027, getippt ist 2026.',
    add('nord-open-tu', 'TU', '10:00', '12:00', '2026-02-02'),
  ),
  slip(
    'hours/begins-in-2072',
    'In der Jahreszahl des Beginns sind Ziffern vertauscht.',
    add('west-open-tu', 'TU', '10:00', '12:00', '2072-01-12'),
  ),
  slip('hours/ended-last-year', 'Die Zeit endet im Januar 2027, getippt ist 2026.', end('nord-open-we', '2026-01-31')),
  slip(
    'hours/ends-before-it-begins',
    'Der Probelauf endet laut Eintrag, bevor er beginnt.',
    add('mitte-open-fr', 'FR', '10:00', '12:00', '2027-04-09', { valid_to: '2027-02-26' }),
  ),
  slip(
    'hours/month-without-hours',
    'Das Ende sollte der 1. Februar sein, Tag und Monat sind vertauscht.',
    follow('mitte-open-we', '2027-02-02', { opens_at: '09:00', closes_at: '11:00' }, '2027-01-02'),
  ),
  slip(
    'hours/month-with-both',
    'Die alte Zeit endet einen Monat nach dem Beginn der neuen.',
    follow('nord-open-mo', '2027-02-01', { opens_at: '11:00', closes_at: '13:00' }, '2027-02-28'),
  ),
  slip(
    'hours/phone-as-consultation',
    'Die neue Telefonzeit wurde als offene Sprechstunde eingetragen.',
    end('nord-phone', '2026-12-31'),
    add('nord-phone-2027', WORKDAYS, '08:00', '09:00', '2027-01-04'),
  ),
];
