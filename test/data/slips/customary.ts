/** Slips in the days on which it is customary to close, and in whose holidays hold. */
import { addRecurring, type Edit, setRecurring, slip, withTop } from './build.ts';

export const CUSTOMARY_EDITS: readonly Edit[] = [
  slip(
    'holidays/carnival-on-tuesday',
    'Den Rosenmontag gemeint, um einen Tag verrechnet.',
    setRecurring('rose_monday', { rule: 'easter-47' }),
  ),
  slip(
    'holidays/carnival-after-easter',
    'Den Rosenmontag gemeint, Plus statt Minus getippt.',
    setRecurring('rose_monday', { rule: 'easter+48' }),
  ),
  slip(
    'holidays/christmas-eve-in-november',
    'Heiligabend gemeint, 11-24 getippt.',
    setRecurring('christmas_eve', { rule: '11-24' }),
  ),
  slip(
    'holidays/day-before-month',
    'Heiligabend gemeint, Tag vor Monat getippt.',
    setRecurring('christmas_eve', { rule: '24-12' }),
  ),
  slip(
    'holidays/eve-on-new-year',
    'Silvester gemeint, 01-01 getippt.',
    setRecurring('new_years_eve', { rule: '01-01' }),
  ),
  slip(
    'holidays/span-reversed',
    'Die Tage zwischen den Jahren gemeint, von und bis vertauscht.',
    addRecurring({ id: 'between_the_years', rule: '12-30/12-27', effect: 'cancelled', valid_from: '2026-12-01' }),
  ),
  slip(
    'holidays/span-of-a-year',
    '27. bis 30. Dezember gemeint, beim Beginn den Februar getippt.',
    addRecurring({ id: 'between_the_years', rule: '02-27/12-30', effect: 'cancelled', valid_from: '2026-12-01' }),
  ),
  slip(
    'holidays/altweiber-on-rose-monday',
    'Altweiber gemeint, die Regel von Rosenmontag kopiert.',
    addRecurring({ id: 'womens_carnival', rule: 'easter-48', effect: 'tentative', valid_from: '2027-01-01' }),
  ),
  slip(
    'holidays/for-the-past',
    'Ab 2027 gemeint, die Regel galt bei der Eingabe nur bis 2022.',
    addRecurring({
      id: 'after_ascension',
      rule: 'easter+40',
      effect: 'cancelled',
      valid_from: '2021-08-05',
      valid_to: '2022-12-31',
    }),
  ),
  slip(
    'holidays/another-state',
    'Nordrhein-Westfalen gemeint, Niedersachsen gewählt.',
    withTop({ holiday_region: 'DE-NI' }),
  ),
  slip(
    'holidays/assumption-day',
    'Mariä Himmelfahrt wie in Bayern angekreuzt.',
    withTop(({ municipality }) => ({ municipality: { ...municipality, local_holidays: ['assumption_day'] } })),
  ),
  slip(
    'holidays/entered-twice',
    'Heiligabend künftig sicher geschlossen gemeint, daneben noch einmal angelegt statt geändert.',
    addRecurring({ id: 'christmas_eve', rule: '12-24', effect: 'cancelled', valid_from: '2026-12-01' }),
  ),
];
