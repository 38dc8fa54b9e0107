/** The lint's own expansion of a weekly rule (RFC 5545, section 3.3.10), by walking over days. */
import { type Component, one, ruleOf } from './content.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;

/** Local starts "20270208T100000" of all occurrences, without regard to EXDATE. Empty when there is no rule. */
export function occurrencesOf(event: Component): string[] {
  const [start, rule] = [one(event, 'DTSTART'), ruleOf(event)];
  const until = rule?.['UNTIL'];
  if (!start || !rule || until === undefined) return [];
  const first = dayOf(start.value);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const found: string[] = [];
  for (let day = first; day <= dayOf(until); day += DAY) {
    const week = Math.floor((day - monday) / (7 * DAY));
    if (week % Number(rule['INTERVAL'] ?? 1) !== 0) continue;
    const weekday = WEEKDAYS[new Date(day).getUTCDay()] ?? '';
    if (!rule['BYDAY']?.split(',').includes(weekday)) continue;
    found.push(`${new Date(day).toISOString().slice(0, 10).replaceAll('-', '')}${start.value.slice(8, 15)}`);
  }
  return found;
}

function dayOf(value: string): number {
  return Date.UTC(Number(value.slice(0, 4)), Number(value.slice(4, 6)) - 1, Number(value.slice(6, 8)));
}
