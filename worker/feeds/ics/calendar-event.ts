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

/** How a series repeats: by weekdays, or by nth weekdays of a month ("2TU"), until the end of a day, but not on some days. */
export interface Recurrence {
  readonly byday: readonly string[];
  /** Every n weeks; 1 where days are those of a month. */
  readonly interval: number;
  readonly until: Day;
  readonly exceptionDates: readonly Day[];
}

/** A session on the days of an all-day notice. */
export interface AffectedSession extends TimeRange {
  readonly center: string;
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
  /** Id of a reason (closure/<id>, customary/<rule>), or "center" for a center that is closed altogether. */
  readonly reason?: string;
  /** Where it takes place, when not at the center. */
  readonly location?: string;
  /** What those who come have to know. */
  readonly conditions?: Conditions;
  /** Sessions that may or may not take place on the days of a tentative notice. */
  readonly affected?: readonly AffectedSession[];
  /** Nobody said since when: begins with the first edition that has it. */
  readonly open_start?: true;
  /** Lasts until the horizon and grows with it. */
  readonly open_ended?: true;
  /** The center opens again on the day after. */
  readonly reopens?: true;
}

/** UID (RFC 5545, section 3.8.4.7; RFC 7986, section 5.3): ids have no dot, so parts joined by dots never meet a series' UID. */
export function uidOf(directory: Directory, ...parts: readonly string[]): string {
  return `${parts.join('.')}@${directory.id}`;
}

/** "20270201", as a part of a UID: never the "2027-02-01" of a single session. */
export function compactDate(day: Day): string {
  return dateOf(day).replaceAll('-', '');
}

/** GEO is a promise of a door: only a position at most this far off is written. */
export const GEO_ACCURACY_M = 100;
