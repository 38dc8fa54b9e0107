/** Slips and right edits of whom a session is for. */
import { addSchedule, type Edit, legal, newHours, slip } from './build.ts';

const advice = { service: 'consultation', valid_from: '2027-02-02' } as const;

export const AUDIENCE_EDITS: readonly Edit[] = [
  slip(
    'conditions/women-for-open',
    'Aus der Frauenstunde kopiert und die Gruppe bei der offenen Sprechstunde stehen lassen.',
    newHours('mitte-open-we', '2027-02-03', { closes_at: '16:30', audience: ['women'] }),
  ),
  slip(
    'conditions/women-and-men',
    'Für alle gemeint, Frauen und Männer angekreuzt.',
    addSchedule({ ...advice, id: 'west-beratung-tu', byday: ['TU'], audience: ['women', 'men'] }),
  ),
  slip(
    'conditions/seniors-for-students',
    'Studierende gemeint, Seniorinnen und Senioren angekreuzt.',
    addSchedule({
      ...advice,
      id: 'mitte-studium-th',
      byday: ['TH'],
      audience: ['seniors'],
      note: { de: 'Sprechstunde für Studierende.', en: 'For students.' },
    }),
  ),
  slip(
    'conditions/men-for-women',
    'Frauenstunde gemeint, Männer angekreuzt.',
    addSchedule({
      ...advice,
      id: 'nord-frauen-we',
      byday: ['WE'],
      audience: ['men'],
      note: { de: 'Frauenstunde, mit Kinderbetreuung.' },
    }),
  ),
  slip(
    'conditions/every-group',
    'Für alle gemeint, jedes Kästchen angekreuzt.',
    addSchedule({
      ...advice,
      id: 'nord-alle-tu',
      byday: ['TU'],
      audience: [
        'women',
        'men',
        'families',
        'parents',
        'children',
        'young_people',
        'seniors',
        'students',
        'refugees',
        'newcomers',
        'disabled_people',
      ],
    }),
  ),
  legal(
    'conditions/women',
    'Frauenstunde am Dienstagvormittag.',
    addSchedule({
      ...advice,
      id: 'nord-frauen-tu',
      byday: ['TU'],
      audience: ['women'],
      note: { de: 'Mit Kinderbetreuung.', en: 'Childcare is provided.', tr: 'Çocuk bakımı vardır.' },
    }),
  ),
  legal(
    'conditions/young-people',
    'Jugendsprechstunde nach der Schule.',
    addSchedule({
      ...advice,
      id: 'west-jugend-we',
      byday: ['WE'],
      opens_at: '15:30',
      closes_at: '17:30',
      audience: ['young_people', 'students'],
    }),
  ),
  legal(
    'conditions/parents',
    'Elterncafé mit Beratung, einmal im Monat.',
    addSchedule({
      ...advice,
      id: 'mitte-eltern',
      byday: ['1TH'],
      opens_at: '08:30',
      closes_at: '10:30',
      audience: ['parents', 'families'],
      valid_from: '2027-03-04',
    }),
  ),
  legal(
    'conditions/newcomers',
    'Erstberatung für Geflüchtete und neu Zugewanderte.',
    addSchedule({
      ...advice,
      id: 'nord-neu-fr',
      byday: ['FR'],
      audience: ['refugees', 'newcomers'],
      languages: ['de', 'en', 'ar'],
    }),
  ),
];
