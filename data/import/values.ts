/** Reads single values as offices type them: numbers to call, addresses of the web, languages, yes and no. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { OtherNumber, Words } from '../model/directory.ts';
import { say } from '../model/text.ts';
import { GERMAN } from '../operations/differences/condition-words.ts';
import { Refusal } from '../operations/fields/refusal.ts';

export interface ReadNumber {
  readonly number: string;
  readonly kind?: OtherNumber['kind'];
}

/** "069 123456 oder 0173 …, Fax 069 1234": each with the word before it, those to call without. @throws Refusal */
export function readNumbers(text: string, kind?: OtherNumber['kind']): ReadNumber[] {
  const parts = text.split(/[,;\n]|\s(?:oder|od\.|und|u\.)\s|\s(?=tel:|\+\d)/iu).map((one) => one.trim());
  return parts.filter((one) => one !== '').map((one) => readNumber(one, kind));
}

function readNumber(text: string, known?: OtherNumber['kind']): ReadNumber {
  const [, word = '', digits = ''] = /^(\p{L}{0,40})[.:]?(.*)$/u.exec(text) ?? [];
  const said = /^(fax|telefax)$/iu.test(word)
    ? 'fax'
    : (['sms', 'whatsapp', 'signal'] as const).find((one) => one === word.toLowerCase());
  const phone = parsePhoneNumberFromString(digits.trim(), { defaultCountry: 'DE' });
  const kind = known ?? said;
  if (phone?.isValid() && (said || /^(|tel|telefon|fon|mobil|handy)$/iu.test(word)))
    return { number: phone.number, ...(kind && { kind }) };
  throw new Refusal(
    `„${text}“ ist keine Telefonnummer; bitte mit Vorwahl schreiben, zum Beispiel „0203 60802707“`,
    `"${text}" is no phone number; write it with its area code, for example "0203 60802707"`,
  );
}

/** "www.…" is reached by https today. @throws Refusal for anything else than one address */
export function readWebAddress(text: string): string {
  const typed = text.trim();
  const address = /^www\./iu.test(typed) ? `https://${typed}` : typed;
  if (/^https:\/\/([A-Za-z0-9-]+\.)+[A-Za-z]{2,}(:\d+)?(\/[^\s<>"']*)?$/u.test(address)) return address;
  throw new Refusal(
    `„${text}“ ist keine Internetadresse mit https://; bitte eine einzige so schreiben: „https://www.example.org/“`,
    `"${text}" is no web address with https://; write a single one`,
  );
}

/** @throws Refusal */
export function readMail(text: string): string {
  const typed = text.trim().replace(/^mailto:/u, '');
  if (/^[^\s@,;]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/u.test(typed)) return typed;
  throw new Refusal(
    `„${text}“ ist keine E-Mail-Adresse; bitte eine einzige schreiben`,
    `"${text}" is no mail address; write a single one`,
  );
}

/** Names of data/text/de.json and BCP 47 tags; what "Kurdisch" or "Dari" means in its list decides. @throws Refusal */
export function readSpokenLanguages(text: string): string[] {
  const tags = Object.keys(GERMAN.words)
    .filter((id) => id.startsWith('language.'))
    .map((id) => id.slice('language.'.length));
  return text
    .split(/[,;/\s]+|\sund\s/u)
    .filter((one) => one !== '' && one !== 'und')
    .map((one) => {
      const found = tags.find(
        (tag) => tag === one || say(GERMAN, `language.${tag}`).toLowerCase() === one.toLowerCase(),
      );
      if (found) return found;
      throw new Refusal(
        `Die Sprache „${one}“ kennt das Verzeichnis nicht; bitte eine aus data/text/de.json (language.…) oder ihr Kürzel schreiben`,
        `the directory does not know the language "${one}"; write its name of data/text/de.json or its tag`,
      );
    });
}

const ACCESSIBILITY: Readonly<Record<string, Words>> = {
  ja: { de: 'Barrierefrei zugänglich.', en: 'Accessible without barriers.' },
  nein: { de: 'Nicht barrierefrei zugänglich.', en: 'Not accessible without barriers.' },
  teilweise: { de: 'Teilweise barrierefrei zugänglich.', en: 'Partly accessible without barriers.' },
};

/** "ja" says it in a sentence; a sentence stays what it is. */
export function readAccessibility(text: string): Words {
  return ACCESSIBILITY[text.trim().toLowerCase()] ?? { de: text.trim() };
}

/** "1067" was "01067" before a spreadsheet took it for a number: German codes have five digits. */
export const readPostalCode = (text: string): string => text.trim().replace(/^\d{4}$/u, '0$&');
