/** Slips where old hours end and new ones follow: gaps, overlaps, nothing that follows. */
import { addSchedule, type Edit, endSchedule, newHours, setSchedule, slip, withCenter } from './build.ts';

const LATER = { opens_at: '15:00', closes_at: '17:00' };
const EARLIER = { opens_at: '09:00', closes_at: '11:00' };

export const CHANGES_EDITS: readonly Edit[] = [
  slip(
    'changes/no-successor',
    'Mittwochs ab Februar andere Zeit gemeint, nur die alte beendet.',
    endSchedule('mitte-open-we', '2027-01-31'),
  ),
  slip(
    'changes/all-ended',
    'Nur die Sprechstunden neu ordnen wollen, alle Zeiten beendet und keine eingetragen.',
    endSchedule('west-open-mo', '2027-02-28'),
    endSchedule('west-open-th', '2027-02-28'),
    endSchedule('west-phone', '2027-02-28'),
  ),
  slip(
    'changes/gap',
    'Ab 1. Februar gemeint, bei der neuen Zeit den März getippt.',
    newHours('nord-open-mo', '2027-03-01', EARLIER, '2027-01-31'),
  ),
  slip(
    'changes/gap-of-a-year',
    'Ab Januar 2027 gemeint, bei der neuen Zeit 2028 getippt.',
    newHours('west-open-th', '2028-01-06', LATER, '2027-01-05'),
  ),
  slip(
    'changes/overlap',
    'Wechsel am 1. Februar gemeint, das alte Ende auf Ende Februar gesetzt.',
    newHours('mitte-open-mo', '2027-02-01', { ...EARLIER, closes_at: '11:30' }, '2027-02-28'),
  ),
  slip(
    'changes/overlap-of-a-day',
    'Der 1. März ist letzter Tag der alten und erster der neuen Zeit.',
    newHours('nord-open-mo', '2027-03-01', LATER, '2027-03-01'),
  ),
  slip(
    'changes/old-goes-on',
    'Die neue Zeit eingetragen, die alte nicht beendet.',
    addSchedule({ id: 'west-open-th-neu', byday: ['TH'], ...EARLIER, valid_from: '2027-04-01' }),
  ),
  slip(
    'changes/end-before-begin',
    'Für ein Jahr bis August 2028 gemeint, 2027 getippt.',
    newHours('mitte-open-we', '2027-09-01', { ...LATER, valid_to: '2027-08-31' }),
  ),
  slip(
    'changes/for-one-day',
    'Ab 1. Februar gemeint, das Ende auf denselben Tag gesetzt.',
    newHours('nord-open-mo', '2027-02-01', { ...EARLIER, valid_to: '2027-02-01' }),
  ),
  slip(
    'changes/no-session-in-the-span',
    'Im März mittwochs gemeint, die Spanne endet am Dienstag der ersten Woche.',
    addSchedule({ id: 'west-open-we', byday: ['WE'], valid_from: '2027-03-01', valid_to: '2027-03-02' }),
  ),
  slip(
    'changes/for-a-while-without-end',
    'Nur im März früher gemeint, kein Ende eingetragen.',
    newHours('west-open-mo', '2027-03-01', {
      opens_at: '11:00',
      closes_at: '13:00',
      note: { de: 'Nur im März: zwei Stunden früher.' },
    }),
  ),
  slip(
    'changes/no-way-back',
    'Im Juli andere Zeit gemeint, die gewohnte ab August vergessen.',
    newHours('west-open-th', '2027-07-01', { ...LATER, valid_to: '2027-07-31' }),
  ),
  slip(
    'changes/overwritten',
    'Die veröffentlichte Zeit überschrieben, statt sie zu beenden.',
    setSchedule('nord-open-we', LATER),
  ),
  slip(
    'changes/id-used-again',
    'Der neuen Zeit die Kennung der alten gelassen.',
    newHours('mitte-open-mo', '2027-02-01', { ...LATER, id: 'mitte-open-mo' }),
  ),
  slip(
    'changes/old-deleted',
    'Die alte Zeit gelöscht, statt sie zu beenden.',
    withCenter('west', ({ schedules }) => ({ schedules: schedules.filter(({ id }) => id !== 'west-open-th') })),
    addSchedule({ id: 'west-open-th-2027', byday: ['TH'], ...LATER, valid_from: '2027-01-07' }),
  ),
  slip(
    'changes/wrong-old-ended',
    'Den Mittwoch verlegt, aber den Montag beendet.',
    endSchedule('mitte-open-mo', '2027-04-06'),
    addSchedule({ id: 'mitte-open-we-2027', byday: ['WE'], ...EARLIER, valid_from: '2027-04-07' }),
  ),
  slip(
    'changes/old-ended-at-the-sister',
    'Neu in Nord eingetragen, die alte Zeit in Mitte beendet.',
    addSchedule({ id: 'nord-open-we-2027', byday: ['WE'], ...LATER, valid_from: '2027-10-06' }),
    endSchedule('mitte-open-we', '2027-10-05'),
  ),
  slip(
    'changes/begin-in-the-first-edition',
    'Ab Januar gemeint, beim Kopieren das Datum von 2021 stehen lassen.',
    addSchedule({ id: 'nord-open-fr', byday: ['FR'], valid_from: '2021-08-05' }),
  ),
];
