/** Rules about phone numbers (E.164): valid in their country's numbering plan, and each center's own. */
import type { Violation } from '../findings/finding.ts';
import type { Rule } from './rule.ts';
import { eachCenter, findCenter } from './walk.ts';
import { eachNumberList } from './walk-facts.ts';
import { eachOffer } from './walk-sessions.ts';
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export const PHONE_RULES: readonly Rule[] = [
  {
    name: 'phones-are-valid',
    sentence:
      "Every number, also of bookings, of other kinds and from a day on, exists in the numbering plan of the center's country, and only once in its list.",
    *check({ directory }) {
      for (const [numbers, at, country] of eachNumberList(directory)) {
        for (const [index, { number }] of numbers.entries()) {
          if (numbers.findIndex((one) => one.number === number) !== index) yield twice(number, `${at}/${index}/number`);
          else if (!isDiallable(number, country)) yield invalid(number, `${at}/${index}/number`);
        }
      }
      for (const [{ booking }, at, center] of eachOffer(directory)) {
        const country = findCenter(directory, center)?.address.country ?? '';
        if (booking?.phone === undefined || isDiallable(booking.phone, country)) continue;
        yield invalid(booking.phone, `${at}/booking/phone`);
      }
    },
  },
  {
    name: 'phones-are-their-own',
    sentence: 'Two centers with one number are probably a copied entry.',
    *check({ directory }) {
      const owners = new Map<string, string>();
      for (const [{ id, name, phones }, at] of eachCenter(directory)) {
        for (const [index, { number }] of phones.entries()) {
          const owner = owners.get(number) ?? name;
          owners.set(number, owner);
          if (owner === name) continue;
          yield {
            at: `${at}/phones/${index}/number`,
            severity: 'warning',
            message: {
              de: `${number} ist auch die Nummer von ${owner}`,
              en: `${number} is the number of ${owner} too`,
            },
            repair: { de: `Bitte die Nummer von ${name} prüfen`, en: `check the number of ${id}` },
          };
        }
      }
    },
  },
];

function twice(number: string, at: string): Violation {
  return {
    at,
    message: { de: `${number} steht hier zweimal`, en: `${number} stands here twice` },
    repair: { de: 'Bitte einen der beiden Einträge löschen', en: 'delete one of the two' },
  };
}

function invalid(number: string, at: string): Violation {
  return {
    at,
    message: { de: `${number} ist keine gültige Telefonnummer`, en: `${number} is not a valid phone number` },
    repair: {
      de: 'Bitte so schreiben: +49, Vorwahl ohne 0, Nummer ("+4920360802707")',
      en: 'write +49, area code without 0, number ("+4920360802707")',
    },
  };
}

/** Valid, of that country, and written as it is dialled: the library forgives "+490203…", a telephone does not. */
function isDiallable(number: string, country: string): boolean {
  const phone = parsePhoneNumberFromString(number);
  const foreign = isSupportedCountry(country) && phone?.countryCallingCode !== getCountryCallingCode(country);
  return phone?.isValid() === true && phone.number === number && !foreign;
}
