// Draws how to reach a center: phone, address and route, calendar and sharing, and the foot with the date of the data.
import { html } from 'lit/html.js';
import { isOpen, type CenterView } from './choose.ts';
import * as ids from './ids.ts';
import { box, centerName, foreign, link, starts, time } from './markup.ts';
import type { Model } from './model.ts';
import { calendar, page, place, route, spaced } from './share.ts';
import { dayOf, when } from './tell.ts';
import { because } from './view-answer.ts';

/** "Please call first", calmly: most of the time nobody has checked the data lately. */
export const stale = ({ words }: Model, centers: readonly CenterView[]): unknown =>
  box('stale', centers.some((it) => it.stale && it.state.kind !== 'failed') && words.say(ids.may_be_outdated));

/** Phone hours are a fact of their own beside the visit; the link is prominent only while somebody answers. */
export function phones(model: Model, { center, phone }: CenterView): unknown {
  const { words, view, service } = model;
  const { session } = phone;
  const hours = session && starts(session, when(words, session, view.today, isOpen(phone) ? 0 : undefined));
  return [
    box(
      'hours',
      service === 'both' &&
        hours && [
          isOpen(phone)
            ? [html`<b>${words.say(ids.phone_open_now)}</b> `, hours]
            : words.parts(ids.phone_opens_again, { when: hours }),
          phone.kind === 'tentative' && [' ', because(model, session.reason)],
        ],
    ),
    center.phones.map(({ number, label }) =>
      link(
        isOpen(phone) ? 'call now' : 'call',
        `tel:${number}`,
        [html`<bdi dir="ltr">${spaced(number)}</bdi>`, label && [' ', foreign(label)]],
        words.say(ids.call_named, { name: center.name, number: spaced(number) }),
      ),
    ),
  ];
}

export function contact(model: Model, view: CenterView): unknown {
  const { words, layout } = model;
  const { center } = view;
  return box('contact', [
    layout !== 'card' && html`<b>${centerName(center)}</b>`,
    phones(model, view),
    box('address', [
      foreign(place(center)),
      ' ',
      named(model, view, 'route', route(center, words, model.agent), ids.directions),
    ]),
    layout === 'card' && actions(model, view),
  ]);
}

function actions(model: Model, view: CenterView): unknown {
  const { words, service } = model;
  const { center, state } = view;
  const { ics, phone_ics } = center.links;
  const phone = service === 'phone';
  const day = state.session && !phone && dayOf(state.session);
  return box('actions', [
    html`<details>
      <summary part="button">${words.say(ids.add_to_calendar)}</summary>
      ${day ? named(model, view, 'button', calendar(ics, words, day), ids.one_session_to_calendar) : ''}
      ${named(model, view, 'button', calendar(phone ? phone_ics : ics, words), ids.series_to_calendar)}
    </details>`,
    html`<button part="button" @click=${() => model.onShare(view)}>${words.say(model.shareWord)}</button>`,
    named(model, view, 'button', page(center, words), ids.more_information),
  ]);
}

const named = ({ words }: Model, { center }: CenterView, part: string, href: string, id: number): unknown =>
  link(part, href, words.say(id), `${words.say(id)}: ${center.name}`);

export function footer({ words, view, week, languages, elsewhere, onLanguage }: Model): unknown {
  const oldest = view.centers.map(({ center }) => center.verified_on ?? '').sort()[0];
  return box('footer', [
    oldest && box('date', words.parts(ids.data_as_of, { date: time(oldest, words.date(ids.date_with_year, oldest)) })),
    box('zone', elsewhere && words.say(ids.local_time)),
    link('report', week.report_url ?? '', words.say(ids.report_error), words.say(ids.report_error)),
    !!languages.length &&
      html`<label
        >${words.say(ids.language_menu)}
        <select part="language" @change=${onLanguage}>
          ${languages.map(
            ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === words.tag}>${name}</option>`,
          )}
        </select></label
      >`,
    html`<slot name="footer"></slot>`,
  ]);
}
