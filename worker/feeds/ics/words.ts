/** What a calendar event says in one language: SUMMARY, LOCATION, DESCRIPTION, CATEGORIES (RFC 5545, section 3.8.1). */
import { addressLine, type Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import { dateInWords, dayInWords, list, say, type Text } from '../../../data/model/text.ts';
import { dateOf, dayOf, timeOf } from '../../../data/model/zone.ts';
import type { Affected, Entry } from './entry.ts';
import { LABELS } from './kind.ts';

/** Sessions that a notice lists at most. */
const LISTED = 10;

/** "Offene Sprechstunde · RSC Mitte", with "Entfällt: " or "Unsicher: " before it, since many clients hide STATUS. */
export function summary(entry: Entry, edition: PublishedEdition, text: Text): string {
  const all = entry.centers.length > 1 && entry.centers.length === edition.directory.centers.length;
  const names = entry.centers.map(({ name }) => name);
  const name = all ? say(text, 'all_centres') : list(text, names);
  const title = say(text, 'calendar_title', { service: say(text, LABELS[entry.service]), name });
  if (entry.status === 'confirmed') return title;
  return say(text, entry.status === 'cancelled' ? 'calendar_cancelled' : 'calendar_tentative', { title });
}

/** "Brückenstraße 30, 47053 Duisburg, Hochfeld": street names repeat inside a city. Nowhere to go for a call. */
export function location({ location: elsewhere, centers, service, when }: Entry): string | undefined {
  if (elsewhere !== undefined) return elsewhere;
  const [center, ...others] = centers;
  if (!center || others.length > 0 || service === 'phone' || 'from' in when) return undefined;
  return `${addressLine(center.address)}, ${center.district}`;
}

/** One fact a line; the last says where the current state stands, because some clients refresh once a day at best. */
export function description(entry: Entry, edition: PublishedEdition, text: Text): string {
  const { centers } = entry;
  const oldest = centers.map(({ verified_on }) => verified_on).sort()[0];
  return [
    ...state(entry, edition, text),
    ...(isAged(entry, edition) ? [say(text, 'may_be_outdated')] : []),
    ...(entry.note === undefined ? [] : [entry.note]),
    ...(entry.affected ?? []).slice(0, LISTED).map((session) => listed(session, entry, text)),
    ...centers.slice(0, LISTED).flatMap((center) => calls(center, text)),
    ...(oldest === undefined ? [] : [say(text, 'calendar_as_of', { date: dateInWords(text, dayOf(oldest)) })]),
    say(text, 'calendar_current', { url: pageOf(entry, edition, text) }),
  ].join('\n');
}

/**
 * Whether a session takes place after the day by which somebody should have confirmed its facts: then people should call
 * before they go. Told by the session's own date (of a series, its first), not by today's, so that no event changes by itself.
 */
function isAged({ when, status, service, centers }: Entry, edition: PublishedEdition): boolean {
  if (status !== 'confirmed' || service === 'phone' || 'from' in when) return false;
  return centers.some((center) => edition.reviewBy(center) < dateOf(when.day));
}

/** "RSC Nord anrufen: +49 203 …, +49 203 …". */
function calls({ name, phones }: Center, text: Text): string[] {
  const number = phones.map((phone) => phone.formatted ?? phone.number).join(', ');
  return phones.length === 0 ? [] : [say(text, 'call_named', { name, number })];
}

/** Why it does not take place, why it may not, or how to come. */
function state(entry: Entry, edition: PublishedEdition, text: Text): string[] {
  const { reason, status, centers } = entry;
  if (reason === 'center') {
    const note = centers[0]?.status_note;
    return [note?.[text.tag] ?? note?.[text.meta.lang] ?? note?.de ?? say(text, 'closed_now')];
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
  return entry.service === 'phone' ? [] : [say(text, 'come_without_appointment')];
}

/** "Mo, 1. März 10:00–12:00 Uhr", with the center's name in a notice for all. */
function listed({ day, opens, closes, center }: Affected, entry: Entry, text: Text): string {
  const values = { day: dayInWords(text, day), from: timeOf(opens), to: timeOf(closes) };
  const when = say(text, 'session_on', values);
  if (entry.centers.length === 1) return when;
  const name = entry.centers.find(({ id }) => id === center)?.name ?? center;
  return say(text, 'calendar_title', { service: when, name });
}

/** The page of its center in this language, or the home page. */
export function pageOf(entry: Entry, edition: PublishedEdition, text: Text): string {
  const [center, ...others] = entry.centers;
  return `${edition.origin}/${text.tag}/${center && others.length === 0 ? `centers/${center.id}/` : ''}`;
}

/** The service, and "cancelled" as a word of its own, so that readers can filter. */
export function categories(entry: Entry, text: Text): string[] {
  const service = say(text, LABELS[entry.service]);
  return entry.status === 'cancelled' ? [service, say(text, 'session_cancelled')] : [service];
}
