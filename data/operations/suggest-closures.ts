/** Days of the coming year on which offices often close: bridge days, the days between the years, customary days. */
import type { Directory } from '../model/directory.ts';
import { holidaysOf } from '../model/holidays.ts';
import { Calendar } from '../model/holiday-calendar.ts';
import { sessionsBetween } from '../model/schedule.ts';
import { type Day, dateOf, dayAt, dayOf, partsOf, weekdayOf } from '../model/zone.ts';

export interface Suggestion {
  readonly from: string;
  readonly to: string;
  readonly kind: 'bridge' | 'between_years' | 'customary';
  /** Why, in German. */
  readonly why: string;
}

/** From tomorrow to the end of next year, only days on which some center has a session that no closure or holiday cancels. */
export function suggestClosures(
  directory: Directory,
  wording: Readonly<Record<string, unknown>>,
  today: string,
): Suggestion[] {
  const from = dayOf(today) + 1;
  const until = dayAt(partsOf(from).year + 1, 12, 31);
  const calendar = new Calendar(directory);
  const busy = new Set(
    sessionsBetween(directory, from, until, calendar)
      .filter((one) => one.status !== 'cancelled')
      .map((one) => one.day),
  );
  const years = [partsOf(from).year, partsOf(from).year + 1, partsOf(from).year + 2];
  const holidays = new Set(years.flatMap((year) => [...holidaysOf(directory.holiday_region, year).keys()]));
  const found: Suggestion[] = [];
  for (let day = from; day <= until; day++) {
    if (!busy.has(day)) continue;
    const customary = calendar.customary(day);
    const { month, date } = partsOf(day);
    if (customary)
      found.push(
        suggestion(day, 'customary', String(wording[`holiday.${customary.reason.slice(10)}`] ?? customary.reason)),
      );
    else if (month === 12 && date > 26 && date < 31)
      found.push(suggestion(day, 'between_years', 'zwischen den Jahren'));
    else if (isBridge(day, holidays)) found.push(suggestion(day, 'bridge', 'Brückentag'));
  }
  return mergeYearEnds(found);
}

function suggestion(day: Day, kind: Suggestion['kind'], why: string): Suggestion {
  return { from: dateOf(day), to: dateOf(day), kind, why };
}

/** A single working day between a holiday and the weekend. */
function isBridge(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = weekdayOf(day);
  return (weekday === 4 && holidays.has(day - 1)) || (weekday === 0 && holidays.has(day + 1));
}

/** The days between the years become one suggestion per year. */
function mergeYearEnds(found: readonly Suggestion[]): Suggestion[] {
  const merged: Suggestion[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const adjacent = last?.kind === next.kind && next.kind === 'between_years' && dayOf(next.from) - dayOf(last.to) < 5;
    if (last && adjacent) merged[merged.length - 1] = { ...last, to: next.to };
    else merged.push(next);
  }
  return merged;
}
