/** Rules about positions: known, inside the municipality, as precise as positions are. */
import type { Address } from '../../model/directory.ts';
import { equalData } from '../json/equal.ts';
import { kilometers } from './kilometers.ts';
import type { Rule } from './rule.ts';
import { eachPosition } from './walk-facts.ts';

/** Two centers of one municipality lie within this distance of the middle one. */
const NEAR_KM = 30;

/** Germany, a little generously: south, north, west, east. */
const GERMANY = [47.2, 55.1, 5.8, 15.1] as const;

export const POSITION_RULES: readonly Rule[] = [
  {
    name: 'positions-are-known',
    sentence: 'A center without a position stands on no map; a notice says which.',
    *check({ directory: { centers } }) {
      const unknown = centers.filter(({ position }) => position === undefined);
      if (unknown.length === 0) return;
      const names = `${unknown
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ')}${unknown.length > 3 ? ', …' : ''}`;
      yield {
        at: '/centers',
        severity: 'notice',
        message: {
          de: `${unknown.length} von ${centers.length} Centern stehen auf keiner Karte, weil ihre Position fehlt: ${names}`,
          en: `${unknown.length} of ${centers.length} centers have no position and stand on no map: ${names}`,
        },
        repair: {
          de: 'Wer sie kennt, ergänzt "position" mit "accuracy_m" und "method"; nötig ist das nicht',
          en: 'add "position" where somebody knows it; nothing else needs it',
        },
      };
    },
  },
  {
    name: 'positions-lie-in-the-municipality',
    sentence: 'Every position lies near the others and, for a German address, in Germany.',
    *check({ directory }) {
      const middle = { latitude: median('latitude'), longitude: median('longitude') };
      function median(axis: 'latitude' | 'longitude'): number {
        const sorted = directory.centers.flatMap(({ position }) => position?.[axis] ?? []).sort((a, b) => a - b);
        return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
      }
      for (const [position, at, address] of eachPosition(directory)) {
        const km = kilometers(position, middle);
        const [south, north, west, east] = GERMANY;
        const { latitude, longitude } = position;
        const outside =
          address.country === 'DE' && (latitude < south || latitude > north || longitude < west || longitude > east);
        if (km <= NEAR_KM && !outside) continue;
        yield {
          at,
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
      for (const [position, at, address, { id }] of eachPosition(directory)) {
        const spot = `${position.latitude} ${position.longitude}`;
        const long = [position.latitude, position.longitude].some(
          (value) => !/^-?\d{1,3}(\.\d{1,7})?$/.test(String(value)),
        );
        const other = seen.get(spot) ?? id;
        seen.set(spot, other);
        if (long) {
          yield {
            at,
            message: { de: 'Mehr als sieben Nachkommastellen', en: 'more than seven decimals' },
            repair: { de: 'Bitte auf sechs Stellen runden', en: 'round to six decimals' },
          };
        }
        if (other !== id && !sharesAddress(directory.centers, other, address)) {
          yield {
            at,
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
];

/** Whether a center is in the same house; entrance and building may be described otherwise. */
function sharesAddress(centers: readonly { id: string; address: Address }[], id: string, address: Address): boolean {
  const place = (one: Address | undefined) => [one?.address_1, one?.postal_code, one?.city, one?.country];
  return equalData(place(centers.find((center) => center.id === id)?.address), place(address));
}
