/** Days of the coming year on which offices often close: bridge days, the days between the years, customary days. */
import type { Directory } from '../model/directory.ts';
import { holidaysOf } from '../model/holidays.ts';
import { recurringDays } from '../model/recurring-days.ts';
import { Calendar } from '../model/holiday-calendar.ts';
import { sessionsBetween } from '../model/schedule.ts';
import { type Day, dateOf, dayAt, dayOf, partsOf } from '../model/zone.ts';

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
  const bridges = new Set(years.flatMap((year) => recurringDays({ bridges: true }, year, holidaysIn(directory, year))));
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
    else if (bridges.has(day)) found.push(suggestion(day, 'bridge', 'Brückentag'));
  }
  return mergeSpans(found);
}

function suggestion(day: Day, kind: Suggestion['kind'], why: string): Suggestion {
  return { from: dateOf(day), to: dateOf(day), kind, why };
}

/** Statutory holidays of the region and of the municipality alone. */
function holidaysIn({ holiday_region, municipality }: Directory, year: number): Map<Day, string> {
  return holidaysOf(holiday_region, year, municipality.local_holidays);
}

/** Days in a row for one reason become one suggestion: those between the years, or a customary span. */
function mergeSpans(found: readonly Suggestion[]): Suggestion[] {
  const merged: Suggestion[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const adjacent = last?.kind === next.kind && last.why === next.why && dayOf(next.from) - dayOf(last.to) < 5;
    if (last && adjacent) merged[merged.length - 1] = { ...last, to: next.to };
    else merged.push(next);
  }
  return merged;
}
