// What can be done with the answer: find the way, add to the calendar, share, read more.
import { html, nothing } from 'lit/html.js';
import { dateOfSession } from './answer-text.ts';
import { calendarUrl, centerPageUrl, routeUrl } from './links.ts';
import { partBox, partLink, type Renderable } from './markup.ts';
import type { CenterViewModel } from './view-model.ts';
import type { SentenceId } from './word-ids.ts';

export const actionsBox = (model: CenterViewModel): Renderable =>
  partBox('actions', [
    namedLink(model, 'route', routeUrl(model), 'directions'),
    shareButton(model),
    calendarLinks(model),
    namedLink(model, 'page', centerPageUrl(model.center, model.words), 'more_information'),
  ]);

/** Many say "Route" or "Copy": the center's name tells them apart. */
const namedLabel = ({ words, center }: CenterViewModel, id: SentenceId): string => `${words.say(id)}: ${center.name}`;

const namedLink = (model: CenterViewModel, part: string, href: string | undefined, id: SentenceId): Renderable =>
  partLink(part, href, namedLabel(model, id), model.words.say(id));

const shareButton = (model: CenterViewModel): Renderable =>
  html`<button part="button" aria-label=${namedLabel(model, model.shareLabel)} @click=${() => model.onShare(model)}>
    ${model.words.say(model.shareLabel)}
  </button>`;

function calendarLinks(model: CenterViewModel): Renderable {
  const { words, phoneOnly, center, state } = model;
  const { ics, phone_ics } = center.links ?? {};
  const series = calendarUrl(phoneOnly ? phone_ics : ics, words);
  if (!series) return nothing;
  const session = phoneOnly ? undefined : state.session;
  const single = session && calendarUrl(ics, words, dateOfSession(session));
  return html`<details>
    <summary part="button" aria-label=${namedLabel(model, 'calendar')}>${words.say('calendar')}</summary>
    ${namedLink(model, 'button', single, 'one_session_to_calendar')}
    ${namedLink(model, 'button', series, 'series_to_calendar')}
  </details>`;
}
