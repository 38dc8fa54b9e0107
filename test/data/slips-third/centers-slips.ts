/** Slips in numbers, addresses and positions. */
import { address, center, dated, type Edit, position, slip } from '../slips-unseen/build.ts';
import { w } from './parts.ts';

const NORD = ['+4920394065358', '+4920394065357'] as const;

export const NUMBER_SLIPS: readonly Edit[] = [
  slip(
    'numbers/zero-kept',
    'Die Null der Vorwahl blieb hinter +49 stehen.',
    center('mitte', { phones: [{ number: '+49020360802707' }] }),
  ),
  slip(
    'numbers/of-the-sister',
    'Mitte bekam beim Kopieren die Nummer von Nord.',
    center('mitte', { phones: [{ number: NORD[0] }] }),
  ),
  slip(
    'numbers/area-code-swapped',
    'In der Vorwahl von Duisburg sind zwei Ziffern vertauscht.',
    center('mitte', { phones: [{ number: '+4923060802707' }] }),
  ),
  slip(
    'numbers/half-of-it',
    'Beim Kopieren ging die zweite Hälfte der neuen Nummer verloren.',
    dated('west', { valid_from: '2027-01-15', phones: [{ number: '+4920655' }] }),
  ),
  slip(
    'numbers/digit-twice',
    'Eine Taste wurde festgehalten, die Nummer ist viel zu lang.',
    center('nord', { phones: [{ number: '+492039406555358' }, { number: NORD[1] }] }),
  ),
  slip(
    'numbers/austria',
    'Aus +49 wurde +43.',
    dated('mitte', { valid_from: '2027-01-04', phones: [{ number: '+4320360802710' }] }),
  ),
  slip(
    'numbers/with-spaces',
    'Die Nummer wurde mit Leerzeichen aus dem Briefkopf kopiert.',
    center('west', { phones: [{ number: '+49 2065 550088' }] }),
  ),
  slip(
    'numbers/fax-among-phones',
    'Das Fax steht bei den Telefonnummern.',
    center('nord', { phones: [...NORD.map((number) => ({ number })), { number: '+4920394065359', label: w('Fax') }] }),
  ),
  slip(
    'numbers/twice',
    'Dieselbe Nummer steht zweimal da, die zweite von Nord ging dabei verloren.',
    center('nord', { phones: [{ number: NORD[0] }, { number: NORD[0] }] }),
  ),
  slip(
    'numbers/landline-as-mobile',
    'Die Festnetznummer wurde als Mobiltelefon gekennzeichnet.',
    center('west', { phones: [{ number: '+492065550087', kind: 'mobile' }] }),
  ),
  slip(
    'numbers/whose-mobile',
    'Zur neuen Nummer kam der Name des Kollegen, dem das Telefon gehört.',
    center('mitte', {
      phones: [
        { number: '+4920360802707' },
        { number: '+4915112034567', kind: 'mobile', label: w('Handy Herr Krause', 'Mr Krause, mobile') },
      ],
    }),
  ),
  slip(
    'numbers/replaced-last-year',
    'Die neue Nummer gilt ab Januar 2027, getippt ist 2026.',
    dated('west', { valid_from: '2026-01-15', phones: [{ number: '+492065550090' }] }),
  ),
  slip(
    'numbers/ends-before-it-begins',
    'Die Ersatznummer gilt vom 4. Januar bis 5. Februar, im Ende sind Tag und Monat vertauscht.',
    dated('nord', { valid_from: '2027-01-04', valid_to: '2026-02-05', phones: [{ number: '+4920394065300' }] }),
  ),
];

export const ADDRESS_SLIPS: readonly Edit[] = [
  slip(
    'addresses/digits-swapped',
    'In der neuen Postleitzahl sind zwei Ziffern vertauscht.',
    dated('mitte', {
      ...{ valid_from: '2027-02-01', district: 'Dellviertel', address: address('Düsseldorfer Straße 42', '47501') },
      position: position(51.4297, 6.7651),
    }),
  ),
  slip(
    'addresses/four-digits',
    'Der Postleitzahl fehlt die letzte Ziffer.',
    center('mitte', { address: address('Brückenstraße 30', '4705') }),
  ),
  slip(
    'addresses/of-another-district',
    'Die Postleitzahl wurde von Rheinhausen nach Hochfeld kopiert.',
    center('mitte', { address: address('Brückenstraße 30', '47226') }),
  ),
  slip(
    'addresses/city-misspelt',
    'Im Namen der Stadt sind zwei Buchstaben vertauscht.',
    center('west', { address: address('Beethovenstraße 18 A', '47226', { city: 'Dusiburg' }) }),
  ),
  slip(
    'addresses/no-house-number',
    'Beim neuen Standort fehlt die Hausnummer.',
    dated('nord', {
      ...{ valid_from: '2027-03-01', district: 'Marxloh', address: address('Weseler Straße', '47169') },
      position: position(51.5045, 6.7687),
    }),
  ),
  slip(
    'addresses/all-in-one-field',
    'Postleitzahl und Ort stehen auch noch in der Zeile der Straße.',
    center('mitte', { address: address('Brückenstraße 30, 47053 Duisburg', '47053') }),
  ),
  slip(
    'addresses/moved-without-the-pin',
    'Nord zieht nach Walsum um, der Punkt auf der Karte bleibt in Hamborn.',
    dated('nord', {
      ...{ valid_from: '2027-03-01', district: 'Walsum', address: address('Friedrich-Ebert-Straße 150', '47179') },
    }),
  ),
  slip(
    'addresses/latitude-and-longitude-swapped',
    'Breite und Länge sind vertauscht.',
    center('mitte', { position: position(6.7511, 51.4179, 20) }),
  ),
  slip(
    'addresses/decimal-point-slipped',
    'In der Länge rutschte der Punkt um eine Stelle.',
    center('west', { position: position(51.4054, 67.1694, 20) }),
  ),
  slip(
    'addresses/pin-in-duesseldorf',
    'Die Karte fand eine Straße gleichen Namens in Düsseldorf.',
    center('west', { position: position(51.2387, 6.7921, 20) }),
  ),
  slip(
    'addresses/move-before-today',
    'Der Umzug ist im Februar 2027, getippt ist 2025.',
    dated('mitte', {
      ...{ valid_from: '2025-02-01', district: 'Altstadt', address: address('Kuhstraße 12', '47051') },
      position: position(51.4331, 6.7634),
    }),
  ),
];
