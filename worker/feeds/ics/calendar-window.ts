/** Which days the calendars hold. The past stays for a year: on 1 January, last week is still there. */
import type { Edition } from '../../../data/model/edition.ts';
import type { DaySpan } from '../../../data/model/recurrence.ts';
import { type Day, dayAt, mondayOf, partsOf } from '../../../data/model/zone.ts';

/** Calendars of single dates: 8 weeks back, 26 weeks ahead. */
const WEEKS_BACK = 8;
const WEEKS_AHEAD = 26;

/** 1 January of the year before as_of's. */
export function firstDay({ asOf }: Edition): Day {
  return dayAt(partsOf(asOf).year - 1, 1, 1);
}

/** The years whose series stand in a calendar: as_of's, the one before and the one after. */
export function calendarYears({ asOf }: Edition): readonly number[] {
  const { year } = partsOf(asOf);
  return [year - 1, year, year + 1];
}

/** The days of a calendar of single dates: whole weeks, so that it changes on Mondays only. */
export function datesWindow({ asOf }: Edition): DaySpan {
  const monday = mondayOf(asOf);
  return { from: monday - 7 * WEEKS_BACK, until: monday + 7 * WEEKS_AHEAD - 1 };
}
