// What can be done with the answer: find the way, add to the calendar, share, read more.
import { html, nothing } from 'lit/html.js';
import { dateOfSession } from './answer-text.ts';
import { calendarUrl, centerPageUrl } from './links.ts';
import { partBox, type Renderable } from './markup.ts';
import { namedLabel, namedLink, routeLink } from './view-contact.ts';
import type { CenterViewModel } from './view-model.ts';

export const actionsBox = (model: CenterViewModel): Renderable =>
  partBox('actions', [
    routeLink(model),
    calendarLinks(model),
    shareButton(model),
    namedLink(model, 'button', centerPageUrl(model.center, model.words), 'more_information'),
  ]);

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
    <summary part="button" aria-label=${namedLabel(model, 'add_to_calendar')}>${words.say('add_to_calendar')}</summary>
    ${namedLink(model, 'button', single, 'one_session_to_calendar')}
    ${namedLink(model, 'button', series, 'series_to_calendar')}
  </details>`;
}
