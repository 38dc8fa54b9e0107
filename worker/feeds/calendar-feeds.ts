/** Calendars to subscribe to: iCalendar (RFC 5545, RFC 7986), open consultations and phone hours apart, as series and as single dates. */
import type { PublishedEdition } from '../store/published-edition.ts';
import { MOST_DATES_IN_ONE_FILE, MOST_IN_ONE_FILE } from '../store/limits.ts';
import type { Text } from '../../data/model/text.ts';
import type { Feed } from './feed.ts';
import {
  FORMAT_REVISED,
  type CalendarKind,
  VISIT_CALENDAR,
  PHONE_CALENDAR,
  calendarSuffix,
} from './ics/calendar-kinds.ts';
import { calendarFields } from './ics/calendar-fields.ts';
import { weekMoved } from '../../data/model/week-moved.ts';

export const ics = seriesFeed(VISIT_CALENDAR);
export const phoneIcs = seriesFeed(PHONE_CALENDAR);
export const datesIcs = datesFeed(VISIT_CALENDAR);
export const phoneDatesIcs = datesFeed(PHONE_CALENDAR);

// What writes calendars is loaded with the first of them: Temporal and ical-generator are a third of the Worker's code.
const renderers = () => import('./ics/render-calendars.ts');

function seriesFeed(kind: CalendarKind): Feed {
  return {
    ...calendarFeed(kind.extension),
    title: kind.title,
    all_in_one_limit: MOST_IN_ONE_FILE,
    render: async (edition, text) =>
      (await renderers()).renderSubscription(edition, kind, edition.lastTouched(FORMAT_REVISED), text),
  };
}

/** For importers that read a recurrence rule and ignore its exception dates. */
function datesFeed(kind: CalendarKind): Feed {
  const changed = (edition: PublishedEdition) => edition.lastTouched(FORMAT_REVISED, weekMoved(edition));
  return {
    ...calendarFeed(kind.dates.extension),
    title: kind.dates.title,
    all_in_one_limit: MOST_DATES_IN_ONE_FILE,
    window_moved: weekMoved,
    render: async (edition, text) => (await renderers()).renderDates(edition, kind, changed(edition), text),
  };
}

function calendarFeed(extension: string) {
  return {
    extension,
    media_type: 'text/calendar; charset=utf-8',
    in_languages: true,
    format_revised: FORMAT_REVISED,
    without_edition: true,
    cache: 'calendar',
    headers: ({ origin, directory, scope }: PublishedEdition, text: Text) =>
      calendarFields(origin, text, `${directory.id}-${scope ?? 'all'}.${calendarSuffix(extension, text)}`),
  } as const;
}
