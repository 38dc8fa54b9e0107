/** Fields for an address and its position on the map. */
import directorySchema from '../../directory.schema.json' with { type: 'json' };
import type { Position } from '../../model/directory.ts';
import { optional, type Values } from './field.ts';
import { number, text } from './kinds.ts';
import { Refusal } from './refusal.ts';

const OF_POSITION = directorySchema.$defs.position.properties;

export const TYPED_ADDRESS = {
  address_1: text('Straße und Hausnummer', 'Street and number', 'name'),
  postal_code: text('Postleitzahl', 'Postal code', 'postal_code'),
  city: optional(text('Stadt (leer: wie bisher)', 'City (none: as before)', 'name')),
  district: optional(text('Stadtteil (leer: wie bisher)', 'District (none: as before)', 'name')),
} as const;

export const TYPED_POSITION = {
  latitude: optional({ ...number('Geografische Breite', 'Latitude', OF_POSITION.latitude), example: '51,4333' }),
  longitude: optional({ ...number('Geografische Länge', 'Longitude', OF_POSITION.longitude), example: '6,7667' }),
  accuracy_m: optional(
    number(
      'Auf wie viele Meter genau? (leer: 100)',
      'Accurate to how many meters? (none: 100)',
      OF_POSITION.accuracy_m,
    ),
  ),
  method: optional(
    text('Wie wurde die Position bestimmt? (leer: auf der Karte)', 'How was the position found? (none: on a map)'),
  ),
} as const;

/** Meters within which somebody finds a house on a map. */
const ON_THE_MAP = 100;

/**
 * Latitude and longitude, or no position; how exact it is and how it was found need not be said. `source` is an id of `sources`.
 * @throws Refusal for one of the two without the other
 */
export function positionFrom(
  values: Partial<Values<typeof TYPED_POSITION>> & { readonly address_1: string },
  source: string,
): { position?: Position } {
  const { latitude, longitude, accuracy_m = ON_THE_MAP, address_1 } = values;
  const { method = `auf der Karte abgelesen: ${address_1}` } = values;
  if (latitude !== undefined && longitude !== undefined)
    return { position: { latitude, longitude, accuracy_m, method, source } };
  if (latitude === undefined && longitude === undefined) return {};
  throw new Refusal(
    'Zur Position gehören Breite und Länge; bitte beide nennen oder beide weglassen',
    'a position has a latitude and a longitude; say both or neither',
    latitude === undefined ? 'latitude' : 'longitude',
  );
}
