/** Short text properties of an event in one language: SUMMARY, LOCATION, CATEGORIES, URL (RFC 5545, section 3.8.1). */
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import { isRemote, addressLine } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { conditionPhrases } from '../../../data/model/conditions.ts';
import type { Status } from '../../../data/model/session.ts';
import { list, say, type Text } from '../../../data/model/text.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { SHORT_LABELS } from './calendar-kinds.ts';
import { distinctName } from '../../../data/model/distinct-name.ts';
import { unconfirmedSince } from './event-confirmation.ts';

/**
 * "Offene Sprechstunde · RSC Mitte", with "Entfällt: " or "Unsicher: " before it, since many clients hide STATUS, and
 * "(nicht bestätigt)" after it where nobody confirmed the hours in time. In a calendar of several centers, whose month view cuts
 * titles off, what tells them apart comes first: "Mitte · Sprechstunde", "Mitte entfällt · Sprechstunde".
 */
export function summaryText(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  if (event.reason === 'horizon') return say(text, 'calendar_ends');
  const several = edition.scope === undefined && edition.directory.centers.length > 1;
  const [center, ...others] = event.centers;
  const title =
    several && center && others.length === 0
      ? say(text, TITLES[event.status], {
          name: distinctName(edition.directory, center),
          service: titleOf(text, serviceWords(event, SHORT_LABELS, text)),
        })
      : titleByService(event, edition, text);
  return unconfirmedSince(event, edition) === undefined ? title : `${title} (${say(text, 'not_confirmed')})`;
}

const TITLES: { readonly [status in Status]: string } = {
  confirmed: 'title_by_name',
  cancelled: 'title_cancelled',
  tentative: 'title_uncertain',
};

function titleByService(event: CalendarEvent, { directory }: PublishedEdition, text: Text): string {
  const all = event.centers.length > 1 && event.centers.length === directory.centers.length;
  const names = event.centers.map(({ name }) => name);
  const name = all ? say(text, 'all_centres') : list(text, names);
  const title = titleOf(text, [...serviceWords(event, SERVICE_HEADINGS, text), name]);
  if (event.status === 'confirmed') return title;
  return say(text, event.status === 'cancelled' ? 'calendar_cancelled' : 'calendar_tentative', { title });
}

const titleOf = (text: Text, words: readonly string[]): string =>
  words.reduce((service, name) => say(text, 'calendar_title', { service, name }));

/**
 * "Beratung per Video", "Nur mit Termin", "Nur für Frauen": who sees nothing but the SUMMARY must not come in vain. A remote
 * consultation is called by its channel.
 */
function serviceWords(
  { service, conditions = {} }: CalendarEvent,
  labels: typeof SERVICE_HEADINGS,
  text: Text,
): string[] {
  const { access, audience, channel } = conditions;
  const remote = service === 'consultation' && isRemote(conditions);
  const phrases = conditionPhrases(text, { ...(access && { access }), ...(audience && { audience }) });
  return [say(text, remote ? `channel.${channel}` : labels[service]), ...phrases.map(({ words }) => words)];
}

/** "Brückenstraße 30, 47053 Duisburg, Hochfeld": street names repeat inside a city. Nowhere to go for a call. */
export function locationText(event: CalendarEvent): string | undefined {
  const { location: otherLocation, centers, service, conditions, when } = event;
  if (otherLocation !== undefined) return otherLocation;
  const [center, ...others] = centers;
  const nowhere = service === 'phone' || isRemote(conditions) || 'from' in when;
  if (!center || others.length > 0 || nowhere) return undefined;
  return `${addressLine(center.address)}, ${center.district}`;
}

/** The page of its center in this language, or the home page. */
export function pageUrl(event: CalendarEvent, edition: PublishedEdition, text: Text): string {
  const [center, ...others] = event.centers;
  return `${edition.origin}/${text.tag}/${center && others.length === 0 ? `centers/${center.id}/` : ''}`;
}

/** The service, and "cancelled" as a word of its own, so that readers can filter. */
export function categoryNames(event: CalendarEvent, text: Text): string[] {
  const service = say(text, SERVICE_HEADINGS[event.service]);
  return event.status === 'cancelled' ? [service, say(text, 'session_cancelled')] : [service];
}
