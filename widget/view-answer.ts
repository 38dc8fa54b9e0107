// Draws what is said about sessions: the center's name, the large answer line, and the rows of what follows.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isOpen, type CenterView } from './choose.ts';
import type { Entry } from './entries.ts';
import * as ids from './ids.ts';
import type { Model } from './model.ts';
import { clockOf, dayOf, range, reasonName, tell, when } from './tell.ts';
import type { Center, Session } from './week.ts';

export const centerName = (center: Center): TemplateResult => html`<bdi lang="de">${center.name}</bdi>`;

export const titled = ({ heading }: Model, content: unknown): TemplateResult =>
  html`<div class="name" part="heading" role="heading" aria-level=${heading}>${content}</div>`;

/** The answer to "when can I go": the largest thing in every layout. */
export function answer(model: Model, center: CenterView): unknown {
  const { words, view, service } = model;
  const told = tell(words, view, center, service !== 'phone');
  const { state } = center;
  return html`<div class="answer" part="answer">
      ${told.label ? html`<div class="label" part="label">${told.label}</div>` : nothing}
      <div class="line ${isOpen(state) ? 'open' : state.kind}" part="line">
        ${told.datetime ? html`<time datetime=${told.datetime}>${told.line}</time>` : told.line}
      </div>
      ${told.below ? html`<div class="below">${told.below}</div>` : nothing}
    </div>
    ${notes(model, center)}`;
}

function notes(model: Model, center: CenterView): unknown {
  const { words, view } = model;
  const { state, other, entries, active } = center;
  const note = center.center.status_note;
  const noteLang = note?.[words.lang] ? words.lang : note?.['en'] && words.lang !== 'de' ? 'en' : 'de';
  return [
    active || !note ? nothing : html`<p class="note" part="note"><bdi lang=${noteLang}>${note[noteLang]}</bdi></p>`,
    state.kind === 'tentative'
      ? html`<p class="note" part="note">
          ${because(model, state.session.reason, false)} ${words.say(ids.possibly_closed)}
        </p>`
      : nothing,
    entries[0]?.cancelled ? html`<p class="note" part="note">${happening(model, entries[0])}</p>` : nothing,
    other
      ? html`<p class="note other" part="note">
          ${
            'session' in other.state && isOpen(other.state)
              ? words.parts(model.service === 'phone' ? ids.another_center_phone_now : ids.another_center_open_now, {
                  name: centerName(other.center),
                  time: clockOf(other.state.session.ends_at),
                })
              : [
                  centerName(other.center),
                  ': ',
                  'session' in other.state
                    ? timed(other.state.session, when(words, other.state.session, view.today))
                    : nothing,
                ]
          }
        </p>`
      : nothing,
  ];
}

/** Rows of what follows the answer; those past the limit are for paper. */
export function following(model: Model, { entries, state }: CenterView, printed: number): unknown {
  const current = 'session' in state ? state.session : undefined;
  const rest = entries.filter(({ first, cancelled }, place) => first !== current && !(cancelled && !place));
  const shown = rest.slice(0, Math.max(model.limit, printed - 1));
  return shown.length
    ? html`<ul class="rows" part="rows">
        ${shown.map((entry, place) => row(model, entry, { named: false, onPaper: place >= model.limit }))}
      </ul>`
    : nothing;
}

interface RowStyle {
  readonly named: boolean;
  readonly onPaper?: boolean;
  /** Given where the day stands above the row already. */
  readonly day?: string;
}

export function row(model: Model, entry: Entry, { named, onPaper, day }: RowStyle): TemplateResult {
  return html`<li class=${onPaper ? 'paper' : ''}>
    ${happening(model, entry, day)} ${named ? html`<span class="who">${centerName(entry.center)}</span>` : nothing}
  </li>`;
}

/** A session or a run of cancelled ones, as one line of text with markup. */
function happening(model: Model, entry: Entry, day?: string): unknown {
  const { words, view } = model;
  const { first, last, cancelled, reasons } = entry;
  if (dayOf(first) !== dayOf(last)) {
    const date = (session: Session): TemplateResult =>
      html`<time datetime=${dayOf(session)}>${words.date(ids.date_short, dayOf(session))}</time>`;
    return [words.parts(ids.closed_from_to, { from: date(first), to: date(last) }), ' – ', joined(model, reasons)];
  }
  const time = timed(first, day ? range(words, first) : when(words, first, view.today));
  return [
    cancelled ? html`<s>${time}</s>` : time,
    first.service === 'outreach'
      ? html` ${words.say(ids.outreach_session)} <bdi lang="de">${first.location}</bdi>`
      : nothing,
    cancelled || first.status === 'tentative'
      ? html` <span class="why">${because(model, first.reason, cancelled)}</span>`
      : nothing,
  ];
}

const timed = (session: Session, text: string): TemplateResult =>
  html`<time datetime=${session.starts_at}>${text}</time>`;

/** "Fällt aus: …" or "Möglicherweise geschlossen: …", with the reason in its own language. */
export function because(model: Model, reason: string | undefined, cancelled: boolean): unknown {
  if (!reason) return nothing;
  const named = joined(model, [reason]);
  return [
    model.words.parts(cancelled ? ids.cancelled_because : ids.maybe_because, { reason: named }),
    cancelled ? '' : '. ',
  ];
}

function joined({ words, week }: Model, reasons: readonly string[]): unknown {
  const named = reasons.map((id) => {
    const [name, lang] = reasonName(words, week, id);
    return html`<bdi lang=${lang}>${name}</bdi>` as unknown;
  });
  return named.length ? named.reduce((a, b) => words.parts(ids.list_join_two, { a, b })) : nothing;
}
