/** The lint's own expansion of a rule by weeks, or by nth weekdays of months (RFC 5545, section 3.3.10), by walking over days. */
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
    if (!rule['BYDAY']?.split(',').some((part) => namesOf(day).includes(part))) continue;
    found.push(`${new Date(day).toISOString().slice(0, 10).replaceAll('-', '')}${start.value.slice(8, 15)}`);
  }
  return found;
}

/** What BYDAY may call a day: "TU", "2TU", "-3TU". */
function namesOf(day: number): string[] {
  const [date, weekday] = [new Date(day).getUTCDate(), WEEKDAYS[new Date(day).getUTCDay()] ?? ''];
  const last = new Date(Date.UTC(new Date(day).getUTCFullYear(), new Date(day).getUTCMonth() + 1, 0)).getUTCDate();
  return [weekday, `${Math.ceil(date / 7)}${weekday}`, `-${Math.ceil((last - date + 1) / 7)}${weekday}`];
}

function dayOf(value: string): number {
  return Date.UTC(Number(value.slice(0, 4)), Number(value.slice(4, 6)) - 1, Number(value.slice(6, 8)));
}
