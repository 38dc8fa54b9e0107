/** Rules about positions: inside the municipality, honest about their accuracy, moved only together with their method. */
import type { Address, Position } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { equalData } from '../json/equal.ts';
import type { Rule } from './rule.ts';
import { eachCenter, findCenter } from './walk.ts';
import { eachPosition } from './walk-facts.ts';

/** Two centers of one municipality lie within this distance of the middle one. */
const NEAR_KM = 30;

/** Germany, a little generously: south, north, west, east. */
const GERMANY = [47.2, 55.1, 5.8, 15.1] as const;

export const POSITION_RULES: readonly Rule[] = [
  {
    name: 'positions-lie-in-the-municipality',
    sentence: 'Every position lies near the others and, for a German address, in Germany.',
    *check({ directory }) {
      const middle = { latitude: median('latitude'), longitude: median('longitude') };
      function median(axis: 'latitude' | 'longitude'): number {
        const sorted = directory.centers.map((center) => center.position[axis]).sort((a, b) => a - b);
        return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
      }
      for (const [position, at, address] of eachPosition(directory)) {
        const km = kilometres(position, middle);
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
  {
    name: 'a-position-moves-with-its-method',
    sentence:
      'When a position or its accuracy changes, so does the sentence on how it was found; a new postal code needs a new position.',
    *check({ directory, previous }) {
      const others = (method: string, id: string) =>
        previous?.centers.some((center) => center.id !== id && center.position.method === method);
      for (const [{ id, position, address }, at] of eachCenter(directory)) {
        const was = findCenter(previous, id);
        if (!was) continue;
        const { method, ...place } = position;
        const { method: oldMethod, ...oldPlace } = was.position;
        const moved = !equalData(place, oldPlace);
        if (method === oldMethod && moved) yield methodStayed(was.position, `${at}/position`);
        else if (method !== oldMethod && !moved && others(method, id))
          yield methodOfAnother(oldMethod, `${at}/position/method`);
        else if (address.postal_code !== was.address.postal_code && !moved) yield positionStayed(`${at}/position`);
      }
    },
  },
];

/** Whether a center is in the same house; entrance and building may be described otherwise. */
function sharesAddress(centers: readonly { id: string; address: Address }[], id: string, address: Address): boolean {
  const place = (one: Address | undefined) => [one?.address_1, one?.postal_code, one?.city, one?.country];
  return equalData(place(centers.find((center) => center.id === id)?.address), place(address));
}

/** Distance on the sphere, good enough for a city. */
function kilometres(a: Pick<Position, 'latitude' | 'longitude'>, b: Pick<Position, 'latitude' | 'longitude'>): number {
  const rad = Math.PI / 180;
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * rad);
  return Math.hypot(x, a.latitude - b.latitude) * 111.19;
}

function methodStayed(was: Position, at: string): Violation {
  return {
    at,
    message: {
      de: 'Die Position hat sich geändert, „method“ aber nicht',
      en: 'the position changed but "method" did not',
    },
    repair: {
      de: `Bitte in "method" sagen, wie sie bestimmt wurde – oder zurücksetzen: ${JSON.stringify(was)}`,
      en: `say in "method" how it was found, or put back ${JSON.stringify(was)}`,
    },
  };
}

function methodOfAnother(oldMethod: string, at: string): Violation {
  return {
    at,
    message: { de: '„method“ ist die eines anderen Centers', en: '"method" is that of another center' },
    repair: {
      de: `Bitte zurücksetzen: "method": ${JSON.stringify(oldMethod)}`,
      en: `put back "method": ${JSON.stringify(oldMethod)}`,
    },
  };
}

function positionStayed(at: string): Violation {
  return {
    at,
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
