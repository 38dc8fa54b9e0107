/** Rules about phone numbers (E.164): valid in their country's numbering plan, and free of extra charge. */
import type { OtherNumber, Phone } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import type { Rule } from './rule.ts';
import { findCenter } from './walk.ts';
import { eachNumberList } from './walk-facts.ts';
import { eachOffer } from './walk-sessions.ts';
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export const PHONE_RULES: readonly Rule[] = [
  {
    name: 'phones-are-valid',
    sentence:
      "Every number, also of bookings, of other kinds and from a day on, exists in the numbering plan of the center's country, and only once of its kind in its list.",
    *check({ directory }) {
      for (const [numbers, at, country] of eachNumberList(directory)) {
        for (const [index, { number }] of numbers.entries()) {
          if (numbers.findIndex((one) => isSame(one, numbers[index])) !== index)
            yield twice(number, `${at}/${index}/number`);
          else if (!isDiallable(number, country)) yield invalid(number, country, `${at}/${index}/number`);
        }
      }
      for (const [{ booking }, at, center] of eachOffer(directory)) {
        const country = findCenter(directory, center)?.address.country ?? '';
        if (booking?.phone === undefined || isDiallable(booking.phone, country)) continue;
        yield invalid(booking.phone, country, `${at}/booking/phone`);
      }
    },
  },
  {
    name: 'numbers-cost-nothing-extra',
    sentence: 'No number costs more than a call: 0900, 0137 and 0180 are not for people who seek help.',
    *check({ directory }) {
      const lists = [...eachNumberList(directory)].flatMap(([numbers, at]) =>
        numbers.map(({ number }, index): [string, string] => [number, `${at}/${index}/number`]),
      );
      const bookings = [...eachOffer(directory)].map(([{ booking }, at]): [string, string] => [
        booking?.phone ?? '',
        `${at}/booking/phone`,
      ]);
      for (const [number, at] of [...lists, ...bookings]) {
        if (!EXTRA_CHARGE.test(number)) continue;
        yield {
          at,
          message: { de: `Ein Anruf bei ${number} kostet extra`, en: `a call to ${number} costs extra` },
          repair: {
            de: 'Bitte die Nummer mit Ortsvorwahl eintragen – oder eine kostenlose (0800)',
            en: 'enter a number with an area code, or a free one (0800)',
          },
        };
      }
    },
  },
];

/** Numbers of the German plan that cost extra: premium rate, mass traffic, shared cost, enquiries. */
const EXTRA_CHARGE = /^\+49(900|137|138|180|181|118)/;

/** One mobile may well be reached by two messengers. */
function isSame(one: Phone | OtherNumber, other: Phone | OtherNumber | undefined): boolean {
  return one.number === other?.number && (isMessenger(one) ? one.kind === other.kind : !isMessenger(other));
}

function isMessenger({ kind }: Phone | OtherNumber): boolean {
  return kind !== undefined && kind !== 'phone' && kind !== 'mobile';
}

function twice(number: string, at: string): Violation {
  return {
    at,
    message: { de: `${number} steht hier zweimal`, en: `${number} stands here twice` },
    repair: { de: 'Bitte einen der beiden Einträge löschen', en: 'delete one of the two' },
  };
}

function invalid(number: string, country: string, at: string): Violation {
  const code = isSupportedCountry(country) ? getCountryCallingCode(country) : '49';
  const meant = diallableOf(number, country, code);
  return {
    at,
    message: { de: `${number} ist keine gültige Telefonnummer`, en: `${number} is not a valid phone number` },
    repair: meant
      ? { de: `Gemeint ist wohl "${meant}"`, en: `perhaps "${meant}" is meant` }
      : {
          de: `Bitte so schreiben: +${code}, Vorwahl ohne 0, Nummer, ohne Leerzeichen`,
          en: `write +${code}, area code without 0, number, no spaces`,
        },
  };
}

/** The number without the 0 before its area code, where that is one. */
function diallableOf(number: string, country: string, code: string): string | undefined {
  const meant = number.replace(/[\s()/.-]/gu, '').replace(new RegExp(`^(?:\\+${code}|00${code})?0`), `+${code}`);
  return meant !== number && isDiallable(meant, country) ? meant : undefined;
}

/** Valid, of that country, and written as it is dialled: the library forgives "+490203…", a telephone does not. */
function isDiallable(number: string, country: string): boolean {
  const phone = parsePhoneNumberFromString(number);
  const foreign = isSupportedCountry(country) && phone?.countryCallingCode !== getCountryCallingCode(country);
  return phone?.isValid() === true && phone.number === number && !foreign;
}
