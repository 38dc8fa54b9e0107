/** Ways to break facts from a day on, confirmations, days that come back and the names of the city. */
import type { Address, Center, DatedFacts, Directory, RecurringClosure } from '../../data/model/directory.ts';
import { directoryWith, withCenter } from '../fixtures/directory.ts';
import type { Break } from './breaks.ts';

const base = directoryWith();
const mitte = base.centers[1]!;
const FACT = '/centers/1/dated_facts/0';
const ELSEWHERE = { ...mitte.address, address_1: 'Musterallee 14', postal_code: '47051' };
const THERE = { ...mitte.position!, latitude: 51.4333, longitude: 6.7667, method: 'Mitte der Straße' };

const withMitte = (overrides: Partial<Center>) =>
  withCenter(base, 'mitte', { verified_on: '2026-11-23', ...overrides });

/** Mitte with these facts from February 2027 on. */
const dated = (...facts: readonly Partial<DatedFacts>[]) =>
  withMitte({ dated_facts: facts.map((one) => ({ valid_from: '2027-02-01', ...one })) });

/** With one more day that comes back. */
const recurring = (one: Partial<RecurringClosure>): Directory => ({
  ...base,
  recurring_closures: [
    ...base.recurring_closures,
    { id: 'between_the_years', rule: '12-27/12-30', effect: 'cancelled', valid_from: '2026-12-01', ...one },
  ],
});
const LAST = '/recurring_closures/3';

const named = (names: Record<string, string> | undefined, local_holidays?: readonly string[]): Directory => {
  const { names: known, ...rest } = base.municipality;
  const municipality = {
    ...rest,
    ...(names && { names: { ...known, ...names } }),
    ...(local_holidays && { local_holidays }),
  };
  return { ...base, municipality };
};
const { kmr: _, ...withoutKurmanji } = base.municipality.names ?? {};

