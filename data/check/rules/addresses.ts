/** Rules about addresses: routes go by their text, so country, state, city and postal code have to agree. */
import type { Address, Directory } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { FEDERAL_STATES } from './federal-states.ts';
import type { Rule } from './rule.ts';
import { eachAddress } from './walk-facts.ts';

export const ADDRESS_RULES: readonly Rule[] = [
  {
    name: 'postal-codes-fit-their-country',
    sentence: 'A German postal code has five digits and begins between 01 and 99.',
    *check({ directory }) {
      for (const [address, at] of eachAddress(directory)) {
        if (address.country !== 'DE' || /^(?!00)\d{5}$/.test(address.postal_code)) continue;
        yield {
          at: `${at}/postal_code`,
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
    name: 'addresses-lie-in-the-municipality',
    sentence:
      'Country and state are those of the holiday region, the postal codes of one municipality begin alike, and another city or a street without a number is probably a slip.',
    *check({ directory }) {
      const [digit] = byFrequency(directory.centers.map(({ address }) => address.postal_code.slice(0, 1)));
      for (const [address, at] of eachAddress(directory)) {
        for (const [field, wanted] of mismatchedFields(address, directory, digit ?? ''))
          yield mismatch(address, field, wanted, at);
      }
    },
  },
];

type Field = 'country' | 'state_province' | 'postal_code' | 'city' | 'address_1';

/** The fields that do not fit, each with the value that would. */
function* mismatchedFields(address: Address, directory: Directory, digit: string): Generator<[Field, string]> {
  const { address_1, country, state_province, postal_code, city } = address;
  const { holiday_region, municipality } = directory;
  const land = holiday_region.slice(0, 2);
  const state = FEDERAL_STATES[holiday_region]?.[0];
  if (country !== land) yield ['country', land];
  if (state !== undefined && state_province !== undefined && state_province !== state) yield ['state_province', state];
  if (country === 'DE' && !postal_code.startsWith(digit)) yield ['postal_code', `${digit}…`];
  if (city !== municipality.name) yield ['city', municipality.name];
  if (!/\d/.test(address_1)) yield ['address_1', ''];
}

function mismatch(address: Address, field: Field, wanted: string, at: string): Violation {
  const is = String(address[field]);
  return {
    at: `${at}/${field}`,
    ...((field === 'city' || field === 'address_1') && { severity: 'question' }),
    message:
      field === 'address_1'
        ? { de: `In „${is}“ fehlt die Hausnummer`, en: `"${is}" has no house number` }
        : {
            de: `„${is}“ passt nicht zu diesem Verzeichnis (erwartet: „${wanted}“)`,
            en: `"${is}" does not fit this directory (expected "${wanted}")`,
          },
    repair: {
      de: 'Bitte die Anschrift prüfen: Danach findet die Karte den Weg',
      en: 'check the address: maps find the way by it',
    },
  };
}

/** The most frequent values, the first of equals first. */
function byFrequency(values: readonly string[]): string[] {
  const count = (value: string) => values.filter((one) => one === value).length;
  return [...new Set(values)].sort((a, b) => count(b) - count(a));
}
