/** Slips in the weekday and in the service of regular hours. */
import { addSchedule, type Edit, newHours, slip } from './build.ts';

const open = (opens_at: string, closes_at: string) => ({ opens_at, closes_at });
const OPEN_WEEK = ['MO', 'TU', 'WE', 'TH', 'FR'];

export const WEEKDAYS_EDITS: readonly Edit[] = [
  slip(
    'hours/phone-as-open',
    'Längere Telefonzeit gemeint, als offene Sprechstunde eingetragen.',
    newHours('west-phone', '2027-02-01', { service: 'open_consultation', ...open('08:00', '10:00') }),
  ),
  slip(
    'hours/open-as-phone',
    'Längere offene Sprechstunde gemeint, als Telefonzeit eingetragen.',
    newHours('mitte-open-mo', '2027-02-01', { service: 'phone', ...open('10:00', '13:00') }),
  ),
  slip(
    'hours/two-services-exchanged',
    'Telefon 8 bis 9, Sprechstunde montags 9 bis 12 Uhr gemeint, die Zeiten wurden vertauscht.',
    newHours('nord-phone', '2027-03-01', open('09:00', '12:00')),
    newHours('nord-open-mo', '2027-03-01', open('08:00', '09:00')),
  ),
  slip(
    'hours/day-before',
    'Donnerstag gemeint, Dienstag getippt (TU statt TH).',
    newHours('west-open-th', '2027-02-01', {
      byday: ['TU'],
      ...open('09:00', '11:00'),
      note: { de: 'Jeden Donnerstag, auch in den Ferien.' },
    }),
  ),
  slip(
    'hours/sunday-for-saturday',
    'Eine Sprechstunde am Samstag gemeint, SU getippt.',
    addSchedule({ id: 'mitte-open-sa', byday: ['SU'], valid_from: '2027-03-06' }),
  ),
  slip(
    'hours/phone-on-all-seven',
    'Telefon montags bis freitags gemeint, alle Kästchen angekreuzt.',
    newHours('mitte-phone', '2027-01-04', { byday: [...OPEN_WEEK, 'SA', 'SU'], ...open('09:00', '11:00') }),
  ),
  slip(
    'hours/sunday-in-the-week',
    'Montag bis Freitag gemeint, SU statt MO getippt.',
    newHours('nord-phone', '2027-04-05', { byday: ['SU', 'TU', 'WE', 'TH', 'FR'], ...open('08:30', '10:00') }),
  ),
  slip(
    'hours/a-day-forgotten',
    'Telefon täglich bis 11 Uhr gemeint, beim Abtippen den Donnerstag ausgelassen.',
    newHours('west-phone', '2027-05-03', { byday: ['MO', 'TU', 'WE', 'FR'], ...open('09:00', '11:00') }),
  ),
  slip(
    'hours/german-day',
    'Donnerstag gemeint, „DO“ getippt.',
    newHours('west-open-th', '2027-06-03', { byday: ['DO'], ...open('09:00', '12:00') }),
  ),
  slip(
    'hours/open-on-all-days',
    'Nur den Dienstag dazu gemeint, die Tage des Telefons kopiert.',
    addSchedule({
      id: 'west-open-tu',
      byday: OPEN_WEEK,
      opens_at: '09:00',
      closes_at: '10:00',
      valid_from: '2027-01-12',
    }),
  ),
  slip(
    'hours/two-days-exchanged',
    'Montag vormittags und Mittwoch nachmittags gemeint, die Tage wurden vertauscht.',
    newHours('mitte-open-mo', '2027-09-06', {
      byday: ['WE'],
      ...open('09:00', '11:00'),
      note: { de: 'Neu ab September: montags schon ab 9 Uhr.', en: 'New in September: on Mondays from 9.' },
    }),
    newHours('mitte-open-we', '2027-09-06', { byday: ['MO'], ...open('15:00', '17:00') }),
  ),
  slip(
    'hours/copied-day-kept',
    'Eine zweite Sprechstunde am Dienstag gemeint, den kopierten Montag stehen lassen.',
    addSchedule({ id: 'nord-open-tu', byday: ['MO'], opens_at: '11:00', closes_at: '13:00' }),
  ),
  slip(
    'hours/entered-twice',
    'Die Sprechstunde am Montag bestätigt und dabei noch einmal angelegt.',
    addSchedule({ id: 'mitte-open-montag', byday: ['MO'] }),
  ),
];
