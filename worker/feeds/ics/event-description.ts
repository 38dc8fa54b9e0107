/** DESCRIPTION of an event in one language (RFC 5545, section 3.8.1.5): one fact per line. */
import { isOpenToAll, isRemote } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { conditionLines } from '../../../data/model/conditions.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import { dateInWords, dayInWords, say, type Text, wordsIn } from '../../../data/model/text.ts';
import { factOf, verifiedOn } from '../../../data/model/verification.ts';
import { type Day, dayOf, timeOf } from '../../../data/model/zone.ts';
import type { AffectedSession, CalendarEvent } from './calendar-event.ts';
import { unconfirmedSince } from './event-confirmation.ts';
import { doorLines, numberLines } from './event-numbers.ts';
import { pageUrl } from './event-text.ts';

/** Sessions, and centers, that a notice lists at most. */
const MOST_LISTED = 10;

/** The last line links to the current state, because some clients refresh once a day at best. */
export function descriptionText(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  const { centers, conditions, status, affected = [] } = event;
  const since = unconfirmedSince(event, edition);
  return [
    ...statusLines(event, edition, text),
    ...(since === undefined || event.service === 'phone' ? [] : [say(text, 'not_confirmed_since', dated(text, since))]),
    ...(conditions && status !== 'cancelled' ? conditionLines(text, conditions) : []),
    ...affected.slice(0, MOST_LISTED).map((session) => sessionLine(session, event, text)),
    ...(hasDoor(event) ? centers.flatMap((center) => doorLines(center, text)) : []),
    ...centers.slice(0, MOST_LISTED).flatMap((center) => numberLines(center, centers.length === 1, text)),
    ...confirmationLines(event, since !== undefined, text),
    say(text, 'calendar_current', { url: pageUrl(event, edition, text) }),
  ].join('\n');
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
  const id = !named ? 'calendar_as_of' : service === 'phone' ? 'phone_hours_confirmed_on' : 'hours_confirmed_on';
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
    const because = reason?.startsWith('customary/')
      ? say(text, 'holiday_customary', { name: name ?? '' })
      : say(text, 'maybe_because', { reason: name ?? '' });
    return [because, say(text, 'possibly_closed')];
  }
  return event.service === 'phone' || !isOpenToAll(event.conditions) ? [] : [say(text, 'come_without_appointment')];
}

/** Since when a center is closed, why, and until when, as far as somebody said so. */
function closedLines({ when, centers, open_start, reopens }: CalendarEvent, text: Text): string[] {
  const [center] = centers;
  if (!center || !('from' in when)) return [];
  const note = center.status_note && wordsIn(center.status_note, text).words;
  const closed = center.status === 'closed' ? 'closed_for_good_from' : 'closed_from';
  const lines = open_start
    ? [note ?? say(text, 'closed_now')]
    : [say(text, closed, dated(text, when.from)), ...(note === undefined ? [] : [note])];
  return [...lines, ...(reopens ? [say(text, 'open_again_from', dated(text, when.to + 1))] : [])];
}

const dated = (text: Text, day: Day) => ({ date: dateInWords(text, day) });

/** "Mo, 1. März 10:00–12:00 Uhr", with the center's name in a notice for all. */
function sessionLine({ day, opens, closes, center }: AffectedSession, event: CalendarEvent, text: Text): string {
  const values = { day: dayInWords(text, day), from: timeOf(opens), to: timeOf(closes) };
  const when = say(text, 'session_on', values);
  if (event.centers.length === 1) return when;
  const name = event.centers.find(({ id }) => id === center)?.name ?? center;
  return say(text, 'calendar_title', { service: when, name });
}
