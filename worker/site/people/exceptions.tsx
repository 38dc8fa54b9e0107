/** Exceptions of the coming eight weeks: holidays, customary days, closures, other hours, each listed once with its days; and extra sessions. */
import type { Edition } from '../../../data/model/edition.ts';
import type { Session } from '../../../data/model/session.ts';
import { dateInWords, dayInWords, say, type Text, wordsIn } from '../../../data/model/text.ts';
import { type Day, dateOf, timeOf } from '../../../data/model/zone.ts';
import { epochMinute, promiseEnds } from '../page/epoch-minutes.ts';
import { type PageContext, shownUntil } from '../page/page-context.ts';
import { type ExceptionEntry, listExceptions, type OffPeriod, type OtherHours } from './list-exceptions.ts';
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import { dayWithReason } from './reason-sentence.tsx';
import { ConditionList } from './condition-list.tsx';
import { sessionConditions } from './session-conditions.ts';
import { SessionPlace } from './session-place.tsx';
import { GermanText, labelledValue, sayWithMarkup } from '../page/marked-up-text.tsx';

/** `visits`: of days to come only, for a sheet on the door. */
export function ExceptionList({ context, visits }: { context: PageContext; visits?: boolean }) {
  const { edition, text } = context;
  const exceptions = listExceptions(edition, visits);
  if (exceptions.length === 0) {
    const until = shownUntil(edition);
    return (
      <p data-until={promiseEnds(edition, until + 1, 0)}>
        {say(text, 'no_exceptions', { date: dateInWords(text, until) })}
      </p>
    );
  }
  return (
    <ul class="exceptions">
      {exceptions.map((one) => (
        <li data-until={exceptionEnds(edition, one)}>
          {'day' in one ? (
            <ExtraSessionText context={context} session={one} />
          ) : 'closure' in one ? (
            <OtherHoursText context={context} other={one} />
          ) : (
            <OffPeriodText context={context} off={one} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A warning holds until its days are past, also of a build that is too old to promise anything; an extra session is a promise. */
function exceptionEnds(edition: Edition, one: ExceptionEntry): number {
  return 'day' in one ? promiseEnds(edition, one.day, one.closes) : epochMinute(edition, one.to + 1, 0);
}

function OffPeriodText({ context, off }: { context: PageContext; off: OffPeriod }) {
  const { edition, text } = context;
  const days = (
    <>
      <strong>
        <DayRangeText text={text} {...off} />
      </strong>
      <ConcernedCenters context={context} centers={off.reason.startsWith('closure/') ? off.centers : undefined} />
    </>
  );
  return <>{dayWithReason(edition, text, days, off.status, off.reason)}</>;
}

/** "Mittwoch, 30. Juni bis Sonntag, 8. August (Sommerferien): andere Zeiten". */
function OtherHoursText({ context, other: { from, to, closure } }: { context: PageContext; other: OtherHours }) {
  const { text } = context;
  const days = (
    <>
      <strong>
        <DayRangeText text={text} from={from} to={to} />
      </strong>
      <ConcernedCenters context={context} centers={closure.centers === 'all' ? undefined : new Set(closure.centers)} />
    </>
  );
  const { words, lang } = wordsIn(closure.reason, text);
  const reason = lang === text.meta.lang ? words : <bdi lang={lang}>{words}</bdi>;
  const label = (
    <>
      {days} ({reason})
    </>
  );
  return <>{labelledValue(text, label, say(text, 'other_hours'))}</>;
}

/** A session that takes place though the regular hours do not name it: "Samstag, 5. Dezember: Offene Sprechstunde, 10:00–13:00 Uhr". */
function ExtraSessionText({ context, session }: { context: PageContext; session: Session }) {
  const { edition, text } = context;
  const { day, opens, closes, ends = closes, service, center } = session;
  const what = say(text, 'when_range', {
    day: say(text, SERVICE_HEADINGS[service]),
    from: timeOf(opens),
    to: timeOf(ends),
  });
  const when = (
    <>
      <strong>
        <DayRangeText text={text} from={day} to={day} />
      </strong>
      <ConcernedCenters context={context} centers={new Set([center])} />
    </>
  );
  return (
    <>
      {labelledValue(text, when, what)}
      <SessionPlace text={text} session={session} />
      <ConditionList text={text} conditions={sessionConditions(edition, session)} />
    </>
  );
}

/** The centers of a closure, unless it is all of them: " · RSC Nord, RSC West". Holidays apply to all. */
export function ConcernedCenters({
  context,
  centers,
}: {
  context: PageContext;
  centers: ReadonlySet<string> | undefined;
}) {
  const open = context.edition.directory.centers.filter(({ status }) => status === 'active');
  const named = open.filter(({ id }) => centers?.has(id));
  if (named.length === 0 || named.length === open.length) return null;
  return (
    <>
      {' · '}
      <GermanText text={context.text}>{named.map(({ name }) => name).join(', ')}</GermanText>
    </>
  );
}

interface DaysProps {
  readonly text: Text;
  readonly from: Day;
  readonly to: Day;
}

export function DayRangeText({ text, from, to }: DaysProps) {
  const first = <time datetime={dateOf(from)}>{dayInWords(text, from, 'full')}</time>;
  if (from === to) return first;
  const last = <time datetime={dateOf(to)}>{dayInWords(text, to, 'full')}</time>;
  return <>{sayWithMarkup(text, 'range', { from: first, to: last })}</>;
}
