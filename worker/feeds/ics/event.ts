/** Entry -> VEVENT (RFC 5545, section 3.6.1), written by ical-generator, unfolded: the envelope folds. */
import {
  escape,
  ICalCalendar,
  ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill/implementation';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Text } from '../../../data/model/text.ts';
import { type Day, dateOf, epochOf, timeOf, utcOf } from '../../../data/model/zone.ts';
import { type Entry, GEO_ACCURACY_M, type Repeats, type Timed } from './entry.ts';
import type { Stamp } from './stamp.ts';
import { categories, description, location, pageOf, summary } from './words.ts';

/**
 * A calendar for ical-generator's events to belong to; never printed itself. Its zone has no name: with one, DTSTAMP
 * and LAST-MODIFIED lose their Z.
 */
export function owner(): ICalCalendar {
  return new ICalCalendar({ timezone: { name: null } });
}

/**
 * One VEVENT with CRLF after every line. STATUS is never CANCELLED: Google would hide the very notice that says so.
 */
export function vevent(
  entry: Entry,
  stamp: Stamp,
  edition: PublishedEdition,
  text: Text,
  calendar: ICalCalendar,
): string {
  const zone = edition.directory.timezone;
  const modified = instant(Date.parse(stamp.last_modified), 'UTC');
  const place = placeOf(entry);
  const data: ICalEventData = {
    id: entry.uid,
    sequence: stamp.sequence,
    stamp: modified,
    lastModified: modified,
    ...span(entry, zone),
    ...(entry.repeats && 'day' in entry.when && { repeating: rule(entry.repeats, entry.when, zone) }),
    summary: summary(entry, edition, text),
    ...(place && { location: place }),
    description: description(entry, edition, text),
    categories: categories(entry, text).map((name) => ({ name })),
    url: pageOf(entry, edition, text),
    ...(entry.status === 'tentative' && { status: ICalEventStatus.TENTATIVE }),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
  return finished(new ICalEvent(data, calendar).toString(), entry);
}

/** Zoned times for a session, bare dates (the end excluded) for a notice. */
function span({ when }: Entry, zone: string): Pick<ICalEventData, 'start' | 'end' | 'timezone' | 'allDay'> {
  if ('from' in when) return { start: date(when.from), end: date(when.to + 1), allDay: true };
  const start = instant(epochOf(zone, when.day, when.opens), zone);
  return { start, end: instant(epochOf(zone, when.day, when.closes), zone), timezone: zone };
}

function instant(epoch: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
}

function date(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(dateOf(day));
}

/** RRULE with UNTIL in UTC, as a DTSTART with a TZID demands (section 3.3.10), and a line per EXDATE: Outlook reads one each. */
function rule({ byday, interval, until, except }: Repeats, { opens }: Timed, zone: string): string {
  const end = utcOf(epochOf(zone, until + 1, 0) - 1000).replace(/[-:]/g, '');
  const every = interval === 1 ? '' : `INTERVAL=${interval};WKST=MO;`;
  const time = timeOf(opens).replace(':', '');
  return [
    `RRULE:FREQ=WEEKLY;${every}BYDAY=${byday.join(',')};UNTIL=${end}`,
    ...except.map((day) => `EXDATE;TZID=${zone}:${dateOf(day).replaceAll('-', '')}T${time}00`),
  ].join('\n');
}

function placeOf(entry: Entry): ICalEventData['location'] {
  const title = location(entry);
  if (title === undefined) return undefined;
  const position = entry.location === undefined ? entry.centers[0]?.position : undefined;
  if (!position || position.accuracy_m > GEO_ACCURACY_M) return title;
  return { title, geo: { lat: position.latitude, lon: position.longitude } };
}

/**
 * What ical-generator cannot do: CONFERENCE (RFC 7986, section 5.11), so that one tap calls, and URL without the VALUE
 * that it has by default (RFC 5545, section 3.8.4.6).
 */
function finished(written: string, entry: Entry): string {
  const event = written.replace('\r\nURL;VALUE=URI:', '\r\nURL:');
  if (entry.service !== 'phone' || entry.status === 'cancelled') return event;
  const phones = entry.centers.flatMap((center) => center.phones);
  const lines = phones.map(({ number, label }) => {
    const named = label === undefined ? '' : `;LABEL="${escape(label, true)}"`;
    return `CONFERENCE;VALUE=URI;FEATURE=PHONE${named}:tel:${number}\r\n`;
  });
  return event.replace(/END:VEVENT\r\n$/, () => `${lines.join('')}END:VEVENT\r\n`);
}
