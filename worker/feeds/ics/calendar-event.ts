/** One VEVENT to be, without any wording: what the calendars write in each language, and what editions are compared by. */
import type { Center, Directory, Service, Words } from '../../../data/model/directory.ts';
import type { Status } from '../../../data/model/session.ts';
import type { Day, Minutes } from '../../../data/model/zone.ts';

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

/** How a series repeats: weekly, until the end of a day, but not on some days. */
export interface Recurrence {
  readonly byday: readonly string[];
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
  /** The center of the session; several for an event that they share. */
  readonly centers: readonly Center[];
  readonly service: Service;
  /** A series and a shortened session are confirmed. */
  readonly status: Status;
  readonly when: TimeRange | DayRange;
  readonly recurrence?: Recurrence;
  /** Id of a reason (closure/<id>, customary/<rule>), or "center" for a center that is closed altogether. */
  readonly reason?: string;
  readonly location?: string;
  readonly note?: Words;
  /** Sessions that may or may not take place on the days of a tentative notice. */
  readonly affected?: readonly AffectedSession[];
  /** Lasts until the horizon and grows with it. */
  readonly open_ended?: true;
}

/** UID (RFC 5545, section 3.8.4.7; RFC 7986, section 5.3): ids have no dot, so parts joined by dots never meet a series' UID. */
export function uidOf(directory: Directory, ...parts: readonly string[]): string {
  return `${parts.join('.')}@${directory.id}`;
}

/**
 * Everything that an entry shows, as one comparable text: two editions whose texts differ have touched the entry.
 * Fields are listed one by one, so that their order in the data file does not matter.
 */
export function fingerprintEvent(event: CalendarEvent, directory: Directory): string {
  const { uid, centers, service, status, when, recurrence, reason, location, note, affected, open_ended } = event;
  const closure = directory.closures.find(({ id }) => reason === `closure/${id}`);
  const facts = [
    uid,
    service,
    status,
    open_ended ? 'open-ended' : when,
    recurrence,
    reason,
    location,
    sortedByLanguage(note),
    affected,
  ];
  const shell = [directory.timezone, directory.review_after_days];
  return JSON.stringify([...facts, sortedByLanguage(closure?.reason), centers.map(centerFacts), ...shell]);
}

function centerFacts(center: Center): unknown[] {
  const { id, name, district, address, position, phones, verified_on, status, status_note } = center;
  const at = position.accuracy_m <= GEO_ACCURACY_M && [position.latitude, position.longitude];
  const numbers = phones.map((phone) => [phone.number, sortedByLanguage(phone.label)]);
  const street = [address.address_1, address.postal_code, address.city];
  return [id, name, district, ...street, at, numbers, verified_on, status, sortedByLanguage(status_note)];
}

function sortedByLanguage(words: { readonly [lang: string]: string } | undefined): unknown {
  return words && Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** GEO is a promise of a door: only a position at most this far off is written. */
export const GEO_ACCURACY_M = 100;
