/** Slips in closures: the days, the hours, and the centers that they name. */
import { close, type Edit, slip, TRAINING } from '../slips-unseen/build.ts';
import { only, w } from './parts.ts';

export const CLOSURE_SLIPS: readonly Edit[] = [
  slip(
    'closures/year-of-the-form',
    'Die Betriebsferien der ersten Januarwoche 2027 stehen noch mit der Jahreszahl 2026 da.',
    close('2026-01-04', '2026-01-08', w('Betriebsferien', 'Company holidays')),
  ),
  slip(
    'closures/end-day-and-month-swapped',
    'Die Fortbildung dauert vom 1. bis 5. Februar, im Ende sind Tag und Monat vertauscht.',
    close('2027-02-01', '2027-05-02', TRAINING),
  ),
  slip(
    'closures/date-against-reason',
    'Der Grund nennt den 5. März, eingetragen ist der 3. Mai.',
    close('2027-05-03', '2027-05-03', w('Fortbildung am 5. März 2027', 'Training on 5 March 2027')),
  ),
  slip(
    'closures/ends-before-it-begins',
    'Erster und letzter Tag der Gesundheitswoche sind vertauscht.',
    close('2027-03-05', '2027-03-01', w('Gesundheitswoche im Haus', 'Health week in the building')),
  ),
  slip(
    'closures/saturday-for-friday',
    'Der Teamtag ist am Freitag, im Kalender wurde die Spalte daneben abgelesen.',
    close('2027-04-10', '2027-04-10', w('Teamtag', 'Team day'), only('nord')),
  ),
  slip(
    'closures/end-a-year-later',
    'Das Ende der Osterschließung ist versehentlich im Jahr 2028.',
    close('2027-03-22', '2028-04-02', w('Osterferien', 'Easter holidays'), only('west')),
  ),
  slip(
    'closures/new-year-in-the-old-year',
    'Zwischen den Jahren ist zu, beim 1. Januar blieb die alte Jahreszahl stehen.',
    close('2026-12-23', '2026-01-01', w('Zwischen den Jahren', 'Between Christmas and New Year')),
  ),
  slip(
    'closures/afternoon-at-night',
    'Nachmittags von 1 bis 4 ist zu, eingetragen wie auf einer Uhr mit zwölf Stunden.',
    close('2027-01-13', '2027-01-13', w('Klausurtagung am Nachmittag', 'Retreat in the afternoon'), {
      ...{ opens_at: '01:00', closes_at: '04:00' },
    }),
  ),
  slip(
    'closures/open-hours-for-closed-hours',
    'Ab 12 Uhr ist geschlossen, eingetragen ist aber die Zeit, in der geöffnet ist.',
    close('2027-01-20', '2027-01-20', w('Ab 12 Uhr geschlossen: Klausurtagung', 'Closed from 12:00: retreat'), {
      ...{ opens_at: '08:00', closes_at: '12:00' },
    }),
  ),
  slip(
    'closures/hours-backwards',
    'Beginn und Ende der geschlossenen Stunden sind vertauscht.',
    close('2027-01-11', '2027-01-11', w('Feueralarmübung', 'Fire drill'), { opens_at: '12:00', closes_at: '10:00' }),
  ),
  slip(
    'closures/half-a-span',
    'Bis wann an diesem Tag geschlossen ist, wurde vergessen.',
    close('2026-12-09', '2026-12-09', w('Weihnachtsfeier', 'Christmas party'), { opens_at: '14:00' }),
  ),
  slip(
    'closures/water-at-the-other-center',
    'Der Wasserschaden ist in der Beethovenstraße in Rheinhausen, eingetragen wurde Mitte.',
    close('2026-11-30', '2026-12-11', w('Wasserschaden in der Beethovenstraße', 'Water damage in Beethovenstraße'), {
      ...only('mitte'),
    }),
  ),
  slip(
    'closures/reason-names-another-center',
    'Das RSC Nord wird gestrichen, geschlossen wird laut Eintrag das RSC West.',
    close('2027-01-18', '2027-01-22', w('Malerarbeiten im RSC Nord', 'Painting at RSC Nord'), only('west')),
  ),
  slip(
    'closures/all-for-one',
    'Nur das RSC Mitte bekommt neue Fenster, die Schließung gilt aber für alle.',
    close('2027-02-22', '2027-02-26', w('Neue Fenster im RSC Mitte', 'New windows at RSC Mitte')),
  ),
  slip(
    'closures/center-unknown',
    'Das Center heißt in der Datei „west“, eingetragen wurde „rheinhausen“.',
    close('2027-01-21', '2027-01-21', w('Dienstbesprechung', 'Staff meeting'), only('rheinhausen')),
  ),
  slip(
    'closures/consultation-for-phone',
    'Die Telefonanlage wird erneuert, angekreuzt ist die offene Sprechstunde.',
    close('2027-01-04', '2027-01-08', w('Die Telefonanlage wird erneuert', 'The telephone system is replaced'), {
      services: ['open_consultation'],
    }),
  ),
  slip(
    'closures/time-of-another-center',
    'Geschlossen ist Mitte, genannt wird aber die Montagszeit von Nord.',
    close('2027-01-25', '2027-01-25', w('Dienstbesprechung', 'Staff meeting'), {
      ...{ centers: ['mitte'], schedules: ['nord-open-mo'] },
    }),
  ),
  slip(
    'closures/time-misspelt',
    'In der Kennung der Donnerstagszeit steht „do“ statt „th“.',
    close('2027-01-28', '2027-01-28', w('Dienstbesprechung', 'Staff meeting'), {
      ...{ centers: ['west'], schedules: ['west-open-do'] },
    }),
  ),
];
