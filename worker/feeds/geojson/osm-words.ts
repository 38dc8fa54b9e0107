/** Dates, weekdays and times as OpenStreetMap writes them in `opening_hours`. */
import { WEEKDAYS } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import type { TimeSpan } from '../../../data/model/weekly-periods.ts';
import { type Day, dateOf, mondayOf, timeOf } from '../../../data/model/zone.ts';

/** The first day of which something is said: this week's Monday, so that a value changes on Mondays only. */
export function saidFrom({ asOf, first }: Edition): Day {
  return Math.max(mondayOf(asOf), first);
}

export function spanText(span: TimeSpan): string {
  return `${timeOf(span.opens)}-${timeOf(span.closes)}`;
}

/** ` unknown "by appointment"` (Key:opening_hours, "Comments"): only who asks first knows whether it is open. */
export function commentText({ appointment }: TimeSpan, more: readonly string[] = []): string {
  const comments = [...(appointment ? ['by appointment'] : []), ...more];
  return comments.length === 0 ? '' : ` unknown "${comments.join(', ').replaceAll('"', '')}"`;
}

/** Spans of one kind: "10:00-12:00,14:00-16:00". */
export function spansText(spans: readonly TimeSpan[]): string {
  return spans.map(spanText).join(',') + (spans[0] ? commentText(spans[0]) : '');
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

/** 2027 Mar 01-03 within a month, else 2027 Mar 30-2027 Apr 02. */
export function dateRange(from: Day, until: Day): string {
  if (from === until) return osmDate(from);
  const [begin, end] = [osmDate(from), osmDate(until)];
  return `${begin}-${begin.slice(0, -2) === end.slice(0, -2) ? end.slice(-2) : end}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function osmDate(day: Day): string {
  const date = dateOf(day);
  return `${date.slice(0, 4)} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;
}
