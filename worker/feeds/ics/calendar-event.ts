/** One VEVENT to be, without any wording: what the calendars write in each language, and what editions are compared by. */
import type { Center, Conditions, Directory, Service } from '../../../data/model/directory.ts';
import type { Status } from '../../../data/model/session.ts';
import { type Day, dateOf, type Minutes } from '../../../data/model/zone.ts';

/** A span of one day. */
export interface TimeRange {
  readonly day: Day;
  readonly opens: Minutes;
  readonly closes: Minutes;
}

/** All-day dates, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** How an event repeats: by weekdays, or by nth weekdays of a month ("2TU"), until the end of a day, but not on some days. */
export interface Recurrence {
  readonly byday: readonly string[];
  /** Every n weeks; 1 where days are those of a month. */
  readonly interval: number;
  readonly until: Day;
  readonly exceptionDates: readonly Day[];
}

/** Since when a center is closed, where somebody gave a date, and the day on which it opens again, where that is known. */
export interface Closing {
  readonly since?: Day;
  readonly reopens?: Day;
}

export interface CalendarEvent {
  readonly uid: string;
  /** The center of the session as it is on the event's (first) day; several for an event that they share. */
  readonly centers: readonly Center[];
  readonly service: Service;
  /** A series and a shortened session are confirmed. */
  readonly status: Status;
  readonly when: TimeRange | DayRange;
  readonly recurrence?: Recurrence;
  /** Id of a reason (closure/<id>, customary/<rule>), "center" for one that is closed, "horizon" where the calendar ends. */
  readonly reason?: string;
  /** With the reason "center". */
  readonly closing?: Closing;
  /** Where it takes place, when not at the center. */
  readonly location?: string;
  /** What those who come have to know. */
  readonly conditions?: Conditions;
  /** Lasts until the horizon and grows with it. */
  readonly open_ended?: true;
}

/** UID (RFC 5545, section 3.8.4.7; RFC 7986, section 5.3): ids have no dot, so parts joined by dots never meet a series' UID. */
export function uidOf(directory: Directory, ...parts: readonly string[]): string {
  return `${parts.join('.')}@${directory.id}`;
}

/** "20270201", as a part of a UID: never the "2027-02-01" of a single session. */
export function compactDate(day: Day): string {
  return dateOf(day).replaceAll('-', '');
}

/**
 * "mitte-open.2027-02-01@…" -> "mitte-open.*@…", under which the revision of most dates of a schedule stands; a UID that is no
 * date's stays as it is.
 */
export function datesUid(uid: string): string {
  return uid.replace(/^([^.@]+)\.\d{4}-\d\d-\d\d(?:\.\d+)?@/, '$1.*@');
}

/** GEO is a promise of a door: only a position at most this far off is written. */
export const GEO_ACCURACY_M = 100;
