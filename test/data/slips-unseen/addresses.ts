/** Addresses and positions: slips in streets, postal codes, districts and places on the map. */
import { address, center, position, slip, type Edit } from './build.ts';

export const ADDRESSES: readonly Edit[] = [
  slip(
    'addresses/postal-code-of-another-district',
    'Bei der Berichtigung des Hausnamens von Nord wurde die Postleitzahl von Walsum getippt.',
    center('nord', { address: address('Duisburger Straße 241', '47178') }),
  ),
  slip(
    'addresses/postal-code-of-another-town',
    'Im Postfach-Verzeichnis verrutscht: West bekam die Postleitzahl von Moers.',
    center('west', { address: address('Beethovenstraße 18 A', '47441') }),
  ),
  slip(
    'addresses/street-of-the-sister',
    'Mitte zieht innerhalb von Hochfeld um, als Straße wurde die von Nord übernommen.',
    center('mitte', { address: address('Duisburger Straße 241', '47053'), position: position(51.4194, 6.7536, 100) }),
  ),
  slip(
    'addresses/position-of-another-city',
    'Die Kartensuche fand die Brückenstraße in Düsseldorf.',
    center('mitte', { position: position(51.2102, 6.7735) }),
  ),
  slip(
    'addresses/latitude-and-longitude-exchanged',
    'Breite und Länge von West sind vertauscht.',
    center('west', { position: position(6.71694, 51.40544) }),
  ),
  slip(
    'addresses/wrong-district',
    'Mitte liegt in Hochfeld, in der Liste wurde Huckingen getroffen.',
    center('mitte', { district: 'Huckingen' }),
  ),
  slip(
    'addresses/moved-with-old-position',
    'West zieht nach Friemersheim, der Punkt auf der Karte blieb am alten Haus.',
    center('west', { address: address('Kronprinzenstraße 20', '47229'), district: 'Friemersheim' }),
  ),
  slip(
    'addresses/house-number-lost',
    'Beim Berichtigen der Straße ging die Hausnummer verloren.',
    center('mitte', { address: address('Brückenstraße', '47053') }),
  ),
  slip(
    'addresses/house-number-turned',
    'Aus der Hausnummer 241 wurde 214.',
    center('nord', { address: address('Duisburger Straße 214', '47166') }),
  ),
  slip(
    'addresses/city-misspelt',
    'Duisburg ist falsch geschrieben.',
    center('west', { address: address('Beethovenstraße 18 A', '47226', { city: 'Duisbrug' }) }),
  ),
  slip(
    'addresses/state-below-in-the-list',
    'Gewählt wurde das Land eine Zeile tiefer.',
    center('nord', { address: address('Duisburger Straße 241', '47166', { state_province: 'Rheinland-Pfalz' }) }),
  ),
  slip(
    'addresses/country-next-key',
    'Statt DE wurde DK getippt.',
    center('mitte', { address: address('Brückenstraße 30', '47053', { country: 'DK' }) }),
  ),
  slip(
    'addresses/all-in-one-line',
    'Die ganze Anschrift steht in der Zeile der Straße.',
    center('west', { address: address('Beethovenstraße 18 A, 47226 Duisburg', '47226') }),
  ),
  slip(
    'addresses/post-box-to-visit',
    'Das Postfach gehört ins Feld der Postanschrift und steht als Anschrift da.',
    center('nord', { address: address('Postfach 12 34 56', '47166') }),
  ),
  slip(
    'addresses/point-moved',
    'Bei der Länge ist der Dezimalpunkt verrutscht.',
    center('nord', { position: position(51.4913, 67.741) }),
  ),
  slip(
    'addresses/position-rounded',
    'Von den Nachkommastellen wurde eine übernommen, die Genauigkeit blieb bei 20 m.',
    center('west', { position: position(51.4, 6.7, 20) }),
  ),
  slip(
    'addresses/exact-middle-of-an-area',
    'Der Mittelpunkt des Postleitzahlgebiets ist auf 1000 m genau, getippt wurde 1.',
    center('nord', { position: position(51.4913, 6.7741, 1, 'Mittelpunkt des Postleitzahlgebiets 47166') }),
  ),
  slip(
    'addresses/entrance-of-another-house',
    'Der Hinweis zum Eingang von Nord wurde bei Mitte eingetragen.',
    center('mitte', {
      address: address('Brückenstraße 30', '47053', { entrance: { de: 'Eingang an der Duisburger Straße.' } }),
    }),
  ),
  slip(
    'addresses/accessible-up-the-stairs',
    'Stufenlos ist nur das Erdgeschoss, die Beratung ist im zweiten Stock.',
    center('west', {
      accessibility: { de: 'Stufenlos erreichbar' },
      address: address('Beethovenstraße 18 A', '47226', { entrance: { de: 'Zweite Etage, kein Aufzug.' } }),
    }),
  ),
];
