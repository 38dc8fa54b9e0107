/** Slips in closing and opening that hold from a day on. */
import { addDated, type Edit, slip } from './build.ts';

const REBUILT = {
  de: 'Wegen Umbau geschlossen bis Ende April 2027.',
  en: 'Closed for renovation until the end of April 2027.',
};

export const DATED_STATUS_EDITS: readonly Edit[] = [
  slip(
    'dated/end-before-begin',
    'Umbau von Dezember 2026 bis April 2027 gemeint, beim Ende 2026 getippt.',
    addDated('west', {
      valid_from: '2026-12-14',
      valid_to: '2026-04-30',
      status: 'temporarily_closed',
      status_note: REBUILT,
    }),
  ),
  slip(
    'dated/closed-without-end',
    'Umbau bis Ende April gemeint, das Ende steht nur im Hinweis.',
    addDated('west', { valid_from: '2027-02-01', status: 'temporarily_closed', status_note: REBUILT }),
  ),
  slip(
    'dated/closed-without-a-note',
    'Umbau gemeint, den Grund vergessen.',
    addDated('mitte', { valid_from: '2027-02-01', valid_to: '2027-03-31', status: 'temporarily_closed' }),
  ),
  slip(
    'dated/other-end-in-the-note',
    'Umbau bis Ende April gemeint, als Ende den 30. Juni getippt.',
    addDated('nord', {
      valid_from: '2027-02-01',
      valid_to: '2027-06-30',
      status: 'temporarily_closed',
      status_note: REBUILT,
    }),
  ),
  slip(
    'dated/for-good-with-an-end',
    'Vorübergehend geschlossen gemeint, „dauerhaft“ gewählt.',
    addDated('west', { valid_from: '2027-02-01', valid_to: '2027-04-30', status: 'closed', status_note: REBUILT }),
  ),
  slip(
    'dated/temporarily-for-ever',
    'Dauerhaft geschlossen gemeint, „vorübergehend“ gewählt.',
    addDated('mitte', {
      valid_from: '2027-07-01',
      status: 'temporarily_closed',
      status_note: {
        de: 'Das Center schließt dauerhaft zum 1. Juli 2027.',
        en: 'The center closes for good on 1 July 2027.',
      },
    }),
  ),
  slip(
    'dated/months-exchanged',
    'Umbau vom 3. Februar bis 2. März gemeint, Tag und Monat beim Beginn vertauscht.',
    addDated('west', {
      valid_from: '2027-03-02',
      valid_to: '2027-03-02',
      status: 'temporarily_closed',
      status_note: { de: 'Wegen Umbau vom 3. Februar bis 2. März 2027 geschlossen.' },
    }),
  ),
];
