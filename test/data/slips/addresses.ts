/** Slips in streets, postal codes and cities. */
import type { Address, Center } from '../../../data/model/directory.ts';
import { type Edit, slip, withCenter } from './build.ts';

const address = (center: string, change: Partial<Address>, also: Partial<Center> = {}) =>
  withCenter(center, (one) => ({ address: { ...one.address, ...change }, ...also }));

export const ADDRESSES_EDITS: readonly Edit[] = [
  slip(
    'addresses/postal-code-of-another-district',
    '47053 gemeint, die 47226 von Rheinhausen getippt.',
    address('mitte', { address_1: 'Brückenstraße 32', postal_code: '47226' }),
  ),
  slip(
    'addresses/postal-code-of-another-town',
    '47166 gemeint, die von Oberhausen getippt.',
    address('nord', { address_1: 'Duisburger Straße 243', postal_code: '46045' }),
  ),
  slip(
    'addresses/postal-code-turned',
    '47226 gemeint, Ziffern verdreht: 42726.',
    address('west', { address_1: 'Beethovenstraße 18', postal_code: '42726' }),
  ),
  slip(
    'addresses/postal-code-too-short',
    '47053 gemeint, vier Ziffern getippt.',
    address('mitte', { address_1: 'Brückenstraße 30a', postal_code: '4753' }),
  ),
  slip(
    'addresses/postal-code-with-letter',
    'Die Null als O getippt.',
    address('mitte', { address_1: 'Brückenstraße 28', postal_code: '47O53' }),
  ),
  slip(
    'addresses/street-of-the-sister',
    'Mitte zieht in die Nummer 34, die Straße von Nord kopiert.',
    address('mitte', { address_1: 'Duisburger Straße 34' }),
  ),
  slip(
    'addresses/same-as-the-sister',
    'Eine neue Anschrift für West gemeint, die von Mitte ganz kopiert.',
    address('west', { address_1: 'Brückenstraße 30', postal_code: '47053' }),
  ),
  slip(
    'addresses/house-number-lost',
    'Nr. 19 gemeint, die Hausnummer vergessen.',
    address('west', { address_1: 'Beethovenstraße' }),
  ),
  slip(
    'addresses/house-number-turned',
    'Nr. 241 gemeint, beim Berichtigen 2411 getippt.',
    address('nord', { address_1: 'Duisburger Straße 2411' }),
  ),
  slip(
    'addresses/all-in-one-field',
    'Die ganze Anschrift in das Feld der Straße kopiert.',
    address('mitte', { address_1: 'Brückenstraße 30, 47053 Duisburg' }),
  ),
  slip(
    'addresses/city-mistyped',
    'Duisburg gemeint, „Dusiburg“ getippt.',
    address('nord', { address_1: 'Duisburger Straße 239', city: 'Dusiburg' }),
  ),
  slip(
    'addresses/another-city',
    'Duisburg gemeint, die Vorlage aus Dinslaken genommen.',
    address('nord', { address_1: 'Duisburger Straße 245', city: 'Dinslaken' }),
  ),
  slip(
    'addresses/state-mistyped',
    'Nordrhein-Westfalen gemeint, „Nordreihn-Westfalen“ getippt.',
    address('west', { address_1: 'Beethovenstraße 20', state_province: 'Nordreihn-Westfalen' }),
  ),
  slip(
    'addresses/country-as-in-english',
    '„DE“ gemeint, „GE“ wie Germany getippt.',
    address('mitte', { address_1: 'Brückenstraße 36', country: 'GE' }),
  ),
  slip(
    'addresses/building-of-the-sister',
    'Das eigene Haus gemeint, das der Schwester genannt.',
    address('west', { building: { name: 'Haus der Begegnung Hamborn', source: 'zuordnung' } }),
  ),
  slip(
    'addresses/entrance-of-the-old-house',
    'Eine neue Anschrift eingetragen, der neue Eingang nennt die alte Hausnummer.',
    address(
      'nord',
      {
        address_1: 'Weseler Straße 12',
        postal_code: '47169',
        entrance: { de: 'Eingang im Hof der Duisburger Straße 241' },
      },
      { district: 'Marxloh' },
    ),
  ),
  slip(
    'addresses/post-box-as-address',
    'Das Postfach als Postanschrift gemeint, bei der Anschrift eingetragen.',
    address('west', { address_1: 'Postfach 10 12 13', postal_code: '47012' }),
  ),
];
