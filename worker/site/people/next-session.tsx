/** A center's next session in one line of words: a few in a row, of which style and module leave the first to come. */
import type { Center } from '../../../data/model/directory.ts';
import type { Session } from '../../../data/model/session.ts';
import { dayInWords, say, type Text } from '../../../data/model/text.ts';
import { isoOf, timeOf } from '../../../data/model/zone.ts';
import { promiseEnds } from '../page/epoch-minutes.ts';
import { ConditionList } from './condition-list.tsx';
import { sessionConditions } from './session-conditions.ts';
import { SessionPlace } from './session-place.tsx';
import { isWalkIn } from './walk-in.ts';
import type { PageContext } from '../page/page-context.ts';

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
export function whenInWords(text: Text, { day, opens, closes, ends = closes }: Session): string {
  return say(text, 'when_range', { day: dayInWords(text, day, 'full'), from: timeOf(opens), to: timeOf(ends) });
}

interface NextSessionProps {
  readonly context: PageContext;
  readonly sessions: readonly Session[];
  readonly center: Center;
}

/** Hidden until browser/live-status.ts knows which of them is the next. */
export function NextSession({ context: { edition, text }, sessions, center }: NextSessionProps) {
  const upcoming = upcomingSessions(sessions, center.id);
  if (upcoming.length === 0) return null;
  const title = upcomingTitle(upcoming);
  return (
    <div class="coming" data-live hidden>
      <span class="label" data-now={say(text, title === 'open_session' ? 'next_open_session' : title)}>
        {say(text, title)}
      </span>
      {upcoming.map((one) => (
        <div class="one" data-until={promiseEnds(edition, one.day, one.closes)}>
          <time datetime={isoOf(edition.directory.timezone, one.day, one.opens)}>{whenInWords(text, one)}</time>
          {one.status === 'confirmed' ? null : <small class="why"> {say(text, 'possibly_closed')}</small>}
          <SessionPlace text={text} session={one} />
          <ConditionList text={text} conditions={sessionConditions(edition, one)} />
        </div>
      ))}
    </div>
  );
}
