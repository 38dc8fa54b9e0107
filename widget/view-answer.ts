// The answer to "when can I go": the state in words, the large line, and what has to be known with it.
import { answerText, bestName, doubtText, wallClock } from './answer-text.ts';
import { centerName, inLanguage, partBox, timeElement, type Renderable } from './markup.ts';
import type { SessionRun } from './session-runs.ts';
import { isOpen } from './state.ts';
import type { CenterViewModel } from './view-model.ts';
import { noteLines, reasonList, sessionContent, sessionTime } from './view-session.ts';

/** Where the answer stands for itself. */
export const answerBox = (model: CenterViewModel): Renderable =>
  partBox('answer', [answerHead(model), answerRest(model)]);

/** What nobody may miss; `short` where several centers stand below each other. */
export function answerHead(model: CenterViewModel, short = false): Renderable {
  const { words, state, centers } = model;
  const [next] = model.upcoming;
  const { label, line, datetime } = answerText(model, short);
  // That nothing is known would be said of each center: it stands in the foot once.
  if (short && state.kind === 'failed' && centers.length > 1) return words.say('more_information');
  return [
    partBox('state', stateInWords(model, short)),
    partBox('label', short ? '' : label),
    partBox(isOpen(state) ? 'line open' : 'line', datetime ? timeElement(datetime, line) : line),
    noteLines(model, state.session?.notes),
    partBox('note', next && state.kind === 'none' ? firstToCome(model, next) : ''),
  ];
}

/** What else there is to say. */
export function answerRest(model: CenterViewModel): Renderable {
  const { words, center, state, active } = model;
  const [next] = model.upcoming;
  const { hours, hint } = answerText(model);
  return [
    partBox('hint', hours),
    partBox('hint', hint),
    partBox('note', !active && center.status_note ? inLanguage(...bestName(words, center.status_note)) : ''),
    partBox(
      'note',
      state.kind === 'tentative' && state.session.reason ? reasonList(model, [state.session.reason]) : '',
    ),
    partBox('note', next?.cancelled && state.kind !== 'none' ? firstToCome(model, next) : ''),
    partBox('note', otherCenter(model)),
  ];
}

/** Where the large line is a date: whether it is in doubt, and whether anybody can be reached until then; in a row, that it opens then. */
function stateInWords(model: CenterViewModel, short: boolean): string {
  const { words, today, state, phoneOnly, callable } = model;
  if (state.kind === 'tentative') return doubtText(words, 'possibly_closed', callable);
  if (!today || phoneOnly || state.kind !== 'next') return '';
  if (isOnPhone(model)) return words.say('phone_open_now');
  return short ? words.say('opens_again', { when: '' }).trim() : words.say('closed_now');
}

const isOnPhone = ({ both, phone }: CenterViewModel): boolean => both && isOpen(phone);

/** The color of a state, by a class that the style sheet knows. */
export function toneOf(model: CenterViewModel): string {
  const { kind, session } = model.state;
  if (kind === 'tentative') return 'maybe';
  return isOpen(model.state) || isOnPhone(model) ? 'go' : session ? 'wait' : '';
}

/** A closure, or what there is where nothing is open to all; at a center that is closed it is open again then. */
function firstToCome(model: CenterViewModel, next: SessionRun): Renderable {
  const when = sessionContent(model, next);
  return model.active || next.cancelled ? when : model.words.parts<Renderable>('opens_again', { when });
}

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
