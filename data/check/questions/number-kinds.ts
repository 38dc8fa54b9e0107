/** Asks about which number stands where: mobiles, faxes, labels, and old numbers that got lost. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { OtherNumber, Phone } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { findCenter } from '../rules/walk.ts';
import { eachCenter } from '../rules/walk.ts';
import { eachNumberList } from '../rules/walk-facts.ts';
import { question } from './question.ts';

const FAX = /fax/iu;
const MESSENGERS = /whats.?app|signal|sms|telegram|threema/iu;
const SECOND = /zweit|weiter|zusätz|neben|second|other|additional/iu;

export const NUMBER_KIND_QUESTIONS: readonly Rule[] = [
  {
    name: 'numbers-are-of-their-kind',
    sentence:
      'A number is of the kind that it says, its label names no other number and no other kind, and no two labels are the same.',
    *check({ directory }) {
      for (const [numbers, at] of eachNumberList(directory)) {
        for (const [index, one] of numbers.entries()) {
          const why = whatIsOdd(one, numbers.slice(0, index));
          if (why) yield question(`${at}/${index}`, `${one.number}: ${why[0]}`, `${one.number}: ${why[1]}`);
        }
      }
    },
  },
  {
    name: 'people-reach-a-phone',
    sentence:
      'A center has a landline or free number to call, no fax that is its phone, and not all of its old numbers are gone for a second one.',
    *check({ directory, previous }) {
      for (const [{ id, phones, other_numbers = [] }, at] of eachCenter(directory)) {
        if (phones.length > 0 && phones.every((one) => typeOf(one) === 'MOBILE'))
          yield question(`${at}/phones`, 'es bleibt nur ein Mobiltelefon', 'a mobile is the only number');
        const both = other_numbers.find(
          (one) => one.kind === 'fax' && phones.some(({ number }) => number === one.number),
        );
        if (both)
          yield question(`${at}/other_numbers`, `${both.number} ist zugleich Telefon`, `${both.number} is a phone too`);
        const old = findCenter(previous, id)?.phones ?? [];
        const gone = old.length > 0 && !old.some(({ number }) => phones.some((one) => one.number === number));
        if (gone && phones.some(({ label }) => SECOND.test(label?.de ?? '')))
          yield question(`${at}/phones`, 'die bisherigen Nummern sind alle weg', 'all of the old numbers are gone');
      }
    },
  },
];

function typeOf({ number }: Phone | OtherNumber): string | undefined {
  return parsePhoneNumberFromString(number)?.getType();
}

/** In German and English. */
function whatIsOdd(
  one: Phone | OtherNumber,
  before: ReadonlyArray<Phone | OtherNumber>,
): readonly [string, string] | undefined {
  const { kind = 'phone', label } = one;
  const words = Object.values(label ?? {}).join(' ');
  const [type, isCalled] = [typeOf(one), kind === 'phone' || kind === 'mobile'];
  if (isCalled && FAX.test(words)) return ['ein Fax unter den Telefonnummern', 'a fax among the phones'];
  if (kind === 'phone' && type === 'MOBILE')
    return ['ein Mobiltelefon, ohne "kind": "mobile"', 'a mobile without "kind": "mobile"'];
  if (kind === 'mobile' && type === 'FIXED_LINE')
    return ['Festnetz, eingetragen als Mobiltelefon', 'a landline called a mobile'];
  if (kind === 'fax' && (MESSENGERS.test(words) || type === 'MOBILE')) return ['kein Fax', 'no fax'];
  const digits = words.replace(/[^\d]/gu, '');
  if (digits.length > 5 && !one.number.endsWith(digits.replace(/^0/, '')))
    return ['im Etikett steht eine andere Nummer', 'the label has another number'];
  const twin = words !== '' && before.find((other) => other.label?.de === label?.de);
  return twin ? ['dasselbe Etikett steht schon bei einer anderen', 'another has the same label'] : undefined;
}
