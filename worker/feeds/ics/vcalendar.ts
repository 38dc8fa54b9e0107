/**
 * VCALENDAR (RFC 5545, section 3.4; RFC 7986, section 5) around finished events. Own code, because ical-generator's
 * leaves NAME unescaped, writes properties after the VTIMEZONE and ends without CRLF.
 */
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import { escape, foldLines } from 'ical-generator';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { type CalendarKind, calendarSuffix } from './calendar-kinds.ts';
import { originNotices } from './event-description.ts';
import { timeZoneLines } from './vtimezone.ts';

/** How often clients should poll (RFC 7986, section 5.7). */
const REFRESH = 'PT6H';

/** Which calendar of a kind it is. */
export interface Subscription {
  readonly kind: CalendarKind;
  /** "ics", "phone.dates.ics". */
  readonly extension: string;
  /** When it last changed, in UTC. */
  readonly modified: string;
}

/** A calendar to subscribe to. */
export function wrapSubscription(
  edition: PublishedEdition,
  { kind, extension, modified }: Subscription,
  text: Text,
  events: readonly string[],
): string {
  const center = edition.directory.centers.find(({ id }) => id === edition.scope);
  const name = say(text, 'calendar_title', {
    service: say(text, labelOf(edition, kind)),
    name: center?.name ?? say(text, 'all_centres'),
  });
  const description = escape(calendarDescription(edition, text), false);
  return wrapEvents(edition, text, events, [
    `NAME:${escape(name, false)}`,
    `X-WR-CALNAME:${escape(name, false)}`,
    `DESCRIPTION:${description}`,
    `X-WR-CALDESC:${description}`,
    `URL:${edition.origin}/${text.tag}/${center ? `centers/${center.id}/` : ''}`,
    `SOURCE;VALUE=URI:${edition.origin}/v1/${feedFile(edition, extension, text)}`,
    `LAST-MODIFIED:${modified.replace(/[-:]/g, '')}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    `COLOR:${kind.color}`,
    `X-APPLE-CALENDAR-COLOR:${kind.apple_color}`,
  ]);
}

/** What a calendar is about, by its only service: consultations with a condition are never called open ones. */
function labelOf({ directory }: PublishedEdition, kind: CalendarKind): string {
  const offers = [...directory.centers.flatMap(({ schedules }) => schedules), ...directory.extra_sessions];
  const services = new Set(offers.map(({ service }) => service).filter((one) => kind.services.includes(one)));
  const [only] = services;
  return services.size === 1 && only ? SERVICE_HEADINGS[only] : kind.label;
}

/** A few events to download: without NAME, so that clients add them to an existing calendar. */
export function wrapDownload(edition: PublishedEdition, text: Text, events: readonly string[]): string {
  return wrapEvents(edition, text, events, []);
}

function wrapEvents(
  edition: PublishedEdition,
  text: Text,
  events: readonly string[],
  properties: readonly string[],
): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Next Consultation//${edition.directory.id}//${text.meta.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...properties,
    ...timeZoneLines(edition.directory.timezone),
  ];
  return foldLines(`${head.join('\r\n')}\r\n${events.join('')}END:VCALENDAR\r\n`);
}

/** Where the facts come from, and what they are not. */
function calendarDescription(edition: PublishedEdition, text: Text): string {
  const { attribution, license } = edition.directory;
  return [attribution, license, ...originNotices(edition, text)].join('\n');
}

/** "centers.ics", "centers/mitte.phone.tr.ics": the address below /v1/. */
function feedFile({ scope }: PublishedEdition, extension: string, text: Text): string {
  return `centers${scope === undefined ? '' : `/${scope}`}.${calendarSuffix(extension, text)}`;
}
