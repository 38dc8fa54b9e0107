/** Columns of weekdays give hours day by day: those at the same time and under the same conditions are one schedule. */
import { type Weekday, WEEKDAYS } from '../model/directory.ts';
import type { DraftHours } from './draft.ts';

/** Hours with an id stay what they are, and so do those of the nth weekdays of a month. */
export function mergeHours(hours: readonly DraftHours[]): DraftHours[] {
  const merged = new Map<string, DraftHours>();
  for (const [at, one] of hours.entries()) {
    const { byday, ...rest } = one;
    const alone = one.id !== undefined || byday.some((day) => day.length > 2);
    const key = alone ? String(at) : JSON.stringify(Object.entries(rest).sort());
    const days = new Set([...(merged.get(key)?.byday ?? []), ...byday]);
    merged.set(key, { ...one, byday: alone ? byday : WEEKDAYS.filter((day) => days.has(day)) });
  }
  return [...merged.values()].sort((a, b) => ((a.id ?? b.id) === undefined ? compare(a, b) : 0));
}

/** By their first weekday, then by the time; those of nth weekdays behind. */
function compare(a: DraftHours, b: DraftHours): number {
  return order(a) - order(b) || a.opens_at.localeCompare(b.opens_at);
}

function order({ service, byday: [first = ''] }: DraftHours): number {
  const at = WEEKDAYS.indexOf(first as Weekday);
  return (service === 'phone' ? 100 : 0) + (at < 0 ? 10 : at);
}
