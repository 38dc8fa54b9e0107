/** Rules of days that come back every year without being statutory holidays: "easter-48", "12-24", "12-27/12-30", "bridge_days". */
import { type HolidayRule, ruleDay } from './holidays.ts';
import { type Day, weekdayOf } from './zone.ts';

/** First and last day of a span, the same for a single day; or the working days between a holiday and a weekend. */
export type RecurringRule = { readonly from: HolidayRule; readonly to: HolidayRule } | { readonly bridges: true };

const RECURRING = /^(?:easter([+-]\d{1,3})|(\d{2}-\d{2}))$/;

/** Undefined for a text that is no rule. */
export function parseRule(rule: string): RecurringRule | undefined {
  if (rule === 'bridge_days') return { bridges: true };
  const [first = '', last = first, ...more] = rule.split('/');
  const [from, to] = [parseDayRule(first), parseDayRule(last)];
  return from && to && more.length === 0 ? { from, to } : undefined;
}

function parseDayRule(rule: string): HolidayRule | undefined {
  const match = RECURRING.exec(rule);
  if (!match) return undefined;
  return match[1] ? { easter: Number(match[1]) } : { fixed: match[2] ?? '' };
}

/** Its days in a year, in time order. A span that begins in the year before ("12-27/01-02") is cut at 1 January and goes on. */
export function recurringDays(rule: RecurringRule, year: number, holidays: ReadonlyMap<Day, string>): Day[] {
  if ('bridges' in rule) return bridgeDays(holidays);
  const spans = [year - 1, year].flatMap((begun) => {
    const from = ruleDay(rule.from, begun);
    const to =
      from === undefined
        ? undefined
        : [begun, begun + 1].map((one) => ruleDay(rule.to, one)).find((day) => (day ?? 0) >= from);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const [first = 0, next = 0] = [year, year + 1].map((one) => ruleDay({ fixed: '01-01' }, one));
  return spans.flatMap(({ from, to }) => daysOf(Math.max(from, first), Math.min(to, next - 1)));
}

/** The Friday after a holiday on Thursday and the Monday before one on Tuesday, unless it is a holiday itself. */
function bridgeDays(holidays: ReadonlyMap<Day, string>): Day[] {
  const days = [...holidays.keys()].flatMap((day) => {
    const weekday = weekdayOf(day);
    return weekday === 3 ? [day + 1] : weekday === 1 ? [day - 1] : [];
  });
  return days.filter((day) => !holidays.has(day)).sort((a, b) => a - b);
}

const daysOf = (from: Day, to: Day): Day[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
