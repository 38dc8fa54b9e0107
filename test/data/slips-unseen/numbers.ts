/** Phone numbers and other numbers: slips of the dial, and numbers that offices really change. */
import { center, dated, legal, slip, type Edit } from './build.ts';

export const NUMBERS: readonly Edit[] = [
  slip(
    'numbers/another-city',
    'Nord bekommt eine neue Nummer in Duisburg, getippt wurde die Vorwahl von Essen.',
    center('nord', { phones: [{ number: '+4920194065300' }] }),
  ),
  slip(
    'numbers/premium-rate',
    'West bekommt eine kostenlose Nummer, aus 0800 wurde 0900.',
    center('west', { phones: [{ number: '+499005550087' }] }),
  ),
  slip(
    'numbers/mobile-alone',
    'Das Diensthandy von Mitte sollte dazukommen und hat die Festnetznummer ersetzt.',
    center('mitte', { phones: [{ number: '+4915228817386', kind: 'mobile' }] }),
  ),
  slip(
    'numbers/fax-for-phone',
    'Die Faxnummer von West wurde ins Feld des Telefons geschrieben.',
    center('west', {
      phones: [{ number: '+492065550089', label: { de: 'Telefax', en: 'Fax' } }],
    }),
  ),
  slip(
    'numbers/a-digit-too-much',
    'Eine Ziffer der Nummer von Mitte wurde doppelt getippt.',
    center('mitte', { phones: [{ number: '+49203608027077' }] }),
  ),
  slip(
    'numbers/a-digit-too-little',
    'Bei West fehlt die letzte Ziffer.',
    center('west', { phones: [{ number: '+49206555008' }] }),
  ),
  slip(
    'numbers/of-the-sister',
    'West bekam beim Kopieren die Nummer von Mitte.',
    center('west', { phones: [{ number: '+4920360802707' }] }),
  ),
  slip(
    'numbers/zero-of-the-area-code',
    'Die Null der Vorwahl blieb hinter +49 stehen.',
    center('nord', { phones: [{ number: '+49020394065358' }, { number: '+4920394065357' }] }),
  ),
  slip('numbers/double-zero', 'Statt des Plus steht 00.', center('mitte', { phones: [{ number: '004920360802707' }] })),
  slip(
    'numbers/country-twice',
    'Die 49 stand schon im Feld und wurde noch einmal getippt.',
    center('west', { phones: [{ number: '+49492065550087' }] }),
  ),
  slip(
    'numbers/poland',
    'Statt +49 wurde die Taste daneben getroffen.',
    center('mitte', { phones: [{ number: '+4820360802707' }] }),
  ),
  slip(
    'numbers/digits-turned',
    'In der zweiten Nummer von Nord sind zwei Ziffern vertauscht.',
    center('nord', { phones: [{ number: '+4920394065358' }, { number: '+4920394063557' }] }),
  ),
  slip(
    'numbers/twice-the-same',
    'Die zweite Nummer von Nord wurde mit der ersten überschrieben.',
    center('nord', { phones: [{ number: '+4920394065358' }, { number: '+4920394065358' }] }),
  ),
  slip(
    'numbers/landline-as-mobile',
    'Die neue Festnetznummer von Mitte wurde als Mobiltelefon angekreuzt.',
    center('mitte', { phones: [{ number: '+4920360802707' }, { number: '+4920360802708', kind: 'mobile' }] }),
  ),
  slip(
    'numbers/switchboard-without-extension',
    'Die Durchwahl der neuen Nummer von West blieb leer, übrig ist der Anfang.',
    center('west', { phones: [{ number: '+49206555' }] }),
  ),
  slip(
    'numbers/whatsapp-at-the-sister',
    'Das Handy für WhatsApp gehört Nord, eingetragen wurde es bei Mitte.',
    center('mitte', {
      other_numbers: [{ number: '+4915228895456', kind: 'whatsapp', label: { de: 'WhatsApp RSC Nord' } }],
    }),
  ),
  legal('numbers/new', 'Mitte hat eine neue Nummer.', center('mitte', { phones: [{ number: '+4920360802800' }] })),
  legal(
    'numbers/second-with-label',
    'West bekommt eine zweite Nummer für Termine.',
    center('west', {
      phones: [
        { number: '+492065550087', label: { de: 'Beratung', en: 'Counselling' } },
        { number: '+492065550088', label: { de: 'Terminvergabe', en: 'Appointments' } },
      ],
    }),
  ),
  legal(
    'numbers/mobile-as-second',
    'Mitte ist zusätzlich über ein Diensthandy erreichbar.',
    center('mitte', {
      phones: [
        { number: '+4920360802707' },
        { number: '+4915228817386', kind: 'mobile', label: { de: 'Diensthandy' } },
      ],
    }),
  ),
  legal(
    'numbers/fax',
    'Nord gibt seine Faxnummer an.',
    center('nord', { other_numbers: [{ number: '+4920394065359', kind: 'fax' }] }),
  ),
  legal(
    'numbers/signal-and-sms',
    'West nimmt Nachrichten per Signal und SMS an.',
    center('west', {
      other_numbers: [
        { number: '+4915228895456', kind: 'signal' },
        { number: '+4915228895456', kind: 'sms', label: { de: 'Für Gehörlose' } },
      ],
    }),
  ),
  legal(
    'numbers/one-less',
    'Nord hat nur noch eine Nummer.',
    center('nord', { phones: [{ number: '+4920394065358' }] }),
  ),
  legal(
    'numbers/order',
    'In Nord ist die zweite Nummer jetzt die wichtigere.',
    center('nord', ({ phones }) => ({ phones: phones.toReversed() })),
  ),
  legal(
    'numbers/from-a-day',
    'Ab März hat West eine neue Nummer.',
    dated('west', { valid_from: '2027-03-01', phones: [{ number: '+492065550100' }] }),
  ),
  legal(
    'numbers/hotline-for-all',
    'Alle Center nennen als zweite Nummer das Servicetelefon der Stadt.',
    ...['nord', 'mitte', 'west'].map((id) =>
      center(id, ({ phones }) => ({
        phones: [...phones, { number: '+492032830', label: { de: 'Servicetelefon der Stadt', en: 'City hotline' } }],
      })),
    ),
  ),
];
