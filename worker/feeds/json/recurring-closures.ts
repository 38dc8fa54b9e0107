/** Recurring closures as rules of single days, which v1 began with, and as dates to the horizon, which need no rule. */
import type { RecurringClosure } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { holidayName } from '../../../data/model/text.ts';
import { parseRule } from '../../../data/model/recurring-days.ts';
import { calendarOf } from '../../../data/model/sessions.ts';
import { type Day, dateOf, dayAt } from '../../../data/model/zone.ts';

/**
 * A span of one kind as a row for each of its days, all with the span's id: a reader that knows single days alone would else take
 * none of them for closed. Bridge days have no rule of one day; `recurring_days` has them.
 */
export function singleDayRules(closure: RecurringClosure): RecurringClosure[] {
  const parsed = parseRule(closure.rule);
  if (!parsed || 'bridges' in parsed || !closure.rule.includes('/')) return [closure];
  const { from, to } = parsed;
  const rules =
    'fixed' in from && 'fixed' in to
      ? fixedRules(from.fixed, to.fixed)
      : 'easter' in from && 'easter' in to
        ? easterRules(from.easter, to.easter)
        : [closure.rule];
  return rules.map((rule) => ({ ...closure, rule }));
}

/** Without 29 February: a rule names a day that every year has. */
function fixedRules(from: string, to: string): string[] {
  const dayIn = (rule: string, year: number): Day => dayAt(year, Number(rule.slice(0, 2)), Number(rule.slice(3)));
  const begins = dayIn(from, 2028);
  const ends = dayIn(to, to < from ? 2029 : 2028);
  const rules = Array.from({ length: ends - begins + 1 }, (_, at) => dateOf(begins + at).slice(5));
  return rules.filter((rule) => rule !== '02-29');
}

function easterRules(from: number, to: number): string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => {
    const days = from + at;
    return `easter${days < 0 ? '' : '+'}${days}`;
  });
}

/** From 1 January of as_of's year to the horizon; what is a public holiday too stands among those. */
export function recurringDatesOf(edition: Edition) {
  const calendar = calendarOf(edition);
  const [german, english] = [edition.text('de'), edition.text('en')];
  const days = Array.from({ length: edition.horizon - edition.first + 1 }, (_, at) => edition.first + at);
  return days.flatMap((day) => {
    const layer = calendar.holiday(day) === undefined ? calendar.customary(day) : undefined;
    if (!layer) return [];
    const id = layer.reason.slice('customary/'.length);
    const name = { de: holidayName(id, [german])?.name ?? id, en: holidayName(id, [english, german])?.name ?? id };
    return [{ date: dateOf(day), id, effect: layer.status, name }];
  });
}
