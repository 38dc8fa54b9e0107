/** Slips in closures: days, centers, services, parts of a day, and what is announced with them. */
import { add, close, extra, follow, slip, TRAINING, type Edit } from './build.ts';

export const CLOSURES: readonly Edit[] = [
  slip(
    'closures/weekend',
    'Der Teamtag ist am 8. und 9. März, eingetragen wurden Samstag und Sonntag davor.',
    close('2027-03-06', '2027-03-07', { de: 'Teamtag', en: 'Team day' }),
  ),
  slip(
    'closures/phone-alone-is-hit',
    'Am Donnerstag fällt in West die Sprechstunde aus, gewählt wurde Nord, wo donnerstags nur das Telefon besetzt ist.',
    close('2027-01-21', '2027-01-21', { de: 'Die Sprechstunde fällt aus.' }, { centers: ['nord'] }),
  ),
  slip(
    'closures/service-not-offered',
    'In Nord fällt die offene Sprechstunde aus, gewählt wurde die Außensprechstunde.',
    close('2027-02-15', '2027-02-15', TRAINING, { centers: ['nord'], services: ['outreach'] }),
  ),
  slip(
    'closures/a-year-long',
    'Eine Woche Schließung Anfang März, beim letzten Tag steht ein Jahr zu viel.',
    close('2027-03-01', '2028-03-05', TRAINING),
  ),
  slip(
    'closures/turn-of-the-year',
    'Geschlossen zwischen den Jahren 2027 und 2028, das zweite Jahr wurde nicht erhöht.',
    close('2027-12-27', '2027-01-02', { de: 'Weihnachtspause', en: 'Christmas break' }),
  ),
  slip(
    'closures/all-for-one',
    'Nur in Mitte werden die Fenster getauscht, geschlossen wurden alle Center.',
    close('2027-04-12', '2027-04-16', { de: 'Im RSC Mitte werden die Fenster getauscht.' }),
  ),
  slip(
    'closures/perhaps-as-certain',
    'Wegen eines Warnstreiks ist vielleicht geschlossen, gewählt wurde „fällt sicher aus“.',
    close('2027-02-24', '2027-02-24', { de: 'Möglicherweise geschlossen: Warnstreik', en: 'Possibly closed: strike' }),
  ),
  slip(
    'closures/summer-forgets-west',
    'Alle Center machen Sommerpause, angekreuzt sind nur zwei.',
    close('2027-07-26', '2027-08-06', { de: 'Sommerpause in allen Centern' }, { centers: ['nord', 'mitte'] }),
  ),
  slip(
    'closures/entered-twice',
    'Zwei Kolleginnen haben denselben Fortbildungstag eingetragen.',
    close('2027-05-12', '2027-05-12', TRAINING, { centers: ['mitte'] }),
    close('2027-05-12', '2027-05-12', { de: 'Teamfortbildung' }, { id: 'fortbildung-mitte', centers: ['mitte'] }),
  ),
  slip(
    'closures/us-date-order',
    'Am 3. Mai ist geschlossen, aus einem Kalender mit amerikanischem Datum wurde der 5. März.',
    close('2027-03-05', '2027-03-05', { de: 'Am 3. Mai geschlossen: Strom wird abgestellt' }),
  ),
  slip(
    'closures/weekday-contradicts',
    'Die Schließung ist am Mittwoch, dem 14. April, eingetragen wurde der Donnerstag.',
    close('2027-04-15', '2027-04-15', { de: 'Mittwoch geschlossen: Klausurtag' }, { centers: ['west'] }),
  ),
  slip(
    'closures/last-year',
    'Die Schließung im März ist nächstes Jahr, getippt wurde dieses.',
    close('2026-03-08', '2026-03-12', TRAINING),
  ),
  slip(
    'closures/afternoon-as-one',
    'West schließt montags von 13 bis 15 Uhr, getippt wurde 01:00 bis 03:00.',
    close('2027-06-07', '2027-06-07', TRAINING, { centers: ['west'], opens_at: '01:00', closes_at: '03:00' }),
  ),
  slip(
    'closures/open-hours-as-closed-hours',
    'Am 22. Februar ist nur von 10 bis 11 Uhr geöffnet, diese Stunde steht jetzt als geschlossen da.',
    close(
      '2027-02-22',
      '2027-02-22',
      { de: 'Nur von 10 bis 11 Uhr geöffnet' },
      { centers: ['nord'], opens_at: '10:00', closes_at: '11:00' },
    ),
  ),
  slip(
    'closures/first-open-day-as-last',
    'Ab dem 1. März ist wieder geöffnet, dieser Tag wurde als letzter geschlossener eingetragen.',
    close('2027-02-22', '2027-03-01', { de: 'Renovierung, ab 1. März wieder geöffnet' }, { centers: ['nord'] }),
  ),
  slip(
    'closures/announced-next-year',
    'Bekannt gegeben wurde die Schließung heute, beim Jahr steht 2027.',
    close('2027-01-25', '2027-01-25', TRAINING, { announced_on: '2027-11-27' }),
  ),
  slip(
    'closures/summer-break-in-february',
    'Die Sommerpause beginnt am 2. August, der Monat wurde zur 2.',
    close('2027-02-02', '2027-02-13', { de: 'Sommerpause', en: 'Summer break' }, { centers: ['west'] }),
  ),
  slip(
    'closures/ended-time-named',
    'Am 22. März fällt der neue Montag in Mitte aus, genannt wird die Kennung des alten.',
    follow('mitte-open-mo', '2027-02-01', { opens_at: '09:00', closes_at: '11:00' }),
    close('2027-03-22', '2027-03-22', TRAINING, { centers: ['mitte'], schedules: ['mitte-open-mo'] }),
  ),
  slip(
    'closures/time-of-another-center',
    'In West fällt der Montag aus, gewählt wurde die Montagszeit von Nord.',
    close('2027-04-19', '2027-04-19', TRAINING, { centers: ['west'], schedules: ['nord-open-mo'] }),
  ),
  slip(
    'closures/replaced-in-another-year',
    'Die Sommerzeit ist für 2028 angelegt, ersetzt wird aber im Sommer 2027.',
    add('nord-summer', 'MO', '08:00', '10:00', '2028-07-10', { valid_to: '2028-08-22' }),
    close('2027-07-19', '2027-08-31', { de: 'Sommerzeiten' }, { centers: ['nord'], replaced_by: ['nord-summer'] }),
  ),
  slip(
    'closures/thirtieth-of-february',
    'Geschlossen bis Ende Februar, getippt wurde ein Tag, den es nicht gibt.',
    close('2027-02-22', '2027-02-30', TRAINING),
  ),
  slip(
    'closures/every-monday-as-a-span',
    'Nur montags fällt Mitte im Frühjahr aus, als Zeitraum trifft es jeden Tag.',
    close('2027-04-05', '2027-06-28', { de: 'Jeden Montag geschlossen' }, { centers: ['mitte'] }),
  ),
  slip(
    'closures/all-but-one-as-one',
    'Alle außer West sind geschlossen, angekreuzt wurde West.',
    close('2027-06-16', '2027-06-16', { de: 'Betriebsfest. Nur das RSC West ist geöffnet.' }, { centers: ['west'] }),
  ),
  slip(
    'closures/extra-session-forgotten',
    'In der geschlossenen Woche steht noch ein Zusatztermin, an den niemand gedacht hat.',
    extra('nord', '2028-03-09', '16:00', '18:00'),
    close('2028-03-06', '2028-03-10', TRAINING),
  ),
];
