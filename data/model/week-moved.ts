/** When the days of forms that move on every Monday last did so. */
import type { Edition } from './edition.ts';
import { epochOf, mondayOf, utcOf } from './zone.ts';

/** The local begin of this week, in UTC. */
export function weekMoved({ asOf, directory }: Edition): string {
  return utcOf(epochOf(directory.timezone, mondayOf(asOf), 0));
}
