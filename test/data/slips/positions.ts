/** Slips in positions on the map and in districts. */
import type { Address, Center, Position } from '../../../data/model/directory.ts';
import { type Edit, slip, withCenter } from './build.ts';

const address = (center: string, change: Partial<Address>, also: Partial<Center> = {}) =>
  withCenter(center, (one) => ({ address: { ...one.address, ...change }, ...also }));
const position = (center: string, change: Partial<Position>) =>
  withCenter(center, (one) => ({ position: { ...one.position!, ...change } }));
const measured = { accuracy_m: 20, method: 'Eingang auf der Karte' };

export const POSITIONS_EDITS: readonly Edit[] = [
  slip(
    'addresses/latitude-and-longitude-exchanged',
    'Die Position genauer gemessen, Breite und Länge vertauscht.',
    position('mitte', { latitude: 6.75112, longitude: 51.41802, ...measured }),
  ),
  slip(
    'addresses/position-of-the-sister',
    'Die Position von Nord gemessen, bei West eingetragen.',
    position('west', { latitude: 51.49187, longitude: 6.77302, ...measured }),
  ),
  slip(
    'addresses/position-of-another-city',
    '51,4 gemeint, 50,4 getippt.',
    position('west', { latitude: 50.40543, longitude: 6.71694, ...measured }),
  ),
  slip(
    'addresses/position-east-and-west',
    'Die Länge mit einem Minus getippt.',
    position('nord', { latitude: 51.49187, longitude: -6.77302, ...measured }),
  ),
  slip(
    'addresses/point-moved',
    '6,751 gemeint, den Punkt verschoben: 67,51.',
    position('mitte', { latitude: 51.41802, longitude: 67.5112, ...measured }),
  ),
  slip(
    'addresses/comma-moved',
    '51,418 gemeint, den Punkt verschoben: 514,18.',
    position('mitte', { latitude: 514.1802, longitude: 6.75112, ...measured }),
  ),
  slip(
    'addresses/position-rounded',
    'Die Position berichtigen wollen, auf ganze Grade gekürzt.',
    position('nord', { latitude: 51, longitude: 7, ...measured }),
  ),
  slip(
    'addresses/position-of-the-old-street',
    'Eine neue Straße in einem anderen Stadtteil, die Position nicht geändert.',
    address('mitte', { address_1: 'Königstraße 40', postal_code: '47051' }, { district: 'Dellviertel' }),
  ),
  slip(
    'addresses/more-exact-than-it-is',
    'Auf 500 m genau gemeint, 5 getippt, die Mitte des Postleitzahlgebiets steht noch da.',
    position('nord', { accuracy_m: 5 }),
  ),
  slip(
    'addresses/district-of-the-sister',
    'Rheinhausen-Mitte gemeint, den Stadtteil von Nord gewählt.',
    withCenter('west', { district: 'Hamborn' }),
  ),
  slip(
    'addresses/district-mistyped',
    'Hochfeld gemeint, „Hochfled“ getippt.',
    withCenter('mitte', { district: 'Hochfled' }),
  ),
];
