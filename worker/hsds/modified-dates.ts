/** When each center last changed, derived from the list of changes alone: a list of thousands parses no center for it. */
import type { Edition } from '../../data/model/edition.ts';
import type { Store } from '../store/store.ts';
import { NEVER_CHANGED } from '../../data/model/changes-by-themselves.ts';
import { epochOf, utcOf } from '../../data/model/zone.ts';

/** UTC instant of the last change to how this export is written. */
export const HSDS_REVISED = '2026-11-27T00:00:00Z';

/** Center id -> the newest of edition, horizon, change by itself and format, in UTC, equal to `Edition.lastTouched` of that center. */
export function modifiedByCenter(store: Store, edition: Edition): (center: string) => string {
  const { changes, released_at, timezone } = store.centers.shell;
  const byItself = store.block.numbers('changed_by_itself');
  const newest = (a: string, b: string) => (a > b ? a : b);
  const base = newest(edition.horizonMoved, HSDS_REVISED);
  const byCenter = new Map<string, string>();
  let all: string | undefined;
  // The newest stands first, so the first that names a center decides.
  for (const { centers, released_at: instant } of changes) {
    const change = utcOf(Date.parse(instant));
    if (centers === 'all') all ??= change;
    else for (const id of centers) if (!byCenter.has(id) && all === undefined) byCenter.set(id, change);
  }
  const otherwise = newest(base, all ?? utcOf(Date.parse(released_at)));
  return (center) => {
    const change = byCenter.get(center);
    const day = byItself[store.centers.positionOf(center) ?? -1] ?? NEVER_CHANGED;
    const own = day === NEVER_CHANGED ? '' : utcOf(epochOf(timezone, day, 0));
    return newest(own, change === undefined ? otherwise : newest(base, change));
  };
}

/** With the milliseconds that HSDS requires. */
export function withMilliseconds(instant: string): string {
  return instant.replace('Z', '.000Z');
}
