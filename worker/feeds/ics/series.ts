/**
 * One recurring VEVENT per schedule and calendar year (RFC 5545, RRULE and EXDATE): at New Year one series joins and
 * one leaves, and no published UID or DTSTART ever changes.
 */
import type { Center, Schedule } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { scheduleDays } from '../../../data/model/recurrence.ts';
import { type Day, dayAt, dayOf, minutesOf, partsOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, uidOf } from './calendar-event.ts';
import { calendarOf } from '../../../data/model/sessions.ts';

/** Days on which a schedule has no regular session, by schedule id. */
export type ExceptionDates = ReadonlyMap<string, ReadonlySet<Day>>;

/** The series of as_of's year and the next, without those that have no date left. */
export function listSeries(
  edition: Edition,
  center: Center,
  schedule: Schedule,
  exceptions: ExceptionDates,
): CalendarEvent[] {
  const years = [partsOf(edition.first).year, partsOf(edition.horizon).year];
  return years.flatMap((year) => yearSeries(edition, center, schedule, year, exceptions.get(schedule.id)) ?? []);
}

/** UID of a schedule's series of a year. */
export function seriesUid(edition: Edition, schedule: string, year: number): string {
  return uidOf(edition.directory, `${schedule}-${year}`);
}

/**
 * DTSTART is the year's first day by the rule that is no public holiday. A closure announced later is an EXDATE even on
 * that day, because a DTSTART that moves makes clients show the series twice.
 */
function yearSeries(
  edition: Edition,
  center: Center,
  schedule: Schedule,
  year: number,
  exceptions: ReadonlySet<Day> = new Set(),
): CalendarEvent | undefined {
  const days = scheduleDays(schedule, dayAt(year, 1, 1), dayAt(year, 12, 31));
  const start = days.findIndex((day) => calendarOf(edition).holiday(day) === undefined);
  const day = days[start];
  const dates = days.slice(start);
  if (day === undefined || dates.every((one) => exceptions.has(one))) return undefined;
  const end = dayAt(year, 12, 31);
  return {
    uid: seriesUid(edition, schedule.id, year),
    centers: [center],
    service: schedule.service,
    status: 'confirmed',
    when: { day, opens: minutesOf(schedule.opens_at), closes: minutesOf(schedule.closes_at) },
    recurrence: {
      byday: schedule.byday,
      interval: schedule.interval ?? 1,
      until: schedule.valid_to === undefined ? end : Math.min(end, dayOf(schedule.valid_to)),
      exceptionDates: dates.filter((one) => exceptions.has(one)),
    },
    ...(schedule.location !== undefined && { location: schedule.location }),
    ...(schedule.note !== undefined && { note: schedule.note }),
  };
}
