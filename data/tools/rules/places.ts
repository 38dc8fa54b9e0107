/** Rules about where: phone numbers, positions, postal codes and the official keys of the municipality. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Position } from '../../../worker/directory.ts';
import { centerIn, centersOf, type Rule, same } from './rule.ts';

/** Two centers of one municipality lie within this distance of the middle one. */
const NEAR_KM = 30;

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

/** Germany, a little generously: south, north, west, east. */
const GERMANY = [47.2, 55.1, 5.8, 15.1] as const;

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
    name: 'positions-lie-in-the-municipality',
    sentence: 'Every position lies near the others and, for a German address, in Germany.',
    *check({ directory }) {
      const middle = { latitude: median('latitude'), longitude: median('longitude') };
      function median(axis: 'latitude' | 'longitude'): number {
        const sorted = directory.centers.map((center) => center.position[axis]).sort((a, b) => a - b);
        return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
      }
      for (const [{ position, address }, at] of centersOf(directory)) {
        const km = kilometres(position, middle);
        const [south, north, west, east] = GERMANY;
        const { latitude, longitude } = position;
        const outside =
          address.country === 'DE' && (latitude < south || latitude > north || longitude < west || longitude > east);
        if (km <= NEAR_KM && !outside) continue;
        yield {
          at: `${at}/position`,
          message: {
            de: `Die Position ${latitude}, ${longitude} liegt ${outside ? 'nicht in Deutschland' : `${Math.round(km)} km von den anderen Centern`}`,
            en: `the position ${latitude}, ${longitude} lies ${outside ? 'outside Germany' : `${Math.round(km)} km from the other centers`}`,
          },
          repair: {
            de: 'Bitte Breite und Länge prüfen (vertauscht? Punkt statt Komma?)',
            en: 'check latitude and longitude (swapped? a digit lost?)',
          },
        };
      }
    },
  },
  {
    name: 'positions-are-precise-enough',
    sentence: 'A position has at most seven decimals, and two centers do not stand on the same spot.',
    *check({ directory }) {
      const seen = new Map<string, string>();
      for (const [{ id, position, address }, at] of centersOf(directory)) {
        const spot = `${position.latitude} ${position.longitude}`;
        const long = [position.latitude, position.longitude].some(
          (value) => !/^-?\d{1,3}(\.\d{1,7})?$/.test(String(value)),
        );
        const other = seen.get(spot);
        seen.set(spot, id);
        if (long) {
          yield {
            at: `${at}/position`,
            message: { de: 'Mehr als sieben Nachkommastellen', en: 'more than seven decimals' },
            repair: { de: 'Bitte auf sechs Stellen runden', en: 'round to six decimals' },
          };
        }
        if (other !== undefined && !sharesAddress(directory.centers, other, address)) {
          yield {
            at: `${at}/position`,
            message: {
              de: `Dieselbe Position wie „${other}“, aber eine andere Anschrift`,
              en: `the same position as "${other}" with another address`,
            },
            repair: { de: 'Bitte die Position dieses Centers eintragen', en: 'enter the position of this center' },
          };
        }
      }
    },
  },
  {
    name: 'a-position-moves-with-its-method',
    sentence:
      'When a position or its accuracy changes, so does the sentence on how it was found; a new postal code needs a new position.',
    *check({ directory, previous }) {
      const others = (method: string, id: string) =>
        previous?.centers.some((center) => center.id !== id && center.position.method === method);
      for (const [{ id, position, address }, at] of centersOf(directory)) {
        const was = centerIn(previous, id);
        if (!was) continue;
        const { method, ...place } = position;
        const { method: oldMethod, ...oldPlace } = was.position;
        if (method === oldMethod && !same(place, oldPlace)) {
          yield {
            at: `${at}/position`,
            message: {
              de: 'Die Position hat sich geändert, „method“ aber nicht',
              en: 'the position changed but "method" did not',
            },
            repair: {
              de: `Bitte in "method" sagen, wie sie bestimmt wurde – oder zurücksetzen: ${JSON.stringify(was.position)}`,
              en: `say in "method" how it was found, or put back ${JSON.stringify(was.position)}`,
            },
          };
        } else if (method !== oldMethod && same(place, oldPlace) && others(method, id)) {
          yield {
            at: `${at}/position/method`,
            message: { de: '„method“ ist die eines anderen Centers', en: '"method" is that of another center' },
            repair: {
              de: `Bitte zurücksetzen: "method": ${JSON.stringify(oldMethod)}`,
              en: `put back "method": ${JSON.stringify(oldMethod)}`,
            },
          };
        } else if (address.postal_code !== was.address.postal_code && same(place, oldPlace)) {
          yield {
            at: `${at}/position`,
            message: {
              de: 'Die Postleitzahl ist neu, die Position aber die alte',
              en: 'the postal code changed but the position did not',
            },
            repair: {
              de: 'Bitte die Position der neuen Anschrift eintragen, mit "method"',
              en: 'enter the position of the new address',
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

function sharesAddress(centers: readonly { id: string; address: object }[], id: string, address: object): boolean {
  return same(centers.find((center) => center.id === id)?.address, address);
}

/** Distance on the sphere, good enough for a city. */
function kilometres(a: Pick<Position, 'latitude' | 'longitude'>, b: Pick<Position, 'latitude' | 'longitude'>): number {
  const rad = Math.PI / 180;
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * rad);
  return Math.hypot(x, a.latitude - b.latitude) * 111.19;
}
