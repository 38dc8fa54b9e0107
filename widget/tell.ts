// Puts a state into words: a label, the one large line that answers the question, and what stands below it. Pure text.
import { addDays } from './clock.ts';
import { isOpen } from './state.ts';
import * as ids from './ids.ts';
import type { Shown } from './model.ts';
import type { Session, Week } from './week.ts';
import { HOLIDAY_RULES, type Words } from './words.ts';

type Asked = Pick<Shown, 'words' | 'today' | 'state' | 'active' | 'upcoming' | 'byPhone'>;

export interface Told {
  readonly line: string;
  readonly label?: string;
  readonly below?: string;
  /** For <time datetime>; absent where the line names no time. */
  readonly datetime?: string;
}

/** The local date and wall clock stand in the string itself. */
export const dayOf = ({ starts_at }: Session): string => starts_at.slice(0, 10);
export const clockOf = (instant: string): string => instant.slice(11, 16);

/** "today" and "tomorrow" only while the clock is to be trusted: `today` is empty otherwise. */
export function dayName(words: Words, day: string, today: string, pattern: number): string {
  if (day === today) return words.say(ids.today);
  return today && day === addDays(today, 1) ? words.say(ids.tomorrow) : words.date(pattern, day);
}

/** "today, 10:00–12:00", or the hours alone where the day stands elsewhere (`pattern` 0). */
export function when(words: Words, session: Session, today: string, pattern = ids.date_short): string {
  return words.say(pattern ? ids.when_range : ids.time_range, {
    day: pattern && dayName(words, dayOf(session), today, pattern),
    from: clockOf(session.starts_at),
    to: clockOf(session.ends_at),
  });
}

/** An answered phone is said differently from an open door. */
export function tell({ words, today, state, active, upcoming, byPhone }: Asked): Told {
  const { say } = words;
  const { kind, session } = state;
  if (!active) return { line: say(ids.closed_now) };
  if (!session) return { line: say(kind === 'none' ? ids.no_session_known : ids.may_be_outdated) };
  const open = isOpen(state);
  const datetime = open ? session.ends_at : session.starts_at;
  const hours = when(words, session, today, open ? 0 : ids.date_long);
  const below = byPhone ? '' : say(ids.come_without_appointment);
  if (kind === 'closing' || kind === 'soon')
    return {
      label: hours,
      line: words.count(open ? ids.closes_in_minutes : ids.opens_in_minutes, state.minutes),
      below,
      datetime,
    };
  if (open)
    return byPhone
      ? { line: say(ids.phone_open_now), below: hours, datetime }
      : { line: say(ids.open_until, { time: clockOf(datetime) }), below, datetime };
  const label = byPhone ? ids.phone_opens_again : upcoming[0]?.cancelled ? ids.opens_again : ids.next_open_session;
  // "Wieder geöffnet: {when}" is said in two lines: the label, and the time large below it.
  return { label: say(label, { when: '' }).trim(), line: hours, below: kind === 'next' ? below : '', datetime };
}

/** A reason's name, and the language it is in: the reader's own where it is known, else English, else German. */
export function reasonName(words: Words, week: Week, id: string): readonly [name: string, lang: string] {
  const own = words.say(ids.holiday, {}, HOLIDAY_RULES.indexOf(id.replace(/^.*\//, '')));
  return own ? [own, words.lang] : named(words, week.reasons?.[id]);
}

/** Of names by language the best for a reader. */
export function named(
  { lang }: Words,
  names: Readonly<Record<string, string>> = {},
): readonly [name: string, lang: string] {
  const best = names[lang] ? lang : names['en'] ? 'en' : 'de';
  return [names[best] ?? '', best];
}
