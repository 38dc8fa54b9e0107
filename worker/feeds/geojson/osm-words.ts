/** Dates, weekdays and times as OpenStreetMap writes them in `opening_hours`. */
import { WEEKDAYS } from '../../../data/model/directory.ts';
import type { TimeSpan } from '../../../data/model/opening-hours.ts';
import { type Day, dateOf, timeOf } from '../../../data/model/zone.ts';

export function spanText(span: TimeSpan): string {
  return `${timeOf(span.opens)}-${timeOf(span.closes)}`;
}

/** 0 -> Mo. */
export function osmWeekday(weekday: number): string {
  const code = WEEKDAYS[weekday] ?? 'MO';
  return `${code.slice(0, 1)}${code.slice(1).toLowerCase()}`;
}

/** 0,1,2,3,4 -> Mo-Fr; 0,2 -> Mo,We. */
export function weekdayRanges(weekdays: readonly number[]): string {
  const runs: number[][] = [];
  for (const weekday of weekdays) {
    const run = runs.at(-1);
    if (run && run.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  const named = runs.map((run) => run.map(osmWeekday));
  return named.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}

export function dateRange(from: Day, until: Day): string {
  return from === until ? osmDate(from) : `${osmDate(from)}-${osmDate(until)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function osmDate(day: Day): string {
  const date = dateOf(day);
  return `${date.slice(0, 4)} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;
}
