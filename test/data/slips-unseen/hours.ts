/** Slips in regular hours: times, weekdays, first and last days, and what becomes of the old hours. */
import { add, close, end, follow, slip, type Edit } from './build.ts';

export const HOURS: readonly Edit[] = [
  slip(
    'hours/noon-typed-as-22',
    'Nord wollte montags ab Januar von 9 bis 12 Uhr öffnen, getippt wurde 22 statt 12 Uhr.',
    follow('nord-open-mo', '2027-01-04', { opens_at: '09:00', closes_at: '22:00' }),
  ),
  slip(
    'hours/afternoon-as-three',
    'Mitte verlegt den Mittwoch auf 15 bis 17 Uhr und tippt 03:00 bis 05:00 wie auf einer Uhr mit zwölf Stunden.',
    follow('mitte-open-we', '2027-02-03', { opens_at: '03:00', closes_at: '05:00' }),
  ),
  slip(
    'hours/until-21-for-12',
    'West bietet dienstags zusätzlich 10 bis 12 Uhr an, die Ziffern der 12 sind vertauscht.',
    add('west-open-tu', 'TU', '10:00', '21:00', '2027-01-12'),
  ),
  slip(
    'hours/five-minutes',
    'Nord bietet freitags 11:00 bis 11:50 Uhr an, die 5 steht an der falschen Stelle.',
    add('nord-open-fr', 'FR', '11:00', '11:05', '2027-02-05'),
  ),
  slip(
    'hours/sister-times',
    'West verschiebt den Montag auf 14 bis 16 Uhr, übernommen wurden die Montagszeiten von Nord.',
    follow('west-open-mo', '2027-03-01', { opens_at: '10:00', closes_at: '12:00' }),
  ),
  slip(
    'hours/entered-at-the-sister',
    'Der neue Dienstag von West wurde bei Nord eingetragen.',
    add('west-open-tu', 'TU', '14:00', '16:00', '2027-04-06', { at: 'nord' }),
  ),
  slip(
    'hours/phone-as-open',
    'Das Telefon in Mitte ist ab Februar von 8:30 bis 10 Uhr besetzt, als Angebot wurde die offene Sprechstunde gewählt.',
    follow('mitte-phone', '2027-02-01', { opens_at: '08:30', service: 'open_consultation' }),
  ),
  slip(
    'hours/tuesday-for-thursday',
    'West öffnet donnerstags abends, gewählt wurde der Dienstag, der Hinweis nennt den Donnerstag.',
    add('west-evening', 'TU', '16:00', '18:00', '2027-01-14', { note: { de: 'Jeden Donnerstag bis 18 Uhr.' } }),
  ),
  slip(
    'hours/sunday-for-saturday',
    'Mitte öffnet samstags von 10 bis 12 Uhr, gewählt wurde SU in der Annahme, es heiße Samstag.',
    add('mitte-open-sa', 'SU', '10:00', '12:00', '2027-05-08'),
  ),
  slip(
    'hours/saturday-for-friday',
    'Das Telefon in West bekommt neue Zeiten von Montag bis Freitag, statt FR steht SA.',
    follow('west-phone', '2027-09-06', { opens_at: '08:00', byday: ['MO', 'TU', 'WE', 'TH', 'SA'] }),
  ),
  slip(
    'hours/all-end-without-successor',
    'Mitte bekommt 2027 neue Zeiten, die alten sind beendet, die neuen vergessen.',
    ...['mitte-open-mo', 'mitte-open-we', 'mitte-phone'].map((id) => end(id, '2026-12-31')),
  ),
  slip(
    'hours/gap-of-weeks',
    'Die neue Mittwochszeit in Nord folgt am 3. Februar, getippt wurde als erster Tag der 3. März.',
    follow('nord-open-we', '2027-03-03', { opens_at: '13:00' }, '2027-02-02'),
  ),
  slip(
    'hours/overlap-of-old-and-new',
    'Die alte Montagszeit in Mitte sollte am 28. Februar enden und endet am 31. März, die neue beginnt am 1. März.',
    follow('mitte-open-mo', '2027-03-01', { opens_at: '09:00' }, '2027-03-31'),
  ),
  slip(
    'hours/year-not-turned',
    'Neue Donnerstagszeiten in West ab 7. Januar 2027, getippt wurde das alte Jahr.',
    follow('west-open-th', '2026-01-07', { opens_at: '09:00', closes_at: '11:00' }),
  ),
  slip(
    'hours/year-2072',
    'Neue Mittwochszeiten in Mitte ab 7. April 2027, im Jahr sind zwei Ziffern vertauscht.',
    follow('mitte-open-we', '2072-04-07', { opens_at: '15:00', closes_at: '17:00' }),
  ),
  slip(
    'hours/only-the-end-moved',
    'Nord verlegt den Montag von 10–12 auf 13–15 Uhr, geändert wurde nur das Ende.',
    follow('nord-open-mo', '2027-02-01', { closes_at: '15:00' }),
  ),
  slip(
    'hours/friday-change-drops-the-week',
    'Das Telefon in Nord beginnt nur freitags später, die alte Zeit endet aber für alle fünf Tage.',
    follow('nord-phone', '2027-01-08', { byday: ['FR'], opens_at: '09:30', closes_at: '10:30' }),
  ),
  slip(
    'hours/added-twice',
    'Mitte wollte den Donnerstag ergänzen und hat den Mittwoch ein zweites Mal angelegt.',
    add('mitte-open-th', 'WE', '14:00', '16:00', '2027-01-07'),
  ),
  slip(
    'hours/minutes-turned',
    'West beginnt donnerstags um 9:30 Uhr, getippt wurde 09:03.',
    follow('west-open-th', '2027-03-04', { opens_at: '09:03' }),
  ),
  slip(
    'hours/open-end-as-midnight',
    'Nord berät mittwochs, bis alle dran waren, und trägt als Ende 23:59 ein.',
    follow('nord-open-we', '2027-05-05', { closes_at: '23:59' }),
  ),
  slip(
    'hours/old-one-of-another-day-ended',
    'Mitte ändert den Montag, beendet wurde dafür der Mittwoch.',
    end('mitte-open-we', '2027-01-31'),
    add('mitte-open-mo-2027', 'MO', '09:00', '11:00', '2027-02-01'),
  ),
  slip(
    'hours/trial-ends-before-it-begins',
    'Probebetrieb in West von Februar bis April 2027, beim letzten Tag steht noch 2026.',
    add('west-trial', 'WE', '10:00', '12:00', '2027-02-03', { valid_to: '2026-04-30' }),
  ),
  slip(
    'hours/monday-and-friday-as-a-week',
    'Auf dem Zettel stand „Mo + Fr 10–12 Uhr“, angekreuzt wurde die ganze Woche.',
    follow('nord-open-mo', '2028-01-03', { byday: ['MO', 'TU', 'WE', 'TH', 'FR'] }),
  ),
  slip(
    'hours/summer-hours-for-ever',
    'Nur in den Sommerferien öffnet Nord montags früher, das Ende und die Rückkehr fehlen.',
    follow('nord-open-mo', '2027-07-19', { opens_at: '08:00', note: { de: 'Gilt nur in den Sommerferien 2027.' } }),
  ),
  slip(
    'hours/summer-hours-begin-now',
    'Die Sommerzeit von Mitte ersetzt den Montag ab 19. Juli 2027, gilt aber ab heute auch neben dem Montag.',
    add('mitte-summer', 'MO', '08:00', '10:00', '2026-11-27', { valid_to: '2027-07-30' }),
    close(
      '2027-07-19',
      '2027-07-30',
      { de: 'Sommerzeiten', en: 'Summer hours' },
      { centers: ['mitte'], services: ['open_consultation'], replaced_by: ['mitte-summer'] },
    ),
  ),
];
