// Draws what is said about sessions: the large answer line, the notes on it, and the rows of what follows.
import { html } from 'lit/html.js';
import { isOpen } from './state.ts';
import type { Entry } from './entries.ts';
import * as ids from './ids.ts';
import { box, centerName, foreign, rows, time } from './markup.ts';
import type { Model, Shown } from './model.ts';
import { clockOf, dayOf, named, reasonName, tell, when } from './tell.ts';
import type { Session } from './week.ts';
import type { Words } from './words.ts';

/** Print shows this many dates, whatever layout and limit show on screen. */
export const PRINTED = 4;

/** The answer to "when can I go": the largest thing in every layout. */
export function answer(it: Shown): unknown {
  const { words, center, state, active } = it;
  const [next] = it.upcoming;
  const { label, line, below, datetime } = tell(it);
  return box('answer', [
    box('label', label),
    box(isOpen(state) ? 'line open' : 'line', datetime ? time(datetime, line) : line),
    box('hint', below),
    box('note', !active && center.status_note && foreign(...named(words, center.status_note))),
    box(
      'note',
      state.kind === 'tentative' && [
        state.session.reason && [html`<b>${joined(it, [state.session.reason])}</b>`, ' '],
        words.say(ids.possibly_closed),
      ],
    ),
    box('note', next?.cancelled && happening(it, next)),
    box('note', there(it)),
  ]);
}

/** Where to go or whom to call instead. */
function there({ other, words, today, byPhone }: Shown): unknown {
  const session = other?.state.session;
  if (!session) return;
  const name = centerName(other.center);
  return isOpen(other.state)
    ? words.parts(byPhone ? ids.another_center_phone_now : ids.another_center_open_now, {
        name,
        time: clockOf(session.ends_at),
      })
    : [name, ': ', hours(words, session, today)];
}

/** Rows of what follows the answer, which is the first date of those on paper. */
export function following(it: Shown): unknown {
  const rest = it.upcoming.filter(({ first, cancelled }, place) => first !== it.state.session && (place || !cancelled));
  return several(it, rest, false, PRINTED - 1);
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

/** When a session is, for people and for machines. */
export const hours = (words: Words, session: Session, today: string, pattern?: number): unknown =>
  time(session.starts_at, when(words, session, today, pattern));

/** A session or a run of cancelled ones, as one line of text with markup. */
function happening(model: Model, { first, last, cancelled, reasons }: Entry, pattern?: number): unknown {
  const { words, today } = model;
  if (dayOf(first) !== dayOf(last)) {
    const [from, to] = [first, last].map((session) =>
      time(session.starts_at, words.date(ids.date_short, dayOf(session))),
    );
    return [words.parts(ids.closed_from_to, { from, to }), ' – ', joined(model, reasons)];
  }
  const at = hours(words, first, today, pattern);
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
