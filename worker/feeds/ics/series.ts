/**
 * One recurring VEVENT per schedule and calendar year (RFC 5545, RRULE and EXDATE), or per part of a year between dated facts: at
 * New Year one series joins, the one of the year before last leaves, and no published UID or DTSTART ever changes.
 */
import type { Center, Schedule } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import type { DaySpan } from '../../../data/model/recurrence.ts';
import { scheduleDays } from '../../../data/model/recurrence.ts';
import { type Day, dayAt, dayOf, minutesOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, compactDate, type Recurrence, uidOf } from './calendar-event.ts';
import { calendarYears } from './calendar-window.ts';
import { calendarOf } from '../../../data/model/sessions.ts';
import { conditionsOf } from './event-conditions.ts';
import { shownSpans } from './shown-spans.ts';

/** A part of a year in which nothing that a series says of its center changes. */
interface SeriesPart extends DaySpan {
  readonly uid: string;
  /** The center as it is on these days. */
  readonly center: Center;
  /** DTSTART. */
  readonly start: Day;
}

/** The series of as_of's year, the one before and the next, without those that have no regular day left. */
export function listSeries(
  edition: Edition,
  center: Center,
  schedule: Schedule,
  regular: ReadonlySet<Day>,
): CalendarEvent[] {
  return calendarYears(edition)
    .flatMap((year) => partsOfYear(edition, center, schedule, year))
    .flatMap((part) => (part.center.status === 'active' ? (partSeries(schedule, part, regular) ?? []) : []));
}

/**
 * DTSTART is the part's first day by the rule that is no public holiday; the part that has the year's first such day has the
 * UID that the year would have without parts. A closure announced later is an EXDATE even on that day, because a DTSTART that
 * moves makes clients show the series twice; a move or a closing announced later ends a part, and begins one of another UID.
 */
function partsOfYear(edition: Edition, center: Center, schedule: Schedule, year: number): SeriesPart[] {
  const [first, last] = [dayAt(year, 1, 1), dayAt(year, 12, 31)];
  const calendar = calendarOf(edition);
  const days = scheduleDays(schedule, first, last).filter((day) => calendar.holiday(day) === undefined);
  return shownSpans(center, first, last).flatMap((span) => {
    const start = days.find((day) => span.from <= day && day <= span.until);
    if (start === undefined) return [];
    const part = start === days[0] ? [] : [compactDate(span.from)];
    return [{ ...span, start, uid: uidOf(edition.directory, `${schedule.id}-${year}`, ...part) }];
  });
}

function partSeries(
  schedule: Schedule,
  { uid, center, start, until }: SeriesPart,
  regular: ReadonlySet<Day>,
): CalendarEvent | undefined {
  const recurrence = recurrenceOf(schedule, start, until, regular);
  if (!recurrence) return undefined;
  const conditions = conditionsOf(schedule);
  return {
    uid,
    centers: [center],
    service: schedule.service,
    status: 'confirmed',
    when: { day: start, opens: minutesOf(schedule.opens_at), closes: minutesOf(schedule.closes_at) },
    recurrence,
    ...(schedule.location !== undefined && { location: schedule.location }),
    ...(conditions && { conditions }),
  };
}

/** Days of the rule that are not regular ones are exceptions: holidays, closures, other hours, weeks between two nth weekdays. */
function recurrenceOf(schedule: Schedule, start: Day, end: Day, regular: ReadonlySet<Day>): Recurrence | undefined {
  const monthly = schedule.byday.some((text) => text.length > 2);
  const interval = monthly ? 1 : (schedule.interval ?? 1);
  const until = schedule.valid_to === undefined ? end : Math.min(end, dayOf(schedule.valid_to));
  const days = monthly ? scheduleDays({ ...schedule, interval }, start, until) : scheduleDays(schedule, start, until);
  if (!days.some((day) => regular.has(day))) return undefined;
  return { byday: schedule.byday, interval, until, exceptionDates: days.filter((day) => !regular.has(day)) };
}
