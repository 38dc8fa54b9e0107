/** Rules about how to reach a center: phone numbers, postal codes and the official keys of the municipality. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { centersOf, type Rule } from './rule.ts';

/** Official keys of the federal states: ISO 3166-2 -> first two digits of the AGS, NUTS 1 code. */
export const STATES: Readonly<Record<string, readonly [ags: string, nuts: string]>> = {
  'DE-SH': ['01', 'DEF'],
  'DE-HH': ['02', 'DE6'],
  'DE-NI': ['03', 'DE9'],
  'DE-HB': ['04', 'DE5'],
  'DE-NW': ['05', 'DEA'],
  'DE-HE': ['06', 'DE7'],
  'DE-RP': ['07', 'DEB'],
  'DE-BW': ['08', 'DE1'],
  'DE-BY': ['09', 'DE2'],
  'DE-SL': ['10', 'DEC'],
  'DE-BE': ['11', 'DE3'],
  'DE-BB': ['12', 'DE4'],
  'DE-MV': ['13', 'DE8'],
  'DE-SN': ['14', 'DED'],
  'DE-ST': ['15', 'DEE'],
  'DE-TH': ['16', 'DEG'],
};

export const PLACES: readonly Rule[] = [
  {
    name: 'phones-are-valid',
    sentence: 'Every phone number exists in the numbering plan of its country, and only once per center.',
    *check({ directory }) {
      for (const [{ phones }, at] of centersOf(directory)) {
        for (const [index, { number }] of phones.entries()) {
          const twice = phones.findIndex((one) => one.number === number) !== index;
          if (!twice && isWhole(number)) continue;
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
    name: 'postal-codes-fit-their-country',
    sentence: 'A German postal code has five digits and begins between 01 and 99.',
    *check({ directory }) {
      for (const [{ address }, at] of centersOf(directory)) {
        if (address.country !== 'DE' || /^(?!00)\d{5}$/.test(address.postal_code)) continue;
        yield {
          at: `${at}/address/postal_code`,
          message: {
            de: `${address.postal_code} ist keine deutsche Postleitzahl`,
            en: `${address.postal_code} is not a German postal code`,
          },
          repair: { de: 'Bitte fünf Ziffern schreiben, zum Beispiel "47053"', en: 'write five digits, e.g. "47053"' },
        };
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
            : !ags.startsWith(state[0])
              ? 'ags'
              : !nuts.startsWith(state[1])
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

/** Valid, and written as it is dialled: the library forgives "+490203…", a telephone does not. */
function isWhole(number: string): boolean {
  const phone = parsePhoneNumberFromString(number);
  return phone?.isValid() === true && phone.number === number;
}
