/** CalendarEvent -> VEVENT (RFC 5545, section 3.6.1), written by ical-generator, unfolded: the envelope folds. */
import { ICalCalendar, ICalEvent, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill/implementation';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Status } from '../../../data/model/session.ts';
import type { Text } from '../../../data/model/text.ts';
import { type Day, dateOf, epochOf, timeOf, utcOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, GEO_ACCURACY_M, type Recurrence } from './calendar-event.ts';
import type { EventStamp } from './event-revision.ts';
import { unconfirmedSince } from './event-confirmation.ts';
import { descriptionText } from './event-description.ts';
import { categoryNames, locationText, pageUrl, summaryText } from './event-text.ts';

/**
 * A calendar for ical-generator's events to belong to; never printed itself. Its zone has no name: with one, DTSTAMP
 * and LAST-MODIFIED lose their Z.
 */
export function createOwnerCalendar(): ICalCalendar {
  return new ICalCalendar({ timezone: { name: null } });
}

/**
 * One VEVENT with CRLF after every line. STATUS is never CANCELLED: Google would hide the event that announces the cancellation.
 */
export function renderEvent(
  event: CalendarEvent,
  revision: EventStamp,
  edition: PublishedEdition,
  text: Text,
  calendar: ICalCalendar,
): string {
  const zone = edition.directory.timezone;
  const modified = zonedDateTime(Date.parse(revision.last_modified), 'UTC');
  const location = icalLocation(event);
  const data: ICalEventData = {
    id: event.uid,
    sequence: revision.sequence,
    stamp: modified,
    lastModified: modified,
    ...startAndEnd(event, zone),
    ...(event.recurrence && { repeating: recurrenceLines(event.recurrence, event.when, zone) }),
    summary: summaryText(event, edition, text),
    ...(location && { location }),
    description: descriptionText(event, edition, text),
    categories: categoryNames(event, text).map((name) => ({ name })),
    url: pageUrl(event, edition, text),
    ...(isTentative(event, edition) && { status: ICalEventStatus.TENTATIVE }),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
  return finishProperties(new ICalEvent(data, calendar).toString(), COLORS[event.status]);
}

/** Zoned times for a session, bare dates (the end excluded) for a notice. */
function startAndEnd(
  { when }: CalendarEvent,
  zone: string,
): Pick<ICalEventData, 'start' | 'end' | 'timezone' | 'allDay'> {
  if ('from' in when) return { start: plainDate(when.from), end: plainDate(when.to + 1), allDay: true };
  const start = zonedDateTime(epochOf(zone, when.day, when.opens), zone);
  return { start, end: zonedDateTime(epochOf(zone, when.day, when.closes), zone), timezone: zone };
}

function zonedDateTime(epoch: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
}

function plainDate(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(dateOf(day));
}

/** A session that may not take place, or whose hours nobody confirmed in time: SUMMARY says which. */
function isTentative(event: CalendarEvent, edition: PublishedEdition): boolean {
  return event.status === 'tentative' || unconfirmedSince(event, edition) !== undefined;
}

/**
 * RRULE and a line per EXDATE: Outlook reads one each. UNTIL is in UTC, as a DTSTART with a TZID demands (section 3.3.10), and a
 * date where DTSTART is one.
 */
function recurrenceLines({ until, exceptionDates, ...rule }: Recurrence, when: CalendarEvent['when'], zone: string) {
  const compact = (day: Day) => dateOf(day).replaceAll('-', '');
  const [end, exception] =
    'from' in when
      ? [compact(until), (day: Day) => `EXDATE;VALUE=DATE:${compact(day)}`]
      : [
          utcOf(epochOf(zone, until + 1, 0) - 1000).replace(/[-:]/g, ''),
          (day: Day) => `EXDATE;TZID=${zone}:${compact(day)}T${timeOf(when.opens).replace(':', '')}00`,
        ];
  return [`RRULE:${rulePattern(rule)};UNTIL=${end}`, ...exceptionDates.map(exception)].join('\n');
}

/**
 * By weeks; by months where a weekday has a number. Every weekday has one there: beside a number, dateutil ignores a weekday
 * without.
 */
function rulePattern({ byday, interval }: Pick<Recurrence, 'byday' | 'interval'>): string {
  if (byday.every((text) => text.length === 2)) {
    return `FREQ=WEEKLY;${interval === 1 ? '' : `INTERVAL=${interval};WKST=MO;`}BYDAY=${byday.join(',')}`;
  }
  const numbered = byday.flatMap((text) => (text.length > 2 ? [text] : [1, 2, 3, 4, 5].map((n) => `${n}${text}`)));
  return `FREQ=MONTHLY;BYDAY=${[...new Set(numbered)].join(',')}`;
}

function icalLocation(event: CalendarEvent): ICalEventData['location'] {
  const title = locationText(event);
  if (title === undefined) return undefined;
  const position = event.location === undefined ? event.centers[0]?.position : undefined;
  if (!position || position.accuracy_m > GEO_ACCURACY_M) return title;
  return { title, geo: { lat: position.latitude, lon: position.longitude } };
}

/** CSS3 color names (RFC 7986, section 5.9), legible under white words; a session that takes place has its calendar's. */
const COLORS: { readonly [status in Status]?: string } = { cancelled: 'darkred', tentative: 'sienna' };

/**
 * URL without the VALUE that it has by default (RFC 5545, section 3.8.4.6), which ical-generator always writes, and the color, which
 * it never does. No CONFERENCE (RFC 7986, section 5.11) for a call: a strict reader such as Home Assistant's then refuses the whole
 * file. The number stands in the description.
 */
function finishProperties(event: string, color: string | undefined): string {
  return event.replace('\r\nURL;VALUE=URI:', `${color === undefined ? '' : `\r\nCOLOR:${color}`}\r\nURL:`);
}
