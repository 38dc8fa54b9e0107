/** Dates that differ from the week, as rules of OpenStreetMap: closed ones as ranges, equal times as lists of dates. */
import type { Edition } from '../../../data/model/edition.ts';
import type { DateHours } from '../../../data/model/opening-hours.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import type { DaySpan } from '../../../data/model/recurrence.ts';
import { type Day, weekdayOf } from '../../../data/model/zone.ts';
import type { MonthlyHours } from './nth-weekdays.ts';
import { commentText, dateRange, osmDate, spanText } from './osm-words.ts';

/** Public holidays without a session are left to `PH off`. */
export function datedRules(hours: MonthlyHours, edition: Edition): string[] {
  const byTimes = Map.groupBy(
    hours.dates.filter((date) => date.spans.length > 0),
    (date) => JSON.stringify(date.spans),
  );
  const closed = closedRuns(hours).map(({ from, until }) => dateRange(from, until));
  return [
    ...(closed.length > 0 ? [`${closed.join(',')} off`] : []),
    ...[...byTimes.values()].map((dates) => openDates(dates, edition)),
  ];
}

/** ", " adds a rule to the one before where "; " would override it. */
function openDates(dates: readonly DateHours[], edition: Edition): string {
  const days = dates.map((date) => osmDate(date.day)).join(',');
  const parts = (dates[0]?.spans ?? []).map((span) => {
    const reason = span.tentative ? [reasonName(edition, span.reason ?? '', edition.text('de')).name] : [];
    return `${days} ${spanText(span)}${commentText(span, reason)}`;
  });
  return parts.join(', ');
}

/** Closed dates join to a run when no session of another kind is between them. */
function closedRuns(hours: MonthlyHours): DaySpan[] {
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
