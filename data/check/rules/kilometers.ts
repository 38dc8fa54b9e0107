/** How far two positions lie apart. */
import type { Position } from '../../model/directory.ts';

type Spot = Pick<Position, 'latitude' | 'longitude'>;

/** Kilometers on the sphere, good enough for a city. */
export function kilometers(a: Spot, b: Spot): number {
  const rad = Math.PI / 180;
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * rad);
  return Math.hypot(x, a.latitude - b.latitude) * 111.19;
}
