/** How long an answer that depends on today may be kept (RFC 9111): a minute, and never past the local midnight. */
import { epochOf, localOf } from '../zone.ts';

/** Whole seconds from an instant (epoch milliseconds) to the next local midnight. */
export function secondsToMidnight(zone: string, now: number): number {
  return Math.ceil((epochOf(zone, localOf(zone, now).day + 1, 0) - now) / 1000);
}

/** Cache-Control of whatever depends on today: no stale-* directive, which would show yesterday. */
export function cacheForToday(zone: string, now: number): string {
  return `public, max-age=${Math.max(0, Math.min(60, secondsToMidnight(zone, now)))}`;
}
