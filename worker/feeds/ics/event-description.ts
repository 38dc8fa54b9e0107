/** DESCRIPTION of an event in one language (RFC 5545, section 3.8.1.5): one fact per line. */
import { isOpenToAll, isRemote } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { conditionLines } from '../../../data/model/conditions.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import { dateInWords, say, type Text, wordsIn } from '../../../data/model/text.ts';
import { factOf, verifiedOn } from '../../../data/model/verification.ts';
import { type Day, dayOf } from '../../../data/model/zone.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { unconfirmedSince } from './event-confirmation.ts';
import { doorLines, numberLines } from './event-numbers.ts';
import { pageUrl } from './event-text.ts';

/** Centers whose numbers a notice lists at most. */
const MOST_LISTED = 10;

/** The last line says whose service it is not, and where the current state stands: some clients refresh once a day at best. */
export function descriptionText(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  const lines = event.reason === 'horizon' ? [] : factLines(event, edition, text);
  return [...new Set(lines), originLine(event, edition, text)].join('\n');
}

function factLines(event: CalendarEvent, edition: PublishedEdition, text: Text): string[] {
  const { centers, conditions, status } = event;
  const since = unconfirmedSince(event, edition);
  return [
    ...statusLines(event, edition, text),
    ...(since === undefined || event.service === 'phone' ? [] : [say(text, 'not_confirmed_since', dated(text, since))]),
    ...(conditions && status !== 'cancelled' ? conditionLines(text, conditions) : []),
    ...(hasDoor(event) ? centers.flatMap((center) => doorLines(center, text)) : []),
    ...centers.slice(0, MOST_LISTED).flatMap((center) => numberLines(center, centers.length === 1, text)),
    ...confirmationLines(event, since !== undefined, text),
  ];
}

/** "Dies ist kein Angebot der Stadt Duisburg. Aktueller Stand: https://…", with a caveat in other languages. */
function originLine(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  return [...originNotices(edition, text), say(text, 'calendar_current', { url: pageUrl(event, edition, text) })].join(
    ' ',
  );
}

/** What the facts are not: an offer of the city; in the language of the law. */
export function originNotices(edition: PublishedEdition, text: Text): string[] {
  const official = edition.directory.official ? [] : [say(text, 'unofficial_notice', { city: edition.city(text) })];
  return text.meta.lang === 'de' ? official : [...official, say(text, 'translation_notice')];
}

/** Whether it takes place at the door of its center. */
function hasDoor({ service, centers, conditions, location, status }: CalendarEvent): boolean {
  return (
    centers.length === 1 && !isRemote({ service, ...conditions }) && location === undefined && status !== 'cancelled'
  );
}

/**
 * As of when the facts are. Hours that were confirmed later than all the rest are named as such, and so are phone hours that
 * nobody confirmed in time: "please call first" would be no help with those.
 */
function confirmationLines({ service, centers }: CalendarEvent, unconfirmed: boolean, text: Text): string[] {
  const fact = factOf(service);
  const named = centers.every(({ verified }) => verified?.[fact]) || (unconfirmed && service === 'phone');
  const dates = centers.map((center) => (named ? verifiedOn(center, fact) : center.verified_on)).sort();
  const id = !named ? 'data_as_of' : service === 'phone' ? 'phone_hours_confirmed_on' : 'hours_confirmed_on';
  return dates.slice(0, 1).map((oldest) => say(text, id, dated(text, dayOf(oldest))));
}

/** Why it does not take place, why it may not, or how to come. */
function statusLines(event: CalendarEvent, edition: PublishedEdition, text: Text): string[] {
  const { reason, status } = event;
  if (reason === 'center') return closedLines(event, text);
  const name = reason === undefined ? undefined : reasonName(edition, reason, text).name;
  if (status === 'cancelled') {
    return [name === undefined ? say(text, 'session_cancelled') : say(text, 'cancelled_because', { reason: name })];
  }
  if (status === 'tentative') {
    // The reason alone: that it may be closed stands in the next line.
    const because = reason?.startsWith('customary/') ? say(text, 'holiday_customary', { name: name ?? '' }) : name;
    return [...(because === undefined ? [] : [because]), say(text, 'possibly_closed')];
  }
  return event.service === 'phone' || !isOpenToAll(event.conditions) ? [] : [say(text, 'come_without_appointment')];
}

/** Since when a center is closed, why, and until when, as far as somebody said so. */
function closedLines({ centers, closing = {} }: CalendarEvent, text: Text): string[] {
  const [center] = centers;
  if (!center) return [];
  const { since, reopens } = closing;
  const note = center.status_note && wordsIn(center.status_note, text).words;
  const closed = center.status === 'closed' ? 'closed_for_good_from' : 'closed_from';
  const lines =
    since === undefined
      ? [note ?? say(text, 'closed_now')]
      : [say(text, closed, dated(text, since)), ...(note === undefined ? [] : [note])];
  return [...lines, ...(reopens === undefined ? [] : [say(text, 'open_again_from', dated(text, reopens))])];
}

const dated = (text: Text, day: Day) => ({ date: dateInWords(text, day) });
