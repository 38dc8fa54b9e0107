/** The sessions that a center's answer may name next: dated, the nearest first; style and module leave the first to come. */
import type { Center } from '../../../data/model/directory.ts';
import type { Session } from '../../../data/model/session.ts';
import { type DayForm, dayInWords, say, type Text } from '../../../data/model/text.ts';
import { dateOf, isoOf, timeOf } from '../../../data/model/zone.ts';
import { epochMinute, promiseEnds } from '../page/epoch-minutes.ts';
import type { PageContext } from '../page/page-context.ts';
import { CancelledRun, cancelledRuns } from './cancelled-run.tsx';
import { ConditionList } from './condition-list.tsx';
import { upcomingSessions, upcomingTitle, whenInWords } from './next-session.ts';
import { callFirst } from '../page/perhaps-closed.ts';
import { doubtSentence } from './reason-sentence.tsx';
import { sessionConditions } from './session-conditions.ts';
import { SessionPlace } from './session-place.tsx';
import { isWalkIn } from './walk-in.ts';

interface ComingProps {
  readonly context: PageContext;
  readonly sessions: readonly Session[];
  readonly center: Center;
}

/** Hidden until browser/live-status.ts knows which of them is the next. */
export function ComingSessions({ context, sessions, center }: ComingProps) {
  const { text } = context;
  const upcoming = upcomingSessions(sessions, center.id);
  if (upcoming.length === 0) return null;
  const title = upcomingTitle(upcoming);
  const runs = cancelledRuns(sessions.filter((one) => one.center === center.id));
  return (
    <div class="coming" data-live hidden>
      <p class="state" role="status" data-next={say(text, title === 'open_session' ? 'next_open_session' : title)}>
        {say(text, title)}
      </p>
      {upcoming.map((one, index) => (
        <>
          {runs
            .filter(([first]) => isBetween(first, upcoming[index - 1], one))
            .map((run) => (
              <CancelledRun context={context} run={run} />
            ))}
          <OneSession context={context} one={one} certain={nextCertain(upcoming.slice(index + 1))} />
        </>
      ))}
    </div>
  );
}

const nextCertain = (sessions: readonly Session[]) => sessions.find(({ status }) => status === 'confirmed');

const startOf = ({ day, opens }: Session): number => day * 24 * 60 + opens;

function isBetween(one: Session, before: Session | undefined, after: Session): boolean {
  return (!before || startOf(before) < startOf(one)) && startOf(one) < startOf(after);
}

interface OneProps {
  readonly context: PageContext;
  readonly one: Session;
  /** The next that is not in doubt. */
  readonly certain: Session | undefined;
}

/** A doubt stands before the time, and the next certain day beside it. */
function OneSession({ context: { edition, text }, one, certain }: OneProps) {
  const { day, opens, closes, ends = closes, status, service, reason } = one;
  return (
    <div
      class={['one', ...(status === 'confirmed' ? [] : [status]), ...(isWalkIn(service) ? [] : [service])].join(' ')}
      data-day={epochMinute(edition, day, 0)}
      data-from={epochMinute(edition, day, opens)}
      data-until={promiseEnds(edition, day, closes)}
      data-closes={timeOf(closes)}
    >
      {status === 'confirmed' ? null : (
        <p class="why">
          {doubtSentence(edition, text, reason)} <span class="call-first">{callFirst(text)}</span>
        </p>
      )}
      <p class="date">
        <time datetime={dateOf(day)} data-now={dayInWords(text, day)}>
          {dayInWords(text, day, 'full')}
        </time>
      </p>
      <p class="time">
        <time datetime={isoOf(edition.directory.timezone, day, opens)}>
          {say(text, 'time_range', { from: timeOf(opens), to: timeOf(ends) })}
        </time>
        {isWalkIn(service) ? <small> · {say(text, 'without_appointment')}</small> : null}
      </p>
      {status === 'confirmed' || !certain ? null : <Certain text={text} session={certain} />}
      <SessionPlace text={text} session={one} />
      <ConditionList text={text} conditions={sessionConditions(edition, one)} />
    </div>
  );
}

function Certain({ text, session }: { text: Text; session: Session }) {
  const words = (form: DayForm) => say(text, 'opens_again', { when: whenInWords(text, session, form) });
  return (
    <p class="certain" data-now={words('long')}>
      {words('full')}
    </p>
  );
}
