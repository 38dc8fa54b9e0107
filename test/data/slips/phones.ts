/** Slips in which number stands where: mobiles, fax, labels, lost ones. */
import type { Phone } from '../../../data/model/directory.ts';
import { addSchedule, type Edit, slip, withCenter } from './build.ts';

const phones = (center: string, ...numbers: ReadonlyArray<string | Phone>) =>
  withCenter(center, { phones: numbers.map((one) => (typeof one === 'string' ? { number: one } : one)) });

export const PHONES_EDITS: readonly Edit[] = [
  slip(
    'numbers/only-a-mobile',
    'Das Diensthandy als zweite Nummer gemeint, die erste damit überschrieben.',
    phones('west', { number: '+4915228817386', kind: 'mobile' }),
  ),
  slip(
    'numbers/mobile-as-landline',
    'Das Diensthandy dazu eingetragen, aber als Festnetz.',
    phones('nord', '+4920394065358', { number: '+4915228817386', kind: 'phone' }),
  ),
  slip(
    'numbers/landline-as-mobile',
    'Einen zweiten Anschluss im Haus eingetragen, als Mobiltelefon.',
    phones('mitte', '+4920360802707', { number: '+492032834711', kind: 'mobile' }),
  ),
  slip(
    'numbers/fax-as-phone',
    'Das Fax bei den Telefonnummern eingetragen.',
    phones('west', '+492065550087', { number: '+492065550089', label: { de: 'Fax' } }),
  ),
  slip(
    'numbers/only-a-fax',
    'Neue Nummern vom Briefkopf abgetippt und nur das Fax erwischt.',
    phones('mitte', { number: '+492032834199', label: { de: 'Telefax' } }),
  ),
  slip(
    'numbers/fax-is-the-phone',
    'Das Fax gemeint, die Telefonnummer noch einmal kopiert.',
    withCenter('nord', { other_numbers: [{ number: '+4920394065358', kind: 'fax' }] }),
  ),
  slip(
    'numbers/whatsapp-as-fax',
    'WhatsApp gemeint, „Fax“ stehen lassen.',
    withCenter('west', {
      other_numbers: [{ number: '+4915228817386', kind: 'fax', label: { de: 'Schreiben Sie uns per WhatsApp' } }],
    }),
  ),
  slip(
    'numbers/twice',
    'Eine zweite Nummer gemeint, die erste noch einmal eingefügt.',
    phones('west', '+492065550087', '+492065550087'),
  ),
  slip(
    'numbers/same-label-twice',
    'Zwei Nummern für zwei Sprachen gemeint, das Etikett kopiert.',
    phones(
      'nord',
      { number: '+4920394065358', label: { de: 'Auf Türkisch' } },
      { number: '+4920394065357', label: { de: 'Auf Türkisch' } },
    ),
  ),
  slip(
    'numbers/other-number-in-the-label',
    'Die Nummer ersetzt, im Etikett steht die alte.',
    phones('mitte', { number: '+492032834711', label: { de: 'Neu: 0203 60802707' } }),
  ),
  slip(
    'numbers/main-one-lost',
    'Eine zweite Nummer dazu gemeint, bei Nord dabei beide alten gelöscht.',
    phones('nord', { number: '+492032834712', label: { de: 'Zweite Nummer' } }),
  ),
  slip(
    'numbers/booking-has-a-digit-less',
    'Die eigene Nummer für Termine gemeint, eine Ziffer verloren.',
    addSchedule({
      id: 'mitte-termin-tu',
      service: 'consultation',
      byday: ['TU'],
      access: 'appointment',
      booking: { phone: '+492036080270' },
    }),
  ),
];
