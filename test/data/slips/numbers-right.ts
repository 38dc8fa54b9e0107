/** Right edits of telephone numbers and other numbers. */
import type { Phone } from '../../../data/model/directory.ts';
import { type Edit, legal, withCenter } from './build.ts';

const phones = (center: string, ...numbers: ReadonlyArray<string | Phone>) =>
  withCenter(center, { phones: numbers.map((one) => (typeof one === 'string' ? { number: one } : one)) });

export const NUMBERS_RIGHT_EDITS: readonly Edit[] = [
  legal('numbers/new', 'Neue Nummer an der Telefonanlage der Stadt.', phones('mitte', '+492032834711')),
  legal(
    'numbers/second-with-label',
    'Eine zweite Nummer mit Etikett.',
    phones(
      'west',
      { number: '+492065550087', label: { de: 'Sprechstunde', en: 'Consultation' } },
      { number: '+492065550088', label: { de: 'Termine', en: 'Appointments' } },
    ),
  ),
  legal(
    'numbers/mobile-too',
    'Das Diensthandy als zweite Nummer.',
    phones('nord', '+4920394065358', {
      number: '+4915228817386',
      kind: 'mobile',
      label: { de: 'Mobil', en: 'Mobile' },
    }),
  ),
  legal('numbers/one-fewer', 'Die zweite Nummer von Nord ist abgeschaltet.', phones('nord', '+4920394065358')),
  legal(
    'numbers/order',
    'Die wichtigere Nummer von Nord steht jetzt vorn.',
    phones('nord', '+4920394065357', '+4920394065358'),
  ),
  legal(
    'numbers/short',
    'Die Zentrale der Stadt, sechs Ziffern nach der Vorwahl.',
    phones('mitte', '+4920360802707', {
      number: '+492032830',
      label: { de: 'Zentrale der Stadt', en: 'City switchboard' },
    }),
  ),
  legal(
    'numbers/freephone',
    'Eine kostenlose Nummer dazu.',
    phones('west', '+492065550087', { number: '+498001110111', label: { de: 'Kostenlos', en: 'Free of charge' } }),
  ),
  legal(
    'numbers/shared-by-all',
    'Die gemeinsame Nummer aller Center steht bei jedem als zweite.',
    phones('nord', '+4920394065358', '+4920394065357', '+492032832000'),
    phones('mitte', '+4920360802707', '+492032832000'),
    phones('west', '+492065550087', '+492032832000'),
  ),
  legal(
    'numbers/fax',
    'Das Center hat jetzt ein Fax.',
    withCenter('mitte', { other_numbers: [{ number: '+492032834199', kind: 'fax' }] }),
  ),
  legal(
    'numbers/whatsapp-and-signal',
    'Nachrichten an das Diensthandy.',
    withCenter('west', {
      other_numbers: [
        { number: '+4915228817386', kind: 'whatsapp' },
        { number: '+4915228817386', kind: 'signal', label: { de: 'Nur Nachrichten', en: 'Messages only' } },
      ],
    }),
  ),
  legal(
    'numbers/by-language',
    'Drei Nummern nach Sprachen.',
    phones(
      'mitte',
      { number: '+4920360802707', label: { de: 'Deutsch' } },
      { number: '+492032834721', label: { de: 'Türkisch', tr: 'Türkçe' } },
      { number: '+492032834722', label: { de: 'Arabisch', ar: 'العربية' } },
    ),
  ),
  legal(
    'numbers/mobile-on-the-phone-and-whatsapp',
    'Ein Handy, das man anrufen und anschreiben kann.',
    phones('nord', '+4920394065358', '+4920394065357', { number: '+4917139200123', kind: 'mobile' }),
    withCenter('nord', { other_numbers: [{ number: '+4917139200123', kind: 'whatsapp' }] }),
  ),
];
