/** Which week files exist. Their renderer is imported with the first request (week-file.ts). */
import type { Edition } from '../../../data/model/edition.ts';
import { type Day, mondayOf } from '../../../data/model/zone.ts';

/** UTC instant of the last change to how this format is written. */
export const WEEKS_REVISED = '2026-11-27T00:00:00Z';

/** Every Monday that has a week file: from the one on or before 1 January of as_of's year to the horizon. */
export function weekMondays(edition: Edition): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(edition.first); monday <= edition.horizon; monday += 7) mondays.push(monday);
  return mondays;
}
