/** Slips in moves and numbers that hold from a day on. */
import type { Address, Position } from '../../../data/model/directory.ts';
import { addDated, type Edit, slip, withCenter } from './build.ts';

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

export const DATED_EDITS: readonly Edit[] = [
  slip(
    'dated/position-of-the-old-house',
    'Der Umzug steht da, die Position ist die alte.',
    addDated('nord', {
      valid_from: '2027-03-01',
      district: 'Marxloh',
      address: MARXLOH.address,
      position: { ...place(51.4913, 6.7741) },
    }),
  ),
  slip(
    'dated/without-a-position',
    'Anschrift und Stadtteil umgestellt, die Position vergessen.',
    addDated('mitte', { valid_from: '2027-04-01', district: 'Altstadt', address: OLD_TOWN.address }),
  ),
  slip(
    'dated/district-forgotten',
    'Anschrift und Position umgestellt, den Stadtteil vergessen.',
    addDated('nord', { valid_from: '2027-05-01', address: MARXLOH.address, position: MARXLOH.position }),
  ),
  slip(
    'dated/last-year',
    'Umzug im März 2027 gemeint, 2026 getippt.',
    addDated('nord', { valid_from: '2026-03-01', ...MARXLOH }),
  ),
  slip(
    'dated/year-2072',
    'Umzug 2027 gemeint, 2072 getippt.',
    addDated('mitte', { valid_from: '2072-02-01', ...OLD_TOWN }),
  ),
  slip(
    'dated/nothing-new',
    'Eine neue Nummer ab Januar gemeint, die alte kopiert.',
    addDated('mitte', { valid_from: '2027-01-01', phones: [{ number: '+4920360802707' }] }),
  ),
  slip(
    'dated/number-of-the-sister',
    'Eine neue Nummer für Nord gemeint, die von Mitte kopiert.',
    addDated('nord', { valid_from: '2027-01-01', phones: [{ number: '+4920360802707' }] }),
  ),
  slip(
    'dated/two-moves-on-one-day',
    'Die Anschrift berichtigen wollen, den ersten Eintrag nicht gelöscht.',
    addDated('nord', { valid_from: '2027-03-01', ...MARXLOH }),
    addDated('nord', {
      valid_from: '2027-03-01',
      district: 'Marxloh',
      address: house('Weseler Straße 21', '47169'),
      position: MARXLOH.position,
    }),
  ),
  slip(
    'dated/moved-at-once-and-later',
    'Umzug ab März gemeint, die Anschrift dazu auch schon heute geändert.',
    withCenter('nord', MARXLOH),
    addDated('nord', { valid_from: '2027-03-01', ...MARXLOH }),
  ),
  slip(
    'dated/wrong-center',
    'Nord zieht nach Marxloh, eingetragen ist es bei West.',
    addDated('west', { valid_from: '2027-03-01', ...MARXLOH }),
  ),
  slip(
    'dated/postal-code-of-the-old-house',
    'Umzug in die Altstadt gemeint, die alte Postleitzahl kopiert.',
    addDated('mitte', { valid_from: '2027-04-01', ...OLD_TOWN, address: house('Münzstraße 9', '47053') }),
  ),
  slip(
    'dated/german-date',
    '1. März 2027 gemeint, „1.3.2027“ getippt.',
    addDated('mitte', { valid_from: '1.3.2027', ...OLD_TOWN }),
  ),
];
