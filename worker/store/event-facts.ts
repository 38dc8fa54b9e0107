/** What an edition says of each center that an event can show: where it stays the same, no events need to be compared. */
import { distinctName } from '../../data/model/distinct-name.ts';
import type { Directory } from '../../data/model/directory.ts';

/** The facts of an edition that can change an event of a center's calendars, as text to be compared. */
export function factsByCenter(directory: Directory): Map<string, string> {
  const { timezone, holiday_region, municipality, official, recurring_closures, review_after_days, id } = directory;
  const shared = directory.closures.filter(({ centers }) => centers === 'all');
  const shell = JSON.stringify([
    id,
    timezone,
    holiday_region,
    municipality,
    official,
    directory.centers.length > 1,
    recurring_closures,
    review_after_days,
    shared,
  ]);
  const facts = new Map(
    directory.centers.map((center) => [center.id, [shell, distinctName(directory, center), JSON.stringify(center)]]),
  );
  for (const closure of directory.closures) {
    if (closure.centers === 'all') continue;
    for (const center of closure.centers) facts.get(center)?.push(JSON.stringify(closure));
  }
  for (const extra of directory.extra_sessions) facts.get(extra.center)?.push(JSON.stringify(extra));
  return new Map([...facts].map(([center, lines]) => [center, lines.join('\n')]));
}
