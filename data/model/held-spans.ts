/** The spans in which a schedule is held where its center is: what a weekly rule can promise of it. */
import { absentSpans, closedSpans } from './dated-facts.ts';
import { type Center, concerns, isRemote, type Schedule } from './directory.ts';
import type { Edition } from './edition.ts';
import { type DaySpan, subtractSpans, suspensionsOf } from './recurrence.ts';
import { dayOf } from './zone.ts';

/**
 * From valid_from to valid_to (Infinity without one), in time order, but for the spans in which other hours hold, the center is
 * closed, or, for those who have to come, it is elsewhere. Closing and moving are looked for from as_of's year to the horizon.
 */
export function heldSpans({ directory, first, horizon }: Edition, center: Center, schedule: Schedule): DaySpan[] {
  const closures = directory.closures.filter((closure) => concerns(closure, center.id));
  const away = (isRemote(schedule) ? closedSpans : absentSpans)(center, first, horizon);
  const without = [...suspensionsOf(closures, schedule), ...away];
  const { valid_from, valid_to } = schedule;
  const valid = { from: dayOf(valid_from), until: valid_to === undefined ? Infinity : dayOf(valid_to) };
  // Nothing is known of the days after the horizon: what begins there is told only where nothing stands in its way.
  const last = without.length === 0 ? Infinity : horizon;
  return subtractSpans(valid, without).filter(({ from, until }) => until >= first && from <= last);
}
