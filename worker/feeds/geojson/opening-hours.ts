/** A center's hours as an `opening_hours` value of OpenStreetMap (wiki.openstreetmap.org/wiki/Key:opening_hours/specification). */
import type { Center, Service } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import { type Day, weekdayOf } from '../../../data/model/zone.ts';
import { type DateHours, type Hours, hoursOf, type Period } from '../../../data/model/opening-hours.ts';
import { type MonthlyHours, nthRules, withNthWeekdays } from './nth-weekdays.ts';
import { dateRange, osmDate, spanText, weekdayRanges } from './osm-words.ts';

/**
 * "Mo 10:00-12:00; We 14:00-16:00; PH off; 2027 Feb 08 10:00-12:00 unknown "Rosenmontag"": the week, the public
 * holidays, then every date that differs, to the horizon; `off` for a center without such hours. A later rule
 * overrides an earlier one on its days, so all times of a day stand in one rule and the dates come last.
 */
export function renderOpeningHours(center: Center, service: Service, edition: Edition): string {
  const weekly = hoursOf(edition, center, service);
  const hours = withNthWeekdays(weekly, edition, center, service);
  const regular = [
    ...weekly.periods.flatMap((period) => weeklyRules(period, hours, edition)),
    ...nthRules(hours, edition),
  ];
  const rules = [...regular, ...(regular.length > 0 ? ['PH off'] : []), ...datedRules(hours, edition)];
  return rules.length === 0 ? 'off' : rules.join('; ');
}

/** Weekdays of equal times share a rule. A date range is written where the period does not cover all dates. */
function weeklyRules(period: Period, hours: Hours, edition: Edition): string[] {
  const isUnlimited = hours.periods.length === 1 && period.from === edition.first && period.until === Infinity;
  const limit = isUnlimited ? '' : `${dateRange(period.from, Math.min(period.until, edition.horizon))} `;
  const byTimes = new Map<string, number[]>();
  for (const [weekday, spans] of period.week.entries()) {
    if (spans.length === 0) continue;
    const times = spans.map(spanText).join(',');
    byTimes.set(times, [...(byTimes.get(times) ?? []), weekday]);
  }
  return [...byTimes].map(([times, weekdays]) => `${limit}${weekdayRanges(weekdays)} ${times}`);
}

/** Closed days as ranges, equal times as lists of dates. `PH off` covers public holidays without a session. */
function datedRules(hours: MonthlyHours, edition: Edition): string[] {
  const byTimes = Map.groupBy(
    hours.dates.filter((date) => date.spans.length > 0),
    (date) => JSON.stringify(date.spans),
  );
  const open = [...byTimes.values()].map((dates) => openDates(dates, edition));
  const closed = closedRuns(hours).map(({ from, until }) => `${dateRange(from, until)} off`);
  return [...closed, ...open];
}

function openDates(dates: readonly DateHours[], edition: Edition): string {
  const days = dates.map((date) => osmDate(date.day)).join(',');
  const parts = (dates[0]?.spans ?? []).map((span) => {
    if (!span.tentative) return `${days} ${spanText(span)}`;
    const name = reasonName(edition, span.reason ?? '', edition.text('de')).name;
    return `${days} ${spanText(span)} unknown "${name.replaceAll('"', '')}"`;
  });
  // ", " adds a rule to the one before where "; " would override it.
  return parts.join(', ');
}

/** Closed dates join to a run when no session of another kind is between them. */
function closedRuns(hours: MonthlyHours): Array<{ from: Day; until: Day }> {
  const different = new Map(hours.dates.map((date) => [date.day, date]));
  const runs: Array<{ from: Day; until: Day }> = [];
  for (const { day, spans, holiday } of hours.dates) {
    if (spans.length > 0 || holiday) continue;
    const last = runs.at(-1);
    if (last && isIdle(last.until + 1, day - 1, hours, different)) last.until = day;
    else runs.push({ from: day, until: day });
  }
  return runs;
}

function isIdle(from: Day, until: Day, hours: MonthlyHours, different: ReadonlyMap<Day, DateHours>): boolean {
  for (let day = from; day <= until; day++) {
    const known = different.get(day);
    if (known ? known.spans.length > 0 : hasRegular(hours, day)) return false;
  }
  return true;
}

function hasRegular(hours: MonthlyHours, day: Day): boolean {
  if (hours.nthDays.has(day)) return true;
  const period = hours.periods.find((one) => one.from <= day && day <= one.until);
  return (period?.week[weekdayOf(day)] ?? []).length > 0;
}
