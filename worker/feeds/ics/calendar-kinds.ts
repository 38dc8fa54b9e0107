/** The two calendars of a directory: sessions to visit, and phone hours, which would only clutter the first. */
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import type { Service, Words } from '../../../data/model/directory.ts';
import type { Text } from '../../../data/model/text.ts';

export interface CalendarKind {
  readonly id: 'open' | 'phone';
  readonly extension: string;
  readonly services: readonly Service[];
  readonly title: Words;
  /** The same sessions, one entry a date. */
  readonly dates: { readonly extension: string; readonly title: Words };
  /** Text id that names the calendar and the service it is about. */
  readonly label: string;
  /** CSS3 color name (RFC 7986, section 5.9) and the same for Apple's own property. */
  readonly color: string;
  readonly apple_color: string;
}

export const VISIT_CALENDAR: CalendarKind = {
  id: 'open',
  extension: 'ics',
  services: ['open_consultation', 'outreach', 'consultation'],
  title: { de: 'Kalender der offenen Sprechstunden', en: 'Calendar of the open consultations' },
  dates: {
    extension: 'dates.ics',
    title: {
      de: 'Offene Sprechstunden, ein Eintrag je Termin: für Integreat und andere Importe, die EXDATE nicht lesen',
      en: 'Open consultations, one entry for each date: for Integreat and other importers that ignore EXDATE',
    },
  },
  label: 'open_session',
  color: 'teal',
  apple_color: '#008080',
};

export const PHONE_CALENDAR: CalendarKind = {
  id: 'phone',
  extension: 'phone.ics',
  services: ['phone'],
  title: { de: 'Kalender der Telefonzeiten', en: 'Calendar of the phone hours' },
  dates: {
    extension: 'phone.dates.ics',
    title: {
      de: 'Telefonzeiten, ein Eintrag je Termin: für Integreat und andere Importe, die EXDATE nicht lesen',
      en: 'Phone hours, one entry for each date: for Integreat and other importers that ignore EXDATE',
    },
  },
  label: 'phone_hours',
  color: 'slategray',
  apple_color: '#708090',
};

export const CALENDAR_KINDS: readonly CalendarKind[] = [VISIT_CALENDAR, PHONE_CALENDAR];

/** Ids of the words for services, short: where the title begins with a center's name. */
export const SHORT_LABELS: { readonly [service in Service]: string } = {
  ...SERVICE_HEADINGS,
  open_consultation: 'session_short',
  phone: 'phone',
};

/**
 * When the way in which calendars are written changed, oldest first: each line raises LAST-MODIFIED and SEQUENCE of
 * every event, because clients ignore a change without them. Golden files that change need a new line; until a line has been
 * published, more changes share it, so that subscribers see one change.
 */
export const FORMAT_REVISIONS: readonly [string, ...string[]] = [
  '2026-11-22T00:00:00Z', // first form
  '2026-11-24T00:00:00Z', // as in 1.0: phone numbers as people read them
  // Numbers with their labels; no CONFERENCE; conditions in words, also in SUMMARY; hours that nobody
  // confirmed in time are TENTATIVE and say so; a place, numbers and status are those of the event's own day; the center's name comes
  // first where there are several; each event says whose service it is not; what is not sure is timed; closings mark sessions' days.
  // Conditions without a cut preposition; months in both names, feasts with their German name, "no appointment" in plain words.
  '2026-11-27T20:45:00Z',
];

/** The newest of FORMAT_REVISIONS. */
export const FORMAT_REVISED = FORMAT_REVISIONS.at(-1) ?? FORMAT_REVISIONS[0];

/** "ics", "tr.ics", "phone.dates.tr.ics". */
export function calendarSuffix(extension: string, text: Text): string {
  return text.tag === 'de' ? extension : extension.replace(/ics$/, `${text.tag}.ics`);
}
