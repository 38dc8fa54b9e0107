/** Exceptions of the coming eight weeks: holidays, customary days, closures, each listed once with its days; and extra sessions. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session, Status } from '../../../data/model/session.ts';
import { dateInWords, dayInWords, say, type Text } from '../../../data/model/text.ts';
import { type Day, dateOf, timeOf } from '../../../data/model/zone.ts';
import { type PageContext, shownUntil } from '../page/page-context.ts';
import { SERVICE_HEADINGS } from './hours-table.tsx';
import { reasonSentence } from './reason-sentence.tsx';
import { GermanText, labelledValue } from '../page/marked-up-text.tsx';
import { sessionsIn } from '../../../data/model/sessions.ts';

interface OffPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
  readonly reason: string;
  /** Ids of the centers whose sessions it touches. */
  readonly centers: ReadonlySet<string>;
}

type ExceptionEntry = OffPeriod | Session;

/** Derived from the sessions themselves, so an exception without any session is not listed. */
export function listExceptions(edition: PublishedEdition): ExceptionEntry[] {
  const byReason = new Map<string, OffPeriod>();
  const extra: ExceptionEntry[] = [];
  const everyFew = schedulesWithInterval(edition);
  for (const session of sessionsIn(edition, edition.asOf, shownUntil(edition))) {
    const { day, status, reason, center, irregular, schedule } = session;
    if (status === 'confirmed' && (irregular || everyFew.has(schedule))) extra.push(session);
    if (status === 'confirmed' || reason === undefined) continue;
    // A holiday that recurs within the weeks shown (two New Years) is another exception.
    const key = reason.startsWith('closure/') ? reason : `${reason} ${day}`;
    const earlier = byReason.get(key);
    const centers = new Set(earlier?.centers).add(center);
    byReason.set(key, { from: earlier?.from ?? day, to: day, status, reason, centers });
  }
  return [...extra, ...byReason.values()].sort((a, b) => firstDay(a) - firstDay(b));
}

const firstDay = (one: ExceptionEntry): Day => ('day' in one ? one.day : one.from);

/** Ids of schedules of every n weeks: no table of regular hours names them, so their days stand with the exceptions. */
function schedulesWithInterval({ directory }: PublishedEdition): ReadonlySet<string> {
  const schedules = directory.centers.flatMap((center) => center.schedules);
  return new Set(schedules.filter(({ interval = 1 }) => interval > 1).map(({ id }) => id));
}

export function ExceptionList({ context }: { context: PageContext }) {
  const { edition, text } = context;
  const exceptions = listExceptions(edition);
  if (exceptions.length === 0) {
    return <p>{say(text, 'no_exceptions', { date: dateInWords(text, shownUntil(edition)) })}</p>;
  }
  return (
    <ul class="exceptions">
      {exceptions.map((one) => (
        <li>
          {'day' in one ? (
            <ExtraSessionText context={context} session={one} />
          ) : (
            <OffPeriodText context={context} off={one} />
          )}
        </li>
      ))}
    </ul>
  );
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
  return <>{labelledValue(text, days, <>{reasonSentence(edition, text, off.status, off.reason)}</>)}</>;
}

/** A session that takes place though the regular hours do not name it: "Samstag, 5. Dezember: Offene Sprechstunde, 10:00–13:00 Uhr". */
function ExtraSessionText({ context, session }: { context: PageContext; session: Session }) {
  const { text } = context;
  const { day, opens, closes, service, center, location } = session;
  const what = say(text, 'when_range', {
    day: say(text, SERVICE_HEADINGS[service]),
    from: timeOf(opens),
    to: timeOf(closes),
  });
  const when = (
    <>
      <strong>
        <DayRangeText text={text} from={day} to={day} />
      </strong>
      <ConcernedCenters context={context} centers={new Set([center])} />
    </>
  );
  const where = location === undefined ? null : <GermanText text={text}> ({location})</GermanText>;
  return (
    <>
      {labelledValue(text, when, what)}
      {where}
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
  readonly form?: 'long' | 'short';
}

export function DayRangeText({ text, from, to, form = 'long' }: DaysProps) {
  const first = <time datetime={dateOf(from)}>{dayInWords(text, from, form)}</time>;
  if (from === to) return first;
  return (
    <>
      {first} – <time datetime={dateOf(to)}>{dayInWords(text, to, form)}</time>
    </>
  );
}
