// Draws how to reach a center: phone, address and route, calendar and sharing, and the foot with the date of the data.
import { isOpen, type CenterView } from './choose.ts';
import * as ids from './ids.ts';
import { box, html, centerName, foreign, link, starts, time } from './markup.ts';
import type { Model } from './model.ts';
import { calendar, page, place, route } from './share.ts';
import { dayOf, when } from './tell.ts';
import { because, more } from './view-answer.ts';

/** "Please call first", calmly: most of the time nobody has checked the data lately. */
export const stale = ({ words }: Model, centers: readonly CenterView[]): unknown =>
  box('stale', centers.some((it) => it.stale && it.state.kind !== 'failed') && words.say(ids.may_be_outdated));

/** Phone hours are a fact of their own beside the visit; the link is prominent only while somebody answers. */
function phones(model: Model, { center, phone }: CenterView): unknown {
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
          phone.kind === 'tentative' && more(because(model, session.reason)),
        ],
    ),
    center.phones.map(({ number, formatted = number, label }) =>
      link(
        isOpen(phone) ? 'call now' : 'call',
        `tel:${number}`,
        [html`<bdi dir="ltr">${formatted}</bdi>`, label && [' ', foreign(label)]],
        words.say(ids.call_named, { name: center.name, number: formatted }),
      ),
    ),
  ];
}

export function contact(model: Model, view: CenterView): unknown {
  const { center } = view;
  /** Several centers stand under one answer. */
  const shared = model.layout === 'list' || model.layout === 'week';
  const where = place(center);
  return box('contact', [
    shared && html`<b>${centerName(center)}</b>`,
    phones(model, view),
    // A house number stays with its street, a city with its postal code.
    box('address', where && foreign(where.replace(/([^,]) /g, '$1\xa0'))),
    shared && directions(model, view),
  ]);
}

const directions = (model: Model, view: CenterView): unknown =>
  named(model, view, 'route', route(view.center, model.words, model.agent), ids.directions);

export function actions(model: Model, view: CenterView): unknown {
  const { words, shareWord, onShare } = model;
  return box('actions', [
    directions(model, view),
    calendars(model, view),
    html`<button part="button" aria-label=${label(model, view, shareWord)} @click=${() => onShare(view)}>
      ${words.say(shareWord)}
    </button>`,
    named(model, view, 'button', page(view.center, words), ids.more_information),
  ]);
}

function calendars(model: Model, view: CenterView): unknown {
  const { words, service } = model;
  const { ics, phone_ics } = view.center.links;
  const { session } = view.state;
  const phone = service === 'phone';
  const series = calendar(phone ? phone_ics : ics, words);
  return (
    series &&
    html`<details>
      <summary part="button" aria-label=${label(model, view, ids.add_to_calendar)}>
        ${words.say(ids.add_to_calendar)}
      </summary>
      ${session && !phone && named(model, view, 'button', calendar(ics, words, dayOf(session)), ids.one_session_to_calendar)}
      ${named(model, view, 'button', series, ids.series_to_calendar)}
    </details>`
  );
}

/** Many say "Route" or "Copy": the center's name tells them apart. */
const label = ({ words }: Model, { center }: CenterView, id: number): string => `${words.say(id)}: ${center.name}`;

const named = (model: Model, view: CenterView, part: string, href: string, id: number): unknown =>
  link(part, href, model.words.say(id), label(model, view, id));

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
