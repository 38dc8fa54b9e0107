/** Slips in what a closure hits: which center, which service, which schedule. */
import { addClosure, type Edit, slip } from './build.ts';

const TRAINING = { de: 'Fortbildung des Teams', en: 'Team training' };
const MEETING = { de: 'Teamsitzung', en: 'Team meeting' };

export const CLOSURE_PLACES_EDITS: readonly Edit[] = [
  slip(
    'closures/wrong-center',
    'Mitte gemeint, West gewählt: dort ist mittwochs nur das Telefon besetzt.',
    addClosure({
      centers: ['west'],
      from: '2027-03-10',
      reason: { de: 'Die Sprechstunde am Mittwoch fällt aus', en: 'No consultation on Wednesday' },
    }),
  ),
  slip(
    'closures/all-by-mistake',
    'Nur Mitte gemeint, „alle“ stehen lassen.',
    addClosure({
      centers: 'all',
      from: '2026-12-02',
      to: '2026-12-03',
      reason: { de: 'Wasserrohrbruch in der Brückenstraße', en: 'Burst pipe in Brückenstraße' },
    }),
  ),
  slip(
    'closures/a-center-forgotten',
    'Alle Center gemeint, West nicht angekreuzt.',
    addClosure({
      centers: ['nord', 'mitte'],
      from: '2027-07-26',
      to: '2027-08-06',
      reason: { de: 'Sommerpause aller Center', en: 'Summer break of all centers' },
    }),
  ),
  slip(
    'closures/other-center-in-the-words',
    'West gemeint, Nord gewählt.',
    addClosure({
      centers: ['nord'],
      from: '2027-10-11',
      to: '2027-10-12',
      reason: { de: 'Das RSC West zieht um', en: 'RSC West is moving' },
    }),
  ),
  slip(
    'closures/schedule-of-the-sister',
    'Die Montagszeit von Mitte gemeint, die von Nord gewählt.',
    addClosure({ centers: ['mitte'], schedules: ['nord-open-mo'], from: '2027-02-15', reason: MEETING }),
  ),
  slip(
    'closures/schedule-mistyped',
    'Die Mittwochszeit gemeint, ihre Kennung falsch abgetippt.',
    addClosure({ centers: ['mitte'], schedules: ['mitte-open-mi'], from: '2027-02-17', reason: MEETING }),
  ),
  slip(
    'closures/center-as-a-word',
    'Nur Nord gemeint, ohne eckige Klammern getippt.',
    addClosure({ centers: 'nord' as unknown as 'all', from: '2027-02-16', reason: MEETING }),
  ),
  slip(
    'closures/wrong-service',
    'Die offene Sprechstunde gemeint, die Außensprechstunde angekreuzt.',
    addClosure({ centers: ['west'], services: ['outreach'], from: '2027-04-12', reason: TRAINING }),
  ),
  slip(
    'closures/service-exchanged',
    'Nur die Sprechstunde gemeint, nur das Telefon angekreuzt.',
    addClosure({
      centers: ['nord'],
      services: ['phone'],
      from: '2027-05-03',
      reason: {
        de: 'Die Sprechstunde fällt aus, am Telefon sind wir da',
        en: 'No consultation, but we answer the phone',
      },
    }),
  ),
];
