/** Fields for an address and its position on the map. */
import directorySchema from '../../directory.schema.json' with { type: 'json' };
import type { Position } from '../../model/directory.ts';
import { optional, type Values } from './field.ts';
import { number, text } from './kinds.ts';

const OF_POSITION = directorySchema.$defs.position.properties;

export const TYPED_ADDRESS = {
  address_1: text('Straße und Hausnummer', 'Street and number', 'name'),
  postal_code: text('Postleitzahl', 'Postal code', 'postal_code'),
  city: optional(text('Stadt (leer: wie bisher)', 'City (none: as before)', 'name')),
  district: optional(text('Stadtteil (leer: wie bisher)', 'District (none: as before)', 'name')),
} as const;

export const TYPED_POSITION = {
  latitude: number('Geografische Breite', 'Latitude', OF_POSITION.latitude),
  longitude: number('Geografische Länge', 'Longitude', OF_POSITION.longitude),
  accuracy_m: number('Auf wie viele Meter genau?', 'Accurate to how many meters?', OF_POSITION.accuracy_m),
  method: text('Wie wurde die Position bestimmt?', 'How was the position found?'),
} as const;

/** `source` is an id of `sources`. */
export function positionFrom(values: Values<typeof TYPED_POSITION>, source: string): Position {
  const { latitude, longitude, accuracy_m, method } = values;
  return { latitude, longitude, accuracy_m, method, source };
}
