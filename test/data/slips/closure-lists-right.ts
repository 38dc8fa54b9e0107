/** Right edits with several closures, or with one fewer. */
import { addClosure, addSchedule, type Edit, legal, setRecurring, TODAY } from './build.ts';

const TRAINING = { de: 'Fortbildung des Teams', en: 'Team training' };

export const CLOSURE_LISTS_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'closures/summer-by-turns',
    'Die Center machen nacheinander je zwei Wochen Pause.',
    addClosure({
      id: 'sommer-nord-2027',
      centers: ['nord'],
      from: '2027-07-19',
      to: '2027-07-30',
      reason: { de: 'Sommerpause', en: 'Summer break' },
    }),
    addClosure({
      id: 'sommer-mitte-2027',
      centers: ['mitte'],
      from: '2027-08-02',
      to: '2027-08-13',
      reason: { de: 'Sommerpause', en: 'Summer break' },
    }),
    addClosure({
      id: 'sommer-west-2027',
      centers: ['west'],
      from: '2027-08-16',
      to: '2027-08-27',
      reason: { de: 'Sommerpause', en: 'Summer break' },
    }),
  ),
  legal(
    'closures/two-trainings',
    'Zwei Fortbildungstage in zwei Monaten.',
    addClosure({ centers: ['west'], from: '2027-02-25', reason: TRAINING }),
    addClosure({ centers: ['west'], from: '2027-04-22', reason: TRAINING }),
  ),
  legal(
    'closures/perhaps-then-surely',
    'Am ersten Tag sicher zu, am zweiten vielleicht.',
    addClosure({ centers: ['nord'], from: '2027-06-21', reason: { de: 'Malerarbeiten', en: 'Painting work' } }),
    addClosure({
      centers: ['nord'],
      from: '2027-06-22',
      to: '2027-06-23',
      effect: 'tentative',
      reason: { de: 'Malerarbeiten', en: 'Painting work' },
    }),
  ),
  legal(
    'closures/of-new-hours',
    'Die neue Freitagszeit fällt beim ersten Mal gleich aus.',
    addSchedule({ id: 'mitte-open-fr', byday: ['FR'], valid_from: '2027-01-08' }),
    addClosure({
      centers: ['mitte'],
      schedules: ['mitte-open-fr'],
      from: '2027-01-08',
      reason: { de: 'Start eine Woche später', en: 'Begins a week later' },
    }),
  ),
  legal(
    'closures/different-reasons-follow',
    'Erst Umzug, dann gleich die Fortbildung: zwei Einträge Tag an Tag.',
    addClosure({
      centers: ['mitte'],
      from: '2028-03-06',
      to: '2028-03-07',
      reason: { de: 'Umzug im Haus', en: 'We move within the building' },
    }),
    addClosure({ centers: ['mitte'], from: '2028-03-08', to: '2028-03-10', reason: TRAINING }),
  ),
  legal(
    'closures/a-customary-day-ends',
    'Rosenmontag wird ab jetzt gearbeitet: der Eintrag bekommt ein Ende.',
    setRecurring('rose_monday', { valid_to: TODAY }),
  ),
];
