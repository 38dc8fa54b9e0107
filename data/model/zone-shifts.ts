/** Changes of a time zone's offset, found by wall-clock minutes in the pairs of zone-offsets.ts. */
import type { Offsets } from './zone-offsets.ts';

export interface Shift {
  /** Wall-clock minutes since 1970 from which this offset holds. */
  wall: number;
  /** The instant (epoch milliseconds) from which it holds. */
  instant: number;
  /** Minutes east of UTC. */
  offset: number;
}

/** Changes between two wall-clock minutes since 1970, after the one that holds at the first of them. */
export function shiftsWithin(pairs: Offsets, from: number, until: number): Shift[] {
  const shifts: Shift[] = [];
  for (let at = lastBefore(pairs, from); at < pairs.length; at += 2) {
    const [minute = 0, offset = 0] = [pairs[at], pairs[at + 1]];
    const wall = minute + offset;
    if (wall >= until && shifts.length > 0) break;
    shifts.push({ wall, instant: minute * 60_000, offset });
  }
  return shifts;
}

/** Where the last pair begins that holds at a wall-clock minute, or the first pair: found by bisection. */
function lastBefore(pairs: Offsets, wall: number): number {
  let low = 0;
  let high = pairs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pairs[2 * middle] ?? 0) + (pairs[2 * middle + 1] ?? 0) <= wall) low = middle;
    else high = middle - 1;
  }
  return 2 * low;
}
