/** The list of coming days: date, time, center; what is cancelled stands struck, with its reason. */
import type { Session } from '../../../data/model/session.ts';
import { dateInWords, dayInWords, say } from '../../../data/model/text.ts';
import { dateOf, isoOf, timeOf } from '../../../data/model/zone.ts';
import { sessionCalendarPath } from '../page/addresses.ts';
import { type AgendaDay } from './agenda.ts';
import { epochMinute, promiseEnds } from '../page/epoch-minutes.ts';
import { type PageContext, linkTo } from '../page/page-context.ts';
import { reasonSentence } from './reason-sentence.tsx';
import { labelledValue } from '../page/marked-up-text.tsx';
import { CenterName } from './center-name.tsx';
import { ConditionList } from './condition-list.tsx';
import { briefConditions, sessionConditions } from './session-conditions.ts';
import { SessionPlace } from './session-place.tsx';
import { directoryTitle } from './walk-in.ts';

/** What stands beside a session's time: the center (on pages of all), or a calendar file (on a center's page). */
export type SessionAddition = 'center' | 'calendar' | 'nothing';

interface SessionListProps {
  readonly context: PageContext;
  readonly days: readonly AgendaDay[];
  readonly addition: SessionAddition;
  /** The first with a session that can be visited, which says all its conditions; browser/live-status.ts sets the first to come in large type. */
  readonly lead?: AgendaDay | undefined;
}

export function SessionList({ context, days, addition, lead }: SessionListProps) {
  if (days.length === 0) return null;
  return (
    <ol class="agenda">
      {days.map((one) => (
        <DayItem context={context} one={one} addition={addition} lead={one === lead} />
      ))}
    </ol>
  );
}

/** The remaining weeks, collapsed; the summary names their days. */
export function LaterSessions({ context, days, addition }: Pick<SessionListProps, 'context' | 'days' | 'addition'>) {
  const { edition, text } = context;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const [from, until] = [dateInWords(text, first.day), dateInWords(text, last.day)];
  return (
    <details class="later">
      <summary>
        {labelledValue(
          text,
          say(text, directoryTitle(edition)),
          first === last ? from : say(text, 'range', { from, to: until }),
        )}
      </summary>
      <SessionList context={context} days={days} addition={addition} />
    </details>
  );
}

function DayItem({
  context,
  one,
  addition,
  lead,
}: {
  context: PageContext;
  one: AgendaDay;
  addition: SessionAddition;
  lead: boolean;
}) {
  const { edition, text } = context;
  const { day, sessions, off } = one;
  const classes = ['day', ...(lead ? ['first'] : []), ...(off === undefined ? [] : ['off'])];
  return (
    <li class={classes.join(' ')} data-day={epochMinute(edition, day, 0)}>
      <h2 class="date">
        <time datetime={dateOf(day)} data-now={dayInWords(text, day)}>
          {dayInWords(text, day, 'full')}
        </time>
      </h2>
      {off === undefined ? null : <p class="why">{reasonSentence(edition, text, 'cancelled', off)}</p>}
      <ul>
        {sessions.map((session) => (
          <SessionItem
            context={context}
            session={session}
            addition={addition}
            reasonShown={off !== undefined}
            lead={lead}
          />
        ))}
      </ul>
    </li>
  );
}

interface ItemProps {
  readonly context: PageContext;
  readonly session: Session;
  readonly addition: SessionAddition;
  /** Whether the reason is already shown above, once for all sessions of the day. */
  readonly reasonShown: boolean;
  /** Of the first day, which says how to book too. */
  readonly lead: boolean;
}

function SessionItem({ context, session, addition, reasonShown, lead }: ItemProps) {
  const { edition, text } = context;
  const { status, reason, day, opens, closes, ends = closes, service } = session;
  const center = edition.directory.centers.find(({ id }) => id === session.center);
  const range = say(text, 'time_range', { from: timeOf(opens), to: timeOf(ends) });
  const time = <time datetime={isoOf(edition.directory.timezone, day, opens)}>{range}</time>;
  return (
    <li class={sessionClass(session)} data-until={promiseEnds(edition, day, closes)}>
      <span class="time">{status === 'cancelled' ? <s>{time}</s> : time}</span>
      {service === 'consultation' ? (
        <>
          {' '}
          <span class="kind">{say(text, 'consultation_session')}</span>
        </>
      ) : null}{' '}
      {center && addition === 'center' ? <CenterName context={context} center={center} /> : null}
      {addition === 'calendar' && status !== 'cancelled' ? (
        <a class="quiet" href={linkTo(context, sessionCalendarPath(text.tag, session.center, dateOf(day)))}>
          {say(text, 'add_to_calendar')}
        </a>
      ) : null}
      <SessionPlace text={text} session={session} />
      {status === 'confirmed' || reasonShown ? null : (
        <>
          {' '}
          <span class="why">{reasonSentence(edition, text, status, reason)}</span>
        </>
      )}
      {status === 'cancelled' ? null : (
        <ConditionList text={text} conditions={(lead ? sessionConditions : briefConditions)(edition, session)} />
      )}
    </li>
  );
}

/** What is not sure, or not for everybody, looks so. */
function sessionClass({ status, service }: Session): string {
  return [
    'session',
    ...(status === 'confirmed' ? [] : [status]),
    ...(service === 'consultation' ? ['consultation'] : []),
  ].join(' ');
}
