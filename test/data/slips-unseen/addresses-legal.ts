/** What really changes at an address: a name, an entrance, a better position, a new spelling, a house around the corner. */
import { address, center, legal, position, type Edit } from './build.ts';

const HOUSE = { name: 'Haus der Vielfalt', source: 'pressemitteilung-2021-08-05' };

export const ADDRESSES_LEGAL: readonly Edit[] = [
  legal(
    'addresses/building',
    'Das Haus von Nord hat einen Namen.',
    center('nord', { address: address('Duisburger Straße 241', '47166', { building: HOUSE }) }),
  ),
  legal(
    'addresses/entrance',
    'Mitte erklärt den Weg zur Tür in mehreren Sprachen.',
    center('mitte', {
      address: address('Brückenstraße 30', '47053', {
        entrance: { de: 'Eingang im Hof, Klingel „RSC“.', en: 'Entrance in the yard.', tr: 'Giriş avludan.' },
      }),
    }),
  ),
  legal(
    'addresses/position-measured',
    'Die Tür von Mitte wurde vor Ort bestimmt.',
    center('mitte', { position: position(51.418301, 6.751422, 15, 'Tür, vor Ort bestimmt') }),
  ),
  legal(
    'addresses/post-box',
    'Post an West geht an ein Postfach.',
    center('west', { postal_address: address('Postfach 12 34 56', '47226') }),
  ),
  legal(
    'addresses/spelling',
    'Die Hausnummer von West wird ohne Leerzeichen geschrieben.',
    center('west', { address: address('Beethovenstraße 18a', '47226') }),
  ),
  legal('addresses/smaller-district', 'West nennt den Ortsteil genauer.', center('west', { district: 'Hochemmerich' })),
  legal(
    'addresses/side-door',
    'Während der Bauarbeiten nimmt man in Nord die Seitentür.',
    center('nord', {
      address: address('Duisburger Straße 241', '47166', {
        entrance: {
          de: 'Bis Ende Februar 2027 Eingang an der Seite.',
          en: 'Side entrance until the end of February 2027.',
        },
      }),
    }),
  ),
  legal(
    'addresses/moved-around-the-corner',
    'Mitte ist um die Ecke gezogen.',
    center('mitte', { address: address('Wanheimer Straße 85', '47053'), position: position(51.4194, 6.7536, 100) }),
  ),
];
