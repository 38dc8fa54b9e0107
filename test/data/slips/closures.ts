/** Slips in how a closure is meant: how sure, which hours, entered twice, replaced by what. */
import { addClosure, addSchedule, type Edit, slip, withTop } from './build.ts';

const TRAINING = { de: 'Fortbildung des Teams', en: 'Team training' };
const OUTING = { de: 'Betriebsausflug', en: 'Staff outing' };
const MEETING = { de: 'Teamsitzung', en: 'Team meeting' };

export const CLOSURES_EDITS: readonly Edit[] = [
  slip(
    'closures/perhaps-for-surely',
    'Fällt sicher aus gemeint, „möglicherweise“ stehen lassen.',
    addClosure({
      centers: ['mitte'],
      from: '2027-03-15',
      to: '2027-03-17',
      effect: 'tentative',
      reason: { de: 'Das Center ist geschlossen, alle Sprechstunden fallen aus', en: 'The center is closed' },
    }),
  ),
  slip(
    'closures/surely-for-perhaps',
    'Möglicherweise geschlossen gemeint, „fällt aus“ stehen lassen.',
    addClosure({
      centers: ['west'],
      from: '2027-01-21',
      reason: {
        de: 'Wegen Warnstreik eventuell geschlossen, bitte vorher anrufen',
        en: 'Perhaps closed because of a strike, please call first',
      },
    }),
  ),
  slip(
    'closures/open-hours-as-closed-hours',
    'Nur von 10 bis 11 Uhr offen gemeint, diese Zeit als geschlossen eingetragen.',
    addClosure({
      centers: ['nord'],
      from: '2027-06-14',
      opens_at: '10:00',
      closes_at: '11:00',
      reason: { de: 'An diesem Tag nur von 10 bis 11 Uhr geöffnet', en: 'Open only from 10 to 11 on this day' },
    }),
  ),
  slip(
    'closures/afternoon-as-night',
    '13 bis 15 Uhr geschlossen gemeint, als 1 bis 3 Uhr getippt.',
    addClosure({ centers: ['west'], from: '2027-09-13', opens_at: '01:00', closes_at: '03:00', reason: TRAINING }),
  ),
  slip(
    'closures/from-noon-for-until-noon',
    'Bis 12 Uhr geschlossen gemeint, ab 12 Uhr eingetragen.',
    addClosure({
      centers: ['mitte'],
      from: '2027-04-19',
      opens_at: '12:00',
      reason: { de: 'Personalversammlung am Vormittag', en: 'Staff meeting in the morning' },
    }),
  ),
  slip(
    'closures/after-everything',
    'Ab 10 Uhr geschlossen gemeint, 18 Uhr getippt.',
    addClosure({ centers: ['nord'], from: '2027-11-10', opens_at: '18:00', reason: OUTING }),
  ),
  slip(
    'closures/hours-reversed',
    'Von 9 bis 12 Uhr geschlossen gemeint, andersherum eingetragen.',
    addClosure({ centers: 'all', from: '2028-02-07', opens_at: '12:00', closes_at: '09:00', reason: MEETING }),
  ),
  slip(
    'closures/entered-twice',
    'Die Schließung war schon eingetragen, eine Kollegin trägt sie noch einmal ein.',
    addClosure({ centers: ['west'], from: '2027-03-22', to: '2027-03-24', reason: TRAINING }),
    addClosure({ centers: ['west'], from: '2027-03-22', to: '2027-03-24', reason: { de: 'Team-Fortbildung' } }),
  ),
  slip(
    'closures/one-inside-another',
    'Einen Tag im Juni gemeint, im Juli getippt, mitten in der Sommerpause.',
    addClosure({
      centers: ['nord'],
      from: '2027-07-12',
      to: '2027-07-23',
      reason: { de: 'Sommerpause', en: 'Summer break' },
    }),
    addClosure({ centers: ['nord'], from: '2027-07-14', reason: OUTING }),
  ),
  slip(
    'closures/sure-and-perhaps',
    'Aus „möglicherweise“ wurde „sicher“, der alte Eintrag blieb stehen.',
    addClosure({
      centers: ['mitte'],
      from: '2027-02-10',
      effect: 'tentative',
      reason: { de: 'Personalversammlung', en: 'Staff meeting' },
    }),
    addClosure({ centers: ['mitte'], from: '2027-02-10', reason: { de: 'Personalversammlung', en: 'Staff meeting' } }),
  ),
  slip(
    'closures/id-used-again',
    'Eine zweite Fortbildung kopiert und die Kennung stehen lassen.',
    addClosure({ id: 'fortbildung', centers: ['nord'], from: '2027-04-13', to: '2027-04-14', reason: TRAINING }),
    addClosure({ id: 'fortbildung', centers: ['nord'], from: '2027-09-14', to: '2027-09-15', reason: TRAINING }),
  ),
  slip(
    'closures/summer-hours-as-closure',
    'Sommerzeiten gemeint, „stattdessen gilt“ vergessen: die neuen Zeiten fallen auch aus.',
    addSchedule({ id: 'west-open-sommer', byday: ['TU'], valid_from: '2027-07-19', valid_to: '2027-08-31' }),
    addClosure({
      centers: ['west'],
      from: '2027-07-19',
      to: '2027-08-31',
      reason: { de: 'Sommerzeiten', en: 'Summer hours' },
    }),
  ),
  slip(
    'closures/replaced-by-hours-of-another-summer',
    'Sommerzeiten 2027 gemeint, die Ersatzzeit beginnt erst 2028.',
    addSchedule({ id: 'nord-open-sommer', byday: ['TU'], valid_from: '2028-07-10', valid_to: '2028-08-22' }),
    addClosure({
      centers: ['nord'],
      services: ['open_consultation'],
      from: '2027-07-19',
      to: '2027-08-31',
      replaced_by: ['nord-open-sommer'],
      reason: { de: 'Sommerzeiten', en: 'Summer hours' },
    }),
  ),
  slip(
    'closures/replaced-by-the-usual',
    'Die Sommerzeit als Ersatz gemeint, die gewohnte gewählt.',
    addClosure({
      centers: ['mitte'],
      services: ['open_consultation'],
      from: '2027-08-02',
      to: '2027-08-27',
      replaced_by: ['mitte-open-mo', 'mitte-open-we'],
      reason: { de: 'Sommerzeiten', en: 'Summer hours' },
    }),
  ),
  slip(
    'closures/old-ones-deleted',
    'Eine neue Schließung eingetragen und dabei alle üblichen Schließtage gelöscht.',
    addClosure({ centers: 'all', from: '2027-06-16', reason: OUTING }),
    withTop({ recurring_closures: [] }),
  ),
];
