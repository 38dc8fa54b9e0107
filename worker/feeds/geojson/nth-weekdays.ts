/** Hours on nth weekdays of a month as rules of OpenStreetMap ("Tu[1,3] 10:00-12:00"), where they share no day with other hours. */
import type { Center, Schedule } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { heldSpans } from '../../../data/model/held-spans.ts';
import type { DateHours, Hours } from '../../../data/model/opening-hours.ts';
import { type DaySpan, isWeekly, scheduleDays, weekdayRules } from '../../../data/model/recurrence.ts';
import { calendarOf } from '../../../data/model/sessions.ts';
import { spanOfSchedule, type TimeSpan } from '../../../data/model/weekly-periods.ts';
import { type Day, weekdayOf } from '../../../data/model/zone.ts';
import { dateRange, osmWeekday, saidFrom, spansText } from './osm-words.ts';

/** The nth weekdays of one schedule in one span. */
interface NthRule extends DaySpan {
  readonly days: readonly Day[];
  readonly times: TimeSpan;
  /** "Tu[1,3]" for each weekday. */
  readonly weekdays: readonly string[];
}

/** Hours whose nth weekdays are rules; what a rule does not say is among the dates. */
export interface MonthlyHours extends Hours {
  readonly nth: readonly NthRule[];
  /** Every day that a rule names. */
  readonly nthDays: ReadonlySet<Day>;
}

export function withNthWeekdays(hours: Hours, edition: Edition, center: Center): MonthlyHours {
  const rules = hours.schedules
    .filter((one) => !isWeekly(one) && (one.interval ?? 1) === 1)
    .flatMap((schedule) => rulesOf(schedule, edition, center));
  const counts = new Map<Day, number>();
  for (const day of rules.flatMap(({ days }) => days)) counts.set(day, (counts.get(day) ?? 0) + 1);
  // A later rule would override an earlier one on a day that both name.
  const alone = (day: Day) => counts.get(day) === 1 && !hours.periods.some((one) => isRegularOn(one, day));
  const nth = rules.filter(({ days }) => days.length > 0 && days.every(alone));
  const dates = new Map(hours.dates.map((date) => [date.day, date]));
  for (const { days, times } of nth) {
    for (const day of days) {
      const date = dates.get(day);
      if (date && isAsRuled(date, times)) dates.delete(day);
      else if (!date) dates.set(day, { day, spans: [], holiday: calendarOf(edition).holiday(day) !== undefined });
    }
  }
  const nthDays = new Set(nth.flatMap(({ days }) => days));
  return { ...hours, dates: [...dates.values()].sort((a, b) => a.day - b.day), nth, nthDays };
}

function isRegularOn({ from, until, week }: Hours['periods'][number], day: Day): boolean {
  return from <= day && day <= until && (week[weekdayOf(day)] ?? []).length > 0;
}

function isAsRuled({ spans: [span, ...more] }: DateHours, { opens, closes, appointment }: TimeSpan): boolean {
  if (more.length > 0 || span === undefined || span.tentative) return false;
  return span.opens === opens && span.closes === closes && span.appointment === appointment;
}

/** A rule for each span in which the schedule is held at the center's address. */
function rulesOf(schedule: Schedule, edition: Edition, center: Center): NthRule[] {
  const { first, horizon } = edition;
  return heldSpans(edition, center, schedule)
    .filter(({ from }) => from <= horizon)
    .map(({ from, until }) => ({ from: Math.max(from, first), until }))
    .map(({ from, until }) => ({
      from,
      until,
      days: scheduleDays(schedule, from, Math.min(until, horizon)),
      times: spanOfSchedule(schedule),
      weekdays: weekdaysOf(schedule),
    }));
}

/** "Tu[1,3]"; a weekday of every week stands without numbers. */
function weekdaysOf(schedule: Schedule): string[] {
  const byWeekday = Map.groupBy(weekdayRules(schedule), ({ weekday }) => weekday);
  return [...byWeekday].map(([weekday, rules]) => {
    const every = rules.some(({ n }) => n === undefined);
    return every ? osmWeekday(weekday) : `${osmWeekday(weekday)}[${rules.map(({ n }) => n).join(',')}]`;
  });
}

/** A rule ends at the horizon where something else ends it after it; a date range is written where it does not cover all dates. */
export function nthRules({ nth }: MonthlyHours, edition: Edition): string[] {
  return nth.map(({ from, until, weekdays, times }) => {
    const isUnlimited = from <= saidFrom(edition) && until === Infinity;
    const limit = isUnlimited ? '' : `${dateRange(from, Math.min(until, edition.horizon))} `;
    return `${limit}${weekdays.join(',')} ${spansText([times])}`;
  });
}
