/** Slips in the day from which new hours hold: wrong years, months and ways to write a date. */
import { type Edit, newHours, slip } from './build.ts';

const LATER = { opens_at: '15:00', closes_at: '17:00' };
const EARLIER = { opens_at: '09:00', closes_at: '11:00' };

export const CHANGE_DATES_EDITS: readonly Edit[] = [
  slip(
    'changes/last-year',
    'Ab 1. Februar 2027 gemeint, aus Gewohnheit 2026 getippt.',
    newHours('nord-open-we', '2026-02-01', LATER),
  ),
  slip(
    'changes/only-new-in-last-year',
    'Ab 4. Januar 2027 gemeint, bei der neuen Zeit 2026 getippt.',
    newHours('mitte-open-we', '2026-01-04', LATER, '2027-01-03'),
  ),
  slip(
    'changes/only-old-in-last-year',
    'Bis 31. Januar 2027 gemeint, beim Ende 2026 getippt.',
    newHours('west-open-mo', '2027-02-01', LATER, '2026-01-31'),
  ),
  slip('changes/year-2072', '2027 gemeint, 2072 getippt.', newHours('mitte-open-mo', '2072-02-01', EARLIER)),
  slip(
    'changes/year-207',
    '2027 gemeint, eine Ziffer verschoben: 0227.',
    newHours('west-open-mo', '0227-02-01', LATER, '2027-01-31'),
  ),
  slip(
    'changes/year-2127',
    'Ab 2027 gemeint, das Ende der alten Zeit auf 2127 gesetzt.',
    newHours('nord-open-mo', '2027-05-03', EARLIER, '2127-05-02'),
  ),
  slip(
    'changes/month-and-day-exchanged',
    '7. Juni gemeint, Monat und Tag vertauscht.',
    newHours('mitte-open-mo', '2027-07-06', { ...EARLIER, note: { de: 'Ab 7. Juni 2027 eine Stunde früher.' } }),
  ),
  slip(
    'changes/american-date',
    '1. Februar gemeint, „02/01/2027“ getippt.',
    newHours('nord-open-mo', '2027-02-01', { ...LATER, valid_from: '02/01/2027' }),
  ),
  slip(
    'changes/german-date',
    '3. März gemeint, „03.03.2027“ getippt.',
    newHours('mitte-open-we', '2027-03-03', { ...EARLIER, valid_from: '03.03.2027' }),
  ),
  slip(
    'changes/no-such-day',
    'Ende Februar gemeint, den 30. getippt.',
    newHours('west-open-th', '2027-03-01', LATER, '2027-02-30'),
  ),
  slip(
    'changes/a-day-late',
    'Ab Mittwoch, 3. Februar gemeint, den 4. getippt.',
    newHours('mitte-open-we', '2027-02-04', {
      ...EARLIER,
      note: { de: 'Erster Termin zur neuen Zeit: Mittwoch, 3. Februar.' },
    }),
  ),
];
