/** Calendars to subscribe to: iCalendar (RFC 5545, RFC 7986), open consultations and phone hours apart. */
import { MOST_IN_ONE_FILE } from '../store/limits.ts';
import type { Feed } from './feed.ts';
import {
  FORMAT_REVISED,
  type CalendarKind,
  VISIT_CALENDAR,
  PHONE_CALENDAR,
  calendarSuffix,
} from './ics/calendar-kinds.ts';

export const ics = calendarFeed(VISIT_CALENDAR);
export const phoneIcs = calendarFeed(PHONE_CALENDAR);

function calendarFeed(kind: CalendarKind): Feed {
  return {
    extension: kind.extension,
    media_type: 'text/calendar; charset=utf-8',
    title: kind.title,
    in_languages: true,
    format_revised: FORMAT_REVISED,
    all_in_one_limit: MOST_IN_ONE_FILE,
    without_edition: true,
    cache: 'calendar',
    headers: ({ directory, scope }, text) => ({
      'Content-Disposition': `inline; filename="${directory.id}-${scope ?? 'all'}.${calendarSuffix(kind, text)}"`,
    }),
    // Loaded with the first calendar: Temporal and ical-generator are a third of the Worker's code.
    render: async (edition, text) =>
      (await import('./ics/render-calendars.ts')).renderSubscription(edition, kind, text),
  };
}
