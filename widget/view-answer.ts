// The answer to "when can I go": the large line and the notes on it.
import { html } from 'lit/html.js';
import { answerText, bestName, wallClock } from './answer-text.ts';
import { centerName, inLanguage, partBox, timeElement, type Renderable } from './markup.ts';
import { isOpen } from './state.ts';
import type { CenterViewModel } from './view-model.ts';
import { reasonList, sessionContent, sessionTime } from './view-session.ts';

/** The largest thing in every layout. */
export function answerBox(model: CenterViewModel): Renderable {
  const { words, center, state, active } = model;
  const [next] = model.upcoming;
  const { label, line, below, datetime } = answerText(model);
  return partBox('answer', [
    partBox('label', label),
    partBox(isOpen(state) ? 'line open' : 'line', datetime ? timeElement(datetime, line) : line),
    partBox('hint', below),
    partBox('note', !active && center.status_note ? inLanguage(...bestName(words, center.status_note)) : ''),
    partBox('note', state.kind === 'tentative' ? doubt(model, state.session.reason) : ''),
    partBox('note', next?.cancelled ? sessionContent(model, next) : ''),
    partBox('note', otherCenter(model)),
  ]);
}

const doubt = (model: CenterViewModel, reason: string | undefined): Renderable => [
  reason ? [html`<b>${reasonList(model, [reason])}</b>`, ' '] : '',
  model.words.say('possibly_closed'),
];

/** Where to go or whom to call instead. */
function otherCenter({ other, words, today, phoneOnly }: CenterViewModel): Renderable {
  if (!other?.state.session) return '';
  const { center, state } = other;
  const { session } = state;
  const name = centerName(center);
  return isOpen(state)
    ? words.parts<Renderable>(phoneOnly ? 'another_center_phone_now' : 'another_center_open_now', {
        name,
        time: wallClock(session.ends_at),
      })
    : [name, ': ', sessionTime(words, session, today)];
}
