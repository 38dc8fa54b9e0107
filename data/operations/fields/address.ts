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
  latitude: optional(number('Geografische Breite', 'Latitude', OF_POSITION.latitude)),
  longitude: optional(number('Geografische Länge', 'Longitude', OF_POSITION.longitude)),
  accuracy_m: optional(number('Auf wie viele Meter genau?', 'Accurate to how many meters?', OF_POSITION.accuracy_m)),
  method: optional(text('Wie wurde die Position bestimmt?', 'How was the position found?')),
} as const;

/** All four of a position or none; `source` is an id of `sources`. @throws Refusal for a part of it */
export function positionFrom(
  { latitude, longitude, accuracy_m, method }: Partial<Values<typeof TYPED_POSITION>>,
  source: string,
): { position?: Position } {
  if (latitude !== undefined && longitude !== undefined && accuracy_m !== undefined && method !== undefined)
    return { position: { latitude, longitude, accuracy_m, method, source } };
  const given = Object.entries({ latitude, longitude, accuracy_m, method });
  const missing = given.flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === given.length) return {};
  throw new Refusal(
    `Zur Position fehlt: ${missing.join(', ')}; bitte ergänzen oder alle vier weglassen`,
    `the position lacks ${missing.join(', ')}; add it, or leave out all four`,
  );
}
