/** Slips in the hour at which regular hours begin and end. */
import { type Edit, newHours, slip } from './build.ts';

const open = (opens_at: string, closes_at: string) => ({ opens_at, closes_at });

export const HOURS_EDITS: readonly Edit[] = [
  slip(
    'hours/ten-pm-instead-of-noon',
    '9 bis 12 gemeint, 22 getippt.',
    newHours('mitte-open-mo', '2027-02-01', open('09:00', '22:00')),
  ),
  slip(
    'hours/afternoon-as-night',
    '15 bis 17 Uhr gemeint, als „3 bis 5“ getippt.',
    newHours('nord-open-we', '2027-01-06', open('03:00', '05:00')),
  ),
  slip(
    'hours/only-begin-as-night',
    '14 bis 17 Uhr gemeint, den Beginn als 2 Uhr getippt.',
    newHours('mitte-open-we', '2027-03-03', open('02:00', '17:00')),
  ),
  slip(
    'hours/noon-as-midnight',
    '12 bis 14 Uhr gemeint, wie „12 am“ als 0 Uhr getippt.',
    newHours('west-open-mo', '2027-04-12', open('00:00', '14:00')),
  ),
  slip(
    'hours/sixteen-as-six',
    '16 bis 18 Uhr gemeint, die 1 nicht getroffen.',
    newHours('nord-open-we', '2027-09-01', open('06:00', '08:00')),
  ),
  slip(
    'hours/morning-as-evening',
    'Telefon 8 bis 9 Uhr gemeint, als Abendzeit getippt.',
    newHours('west-phone', '2027-02-15', open('20:00', '21:00')),
  ),
  slip(
    'hours/twelve-as-twenty-one',
    '10 bis 12 Uhr gemeint, Ziffern zu 21 verdreht.',
    newHours('west-open-th', '2027-01-14', open('10:00', '21:00')),
  ),
  slip(
    'hours/five-minutes',
    '10:00 bis 10:50 Uhr gemeint, 10:05 getippt.',
    newHours('nord-open-mo', '2027-05-03', open('10:00', '10:05')),
  ),
  slip(
    'hours/minutes-for-hours',
    '9 bis 11 Uhr gemeint, 9:00 bis 9:11 getippt.',
    newHours('mitte-open-mo', '2027-06-07', open('09:00', '09:11')),
  ),
  slip(
    'hours/odd-minute',
    'Bis 12:30 Uhr gemeint, 12:03 getippt.',
    newHours('west-open-th', '2027-08-05', open('10:00', '12:03')),
  ),
  slip(
    'hours/half-past-as-fifty',
    'Ab 9:30 Uhr gemeint, 9:39 getippt.',
    newHours('nord-open-mo', '2027-10-04', open('09:39', '11:30')),
  ),
  slip(
    'hours/begin-and-end-exchanged',
    '14 bis 16 Uhr gemeint, andersherum eingetragen.',
    newHours('west-open-mo', '2027-02-01', open('16:00', '14:00')),
  ),
  slip(
    'hours/begin-is-end',
    'Bis 16 Uhr gemeint, in beide Felder 15 Uhr kopiert.',
    newHours('mitte-open-we', '2027-04-07', open('15:00', '15:00')),
  ),
  slip(
    'hours/end-forgotten-to-move',
    'Um drei Stunden nach hinten verlegt, aber nur der Beginn geändert.',
    newHours('nord-open-mo', '2027-03-01', { opens_at: '13:00' }),
  ),
  slip(
    'hours/all-day',
    '8 bis 18 Uhr gemeint, mit „ganztägig“ wurde der ganze Tag daraus.',
    newHours('west-phone', '2028-01-03', open('00:00', '23:59')),
  ),
  slip(
    'hours/eleven-hours',
    '18 bis 19 Uhr gemeint, Beginn 8 Uhr getippt.',
    newHours('mitte-open-we', '2027-11-03', open('08:00', '19:00')),
  ),
  slip(
    'hours/lunch-break-lost',
    '9 bis 12 und 13 bis 17 Uhr gemeint, als eine Zeit eingetragen.',
    newHours('nord-open-we', '2028-02-02', open('09:00', '17:00')),
  ),
  slip(
    'hours/late-evening',
    'Bis 20 Uhr gemeint, 23 Uhr getippt.',
    newHours('west-open-th', '2028-03-02', open('18:00', '23:00')),
  ),
  slip(
    'hours/no-leading-zero',
    '9 bis 11 Uhr gemeint, „9:00“ getippt.',
    newHours('mitte-open-mo', '2027-07-05', open('9:00', '11:00')),
  ),
  slip(
    'hours/sister-times',
    'Nord sollte montags von 11 bis 13 Uhr öffnen, die Zeit von West steht da.',
    newHours('nord-open-mo', '2027-01-11', open('13:00', '15:00')),
  ),
  slip(
    'hours/two-centers-exchanged',
    'Nord sollte mittwochs um 8 und Mitte um 15 Uhr beginnen, die beiden wurden vertauscht.',
    newHours('nord-open-we', '2027-01-13', open('15:00', '17:00')),
    newHours('mitte-open-we', '2027-01-13', open('08:00', '10:00')),
  ),
];
