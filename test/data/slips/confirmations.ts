/** Slips and right edits of when somebody confirmed the facts of a center. */
import { type Edit, endSchedule, legal, slip, TODAY, withCenter, withTop } from './build.ts';

const confirmedAll = withTop(({ centers }) => ({ centers: centers.map((one) => ({ ...one, verified_on: TODAY })) }));

export const CONFIRMATIONS_EDITS: readonly Edit[] = [
  slip(
    'centers/confirmed-in-a-year',
    'Heute bestätigt, beim Jahr 2027 getippt.',
    withCenter('west', { verified_on: '2027-11-27' }),
  ),
  slip(
    'centers/confirmed-on-monday',
    'Am Montag anrufen wollen und es schon heute eingetragen.',
    withCenter('nord', { verified_on: '2026-11-30' }),
  ),
  slip(
    'centers/confirmed-before-the-last-time',
    'Heute bestätigt, 2016 getippt.',
    withCenter('mitte', { verified_on: '2016-11-27' }),
  ),
  slip(
    'centers/confirmed-without-day',
    'Heute bestätigt, „27.11.2026“ getippt.',
    withCenter('mitte', { verified_on: '27.11.2026' }),
  ),
  slip(
    'centers/fact-confirmed-in-the-future',
    'Die Anschrift heute bestätigt, Dezember getippt.',
    withCenter('west', { verified_on: '2021-08-05', verified: { address: '2026-12-27' } }),
  ),
  slip(
    'centers/fact-confirmed-before-all',
    'Das Telefon heute bestätigt, 2020 getippt.',
    withCenter('nord', { verified: { phone_hours: '2020-11-27' } }),
  ),
  slip(
    'centers/changed-but-not-confirmed',
    'Eine neue Zeit eingetragen, den Tag der Bestätigung vergessen.',
    endSchedule('nord-open-we', '2026-12-16'),
    withCenter('nord', { verified_on: '2021-08-05' }),
  ),
  slip(
    'centers/source-mistyped',
    'Die Quelle neu getippt, eine Ziffer verloren.',
    withCenter('west', { source: 'pressemitteilung-2021-08-5' }),
  ),
  legal('centers/all-confirmed', 'Alle drei haben am Telefon bestätigt: es stimmt noch.', confirmedAll),
  legal('centers/one-confirmed', 'Nur West wurde erreicht.', withCenter('west', {})),
  legal(
    'centers/confirmed-last-week',
    'Angerufen wurde letzte Woche, eingetragen heute.',
    withCenter('nord', { verified_on: '2026-11-19' }),
  ),
  legal(
    'centers/one-fact-confirmed',
    'Nur die Telefonzeit wurde bestätigt.',
    withCenter('mitte', { verified_on: '2021-08-05', verified: { phone_hours: TODAY } }),
  ),
  legal(
    'centers/two-facts-confirmed',
    'Sprechzeiten und Anschrift wurden an zwei Tagen bestätigt.',
    withCenter('west', { verified_on: '2021-08-05', verified: { open_hours: '2026-11-24', address: TODAY } }),
  ),
];
