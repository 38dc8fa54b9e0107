// Draws how to reach a center: phone, address and route, calendar and sharing, and the foot with the date of the data.
import { html } from 'lit/html.js';
import { isOpen, type CenterView } from './state.ts';
import * as ids from './ids.ts';
import { box, centerName, foreign, link, time } from './markup.ts';
import type { Model, Shown } from './model.ts';
import { calendar, page, place, route } from './share.ts';
import { dayOf } from './tell.ts';
import { because, hours, more } from './view-answer.ts';

/** "Please call first", calmly: most of the time nobody has checked the data lately. */
export const stale = ({ words }: Model, centers: readonly CenterView[]): unknown =>
  box('stale', centers.some((it) => it.stale && it.state.kind !== 'failed') && words.say(ids.may_be_outdated));

/** Phone hours are a fact of their own beside the visit; the link is prominent only while somebody answers. */
function phones(it: Shown): unknown {
  const { words, center, phone } = it;
  const { session } = phone;
  const open = isOpen(phone);
  const when = session && hours(words, session, it.today, open ? 0 : undefined);
  return [
    box(
      'hours',
      it.both &&
        when && [
          open ? [html`<b>${words.say(ids.phone_open_now)}</b> `, when] : words.parts(ids.phone_opens_again, { when }),
          phone.kind === 'tentative' && more(because(it, session.reason)),
        ],
    ),
    center.phones?.map(({ number, formatted = number, label }) =>
      link(
        open ? 'call now' : 'call',
        `tel:${number}`,
        [html`<bdi dir="ltr">${formatted}</bdi>`, label && [' ', foreign(label)]],
        words.say(ids.call_named, { name: center.name, number: formatted }),
      ),
    ),
  ];
}

export function contact(it: Shown): unknown {
  const { center } = it;
  /** Several centers stand under one answer. */
  const shared = it.layout === 'list' || it.layout === 'week';
  const where = place(center);
  return box('contact', [
    shared && html`<b>${centerName(center)}</b>`,
    phones(it),
    // A house number stays with its street, a city with its postal code.
    box('address', where && foreign(where.replace(/([^,]) /g, '$1\xa0'))),
    shared && directions(it),
  ]);
}

const directions = (it: Shown): unknown => named(it, 'route', route(it), ids.directions);

export function actions(it: Shown): unknown {
  const { words } = it;
  return box('actions', [
    directions(it),
    calendars(it),
    html`<button part="button" aria-label=${label(it, it.shareWord)} .onclick=${() => it.onShare(it)}>
      ${words.say(it.shareWord)}
    </button>`,
    named(it, 'button', page(it.center, words), ids.more_information),
  ]);
}

function calendars(it: Shown): unknown {
  const { words, byPhone, center, state } = it;
  const { ics, phone_ics } = center.links ?? {};
  const series = calendar(byPhone ? phone_ics : ics, words);
  return (
    series &&
    html`<details>
      <summary part="button" aria-label=${label(it, ids.add_to_calendar)}>${words.say(ids.add_to_calendar)}</summary>
      ${state.session && !byPhone && named(it, 'button', calendar(ics, words, dayOf(state.session)), ids.one_session_to_calendar)}
      ${named(it, 'button', series, ids.series_to_calendar)}
    </details>`
  );
}

/** Many say "Route" or "Copy": the center's name tells them apart. */
const label = ({ words, center }: Shown, id: number): string => `${words.say(id)}: ${center.name}`;

const named = (it: Shown, part: string, href: string | undefined, id: number): unknown =>
  link(part, href, it.words.say(id), label(it, id));

export function footer({ words, centers, week, languages, elsewhere, onLanguage }: Model): unknown {
  const oldest = centers.map(({ center }) => center.verified_on ?? '').sort()[0];
  return box('footer', [
    box('date', oldest && words.parts(ids.data_as_of, { date: time(oldest, words.date(ids.date_with_year, oldest)) })),
    box('zone', elsewhere && words.say(ids.local_time)),
    link('report', week.report_url, words.say(ids.report_error)),
    languages.length &&
      html`<label
        >${words.say(ids.language_menu)}
        <select part="language" .onchange=${onLanguage}>
          ${languages.map(([tag, name]) =>
            tag === words.tag
              ? html`<option value=${tag} lang=${tag} selected>${name}</option>`
              : html`<option value=${tag} lang=${tag}>${name}</option>`,
          )}
        </select></label
      >`,
    html`<slot name="footer"></slot>`,
  ]);
}
