/** Right edits of the weekdays of regular hours, Saturdays among them. */
import { addSchedule, type Edit, endSchedule, legal, newHours } from './build.ts';

const open = (opens_at: string, closes_at: string) => ({ opens_at, closes_at });

export const WEEKDAYS_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'hours/tuesday-instead-of-monday',
    'Die Sprechstunde zieht vom Montag auf den Dienstag.',
    newHours('west-open-mo', '2027-02-01', { byday: ['TU'] }),
  ),
  legal(
    'hours/friday-added',
    'Freitags kommt eine Sprechstunde dazu.',
    addSchedule({ id: 'west-open-fr', byday: ['FR'], ...open('09:00', '11:00'), valid_from: '2027-01-08' }),
  ),
  legal(
    'hours/first-saturday',
    'Am ersten Samstag im Monat ist von 10 bis 13 Uhr offen.',
    addSchedule({ id: 'mitte-open-sa', byday: ['1SA'], ...open('10:00', '13:00'), valid_from: '2027-02-06' }),
  ),
  legal(
    'hours/every-saturday',
    'Jeden Samstagvormittag ist offen.',
    addSchedule({ id: 'nord-open-sa', byday: ['SA'], ...open('09:30', '12:00'), valid_from: '2027-04-10' }),
  ),
  legal(
    'hours/phone-not-on-wednesdays',
    'Mittwochs ist Teamsitzung: da ist das Telefon nicht mehr besetzt.',
    newHours('west-phone', '2027-03-01', { byday: ['MO', 'TU', 'TH', 'FR'] }),
  ),
  legal(
    'hours/phone-on-two-days',
    'Das Telefon ist nur noch dienstags und donnerstags besetzt, dafür länger.',
    newHours('mitte-phone', '2027-07-05', { byday: ['TU', 'TH'], ...open('13:00', '16:00') }),
  ),
  legal(
    'hours/two-days-in-one-entry',
    'Dienstags und donnerstags zur selben Zeit, als ein Eintrag.',
    addSchedule({ id: 'nord-open-tu-th', byday: ['TU', 'TH'], ...open('09:00', '11:00'), valid_from: '2027-05-04' }),
  ),
  legal(
    'hours/open-every-day',
    'West öffnet täglich für eine Stunde.',
    newHours('west-open-mo', '2028-02-07', { byday: ['MO', 'TU', 'WE', 'TH', 'FR'], ...open('11:00', '12:00') }),
    endSchedule('west-open-th', '2028-02-06'),
  ),
  legal(
    'hours/phone-on-fridays-shorter',
    'Freitags endet die Telefonzeit eher: aus einem Eintrag werden zwei.',
    newHours('nord-phone', '2027-01-11', { byday: ['MO', 'TU', 'WE', 'TH'], ...open('09:00', '11:00') }),
    addSchedule({
      id: 'nord-phone-fr',
      service: 'phone',
      byday: ['FR'],
      ...open('09:00', '10:00'),
      valid_from: '2027-01-15',
    }),
  ),
];
