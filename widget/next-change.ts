// When the widget may read differently next.
import { addDays, MINUTE, SOON_MINUTES, startOfDate } from './clock.ts';
import type { WeekFile } from './week-file.ts';

/** Local midnight, an hour before each start and end, and then each minute of that hour. */
export function nextChange(week: WeekFile, now: number, date: string): number {
  let next = startOfDate(week, addDays(date, 1));
  for (const { starts_at, ends_at } of week.occurrences) {
    for (const instant of [starts_at, ends_at]) {
      const left = Date.parse(instant) - now;
      const hourBefore = left - SOON_MINUTES * MINUTE;
      if (left > 0) next = Math.min(next, now + (hourBefore > 0 ? hourBefore : left % MINUTE || MINUTE));
    }
  }
  return next;
}
