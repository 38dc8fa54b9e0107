/** Right edits of when regular hours begin and end: short and long ones, mornings and evenings. */
import { addSchedule, type Edit, legal, newHours } from './build.ts';

const open = (opens_at: string, closes_at: string) => ({ opens_at, closes_at });

export const HOURS_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'hours/morning-instead-of-afternoon',
    'Mittwochs ist Mitte ab Februar vormittags offen.',
    newHours('mitte-open-we', '2027-02-03', open('09:00', '11:00')),
  ),
  legal(
    'hours/thursday-until-seven',
    'West ist donnerstags bis 19 Uhr offen, damit Berufstätige kommen können.',
    newHours('west-open-th', '2027-01-07', open('16:00', '19:00')),
  ),
  legal(
    'hours/long-thursday',
    'Langer Dienstleistungsdonnerstag: von 14 bis 18 Uhr.',
    addSchedule({ id: 'nord-open-th', byday: ['TH'], ...open('14:00', '18:00'), valid_from: '2027-03-04' }),
  ),
  legal(
    'hours/half-an-hour',
    'Montags gibt es nur noch eine kurze Sprechstunde von 30 Minuten.',
    newHours('nord-open-mo', '2027-04-05', open('10:00', '10:30')),
  ),
  legal(
    'hours/until-half-past',
    'Die Sprechstunde dauert eine halbe Stunde länger.',
    newHours('mitte-open-mo', '2027-03-01', { closes_at: '12:30' }),
  ),
  legal(
    'hours/quarter-past',
    'Der Bus kommt um 8:10 Uhr, also beginnt die Sprechstunde um 8:15 Uhr.',
    newHours('west-open-mo', '2027-05-03', open('08:15', '10:45')),
  ),
  legal(
    'hours/early',
    'Frühsprechstunde vor der Schicht: ab 7:30 Uhr.',
    newHours('nord-open-mo', '2027-06-07', open('07:30', '09:30')),
  ),
  legal(
    'hours/whole-morning',
    'Aus zwei Stunden werden vier.',
    newHours('west-open-th', '2027-09-02', open('08:00', '12:00')),
  ),
  legal(
    'hours/phone-longer',
    'Das Telefon ist täglich bis 12 Uhr besetzt.',
    newHours('mitte-phone', '2027-01-04', open('09:00', '12:00')),
  ),
  legal(
    'hours/phone-shorter',
    'Das Telefon ist nur noch eine halbe Stunde besetzt.',
    newHours('nord-phone', '2027-02-15', open('09:00', '09:30')),
  ),
  legal(
    'hours/phone-in-the-afternoon',
    'Die Telefonzeit zieht auf den Nachmittag.',
    newHours('west-phone', '2027-10-04', open('14:00', '15:30')),
  ),
  legal(
    'hours/phone-at-five',
    'Zusätzlich ist das Telefon dienstags am frühen Abend besetzt.',
    addSchedule({
      id: 'mitte-phone-tu',
      service: 'phone',
      byday: ['TU'],
      ...open('17:00', '18:30'),
      valid_from: '2027-02-02',
    }),
  ),
  legal(
    'hours/phone-during-the-session',
    'Das Telefon ist auch während der Sprechstunde besetzt.',
    newHours('nord-phone', '2027-08-02', open('08:30', '12:30')),
  ),
  legal(
    'hours/two-halves',
    'Mittwochs ist vor und nach der Mittagspause offen.',
    addSchedule({ id: 'mitte-open-we-vormittag', byday: ['WE'], ...open('09:00', '12:00'), valid_from: '2027-04-07' }),
  ),
  legal(
    'hours/all-of-nord',
    'Nord bekommt einen ganz neuen Plan.',
    newHours('nord-open-mo', '2027-11-08', { byday: ['TU'], ...open('09:00', '12:00') }),
    newHours('nord-open-we', '2027-11-08', { byday: ['TH'], ...open('14:00', '17:00') }),
    newHours('nord-phone', '2027-11-08', open('08:30', '09:30')),
  ),
  legal(
    'hours/nord-as-mitte',
    'Nord und Mitte verlegen ihre Sprechstunde gemeinsam, beide auf dieselbe Zeit.',
    newHours('nord-open-we', '2028-01-05', open('15:00', '17:00')),
    newHours('mitte-open-we', '2028-01-05', open('15:00', '17:00')),
  ),
];
