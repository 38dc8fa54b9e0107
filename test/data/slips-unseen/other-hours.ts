/** Closures of many parts as offices announce them, and other hours for a while that replace the usual ones. */
import { add, close, legal, type Edit } from './build.ts';

const OPEN = ['open_consultation'] as const;

export const OTHER_HOURS: readonly Edit[] = [
  legal(
    'closures/perhaps-and-certain',
    'Die Sprechstunde fällt aus, das Telefon vielleicht auch.',
    close('2027-11-15', '2027-11-15', { de: 'Klausurtag' }, { id: 'klausur-sprechstunde', services: OPEN }),
    close(
      '2027-11-15',
      '2027-11-15',
      { de: 'Klausurtag' },
      { id: 'klausur-telefon', services: ['phone'], effect: 'tentative' },
    ),
  ),
  legal(
    'closures/summer-hours',
    'In den Ferien öffnet Mitte früher.',
    add('mitte-summer', 'MO WE', '08:00', '10:00', '2027-07-19', { valid_to: '2027-08-31' }),
    close(
      '2027-07-19',
      '2027-08-31',
      { de: 'Sommerzeiten' },
      { centers: ['mitte'], services: OPEN, replaced_by: ['mitte-summer'] },
    ),
  ),
  legal(
    'closures/ramadan-hours',
    'Im Ramadan telefoniert Nord später.',
    add('nord-phone-ramadan', 'MO TU WE TH FR', '11:00', '12:00', '2027-02-08', {
      service: 'phone',
      valid_to: '2027-03-09',
    }),
    close(
      '2027-02-08',
      '2027-03-09',
      { de: 'Andere Zeiten im Ramadan' },
      { centers: ['nord'], services: ['phone'], replaced_by: ['nord-phone-ramadan'] },
    ),
  ),
  legal(
    'closures/over-a-weekend',
    'West schließt von Freitag bis Montag, weil die Büros im Haus umziehen.',
    close('2028-05-12', '2028-05-15', { de: 'Umzug der Büros im Haus' }, { centers: ['west'] }),
  ),
  legal(
    'closures/election',
    'Das Haus von Nord war am Sonntag Wahllokal und öffnet am Montag später.',
    close(
      '2027-04-26',
      '2027-04-26',
      { de: 'Abbau des Wahllokals' },
      { centers: ['nord'], opens_at: '09:00', closes_at: '11:00' },
    ),
  ),

  legal(
    'closures/five-weeks',
    'Mitte ist fünf Wochen geschlossen, weil der Fußboden erneuert wird, das Telefon bleibt besetzt.',
    close(
      '2028-07-10',
      '2028-08-11',
      { de: 'Neuer Fußboden', en: 'New floor' },
      { centers: ['mitte'], services: OPEN },
    ),
  ),
  legal(
    'closures/street-festival',
    'Ein Straßenfest sperrt die Tür von West von 10 Uhr an, die Telefonzeit davor bleibt.',
    close(
      '2028-09-07',
      '2028-09-07',
      { de: 'Straßenfest vor dem Haus' },
      { centers: ['west'], opens_at: '10:00', closes_at: '18:00' },
    ),
  ),
];
