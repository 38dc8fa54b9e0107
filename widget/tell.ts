// Puts a state into words: a label, the one large line that answers the question, and what stands below it. Pure text.
import { addDays } from './clock.ts';
import type { CenterView, State, View } from './choose.ts';
import * as ids from './ids.ts';
import type { Session, Week } from './week.ts';
import type { Words } from './words.ts';

export interface Told {
  readonly label: string;
  readonly line: string;
  /** For <time datetime>; absent where the line names no time. */
  readonly datetime?: string;
  readonly below: string;
}

/** The local date and wall clock stand in the string itself. */
export const dayOf = (session: Session): string => session.starts_at.slice(0, 10);
export const clockOf = (instant: string): string => instant.slice(11, 16);

/** "today" and "tomorrow" only while the clock is to be trusted. */
export function dayName(words: Words, day: string, today: string | undefined, pattern: number): string {
  if (today && day === today) return words.say(ids.today);
  if (today && day === addDays(today, 1)) return words.say(ids.tomorrow);
  return words.date(pattern, day);
}

export function range(words: Words, session: Session): string {
  return words.say(ids.time_range, { from: clockOf(session.starts_at), to: clockOf(session.ends_at) });
}

export function when(words: Words, session: Session, today?: string, pattern = ids.date_short): string {
  return words.say(ids.when_range, {
    day: dayName(words, dayOf(session), today, pattern),
    from: clockOf(session.starts_at),
    to: clockOf(session.ends_at),
  });
}

/** `visit` or phone: an open door and an answered phone are said differently. */
export function tell(words: Words, view: View, { state, active, entries }: CenterView, visit: boolean): Told {
  const say = words.say;
  if (!active) return { label: '', line: say(ids.closed_now), below: '' };
  switch (state.kind) {
    case 'none':
      return { label: '', line: say(ids.no_session_known), below: '' };
    case 'failed':
      return { label: '', line: say(ids.may_be_outdated), below: '' };
    case 'open':
    case 'closing':
    case 'soon':
      return visit ? tellNow(words, view, state) : tellPhone(words, view, state);
    case 'next':
    case 'tentative': {
      const again = entries[0]?.cancelled && state.kind === 'next';
      const label = visit ? (again ? ids.opens_again : ids.next_open_session) : ids.phone_opens_again;
      return {
        // "Wieder geöffnet: {when}" is said in two lines: the label, and the time large below it.
        label: say(label).replace(/[\s:\u2068\u2069]+$/, ''),
        line: when(words, state.session, view.today, ids.date_long),
        datetime: state.session.starts_at,
        below: visit && state.kind === 'next' ? say(ids.come_without_appointment) : '',
      };
    }
    default:
      return state satisfies never;
  }
}

type NowState = Extract<State, { kind: 'open' | 'closing' | 'soon' }>;

function tellNow(words: Words, view: View, state: NowState): Told {
  const welcome = words.say(ids.come_without_appointment);
  const { session } = state;
  if (state.kind === 'open') {
    const line = words.say(ids.open_until, { time: clockOf(session.ends_at) });
    return { label: '', line, datetime: session.ends_at, below: welcome };
  }
  const soon = state.kind === 'soon';
  return {
    label: soon ? when(words, session, view.today) : range(words, session),
    line: words.count(soon ? ids.opens_in_minutes : ids.closes_in_minutes, state.minutes),
    datetime: soon ? session.starts_at : session.ends_at,
    below: welcome,
  };
}

function tellPhone(words: Words, view: View, { kind, session }: NowState): Told {
  const soon = kind === 'soon';
  return {
    label: soon ? words.say(ids.phone_hours) : '',
    line: soon ? when(words, session, view.today) : words.say(ids.phone_open_now),
    datetime: soon ? session.starts_at : session.ends_at,
    below: soon ? '' : range(words, session),
  };
}

/** A reason's name, and the language it is in: the reader's own where it is known, else English, else German. */
export function reasonName(words: Words, week: Week, id: string): readonly [name: string, lang: string] {
  const own = words.holiday(id.split('/')[1] ?? '');
  if (own) return [own, words.lang];
  const names = week.reasons[id] ?? {};
  const lang = [words.lang, 'en', 'de'].find((candidate) => names[candidate]) ?? 'de';
  return [names[lang] ?? '', lang];
}
