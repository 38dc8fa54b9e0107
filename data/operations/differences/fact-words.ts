/** Phrases for the facts of a center in German and English: status, numbers. */
import type { Center, OtherNumber, Phone, Words } from '../../model/directory.ts';
import { has, say } from '../../model/text.ts';
import { ENGLISH, GERMAN } from './condition-words.ts';

const STATUS_WORDS: Record<Center['status'], Words> = {
  active: { de: 'wieder geöffnet', en: 'open again' },
  temporarily_closed: { de: 'vorübergehend geschlossen', en: 'temporarily closed' },
  closed: { de: 'dauerhaft geschlossen', en: 'closed for good' },
};

/** "vorübergehend geschlossen (Wegen Umbau …)". */
export function statusWords(status: Center['status'], note: Words | undefined): Words {
  const { de, en = '' } = STATUS_WORDS[status];
  const inBrackets = (text: string | undefined) => (text ? ` (${text})` : '');
  return { de: de + inBrackets(note?.de), en: en + inBrackets(note?.['en'] ?? note?.de) };
}

/** "+4920360802707, +4917612345678 (Mobiltelefon, Beratung auf Arabisch)". */
export function numbersWords(numbers: ReadonlyArray<Phone | OtherNumber>): Words {
  const words = (text: typeof GERMAN, lang: 'de' | 'en') =>
    numbers
      .map(({ number, kind, label }) => {
        const id = `number.${kind ?? 'phone'}`;
        const about = [
          kind && kind !== 'phone' && has(text, id) ? say(text, id) : '',
          label?.[lang] ?? label?.de ?? '',
        ];
        const known = about.filter(Boolean).join(', ');
        return known ? `${number} (${known})` : number;
      })
      .join(', ');
  return { de: words(GERMAN, 'de'), en: words(ENGLISH, 'en') };
}
