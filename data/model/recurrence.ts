/** On which days a schedule is held by its own rule (RFC 5545, BYDAY and INTERVAL), and the spans in which other hours replace it. */
import { type Closure, type Schedule, type Weekday, WEEKDAYS } from './directory.ts';
import { type Day, dayAt, dayOf, mondayOf, partsOf } from './zone.ts';

/** First and last day, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly until: Day;
}

/** A weekday (0 = Monday), of a month the nth; from its end where n is negative. */
export interface WeekdayRule {
  readonly weekday: number;
  readonly n?: number;
}

const BYDAY = /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;

/** "TU" or "2TU". Undefined for a text that is neither. */
export function parseByday(text: string): WeekdayRule | undefined {
  const match = BYDAY.exec(text);
  if (!match) return undefined;
  return { weekday: WEEKDAYS.indexOf(match[2] as Weekday), ...(match[1] && { n: Number(match[1]) }) };
}

/** Whether a rule is the one named: "2TU" is itself alone, "TU" every rule on that weekday. */
export function isNamedBy(rule: string, named: string): boolean {
  return rule === named || (named.length === 2 && rule.endsWith(named));
}

/** In the order of the week, then of the month. */
export function weekdayRules({ byday }: Pick<Schedule, 'byday'>): WeekdayRule[] {
  const rules = byday.flatMap((text) => parseByday(text) ?? []);
  return rules.sort((a, b) => a.weekday - b.weekday || order(a) - order(b));
}

/** 1 … 5, then the last ones: -2, -1. */
const order = ({ n = 0 }: WeekdayRule): number => (n < 0 ? n + 10 : n);

/** Whether it is held every week: the only rule that a weekly pattern can say. */
export function isWeekly({ byday, interval = 1 }: Pick<Schedule, 'byday' | 'interval'>): boolean {
  return interval === 1 && byday.every((text) => text.length === 2);
}

/** Days on which a schedule's rule has a session, between two days (both included), before any exception. */
export function scheduleDays(schedule: Schedule, from: Day, until: Day, without: readonly DaySpan[] = []): Day[] {
  const first = dayOf(schedule.valid_from);
  const start = Math.max(from, first);
  const end = schedule.valid_to === undefined ? until : Math.min(until, dayOf(schedule.valid_to));
  const rules = weekdayRules(schedule);
  // Also for data that is yet to be checked the walk goes forward.
  const step = 7 * Math.max(1, schedule.interval ?? 1);
  const anchor = mondayOf(first);
  const days = new Set<Day>();
  for (let monday = anchor + Math.floor((start - anchor) / step) * step; monday <= end; monday += step) {
    for (const { weekday, n } of rules) {
      const day = monday + weekday;
      if (day < start || day > end || (n !== undefined && !isNth(day, n))) continue;
      if (!without.some((span) => span.from <= day && day <= span.until)) days.add(day);
    }
  }
  return [...days];
}

/** Whether a day is the nth of its weekday in its month. */
function isNth(day: Day, n: number): boolean {
  const { year, month, date } = partsOf(day);
  if (n > 0) return Math.ceil(date / 7) === n;
  const left = (month === 12 ? dayAt(year + 1, 1, 1) : dayAt(year, month + 1, 1)) - day;
  return Math.ceil(left / 7) === -n;
}

/** Whether a closure of its center is about a schedule. */
export function closureNames({ services, schedules }: Closure, { id, service }: Schedule): boolean {
  if (services && !services.includes(service)) return false;
  return !schedules || schedules.includes(id);
}

/** Spans in which other hours hold instead of a schedule; `closures` concern its center. */
export function suspensionsOf(closures: readonly Closure[], schedule: Schedule): DaySpan[] {
  return closures
    .filter((one) => one.replaced_by && !one.replaced_by.includes(schedule.id) && closureNames(one, schedule))
    .map(({ from, to }) => ({ from: dayOf(from), until: dayOf(to) }));
}

/** The spans that are left of one, in time order. */
export function subtractSpans(span: DaySpan, without: readonly DaySpan[]): DaySpan[] {
  return without.reduce<DaySpan[]>(
    (left, { from, until }) =>
      left.flatMap((one) =>
        [
          { from: one.from, until: Math.min(one.until, from - 1) },
          { from: Math.max(one.from, until + 1), until: one.until },
        ].filter((piece) => piece.from <= piece.until),
      ),
    [span],
  );
}