export const BREAKS_OF_FACTS: readonly Break[] = [
  ['dated-facts-run-forward', `${FACT}/valid_to`, dated({ district: 'Altstadt', valid_to: '2027-01-31' })],
  [
    'dated-facts-run-forward',
    '/centers/1/dated_facts/1',
    dated({ district: 'Altstadt' }, { valid_from: '2027-01-04', district: 'Neudorf' }),
  ],
  ['moves-bring-a-position', FACT, dated({ address: ELSEWHERE }), 'question'],
  [
    'dated-facts-lie-ahead',
    `${FACT}/valid_from`,
    dated({ district: 'Altstadt', valid_from: '2026-02-01' }),
    'question',
  ],
  ['dates-are-plausible', `${FACT}/valid_from`, dated({ district: 'Altstadt', valid_from: '2207-02-01' })],
  ['closed-centers-say-why', FACT, dated({ status: 'closed' })],
  ['phones-are-valid', `${FACT}/phones/0/number`, dated({ phones: [{ number: '+4902036080270' }] })],
  [
    'phones-are-valid',
    `${FACT}/other_numbers/0/number`,
    dated({ other_numbers: [{ number: '+4902036080270', kind: 'fax' }] }),
  ],
  [
    'phones-are-valid',
    '/centers/1/other_numbers/0/number',
    withMitte({ other_numbers: [{ number: '+4902036080270', kind: 'whatsapp' }] }),
  ],
  [
    'references-are-known',
    `${FACT}/position/source`,
    dated({ address: ELSEWHERE, position: { ...THERE, source: 'x' } }),
  ],
  [
    'references-are-known',
    `${FACT}/address/building/source`,
    dated({ address: { ...ELSEWHERE, building: { name: 'Altes Rathaus', source: 'x' } }, position: THERE }),
  ],
  [
    'references-are-known',
    '/centers/1/address/building/source',
    withMitte({ address: { ...mitte.address, building: { name: 'Altes Rathaus', source: 'hoerensagen' } } }),
  ],
  [
    'positions-lie-in-the-municipality',
    `${FACT}/position`,
    dated({ address: ELSEWHERE, position: { ...THERE, latitude: 6.7667, longitude: 51.4333 } }),
  ],
  [
    'addresses-lie-in-the-municipality',
    `${FACT}/address/postal_code`,
    dated({ address: { ...ELSEWHERE, postal_code: '20095' }, position: THERE }),
  ],
  ['text-is-plain', `${FACT}/status_note/de`, dated({ status: 'closed', status_note: { de: 'Zu\u200b.' } })],
  [
    'new-facts-are-confirmed',
    '/centers/1/verified_on',
    withCenter(base, 'mitte', { dated_facts: [{ valid_from: '2027-02-01', district: 'Altstadt' }] }),
  ],
  [
    'new-facts-are-confirmed',
    '/centers/1/verified_on',
    withCenter(base, 'mitte', {
      address: { ...(base.centers[1]?.address as Address), building: { name: 'Haus am Markt', source: 'zuordnung' } },
    }),
  ],
  [
    'new-facts-are-confirmed',
    '/centers/1/verified_on',
    withCenter(base, 'mitte', { phones: [{ number: '+492032830' }], verified: { address: '2026-11-23' } }),
  ],
  [
    'addresses-lie-in-the-municipality',
    '/centers/1/postal_address/postal_code',
    withMitte({ postal_address: { ...mitte.address, postal_code: '20095' } }),
  ],
  [
    'confirmations-of-facts-are-later',
    '/centers/1/verified/address',
    withMitte({ verified: { address: '2026-11-22' } }),
  ],
  [
    'nothing-is-confirmed-in-advance',
    '/centers/1/verified/address',
    withMitte({ verified: { address: '2026-11-24' } }),
  ],
  ['the-municipality-has-its-names', '/municipality', named(undefined)],
  [
    'the-municipality-has-its-names',
    '/municipality/names',
    { ...base, municipality: { ...base.municipality, names: withoutKurmanji } },
  ],
  ['the-municipality-has-its-names', '/municipality/names/de', named({ de: 'Essen' })],
  ['languages-are-known', '/municipality/names/em', named({ em: 'Duisburg' })],
  ['local-holidays-are-local', '/municipality/local_holidays/0', named({}, ['assumption_day'])],
  ['keywords-fit-portals', '/programme/name', { ...base, programme: { name: 'Integration (KIM)' } }],
  ['keywords-fit-portals', '/centers/1/district', withCenter(base, 'mitte', { district: 'Hochfeld/Dellviertel' })],
  ['recurring-days-exist', `${LAST}/rule`, recurring({ rule: '12-01/01-15' })],
  ['recurring-days-exist', `${LAST}/rule`, recurring({ rule: '12-20/12-25' })],
  ['recurring-days-exist', `${LAST}/rule`, recurring({ rule: '02-27/02-29' })],
  ['recurring-days-exist', `${LAST}/rule`, recurring({ rule: 'easter+300' })],
  ['recurring-days-exist', `${LAST}/rule`, recurring({ id: 'christmas_eve', rule: '12-24' })],
  ['recurring-closures-keep-their-day', `${LAST}/rule`, recurring({ id: 'bridge_day' })],
  ['recurring-closures-run-forward', `${LAST}/valid_to`, recurring({ valid_to: '2026-11-30' })],
  ['recurring-closures-stay', LAST, recurring({ valid_from: '2026-11-22' })],
  [
    'recurring-closures-stay',
    '/recurring_closures',
    directoryWith({ recurring_closures: base.recurring_closures.slice(1) }),
  ],
  [
    'recurring-closures-stay',
    '/recurring_closures/0',
    directoryWith({ recurring_closures: base.recurring_closures.map((one) => ({ ...one, effect: 'cancelled' })) }),
  ],
  [
    'recurring-closures-stay',
    '/recurring_closures/0',
    directoryWith({ recurring_closures: base.recurring_closures.map((one) => ({ ...one, valid_to: '2026-03-01' })) }),
  ],
];
