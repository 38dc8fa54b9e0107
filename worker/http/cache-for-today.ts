/** How long a response that depends on today's date may be cached (RFC 9111): a minute, and never past the local midnight. */
import { epochOf, localOf } from '../../data/model/zone.ts';

/** Cache-Control at an instant (epoch milliseconds), without a stale-* directive, which would show yesterday. */
export function cacheForToday(zone: string, now: number): string {
  const midnight = epochOf(zone, localOf(zone, now).day + 1, 0);
  return `public, max-age=${Math.min(60, Math.floor((midnight - now) / 1000))}`;
}
