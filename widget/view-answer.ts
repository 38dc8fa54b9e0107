// Draws what is said about sessions: the large answer line, the notes on it, and the rows of what follows.
import { isOpen, type CenterView } from './choose.ts';
import type { Entry } from './entries.ts';
import * as ids from './ids.ts';
import { box, html, centerName, foreign, rows, starts, time } from './markup.ts';
import type { Model } from './model.ts';
import { clockOf, dayOf, named, reasonName, tell, when } from './tell.ts';

/** Print shows this many dates, whatever layout and limit show on screen. */
export const PRINTED = 4;

/** The answer to "when can I go": the largest thing in every layout. */
export function answer(model: Model, center: CenterView): unknown {
  const { words, view, service } = model;
  const { label, line, below, datetime } = tell(words, view.today, center, service === 'phone');
  const { state, other, upcoming, active } = center;
  const there = other?.state.session;
  return box('answer', [
    box('label', label),
    box(isOpen(state) ? 'line open' : 'line', datetime ? time(datetime, line) : line),
    box('hint', below),
    box('note', !active && center.center.status_note && foreign(...named(words, center.center.status_note))),
    box(
      'note',
      state.kind === 'tentative' && [
        state.session.reason && [html`<b>${joined(model, [state.session.reason])}</b>`, ' '],
        words.say(ids.possibly_closed),
      ],
    ),
    box('note', upcoming[0]?.cancelled && happening(model, upcoming[0])),
    box(
      'note',
      other &&
        there &&
        (isOpen(other.state)
          ? words.parts(service === 'phone' ? ids.another_center_phone_now : ids.another_center_open_now, {
              name: centerName(other.center),
              time: clockOf(there.ends_at),
            })
          : [centerName(other.center), ': ', starts(there, when(words, there, view.today))]),
    ),
  ]);
}

/** Rows of what follows the answer, which is the first date of those on paper. */
export function following(model: Model, { upcoming, state }: CenterView): unknown {
  const rest = upcoming.filter(({ first, cancelled }, place) => first !== state.session && (place || !cancelled));
  return several(model, rest, false, PRINTED - 1);
}

/** As many rows as the limit allows; on paper never fewer than `printed`. */
export const several = (model: Model, entries: readonly Entry[], withName: boolean, printed: number): unknown =>
  rows(
    entries
      .slice(0, Math.max(model.limit, printed))
      .map((entry, place) => row(model, entry, withName, undefined, place >= model.limit)),
  );

/** `pattern` 0: the day stands above the row already. */
export const row = (model: Model, entry: Entry, withName: boolean, pattern?: number, onPaper?: boolean): unknown =>
  html`<li part=${onPaper ? 'row paper' : 'row'}>
    <div>${happening(model, entry, pattern)}</div>
    ${withName && html`<b>${centerName(entry.center)}</b>`}
  </li>`;

/** A session or a run of cancelled ones, as one line of text with markup. */
function happening(model: Model, { first, last, cancelled, reasons }: Entry, pattern?: number): unknown {
  const { words, view } = model;
  if (dayOf(first) !== dayOf(last)) {
    const [from, to] = [first, last].map((session) => starts(session, words.date(ids.date_short, dayOf(session))));
    return [words.parts(ids.closed_from_to, { from, to }), ' – ', joined(model, reasons)];
  }
  const at = starts(first, when(words, first, view.today, pattern));
  return [
    cancelled ? html`<s>${at}</s>` : at,
    first.service === 'outreach' &&
      more([words.say(ids.outreach_session), first.location && [' ', foreign(first.location)]]),
    first.status !== 'confirmed' && more(because(model, first.reason, cancelled)),
  ];
}

/** A line of its own; the space is for readers of the plain text. */
export const more = (content: unknown): unknown => content && [' ', box('more', content)];

/** "Fällt aus: …" or "Möglicherweise geschlossen: …", with the reason in its own language. */
export const because = (model: Model, reason: string | undefined, cancelled?: boolean): unknown =>
  reason &&
  model.words.parts(cancelled ? ids.cancelled_because : ids.maybe_because, { reason: joined(model, [reason]) });

const joined = ({ words, week }: Model, reasons: readonly string[]): unknown =>
  reasons
    .map((id): unknown => foreign(...reasonName(words, week, id)))
    .reduce((a, b) => words.parts(ids.list_join_two, { a, b }));
