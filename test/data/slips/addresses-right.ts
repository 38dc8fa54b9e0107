/** Right edits of addresses, entrances, positions and districts. */
import type { Address } from '../../../data/model/directory.ts';
import { type Edit, legal, withCenter } from './build.ts';

const address = (center: string, change: Partial<Address>) =>
  withCenter(center, (one) => ({ address: { ...one.address, ...change } }));

export const ADDRESSES_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'addresses/moved-already',
    'Mitte ist in eine Straße der Altstadt gezogen, mit neuer Position und neuem Stadtteil.',
    withCenter('mitte', (one) => ({
      district: 'Altstadt',
      address: { ...one.address, address_1: 'Münzstraße 9', postal_code: '47051' },
      position: {
        latitude: 51.43405,
        longitude: 6.76215,
        accuracy_m: 50,
        method: 'Eingang auf der Karte',
        source: 'zuordnung',
      },
    })),
  ),
  legal('addresses/next-door', 'West zieht ein Haus weiter.', address('west', { address_1: 'Beethovenstraße 20' })),
  legal(
    'addresses/letter-of-the-house',
    'Die Hausnummer hat einen Zusatz bekommen.',
    address('nord', { address_1: 'Duisburger Straße 241 b' }),
  ),
  legal(
    'addresses/range-of-house-numbers',
    'Das Haus hat zwei Nummern.',
    address('mitte', { address_1: 'Brückenstraße 30–32' }),
  ),
  legal(
    'addresses/abbreviated',
    'Die Straße wird wie auf dem Schild abgekürzt geschrieben.',
    address('mitte', { address_1: 'Brückenstr. 30' }),
  ),
  legal(
    'addresses/building',
    'Das Haus hat einen Namen.',
    address('nord', { building: { name: 'Ratskeller Hamborn', source: 'zuordnung' } }),
  ),
  legal(
    'addresses/entrance',
    'Wie man die Tür findet, in drei Sprachen.',
    address('west', {
      entrance: {
        de: 'Eingang im Hof, 1. Etage, bitte klingeln',
        en: 'Entrance in the yard, first floor, please ring',
        tr: 'Giriş avluda, 1. kat, lütfen zili çalın',
      },
    }),
  ),
  legal(
    'addresses/entrance-on-the-other-street',
    'Der Eingang liegt an einer anderen Straße als die Anschrift.',
    address('mitte', {
      entrance: { de: 'Der Eingang ist an der Wanheimer Straße.', en: 'The entrance is on Wanheimer Straße.' },
    }),
  ),
  legal(
    'addresses/postal-address',
    'Briefe gehen an ein Postfach.',
    withCenter('nord', {
      postal_address: { address_1: 'Postfach 10 12 13', postal_code: '47012', city: 'Duisburg', country: 'DE' },
    }),
  ),
  legal(
    'addresses/position-measured',
    'Die Position wurde vor Ort gemessen.',
    withCenter('mitte', {
      position: {
        latitude: 51.41811,
        longitude: 6.75101,
        accuracy_m: 10,
        method: 'vor Ort gemessen',
        source: 'zuordnung',
      },
    }),
  ),
  legal(
    'addresses/part-of-the-district',
    'Der Stadtteil wird genauer benannt.',
    withCenter('west', { district: 'Rheinhausen-Mitte' }),
  ),
];
