/** New regular hours as offices really announce them: evenings, short sessions, trials, successors after a break. */
import { add, close, end, follow, legal, type Edit } from './build.ts';

export const HOURS_LEGAL: readonly Edit[] = [
  legal(
    'hours/morning-for-afternoon',
    'Nord verlegt den Mittwoch auf den Vormittag.',
    follow('nord-open-we', '2027-02-03', { opens_at: '09:00', closes_at: '11:00' }),
  ),
  legal(
    'hours/evening',
    'West öffnet donnerstags auch bis 18 Uhr.',
    add('west-evening', 'TH', '16:00', '18:00', '2027-01-14', { note: { de: 'Donnerstags bis 18 Uhr.' } }),
  ),
  legal(
    'hours/late-evening',
    'Mitte öffnet donnerstags bis 19 Uhr, Einlass bis 18:30 Uhr.',
    add('mitte-evening', 'TH', '16:30', '19:00', '2027-04-01', { last_admission: '18:30' }),
  ),
  legal(
    'hours/half-an-hour',
    'Nord bietet freitags eine kurze Sprechstunde von einer halben Stunde an.',
    add('nord-open-fr', 'FR', '11:00', '11:30', '2027-02-05'),
  ),
  legal(
    'hours/first-saturday',
    'Mitte öffnet an jedem ersten Samstag im Monat.',
    add('mitte-open-sa', '1SA', '10:00', '13:00', '2027-05-01'),
  ),
  legal(
    'hours/early',
    'Nord öffnet montags früh, für alle, die danach arbeiten.',
    follow('nord-open-mo', '2027-03-01', { opens_at: '07:30', closes_at: '09:00' }),
  ),
  legal(
    'hours/every-second-week',
    'West öffnet dienstags in geraden Kalenderwochen.',
    add('west-open-tu', 'TU', '10:00', '12:00', '2027-01-12', {
      ...{ interval: 2, note: { de: 'In geraden Kalenderwochen.', en: 'In even calendar weeks.' } },
    }),
  ),
  legal(
    'hours/longer-phone',
    'Das Telefon in Mitte ist länger besetzt.',
    follow('mitte-phone', '2027-01-04', { opens_at: '08:30', closes_at: '11:00' }),
  ),
  legal(
    'hours/no-phone-on-friday',
    'In West ist freitags kein Telefon mehr.',
    follow('west-phone', '2027-03-01', { byday: ['MO', 'TU', 'WE', 'TH'] }),
  ),
  legal(
    'hours/second-phone-hour',
    'Nord telefoniert auch nachmittags.',
    add('nord-phone-pm', 'TU TH', '14:00', '15:00', '2027-01-12', { service: 'phone' }),
  ),
  legal(
    'hours/one-long-for-two-short',
    'Mitte gibt den Montag auf und öffnet mittwochs länger.',
    end('mitte-open-mo', '2027-06-30'),
    follow('mitte-open-we', '2027-07-07', { opens_at: '13:00', closes_at: '17:00' }, '2027-06-30'),
  ),
  legal(
    'hours/with-a-lunch-break',
    'Nord öffnet dienstags vor- und nachmittags.',
    add('nord-open-tu-am', 'TU', '09:00', '12:00', '2028-01-11'),
    add('nord-open-tu-pm', 'TU', '13:00', '16:00', '2028-01-11'),
  ),
  legal(
    'hours/trial',
    'West öffnet mittwochs zur Probe für drei Monate.',
    add('west-trial', 'WE', '10:00', '12:00', '2027-02-03', {
      valid_to: '2027-04-28',
      note: { de: 'Probebetrieb bis Ende April 2027.' },
    }),
  ),
  legal(
    'hours/after-the-christmas-break',
    'Die neuen Zeiten von Nord beginnen nach der Weihnachtspause.',
    follow('nord-open-mo', '2027-01-11', { opens_at: '09:00' }, '2026-12-18'),
    close('2026-12-21', '2027-01-08', { de: 'Weihnachtspause', en: 'Christmas break' }, { centers: ['nord'] }),
  ),
  legal(
    'hours/the-same-everywhere',
    'Alle Center haben künftig dieselben Telefonzeiten.',
    ...['nord-phone', 'mitte-phone', 'west-phone'].map((id) =>
      follow(id, '2027-10-04', { opens_at: '10:00', closes_at: '11:30' }),
    ),
  ),
  legal(
    'hours/noon',
    'Das Telefon in West ist mittags besetzt.',
    follow('west-phone', '2028-03-01', { opens_at: '12:00', closes_at: '13:00' }),
  ),
  legal(
    'hours/moved-by-a-day',
    'West verlegt den Donnerstag auf den Mittwoch.',
    follow('west-open-th', '2028-02-02', { byday: ['WE'] }, '2028-01-27'),
  ),
  legal(
    'hours/two-days-in-one',
    'Nord öffnet montags und künftig auch donnerstags zur selben Zeit.',
    follow('nord-open-mo', '2027-09-06', { byday: ['MO', 'TH'] }),
  ),

  legal(
    'hours/given-up',
    'Mitte gibt den Mittwoch ersatzlos auf, der Montag bleibt.',
    end('mitte-open-we', '2027-12-15'),
  ),
  legal(
    'hours/announced-long-before',
    'West kündigt die Zeiten ab Herbst 2028 schon jetzt an.',
    follow('west-open-mo', '2028-09-04', { opens_at: '14:00', closes_at: '17:00' }),
  ),
  legal(
    'hours/a-quarter-past',
    'Das Telefon in Nord richtet sich nach der Schule und ist zu krummen Zeiten besetzt.',
    follow('nord-phone', '2027-08-30', { opens_at: '08:15', closes_at: '09:45' }),
  ),
  legal(
    'hours/trial-kept',
    'Der Probebetrieb in Mitte geht in die feste Zeit über.',
    add('mitte-trial', 'TH', '10:00', '12:00', '2027-01-07', { valid_to: '2027-03-25' }),
    add('mitte-open-th', 'TH', '10:00', '12:00', '2027-04-01'),
  ),
];
