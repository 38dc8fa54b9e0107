/** Changes of a center's place and numbers that are right. */
import { address, center, dated, type Edit, legal, newCenter, position } from '../slips-unseen/build.ts';
import { source, SUED, w } from './parts.ts';

const NORD = [{ number: '+4920394065358' }, { number: '+4920394065357' }];

export const PLACES: readonly Edit[] = [
  legal(
    'numbers/new-from-january',
    'West hat ab Mitte Januar eine neue Nummer.',
    dated('west', { valid_from: '2027-01-15', phones: [{ number: '+492065550090' }] }),
  ),
  legal(
    'numbers/labels',
    'Jetzt steht dabei, wofür die beiden Nummern von Nord sind.',
    center('nord', {
      phones: [
        { number: '+4920394065358', label: w('Anmeldung', 'Front desk') },
        { number: '+4920394065357', label: w('Beratung', 'Counselling') },
      ],
    }),
  ),
  legal(
    'numbers/other-order',
    'In Nord ist die zweite Nummer jetzt die wichtigere.',
    center('nord', { phones: NORD.toReversed() }),
  ),
  legal(
    'numbers/one-less',
    'Eine der beiden Nummern von Nord ist abgeschaltet.',
    center('nord', { phones: NORD.slice(0, 1) }),
  ),
  legal(
    'numbers/office-mobile',
    'Mitte hat ein Diensthandy bekommen.',
    center('mitte', {
      phones: [
        { number: '+4920360802707' },
        { number: '+4915112034567', kind: 'mobile', label: w('Diensthandy', 'Office mobile') },
      ],
    }),
  ),
  legal(
    'numbers/town-hall-meanwhile',
    'Solange die Leitung in West gestört ist, nimmt die Telefonzentrale der Stadt ab.',
    dated('west', { valid_from: '2026-11-30', valid_to: '2026-12-18', phones: [{ number: '+492032830' }] }),
  ),
  legal(
    'numbers/fax',
    'Nord hat noch ein Fax.',
    center('nord', { other_numbers: [{ number: '+4920394065359', kind: 'fax' }] }),
  ),
  legal(
    'numbers/whatsapp',
    'Mitte liest Nachrichten auf WhatsApp und Signal.',
    center('mitte', {
      other_numbers: [
        { number: '+4915112034568', kind: 'whatsapp', label: w('Nur Text, keine Anrufe', 'Text only, no calls') },
        { number: '+4915112034568', kind: 'signal' },
      ],
    }),
  ),
  legal(
    'addresses/move-to-the-old-town',
    'Mitte zieht im Februar in die Altstadt.',
    dated('mitte', {
      ...{ valid_from: '2027-02-01', district: 'Altstadt', address: address('Kuhstraße 12', '47051') },
      position: position(51.4331, 6.7634),
    }),
  ),
  legal(
    'addresses/round-the-corner',
    'Nord zieht in derselben Straße ein paar Häuser weiter.',
    dated('nord', {
      ...{ valid_from: '2027-03-01', address: address('Duisburger Straße 259', '47166') },
      position: position(51.4916, 6.7749, 100),
    }),
  ),
  legal(
    'addresses/guests-of-the-library',
    'Während des Umbaus ist West zwei Monate lang in der Bezirksbibliothek.',
    dated('west', {
      ...{ valid_from: '2027-04-01', valid_to: '2027-05-31', address: address('Händelstraße 6', '47226') },
      position: position(51.4036, 6.7178),
    }),
  ),
  legal(
    'addresses/entrance',
    'Wie man in Mitte die Tür findet, steht jetzt da.',
    center('mitte', ({ address: old }) => ({
      address: { ...old, entrance: w('Eingang über den Hof, zweiter Stock.', 'Entrance from the yard, second floor.') },
    })),
  ),
  legal(
    'addresses/building',
    'Die Seite des Trägers nennt den Namen des Hauses in Rheinhausen.',
    source('regenbogenhaus', 'Grafschafter Diakonie, eigene Seite über das Regenbogenhaus'),
    center('west', ({ address: old }) => ({
      address: { ...old, building: { name: 'Stadtteilzentrum Regenbogenhaus', source: 'regenbogenhaus' } },
    })),
  ),
  legal(
    'addresses/post-office-box',
    'Briefe an Mitte gehen an ein Postfach.',
    center('mitte', { postal_address: address('Postfach 10 15 16', '47015') }),
  ),
  legal(
    'addresses/pin-at-the-door',
    'Vor Ort wurde gemessen, wo die Tür von West ist.',
    source('messung-2026-11', 'Messung vor der Tür', '2026-11'),
    center('west', {
      position: {
        ...{ latitude: 51.405502, longitude: 6.716871, accuracy_m: 8 },
        ...{ method: 'vor der Tür gemessen', source: 'messung-2026-11' },
      },
    }),
  ),
  legal('centers/south', 'Im Januar öffnet ein viertes Center in Buchholz.', newCenter(SUED)),
  legal(
    'centers/south-not-yet-open',
    'Das Center im Süden steht schon da, eröffnet wird aber erst im März.',
    newCenter({
      ...{
        ...SUED,
        status: 'temporarily_closed',
        status_note: w('Eröffnung am 1. März 2027.', 'Opens on 1 March 2027.'),
      },
      dated_facts: [{ valid_from: '2027-03-01', status: 'active' }],
      schedules: SUED.schedules.map((one) => ({ ...one, valid_from: '2027-03-01' })),
    }),
  ),
  legal(
    'centers/south-by-phone',
    'Das neue Center ist fürs Erste nur am Telefon zu erreichen.',
    newCenter({ ...SUED, schedules: SUED.schedules.slice(1) }),
  ),
];
