/** Instants for browser/live-status.ts, in minutes since 1970: when something is over, and until when a build is trusted. */
import type { Edition } from '../../../data/model/edition.ts';
import { type Day, epochOf, type Minutes } from '../../../data/model/zone.ts';

/** Short in an attribute, easy for the browser to compare. */
export function epochMinute(edition: Edition, day: Day, minutes: Minutes): number {
  return epochOf(edition.directory.timezone, day, minutes) / 60_000;
}

/** From when on the build is no longer to be trusted. */
export function trustEnds(edition: Edition): number {
  return epochMinute(edition, edition.trustedUntil + 1, 0);
}

/** Until when something is promised: to its own end, or as long as the build is to be trusted. */
export function promiseEnds(edition: Edition, day: Day, minutes: Minutes): number {
  return Math.min(epochMinute(edition, day, minutes), trustEnds(edition));
}
