/** What is held next: until when that may be trusted, the first day large, the near days in the open, the later ones folded away. */
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import type { AgendaParts } from './agenda.ts';
import { LaterSessions, type SessionAddition, SessionList } from './session-list.tsx';
import { NoneKnown, Validity } from './status-notes.tsx';
import { directoryTitle, sessionsTitle } from './walk-in.ts';

interface UpcomingSessionsProps {
  readonly context: PageContext;
  readonly agenda: AgendaParts;
  /** What stands beside each session. */
  readonly addition: SessionAddition;
  /** The one center whose sessions they are. */
  readonly center?: Center;
}

export function UpcomingSessions({ context, agenda, addition, center }: UpcomingSessionsProps) {
  const { edition, text } = context;
  return (
    <div class="upcoming">
      <Validity context={context} />
      <p class="label" data-now={say(text, 'next_sessions')}>
        {say(text, center ? sessionsTitle(edition, center) : directoryTitle(edition))}
      </p>
      {agenda.lead ? (
        <SessionList context={context} days={[agenda.lead]} addition={addition} lead={agenda.lead} />
      ) : null}
      <SessionList context={context} days={agenda.near} addition={addition} />
      <LaterSessions context={context} days={agenda.later} addition={addition} />
      <NoneKnown text={text} />
    </div>
  );
}
