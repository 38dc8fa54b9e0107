/** Facts of centers that look unusual, each with the rule that asks about it and its pointer: numbers, addresses, status. */
import type { Address, Center, DatedFacts, Directory, Position } from '../../data/model/directory.ts';
import { directoryWith, withCenter, withoutPosition } from '../fixtures/directory.ts';

type Asked = readonly [rule: string, at: string, directory: Directory, severity: 'question' | 'error'];

const TODAY = '2026-11-23';
const base = directoryWith();
const [NORD, MITTE] = [base.centers[0]!, base.centers[1]!];
const mitte = (change: Partial<Center>): Directory => withCenter(base, 'mitte', { verified_on: TODAY, ...change });
const address = (change: Partial<Address>, also: Partial<Center> = {}): Directory =>
  mitte({ address: { ...MITTE.address, ...change }, ...also });
const dated = (...facts: readonly DatedFacts[]): Directory => mitte({ dated_facts: facts });
const asks = (rule: string, at: string, directory: Directory): Asked => [rule, at, directory, 'question'];
const door: Position = {
  ...MITTE.position!,
  latitude: 51.43405,
  longitude: 6.76215,
  accuracy_m: 50,
  method: 'Eingang',
};

export const BREAKS_OF_ASKED_FACTS: readonly Asked[] = [
  asks('numbers-are-of-the-town', '/centers/1/phones/0/number', mitte({ phones: [{ number: '+4921160802707' }] })),
  asks('numbers-are-typed-to-the-end', '/centers/1/phones/0/number', mitte({ phones: [{ number: '+4920360802770' }] })),
  asks(
    'numbers-are-of-their-kind',
    '/centers/1/phones/1',
    mitte({ phones: [...MITTE.phones, { number: '+4915228817386' }] }),
  ),
  asks('people-reach-a-phone', '/centers/1/phones', mitte({ phones: [{ number: '+4915228817386', kind: 'mobile' }] })),
  asks('addresses-lead-somewhere', '/centers/1/email', mitte({ email: 'rsc-mitte@gmial.com' })),
  asks('addresses-lead-somewhere', '/centers/1/url', mitte({ url: 'https://www.duisburg.de/login?to=rsc' })),
  asks('addresses-are-the-centers-own', '/centers/1/url', mitte({ url: 'https://www.duisburg.de/rsc-west' })),
  asks('addresses-look-right', '/centers/1/address/address_1', address({ address_1: 'Brückenstraße 3030' })),
  asks('places-are-not-a-sisters', '/centers/1/address', address({ address_1: 'Duisburger Straße 34' })),
  asks('places-are-not-a-sisters', '/centers/1/district', mitte({ district: 'Hamborn' })),
  asks(
    'places-move-as-a-whole',
    '/centers/1/address',
    address({ address_1: 'Münzstraße 9', postal_code: '47051' }, { position: door }),
  ),
  asks(
    'positions-belong-to-their-center',
    '/centers/1/position',
    mitte({ position: { ...NORD.position!, latitude: 51.4921, accuracy_m: 90, method: 'Tür' } }),
  ),
  asks('positions-stay-known', '/centers/1', withoutPosition(base, 'mitte')),
  asks('positions-stay-with-their-address', '/centers/1/position', mitte({ position: { ...door, latitude: 51.4841 } })),
  asks('positions-move-with-their-address', '/centers/1/address', address({ address_1: 'Münzstraße 9' })),
  asks(
    'positions-are-as-exact-as-they-say',
    '/centers/1/position',
    mitte({ position: { ...door, latitude: 51.4, longitude: 6.8 } }),
  ),
  asks(
    'closed-centers-say-until-when',
    '/centers/1/status_note',
    mitte({ status: 'temporarily_closed', status_note: { de: 'Wegen Umbau geschlossen.' } }),
  ),
  asks(
    'closed-centers-say-until-when',
    '/centers/1/dated_facts/0/status',
    dated({
      valid_from: '2027-02-01',
      status: 'temporarily_closed',
      status_note: { de: 'Geschlossen bis Ende April 2027.' },
    }),
  ),
  asks(
    'closed-centers-get-no-new-hours',
    '/centers/1/status',
    mitte({
      status: 'closed',
      status_note: { de: 'Das Center wurde aufgegeben.' },
      schedules: MITTE.schedules.map((one) => ({ ...one, valid_to: '2028-12-31' })),
    }),
  ),
  asks(
    'dated-facts-change-something',
    '/centers/1/dated_facts/0',
    dated({ valid_from: '2027-01-01', phones: MITTE.phones }),
  ),
  asks(
    'dated-facts-are-said-once',
    '/centers/1/dated_facts/1',
    dated(
      { valid_from: '2027-01-01', phones: [{ number: '+492032834711' }] },
      { valid_from: '2027-01-01', phones: [{ number: '+492032834712' }] },
    ),
  ),
  asks('names-are-not-nearly-the-old', '/centers/1/district', mitte({ district: 'Hochfled' })),
  [
    'illness-is-private',
    '/centers/1/status_note/de',
    mitte({ status: 'temporarily_closed', status_note: { de: 'Wegen Krankheit geschlossen bis Ende März 2027.' } }),
    'error',
  ],
];
