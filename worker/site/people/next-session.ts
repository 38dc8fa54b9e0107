/** Which sessions of a center stand ready to be named next, and how one is said in words. */
import type { Session } from '../../../data/model/session.ts';
import { type DayForm, dayInWords, say, type Text } from '../../../data/model/text.ts';
import { timeOf } from '../../../data/model/zone.ts';
import { isWalkIn } from './walk-in.ts';

/** So many stand ready: most centers have two or three sessions a week, and a build is trusted for two weeks. */
const MOST_UPCOMING = 6;

/** The sessions of a center that take place, or may, the nearest first; those with a condition only where there are no others. */
export function upcomingSessions(sessions: readonly Session[], center: string): Session[] {
  const all = sessions.filter((one) => one.center === center && one.status !== 'cancelled');
  const open = all.filter(({ service }) => isWalkIn(service));
  return (open.length > 0 ? open : all).slice(0, MOST_UPCOMING);
}

/** The id of the words above or before them: what is true whenever it is read, and what is while they are to come. */
export function upcomingTitle(upcoming: readonly Session[]): 'open_session' | 'consultation_session' {
  return upcoming.some(({ service }) => isWalkIn(service)) ? 'open_session' : 'consultation_session';
}

/** "Mittwoch, 25. November 2026, 14:00–16:00 Uhr". */
export function whenInWords(text: Text, session: Session, form: DayForm = 'full'): string {
  const { day, opens, closes, ends = closes } = session;
  return say(text, 'when_range', { day: dayInWords(text, day, form), from: timeOf(opens), to: timeOf(ends) });
}
