/** Slips in the days of a closure. */
import { addClosure, type Edit, slip } from './build.ts';

const TRAINING = { de: 'Fortbildung des Teams', en: 'Team training' };
const OUTING = { de: 'Betriebsausflug', en: 'Staff outing' };
const MEETING = { de: 'Teamsitzung', en: 'Team meeting' };

export const CLOSURE_DAYS_EDITS: readonly Edit[] = [
  slip(
    'closures/weekend',
    'Montag und Dienstag gemeint, Samstag und Sonntag getippt.',
    addClosure({ centers: 'all', from: '2027-03-06', to: '2027-03-07', reason: TRAINING }),
  ),
  slip(
    'closures/sunday-of-last-years-outing',
    'Den Betriebsausflug 2027 gemeint, Tag und Monat von 2025 übernommen: ein Sonntag.',
    addClosure({ centers: ['mitte'], from: '2027-06-13', reason: OUTING }),
  ),
  slip(
    'closures/year-long',
    'Bis 5. März 2027 gemeint, beim Ende 2028 getippt.',
    addClosure({ centers: ['nord'], from: '2027-03-01', to: '2028-03-05', reason: TRAINING }),
  ),
  slip(
    'closures/christmas-for-a-year',
    'Weihnachten 2026 gemeint, beim Ende 2027 getippt.',
    addClosure({
      centers: 'all',
      from: '2026-12-24',
      to: '2027-12-31',
      reason: { de: 'Weihnachtsferien', en: 'Christmas break' },
    }),
  ),
  slip(
    'closures/end-before-begin',
    'Vom 27. Dezember 2027 bis 3. Januar 2028 gemeint, beim Ende 2027 getippt.',
    addClosure({
      centers: ['west'],
      from: '2027-12-27',
      to: '2027-01-03',
      reason: { de: 'Zwischen den Jahren', en: 'Between the years' },
    }),
  ),
  slip(
    'closures/a-year-late',
    'Weihnachten 2026 gemeint, Beginn und Ende ein Jahr zu spät getippt.',
    addClosure({
      centers: ['mitte'],
      from: '2027-12-21',
      to: '2028-01-03',
      reason: { de: 'Weihnachtsferien 2026/27', en: 'Christmas break 2026/27' },
    }),
  ),
  slip(
    'closures/last-year',
    'März 2027 gemeint, 2026 getippt.',
    addClosure({ centers: ['nord', 'west'], from: '2026-03-01', to: '2026-03-05', reason: TRAINING }),
  ),
  slip(
    'closures/year-2072',
    'April 2027 gemeint, die Jahreszahl zu 2072 verdreht.',
    addClosure({ centers: ['mitte'], from: '2072-04-12', to: '2072-04-14', reason: TRAINING }),
  ),
  slip(
    'closures/end-has-month-and-day-exchanged',
    '5. bis 9. April gemeint, das Ende als 4. September getippt.',
    addClosure({
      centers: ['west'],
      from: '2027-04-05',
      to: '2027-09-04',
      reason: { de: 'Malerarbeiten', en: 'Painting work' },
    }),
  ),
  slip(
    'closures/other-month-than-it-says',
    '1. bis 5. März gemeint, Februar getippt.',
    addClosure({
      centers: ['west'],
      from: '2027-02-01',
      to: '2027-02-05',
      reason: { de: 'Fortbildung vom 1. bis 5. März', en: 'Training, 1 to 5 March' },
    }),
  ),
  slip(
    'closures/first-open-day-included',
    'Ab 2. August wieder offen gemeint, als letzten Tag den 2. August getippt.',
    addClosure({
      centers: ['mitte'],
      from: '2027-07-19',
      to: '2027-08-02',
      reason: { de: 'Sommerpause, ab 2. August sind wir wieder da', en: 'Summer break, open again from 2 August' },
    }),
  ),
  slip(
    'closures/meeting-as-a-span',
    'Jeden Dienstag Teamsitzung gemeint, die ganze Spanne geschlossen.',
    addClosure({
      centers: ['nord'],
      from: '2027-03-02',
      to: '2027-06-29',
      reason: { de: 'Teamsitzung am Dienstag', en: 'Team meeting on Tuesdays' },
    }),
  ),
  slip(
    'closures/day-after',
    'Mittwoch gemeint, Donnerstag getippt: es trifft nur das Telefon.',
    addClosure({
      centers: ['mitte'],
      from: '2027-04-15',
      reason: { de: 'Die Sprechstunde entfällt wegen einer Versammlung', en: 'No consultation because of a meeting' },
    }),
  ),
  slip(
    'closures/weekday-contradicts',
    'Montag, 10. Mai gemeint, den 11. getippt.',
    addClosure({
      centers: ['west'],
      from: '2027-05-11',
      reason: { de: 'Am Montag wegen Stromausfall im Haus geschlossen', en: 'Closed on Monday: no electricity' },
    }),
  ),
  slip(
    'closures/announced-in-a-year',
    'Heute bekannt gegeben, beim Jahr 2027 getippt.',
    addClosure({
      centers: ['nord'],
      from: '2027-01-18',
      to: '2027-01-20',
      reason: TRAINING,
      announced_on: '2027-11-27',
    }),
  ),
  slip(
    'closures/announced-long-ago',
    'Heute bekannt gegeben, 2016 getippt.',
    addClosure({ centers: ['west'], from: '2027-02-22', reason: MEETING, announced_on: '2016-11-27' }),
  ),
  slip(
    'closures/thirty-first-of-june',
    'Bis Ende Juni gemeint, den 31. getippt.',
    addClosure({
      centers: ['mitte'],
      from: '2027-06-28',
      to: '2027-06-31',
      reason: { de: 'Umbau des Wartezimmers', en: 'Waiting room is rebuilt' },
    }),
  ),
];
