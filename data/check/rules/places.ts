/** Rules about how to reach a center: its phone numbers, and the official keys of the municipality. */
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { centersOf, type Rule } from './rule.ts';
import { STATES } from './states.ts';

export const PLACES: readonly Rule[] = [
  {
    name: 'phones-are-valid',
    sentence: "Every phone number exists in the numbering plan of the center's country, and only once per center.",
    *check({ directory }) {
      for (const [{ phones, address }, at] of centersOf(directory)) {
        for (const [index, { number }] of phones.entries()) {
          const twice = phones.findIndex((one) => one.number === number) !== index;
          if (!twice && isWhole(number, address.country)) continue;
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
      for (const [{ id, name, phones }, at] of centersOf(directory)) {
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
  {
    name: 'official-keys-agree',
    sentence: 'AGS, ARS, NUTS code and holiday region name the same federal state and municipality.',
    *check({ directory: { municipality, holiday_region } }) {
      const { ags, ars, nuts } = municipality;
      const state = STATES[holiday_region];
      const wrong =
        ars.slice(0, 5) + ars.slice(9) !== ags
          ? 'ars'
          : !state
            ? ''
            : !ags.startsWith(state[1])
              ? 'ags'
              : !nuts.startsWith(state[2])
                ? 'nuts'
                : '';
      if (!wrong) return;
      yield {
        at: `/municipality/${wrong}`,
        message: {
          de: `Die Schlüssel passen nicht zusammen: AGS ${ags}, ARS ${ars}, NUTS ${nuts}, Feiertage ${holiday_region}`,
          en: `the keys do not agree: AGS ${ags}, ARS ${ars}, NUTS ${nuts}, holidays ${holiday_region}`,
        },
        repair: {
          de: 'Bitte prüfen: der ARS beginnt mit den ersten fünf Ziffern des AGS und endet mit dessen letzten drei',
          en: 'the ARS begins with the first five digits of the AGS and ends with its last three',
        },
      };
    },
  },
];

/** Valid, of that country, and written as it is dialled: the library forgives "+490203…", a telephone does not. */
function isWhole(number: string, country: string): boolean {
  const phone = parsePhoneNumberFromString(number);
  const foreign = isSupportedCountry(country) && phone?.countryCallingCode !== getCountryCallingCode(country);
  return phone?.isValid() === true && phone.number === number && !foreign;
}
