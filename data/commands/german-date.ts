/** Dates as people in Germany write them. */
import { WEEKDAYS } from '../model/directory.ts';
import { dayOf, partsOf, weekdayOf } from '../model/zone.ts';

/** "2027-02-03" -> "3.2.2027". */
export function germanDate(date: string): string {
  const { year, month, date: day } = partsOf(dayOf(date));
  return `${day}.${month}.${year}`;
}

function weekdayWord(code: (typeof WEEKDAYS)[number], wording: Readonly<Record<string, unknown>>): string {
  return String(wording[`weekday_long.${code}`] ?? code);
}

/** "Montag, 8.2.2027". */
export function germanLongDate(date: string, wording: Readonly<Record<string, unknown>>): string {
  const code = WEEKDAYS[weekdayOf(dayOf(date))] ?? 'MO';
  return `${weekdayWord(code, wording)}, ${germanDate(date)}`;
}
