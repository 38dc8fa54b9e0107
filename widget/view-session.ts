// Sessions as lines of text with markup: when, whether they are cancelled or in doubt, and why.
import { html, nothing } from 'lit/html.js';
import { dateAndHoursText, dateOfSession, hoursText, notesInLanguage, reasonInLanguage } from './answer-text.ts';
import { addressText, inLanguage, partBox, timeElement, type Renderable } from './markup.ts';
import type { SessionRun } from './session-runs.ts';
import type { ViewModel } from './view-model.ts';
import type { WeekSession } from './week-file.ts';
import type { SentenceId } from './word-ids.ts';
import type { WidgetWords } from './words.ts';

/** When a session is, for people and for machines. */
export const sessionTime = (words: WidgetWords, session: WeekSession, today: string): Renderable =>
  timeElement(session.starts_at, dateAndHoursText(words, session, today));

/** The hours alone, where the date stands above. */
export const sessionHours = (words: WidgetWords, session: WeekSession): Renderable =>
  timeElement(session.starts_at, hoursText(words, session));

/** A session or a run of cancelled ones. */
export function sessionContent(model: ViewModel, run: SessionRun, hoursOnly = false): Renderable {
  const { first, last, cancelled } = run;
  const { words, today } = model;
  if (dateOfSession(first) !== dateOfSession(last)) return daysContent(model, run);
  const time = hoursOnly ? sessionHours(words, first) : sessionTime(words, first, today);
  return [
    cancelled ? html`<s>${time}</s>` : time,
    kindOfSession(words, run),
    first.status === 'confirmed' ? '' : detail(reasonContent(model, first.reason, cancelled)),
    cancelled ? '' : noteLines(model, first.notes),
  ];
}

/** What it is, unless it is what everybody expects, and where, unless that is where the center is. */
function kindOfSession(words: WidgetWords, { first, center }: SessionRun): Renderable {
  const { service, location } = first;
  const kind = KINDS[service];
  return [
    kind ? detail(words.say(kind)) : '',
    location && location !== center.address ? detail(addressText(location)) : '',
  ];
}

const KINDS: Readonly<Record<string, SentenceId>> = {
  outreach: 'outreach_session',
  consultation: 'consultation_session',
};

/** The file's notes, a line each; links as links, and what is in another language marked as such. */
export const noteLines = (
  { words, week }: Pick<ViewModel, 'words' | 'week'>,
  ids: readonly string[] | undefined,
): Renderable =>
  notesInLanguage(words, week, ids).map(([text, lang, href = '']) => {
    const phrase = lang === words.lang ? text : text && inLanguage(text, lang);
    return detail(/^(?:https?|tel):/.test(href) ? html`<a href=${href}>${phrase}</a>` : phrase, 'condition');
  });

/** "Geschlossen: Mi, 18. Nov. bis Mi, 2. Dez. – Umbau", "Mi, 18. Nov. bis Fr, 20. Nov.: 09:00–10:00 Uhr". */
function daysContent(model: ViewModel, { first, last, reasons, cancelled }: SessionRun): Renderable {
  const { words } = model;
  const [from, to] = [first, last].map((session) =>
    timeElement(session.starts_at, words.date('date_short', dateOfSession(session))),
  );
  const what = hoursText(words, first);
  return [
    words.parts<Renderable>(cancelled ? 'closed_from_to' : 'hours_until', { from, to, what }),
    cancelled && reasons.length ? [' – ', reasonList(model, reasons)] : '',
  ];
}

/** A line of its own; the space is for readers of the plain text. */
export const detail = (content: Renderable, part = 'more'): Renderable =>
  content && content !== nothing ? [' ', partBox(part, content)] : '';

/** "Fällt aus: …" or "Möglicherweise geschlossen: …", with the reason in its own language. */
export const reasonContent = (model: ViewModel, reason: string | undefined, cancelled = false): Renderable =>
  reason
    ? model.words.parts<Renderable>(cancelled ? 'cancelled_because' : 'maybe_because', {
        reason: reasonList(model, [reason]),
      })
    : '';

/** Names of reasons, joined as the language does. */
export const reasonList = ({ words, week }: ViewModel, reasons: readonly string[]): Renderable =>
  reasons
    .map((id): Renderable => inLanguage(...reasonInLanguage(words, week, id)))
    .reduce((a, b, index, { length }) => words.parts<Renderable>(joinOf(index, length), { a, b }));

const joinOf = (index: number, length: number): SentenceId =>
  length === 2 ? 'list_join_two' : index === length - 1 ? 'list_join_last' : 'list_join_more';
