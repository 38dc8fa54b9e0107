/** Complete calendar files: events -> VEVENT -> VCALENDAR. Imported on first use, since Temporal and ical-generator are large. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Text } from '../../../data/model/text.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { listDates, listEvents } from './calendar-events.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { stampEvent } from './event-revision.ts';
import { wrapDownload, wrapSubscription } from './vcalendar.ts';
import { createOwnerCalendar, renderEvent } from './vevent.ts';

/** A calendar of series to subscribe to, of one kind and in one language. `modified` is when it last changed, in UTC. */
export function renderSubscription(
  edition: PublishedEdition,
  kind: CalendarKind,
  modified: string,
  text: Text,
): string {
  const calendar = { kind, extension: kind.extension, modified };
  return wrapSubscription(edition, calendar, text, renderEvents(edition, listEvents(edition, kind), text));
}

/** The same sessions of some months, one entry for each date. */
export function renderDates(edition: PublishedEdition, kind: CalendarKind, modified: string, text: Text): string {
  const calendar = { kind, extension: kind.dates.extension, modified };
  return wrapSubscription(edition, calendar, text, renderEvents(edition, listDates(edition, kind), text));
}

/** Sessions to keep. */
export function renderDownload(edition: PublishedEdition, events: readonly CalendarEvent[], text: Text): string {
  return wrapDownload(edition, text, renderEvents(edition, events, text));
}

function renderEvents(edition: PublishedEdition, events: readonly CalendarEvent[], text: Text): string[] {
  const calendar = createOwnerCalendar();
  return events.map((event) => renderEvent(event, stampEvent(edition, event), edition, text, calendar));
}
