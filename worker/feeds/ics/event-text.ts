/** Text properties of an event in one language: SUMMARY, LOCATION, DESCRIPTION, CATEGORIES (RFC 5545, section 3.8.1). */
import { addressLine, type Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import { dateInWords, dayInWords, list, say, type Text, wordsIn } from '../../../data/model/text.ts';
import { dateOf, dayOf, timeOf } from '../../../data/model/zone.ts';
import type { AffectedSession, CalendarEvent } from './calendar-event.ts';
import { SERVICE_LABELS } from './calendar-kinds.ts';

/** Sessions that a notice lists at most. */
const MOST_LISTED = 10;

/** "Offene Sprechstunde · RSC Mitte", with "Entfällt: " or "Unsicher: " before it, since many clients hide STATUS. */
export function summaryText(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  const all = event.centers.length > 1 && event.centers.length === edition.directory.centers.length;
  const names = event.centers.map(({ name }) => name);
  const name = all ? say(text, 'all_centres') : list(text, names);
  const title = say(text, 'calendar_title', { service: say(text, SERVICE_LABELS[event.service]), name });
  if (event.status === 'confirmed') return title;
  return say(text, event.status === 'cancelled' ? 'calendar_cancelled' : 'calendar_tentative', { title });
}

/** "Brückenstraße 30, 47053 Duisburg, Hochfeld": street names repeat inside a city. Nowhere to go for a call. */
export function locationText({ location: otherLocation, centers, service, when }: CalendarEvent): string | undefined {
  if (otherLocation !== undefined) return otherLocation;
  const [center, ...others] = centers;
  if (!center || others.length > 0 || service === 'phone' || 'from' in when) return undefined;
  return `${addressLine(center.address)}, ${center.district}`;
}

/** One fact per line; the last links to the current state, because some clients refresh once a day at best. */
export function descriptionText(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  const { centers } = event;
  const oldest = centers.map(({ verified_on }) => verified_on).sort()[0];
  return [
    ...statusLines(event, edition, text),
    ...(isOverdue(event, edition) ? [say(text, 'may_be_outdated')] : []),
    ...(event.note === undefined ? [] : [wordsIn(event.note, text).words]),
    ...(event.affected ?? []).slice(0, MOST_LISTED).map((session) => sessionLine(session, event, text)),
    ...centers.slice(0, MOST_LISTED).flatMap((center) => phoneLines(center, text)),
    ...(oldest === undefined ? [] : [say(text, 'calendar_as_of', { date: dateInWords(text, dayOf(oldest)) })]),
    say(text, 'calendar_current', { url: pageUrl(event, edition, text) }),
  ].join('\n');
}

/**
 * Whether a session takes place after the date by which its facts should have been confirmed: then readers are asked to call
 * first. Decided by the session's own date (of a series, its first), not by today's, so that no event changes by itself.
 */
function isOverdue({ when, status, service, centers }: CalendarEvent, edition: PublishedEdition): boolean {
  if (status !== 'confirmed' || service === 'phone' || 'from' in when) return false;
  return centers.some((center) => edition.reviewBy(center) < dateOf(when.day));
}

/** "RSC Nord anrufen: +49 203 …, +49 203 …". */
function phoneLines({ name, phones }: Center, text: Text): string[] {
  const number = phones.map((phone) => phone.formatted ?? phone.number).join(', ');
  return phones.length === 0 ? [] : [say(text, 'call_named', { name, number })];
}

/** Why it does not take place, why it may not, or how to come. */
function statusLines(event: CalendarEvent, edition: PublishedEdition, text: Text): string[] {
  const { reason, status, centers } = event;
  if (reason === 'center') {
    const note = centers[0]?.status_note;
    return [note ? wordsIn(note, text).words : say(text, 'closed_now')];
  }
  const name = reason === undefined ? undefined : reasonName(edition, reason, text).name;
  if (status === 'cancelled') {
    return [name === undefined ? say(text, 'session_cancelled') : say(text, 'cancelled_because', { reason: name })];
  }
  if (status === 'tentative') {
    const because = reason?.startsWith('customary/')
      ? say(text, 'holiday_customary', { name: name ?? '' })
      : say(text, 'maybe_because', { reason: name ?? '' });
    return [because, say(text, 'possibly_closed')];
  }
  return event.service === 'phone' ? [] : [say(text, 'come_without_appointment')];
}

/** "Mo, 1. März 10:00–12:00 Uhr", with the center's name in a notice for all. */
function sessionLine({ day, opens, closes, center }: AffectedSession, event: CalendarEvent, text: Text): string {
  const values = { day: dayInWords(text, day), from: timeOf(opens), to: timeOf(closes) };
  const when = say(text, 'session_on', values);
  if (event.centers.length === 1) return when;
  const name = event.centers.find(({ id }) => id === center)?.name ?? center;
  return say(text, 'calendar_title', { service: when, name });
}

/** The page of its center in this language, or the home page. */
export function pageUrl(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  const [center, ...others] = event.centers;
  return `${edition.origin}/${text.tag}/${center && others.length === 0 ? `centers/${center.id}/` : ''}`;
}

/** The service, and "cancelled" as a word of its own, so that readers can filter. */
export function categoryNames(event: CalendarEvent, text: Text): string[] {
  const service = say(text, SERVICE_LABELS[event.service]);
  return event.status === 'cancelled' ? [service, say(text, 'session_cancelled')] : [service];
}
