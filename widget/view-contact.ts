// Draws how to reach a center: address and route, phone, calendar and sharing, and the foot with the date of the data.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isOpen, type CenterView } from './choose.ts';
import * as ids from './ids.ts';
import type { Model } from './model.ts';
import { calendar, page, route, sessionCalendar, shareText, spaced } from './share.ts';
import { dayOf, range, when } from './tell.ts';
import { because, centerName } from './view-answer.ts';
import type { Center } from './week.ts';

type Phone = Center['phones'][number];

/** "Please call first", calmly: most of the time nobody has checked the data lately. */
export function stale({ words }: Model, centers: readonly CenterView[]): unknown {
  const old = centers.some((center) => center.stale) && centers.every(({ state }) => state.kind !== 'failed');
  return old ? html`<p class="stale" part="stale">${words.say(ids.may_be_outdated)}</p>` : nothing;
}

export function contact(model: Model, view: CenterView, alone: boolean): TemplateResult {
  const { words } = model;
  const { center } = view;
  return html`<div class="contact" part="contact">
    ${alone ? nothing : html`<b>${centerName(center)}</b>`}
    <div class="phones">
      ${model.service === 'open_consultation' ? nothing : phoneLine(model, view)}
      ${center.phones.map((phone) => number(model, view, phone))}
    </div>
    <div class="address" part="address">
      <bdi lang="de">${[center.address, center.district].filter(Boolean).join(', ')}</bdi>
      <a part="route" href=${route(center, model.agent, page(center, model.tag))}
        >${words.say(ids.directions)}${hidden(center)}</a
      >
    </div>
    ${alone ? actions(model, view) : nothing}
  </div>`;
}

/** Phone hours are a fact of their own, beside the visit. */
function phoneLine(model: Model, { phone }: CenterView): unknown {
  const { words, view, service } = model;
  if (service === 'phone' || !('session' in phone)) return nothing;
  const { session } = phone;
  const text = isOpen(phone)
    ? html`<b>${words.say(ids.phone_open_now)}</b> <time datetime=${session.ends_at}>${range(words, session)}</time>`
    : words.parts(ids.phone_opens_again, {
        when: html`<time datetime=${session.starts_at}>${when(words, session, view.today)}</time>`,
      });
  const doubt = phone.kind === 'tentative' ? because(model, session.reason, false) : nothing;
  return html`<div class="hours" part="phone-hours">${text} ${doubt}</div>`;
}

/** Prominent only while somebody answers; its name carries the center, and the visible number in it. */
export function number({ words }: Model, { center, phone }: CenterView, { number, label }: Phone): TemplateResult {
  const shown = spaced(number);
  return html`<a
    class=${isOpen(phone) ? 'call now' : 'call'}
    part="call"
    href="tel:${number}"
    aria-label=${words.say(ids.call_named, { name: center.name, number: shown })}
    ><bdi dir="ltr">${shown}</bdi>${label ? html` <bdi lang="de">${label}</bdi>` : nothing}</a
  >`;
}

function actions(model: Model, view: CenterView): TemplateResult {
  const { words, tag, copied, german } = model;
  const { center, state } = view;
  const one = 'session' in state ? sessionCalendar(center, dayOf(state.session), tag) : '';
  const all = calendar(center.links[model.service === 'phone' ? 'phone_ics' : 'ics'] ?? '', tag);
  const share = (): void => model.onShare(center.id, shareText(words, german, view, tag));
  return html`<div class="actions" part="actions">
    <details>
      <summary part="button">${words.say(ids.add_to_calendar)}${hidden(center)}</summary>
      ${one && model.service !== 'phone' ? html`<a href=${one}>${words.say(ids.one_session_to_calendar)}${hidden(center)}</a>` : nothing}
      ${all ? html`<a href=${all}>${words.say(ids.series_to_calendar)}${hidden(center)}</a>` : nothing}
    </details>
    <button part="button" @click=${share}>
      ${words.say(copied === center.id ? ids.copied : model.canShare ? ids.share : ids.copy)}${hidden(center)}
    </button>
    <a part="button" href=${page(center, tag)}>${words.say(ids.more_information)}${hidden(center)}</a>
  </div>`;
}

/** Ten links that all say "Route" are told apart by ear. */
const hidden = (center: Center): TemplateResult => html`<span class="ear">: ${centerName(center)}</span>`;

export function footer(model: Model): TemplateResult {
  const { words, view, week, languages, tag } = model;
  const oldest = view.centers.map(({ center }) => center.verified_on ?? '').sort()[0];
  return html`<div class="foot" part="footer">
    ${
      oldest
        ? html`<span
            >${words.parts(ids.data_as_of, { date: html`<time datetime=${oldest}>${words.date(ids.date_with_year, oldest)}</time>` })}</span
          >`
        : nothing
    }
    ${model.elsewhere ? html`<span>${words.say(ids.local_time)}</span>` : nothing}
    ${week.report_url ? html`<a href=${week.report_url}>${words.say(ids.report_error)}</a>` : nothing}
    ${
      languages.length
        ? html`<label
            >${words.say(ids.language_menu)}
            <select part="language" @change=${model.onLanguage}>
              ${languages.map(([value, name, lang]) => html`<option value=${value} lang=${lang} ?selected=${value === tag}>${name}</option>`)}
            </select></label
          >`
        : nothing
    }
    <slot name="footer"></slot>
  </div>`;
}
