// Puts a state into words: a label, the one large line that answers the question, and what stands below it. Pure text.
import { addDays } from './clock.ts';
import { isOpen } from './state.ts';
import type { CenterViewModel } from './view-model.ts';
import { listOf, type NamesByLanguage, type WeekFile, type WeekSession } from './week-file.ts';
import type { DateId } from './word-ids.ts';
import type { WidgetWords } from './words.ts';

type AnswerInput = Pick<
  CenterViewModel,
  'words' | 'today' | 'state' | 'active' | 'upcoming' | 'phoneOnly' | 'callable'
>;

export interface AnswerText {
  readonly line: string;
  readonly label?: string;
  /** Where the line is about now. */
  readonly hours?: string;
  readonly hint?: string;
  /** For <time datetime>; absent where the line names no time. */
  readonly datetime?: string;
}

/** The local date and wall clock stand in the string itself. */
export const dateOfSession = ({ starts_at }: WeekSession): string => starts_at.slice(0, 10);
export const wallClock = (instant: string): string => instant.slice(11, 16);

/** "today" and "tomorrow" only while the clock is to be trusted: `today` is empty otherwise. */
export function dateText(words: WidgetWords, date: string, today: string, pattern: DateId): string {
  if (date === today) return words.say('today');
  return today && date === addDays(today, 1) ? words.say('tomorrow') : words.date(pattern, date);
}

/** "10:00–12:00", where the date stands elsewhere. Of a session with a last admission to its real end: its notes name the former. */
export const hoursText = (words: WidgetWords, session: WeekSession): string =>
  words.say('time_range', hoursOf(session));

const hoursOf = ({ starts_at, ends_at, session_ends_at = ends_at }: WeekSession): { from: string; to: string } => ({
  from: wallClock(starts_at),
  to: wallClock(session_ends_at),
});

/** "today, 10:00–12:00". */
export const dateAndHoursText = (
  words: WidgetWords,
  session: WeekSession,
  today: string,
  pattern: DateId = 'date_short',
): string =>
  words.say('when_range', {
    day: dateText(words, dateOfSession(session), today, pattern),
    ...hoursOf(session),
  });

/** Two sentences, a doubt and "please call first"; where nobody can be called in time the doubt alone. */
export const doubtText = (words: WidgetWords, id: 'possibly_closed' | 'may_be_outdated', callable: boolean): string =>
  callable ? words.say(id) : words.say(id).replace(/\. .*/, '.');

/** An answered phone reads differently from an open door. `short`: dates as they stand in rows. */
export function answerText(input: AnswerInput, short = false): AnswerText {
  const { words, today, state, active, phoneOnly, callable } = input;
  const { session, kind } = state;
  if (!active) return { line: words.say('closed_now') };
  if (!session) return { line: words.say(kind === 'none' ? 'no_session_known' : 'may_be_outdated') };
  const open = isOpen(state);
  const doubtful = kind === 'tentative';
  const when = dateAndHoursText(words, session, today, short ? 'date_short' : 'date_long');
  const facts = {
    hint:
      phoneOnly || (doubtful && callable) ? '' : words.say(doubtful ? 'no_call_before' : 'come_without_appointment'),
    datetime: open ? session.ends_at : session.starts_at,
  };
  if (kind === 'soon' || kind === 'closing')
    return { ...facts, line: words.count(open ? 'closes_in_minutes' : 'opens_in_minutes', state.minutes), hours: when };
  if (open) {
    const line = phoneOnly
      ? words.say('phone_open_now')
      : words.say('open_until', { time: wallClock(session.ends_at) });
    return { ...facts, line, hours: when };
  }
  // "Wieder geöffnet: {when}" is said in two lines: the label, and the time large below it.
  return { ...facts, line: when, label: words.say(nextLabel(input), { when: '' }).trim() };
}

function nextLabel({ phoneOnly, upcoming }: AnswerInput): 'phone_opens_again' | 'opens_again' | 'next_open_session' {
  if (phoneOnly) return 'phone_opens_again';
  const [first] = upcoming;
  return first?.cancelled && first.first.service === 'open_consultation' ? 'opens_again' : 'next_open_session';
}

/** A reason's name, and the language it is in: the reader's own where it is known, else English, else German. */
export function reasonInLanguage(
  words: WidgetWords,
  week: WeekFile,
  id: string,
): readonly [name: string, lang: string] {
  const own = words.holiday(id.replace(/^.*\//, ''));
  return own ? [own, words.lang] : bestName(words, week.reasons?.[id]);
}

/** Of names by language the best for a reader, and its language. */
export function bestName(
  { tag, lang }: WidgetWords,
  names: NamesByLanguage | undefined,
): readonly [name: string, lang: string] {
  const best = [tag, lang, 'en'].find((one) => names?.[one]) ?? 'de';
  return [names?.[best] ?? '', best === tag ? lang : best];
}

/** The words, their language, and where they lead, if anywhere. */
export type NoteInLanguage = readonly [text: string, lang: string, href: string | undefined];

/** What the file's notes say, in the best language for a reader; an id that the file does not explain says nothing. */
export const notesInLanguage = (
  words: WidgetWords,
  { notes }: WeekFile,
  ids: readonly string[] | undefined,
): NoteInLanguage[] => listOf(ids).map((id) => [...bestName(words, notes?.[id]?.words), notes?.[id]?.href]);
