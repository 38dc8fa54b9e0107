/** Rules about phone numbers (E.164): valid in their country's numbering plan, and each center's own. */
import type { Rule } from './rule.ts';
import { eachCenter } from './walk.ts';
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export const PHONE_RULES: readonly Rule[] = [
  {
    name: 'phones-are-valid',
    sentence: "Every phone number exists in the numbering plan of the center's country, and only once per center.",
    *check({ directory }) {
      for (const [{ phones, address }, at] of eachCenter(directory)) {
        for (const [index, { number }] of phones.entries()) {
          const twice = phones.findIndex((one) => one.number === number) !== index;
          if (!twice && isDiallable(number, address.country)) continue;
          yield {
            at: `${at}/phones/${index}/number`,
            message: twice
              ? { de: `${number} steht hier zweimal`, en: `${number} stands here twice` }
              : { de: `${number} ist keine gültige Telefonnummer`, en: `${number} is not a valid phone number` },
            repair: twice
              ? { de: 'Bitte einen der beiden Einträge löschen', en: 'delete one of the two' }
              : {
                  de: 'Bitte so schreiben: +49, Vorwahl ohne 0, Nummer ("+4920360802707")',
                  en: 'write +49, area code without 0, number ("+4920360802707")',
                },
          };
        }
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

/** Valid, of that country, and written as it is dialled: the library forgives "+490203…", a telephone does not. */
function isDiallable(number: string, country: string): boolean {
  const phone = parsePhoneNumberFromString(number);
  const foreign = isSupportedCountry(country) && phone?.countryCallingCode !== getCountryCallingCode(country);
  return phone?.isValid() === true && phone.number === number && !foreign;
}
