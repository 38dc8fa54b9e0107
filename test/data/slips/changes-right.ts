/** Right edits where hours end, pause, change for a while or change again. */
import { addClosure, addSchedule, type Edit, endSchedule, legal, newHours } from './build.ts';

const LATER = { opens_at: '15:00', closes_at: '17:00' };
const EARLIER = { opens_at: '09:00', closes_at: '11:00' };

export const CHANGES_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'changes/next-week',
    'Die neue Zeit gilt schon ab nächster Woche.',
    newHours('mitte-open-mo', '2026-11-30', EARLIER),
  ),
  legal(
    'changes/in-a-year',
    'Die neue Zeit wird mehr als ein Jahr vorher angekündigt.',
    newHours('west-open-mo', '2028-01-10', LATER),
  ),
  legal('changes/at-new-year', 'Ab 1. Januar gilt ein neuer Plan.', newHours('nord-open-we', '2027-01-01', LATER)),
  legal(
    'changes/in-the-middle-of-a-week',
    'Der Wechsel liegt mitten in der Woche, am Monatsersten.',
    newHours('nord-phone', '2027-04-01', EARLIER),
  ),
  legal(
    'changes/after-a-pause',
    'Im Dezember fällt der Mittwoch aus, im Januar geht es zu anderer Zeit weiter.',
    newHours('mitte-open-we', '2027-01-06', LATER, '2026-12-16'),
  ),
  legal(
    'changes/session-ends',
    'Die Sprechstunde am Mittwoch wird eingestellt, dafür ist montags länger offen.',
    endSchedule('mitte-open-we', '2026-12-31'),
    newHours('mitte-open-mo', '2027-01-04', { opens_at: '09:00', closes_at: '13:00' }),
  ),
  legal(
    'changes/project-ends',
    'Mit dem Projekt endet die zusätzliche Sprechstunde am Jahresende.',
    addSchedule({ id: 'west-open-tu', byday: ['TU'], valid_from: '2027-01-05', valid_to: '2027-12-21' }),
  ),
  legal(
    'changes/for-three-months',
    'Ein Quartal lang zu anderer Zeit, dann wieder wie gewohnt.',
    newHours('nord-open-mo', '2027-04-05', { ...LATER, valid_to: '2027-06-28' }),
    addSchedule({ id: 'nord-open-mo-2027-07', byday: ['MO'], valid_from: '2027-07-05' }),
  ),
  legal(
    'changes/twice',
    'Zwei Wechsel nacheinander sind schon bekannt.',
    newHours('west-open-th', '2027-02-04', { ...EARLIER, valid_to: '2027-08-31' }),
    addSchedule({ id: 'west-open-th-2027-09', byday: ['TH'], ...LATER, valid_from: '2027-09-01' }),
  ),
  legal(
    'changes/summer-hours',
    'In den Sommerferien hat Mitte vormittags offen, danach von selbst wieder wie gewohnt.',
    addSchedule({
      id: 'mitte-open-sommer',
      byday: ['MO', 'WE'],
      opens_at: '08:00',
      closes_at: '10:00',
      valid_from: '2027-07-19',
      valid_to: '2027-08-31',
    }),
    addClosure({
      centers: ['mitte'],
      services: ['open_consultation'],
      from: '2027-07-19',
      to: '2027-08-31',
      replaced_by: ['mitte-open-sommer'],
      reason: { de: 'Sommerzeiten', en: 'Summer hours' },
    }),
  ),
  legal(
    'changes/ramadan-hours',
    'Im Ramadan beginnt die Sprechstunde in Nord früher und das Telefon bleibt.',
    addSchedule({
      id: 'nord-open-ramadan',
      byday: ['WE'],
      opens_at: '11:00',
      closes_at: '13:00',
      valid_from: '2027-02-10',
      valid_to: '2027-03-10',
    }),
    addClosure({
      centers: ['nord'],
      schedules: ['nord-open-we'],
      from: '2027-02-10',
      to: '2027-03-10',
      replaced_by: ['nord-open-ramadan'],
      reason: { de: 'Andere Zeiten im Ramadan', en: 'Other hours during Ramadan' },
    }),
  ),
  legal(
    'changes/emergency-hours',
    'Wegen Personalmangels ist in West im Januar nur donnerstags und kürzer offen.',
    addSchedule({
      id: 'west-open-notbetrieb',
      byday: ['TH'],
      opens_at: '10:00',
      closes_at: '11:00',
      valid_from: '2027-01-04',
      valid_to: '2027-01-31',
    }),
    addClosure({
      centers: ['west'],
      services: ['open_consultation'],
      from: '2027-01-04',
      to: '2027-01-31',
      replaced_by: ['west-open-notbetrieb'],
      reason: { de: 'Eingeschränkter Betrieb', en: 'Reduced service' },
    }),
  ),
  legal(
    'changes/phone-in-the-holidays',
    'In den Osterferien ist das Telefon in West nur dienstags besetzt.',
    addSchedule({
      id: 'west-phone-ostern',
      service: 'phone',
      byday: ['TU'],
      opens_at: '09:00',
      closes_at: '12:00',
      valid_from: '2027-03-22',
      valid_to: '2027-04-03',
    }),
    addClosure({
      centers: ['west'],
      services: ['phone'],
      from: '2027-03-22',
      to: '2027-04-03',
      replaced_by: ['west-phone-ostern'],
      reason: { de: 'Telefonzeit in den Osterferien', en: 'Phone hours in the Easter holidays' },
    }),
  ),
];
