// The answer to "when can I go": the large line and the notes on it.
import { html } from 'lit/html.js';
import { answerText, bestName, wallClock } from './answer-text.ts';
import { centerName, inLanguage, partBox, timeElement, type Renderable } from './markup.ts';
import type { SessionRun } from './session-runs.ts';
import { isOpen } from './state.ts';
import type { CenterViewModel } from './view-model.ts';
import { noteLines, reasonList, sessionContent, sessionTime } from './view-session.ts';

/** The largest thing in every layout. */
export function answerBox(model: CenterViewModel): Renderable {
  const { words, center, state, active } = model;
  const [next] = model.upcoming;
  const { label, line, below, datetime } = answerText(model);
  return partBox('answer', [
    partBox('label', label),
    partBox(isOpen(state) ? 'line open' : 'line', datetime ? timeElement(datetime, line) : line),
    partBox('hint', below),
    noteLines(model, state.session?.notes),
    partBox('note', !active && center.status_note ? inLanguage(...bestName(words, center.status_note)) : ''),
    partBox('note', state.kind === 'tentative' ? doubt(model, state.session.reason) : ''),
    partBox('note', next && (next.cancelled || state.kind === 'none') ? firstToCome(model, next) : ''),
    partBox('note', otherCenter(model)),
  ]);
}

/** A closure, or what there is where nothing is open to all; at a center that is closed it is open again then. */
function firstToCome(model: CenterViewModel, next: SessionRun): Renderable {
  const when = sessionContent(model, next);
  return model.active || next.cancelled ? when : model.words.parts<Renderable>('opens_again', { when });
}

const doubt = (model: CenterViewModel, reason: string | undefined): Renderable => [
  reason ? [html`<b>${reasonList(model, [reason])}</b>`, ' '] : '',
  model.words.say('possibly_closed'),
];

/** Where to go or whom to call instead. */
function otherCenter(model: CenterViewModel): Renderable {
  const { other, words, today, phoneOnly } = model;
  if (!other?.state.session) return '';
  const { center, state } = other;
  const { session } = state;
  const name = centerName(center);
  return isOpen(state)
    ? words.parts<Renderable>(phoneOnly ? 'another_center_phone_now' : 'another_center_open_now', {
        name,
        time: wallClock(session.ends_at),
      })
    : [name, ': ', sessionTime(words, session, today), noteLines(model, session.notes)];
}
