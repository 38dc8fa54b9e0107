/** Right edits of what holds from a day on: moves, new numbers, renovation, closing. */
import type { Address, Position } from '../../../data/model/directory.ts';
import { addClosure, addDated, type Edit, endSchedule, legal } from './build.ts';

const house = (address_1: string, postal_code: string): Address => ({
  address_1,
  postal_code,
  city: 'Duisburg',
  state_province: 'Nordrhein-Westfalen',
  country: 'DE',
});
const place = (latitude: number, longitude: number): Position => ({
  latitude,
  longitude,
  accuracy_m: 50,
  method: 'Eingang auf der Karte',
  source: 'zuordnung',
});
const MARXLOH = {
  district: 'Marxloh',
  address: house('Weseler Straße 12', '47169'),
  position: place(51.50204, 6.76611),
};
const OLD_TOWN = { district: 'Altstadt', address: house('Münzstraße 9', '47051'), position: place(51.43405, 6.76215) };
const REBUILT = {
  de: 'Wegen Umbau geschlossen bis Ende April 2027.',
  en: 'Closed for renovation until the end of April 2027.',
};

export const DATED_RIGHT_EDITS: readonly Edit[] = [
  legal('dated/move', 'Nord zieht im März nach Marxloh.', addDated('nord', { valid_from: '2027-03-01', ...MARXLOH })),
  legal(
    'dated/move-with-a-closed-week',
    'Mitte zieht um und ist davor eine Woche zu.',
    addDated('mitte', { valid_from: '2027-04-12', ...OLD_TOWN }),
    addClosure({
      centers: ['mitte'],
      from: '2027-04-05',
      to: '2027-04-09',
      reason: { de: 'Umzug', en: 'We are moving' },
    }),
  ),
  legal(
    'dated/elsewhere-for-a-while',
    'West weicht für zwei Monate in ein anderes Haus aus.',
    addDated('west', {
      valid_from: '2027-05-03',
      valid_to: '2027-06-30',
      address: house('Krefelder Straße 31', '47226'),
      position: place(51.40333, 6.70891),
    }),
  ),
  legal(
    'dated/new-number',
    'Ab Januar hat Mitte eine neue Nummer.',
    addDated('mitte', { valid_from: '2027-01-01', phones: [{ number: '+492032834711' }] }),
  ),
  legal(
    'dated/number-of-the-substitute',
    'Während der Pause geht das RSC Nord für West ans Telefon, das Etikett sagt es.',
    addDated('west', {
      valid_from: '2027-07-19',
      valid_to: '2027-07-30',
      phones: [{ number: '+4920394065358', label: { de: 'Vertretung: RSC Nord', en: 'In the meantime: RSC Nord' } }],
    }),
  ),
  legal(
    'dated/fax-ends',
    'Das Fax gibt es nur noch bis zum Jahresende.',
    addDated('nord', {
      valid_from: '2026-12-01',
      valid_to: '2026-12-31',
      other_numbers: [{ number: '+4920394065359', kind: 'fax' }],
    }),
  ),
  legal(
    'dated/renovation',
    'Umbau mit Beginn, Ende und Hinweis, danach öffnet es von selbst.',
    addDated('west', {
      valid_from: '2027-02-01',
      valid_to: '2027-04-30',
      status: 'temporarily_closed',
      status_note: REBUILT,
    }),
  ),
  legal(
    'dated/closes-for-good',
    'Mitte schließt Ende Juni 2027, alle Zeiten enden.',
    addDated('mitte', {
      valid_from: '2027-07-01',
      status: 'closed',
      status_note: {
        de: 'Das Center ist geschlossen. Bitte wenden Sie sich an das RSC Nord.',
        en: 'Closed for good. Please turn to RSC Nord.',
      },
    }),
    endSchedule('mitte-open-mo', '2027-06-30'),
    endSchedule('mitte-open-we', '2027-06-30'),
    endSchedule('mitte-phone', '2027-06-30'),
  ),
  legal(
    'dated/renovation-then-move',
    'Erst Umbau, dann ein neues Haus.',
    addDated('nord', {
      valid_from: '2027-08-02',
      valid_to: '2027-08-31',
      status: 'temporarily_closed',
      status_note: {
        de: 'Wegen Umzug geschlossen bis 31. August 2027.',
        en: 'Closed until 31 August 2027: we are moving.',
      },
    }),
    addDated('nord', { valid_from: '2027-09-01', ...MARXLOH }),
  ),
  legal(
    'dated/two-numbers-one-after-the-other',
    'Eine Übergangsnummer, dann die endgültige.',
    addDated('west', {
      valid_from: '2027-01-11',
      valid_to: '2027-02-28',
      phones: [
        { number: '+4915228817386', kind: 'mobile', label: { de: 'Übergangsweise', en: 'For the time being' } },
        { number: '+492065550087' },
      ],
    }),
    addDated('west', { valid_from: '2027-03-01', phones: [{ number: '+492032834750' }] }),
  ),
  legal(
    'dated/next-door',
    'Mitte zieht zwei Häuser weiter, Stadtteil und Postleitzahl bleiben.',
    addDated('mitte', {
      valid_from: '2028-01-10',
      address: house('Brückenstraße 34', '47053'),
      position: place(51.41814, 6.75121),
    }),
  ),
];
