/** What is not as the regular hours in the coming eight weeks: holidays, customary days, closures, each said once with its days; and sessions of their own. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session, Status } from '../../../data/model/schedule.ts';
import { dateInWords, dayInWords, say, type Text } from '../../../data/model/text.ts';
import { type Day, dateOf, timeOf } from '../../../data/model/zone.ts';
import { type Here, toldUntil } from '../page/here.ts';
import { SERVICE_WORDS } from './hours.tsx';
import { reasonSentence } from './reason.tsx';
import { German, labelled } from '../page/wording.tsx';
import { sessionsIn } from '../../../data/model/sessions.ts';

interface Off {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
  readonly reason: string;
  /** Ids of the centers whose sessions it touches. */
  readonly centers: ReadonlySet<string>;
}

type Exception = Off | Session;

/** Read off the sessions themselves, so nothing is told that touches no session. */
export function exceptionsOf(edition: PublishedEdition): Exception[] {
  const found = new Map<string, Off>();
  const all: Exception[] = [];
  const alternating = everyFewWeeks(edition);
  for (const session of sessionsIn(edition, edition.asOf, toldUntil(edition))) {
    const { day, status, reason, center, irregular, schedule } = session;
    if (status === 'confirmed' && (irregular || alternating.has(schedule))) all.push(session);
    if (status === 'confirmed' || reason === undefined) continue;
    // A holiday that comes back within the weeks told of (two New Years) is another exception.
    const key = reason.startsWith('closure/') ? reason : `${reason} ${day}`;
    const known = found.get(key);
    const centers = new Set(known?.centers).add(center);
    found.set(key, { from: known?.from ?? day, to: day, status, reason, centers });
  }
  return [...all, ...found.values()].sort((a, b) => firstDay(a) - firstDay(b));
}

const firstDay = (one: Exception): Day => ('day' in one ? one.day : one.from);

/** Ids of schedules of every n weeks: no table of regular hours names them, so their days stand with the exceptions. */
function everyFewWeeks({ directory }: PublishedEdition): ReadonlySet<string> {
  const schedules = directory.centers.flatMap((center) => center.schedules);
  return new Set(schedules.filter(({ interval = 1 }) => interval > 1).map(({ id }) => id));
}

export function ExceptionList({ here }: { here: Here }) {
  const { edition, text } = here;
  const exceptions = exceptionsOf(edition);
  if (exceptions.length === 0) {
    return <p>{say(text, 'no_exceptions', { date: dateInWords(text, toldUntil(edition)) })}</p>;
  }
  return (
    <ul class="exceptions">
      {exceptions.map((one) => (
        <li>{'day' in one ? <Extra here={here} session={one} /> : <OffDays here={here} off={one} />}</li>
      ))}
    </ul>
  );
}

function OffDays({ here, off }: { here: Here; off: Off }) {
  const { edition, text } = here;
  const days = (
    <>
      <strong>
        <Days text={text} {...off} />
      </strong>
      <Concerned here={here} centers={off.reason.startsWith('closure/') ? off.centers : undefined} />
    </>
  );
  return <>{labelled(text, days, <>{reasonSentence(edition, text, off.status, off.reason)}</>)}</>;
}

/** A session that takes place though the regular hours do not name it: "Samstag, 5. Dezember: Offene Sprechstunde, 10:00–13:00 Uhr". */
function Extra({ here, session }: { here: Here; session: Session }) {
  const { text } = here;
  const { day, opens, closes, service, center, location } = session;
  const what = say(text, 'when_range', {
    day: say(text, SERVICE_WORDS[service]),
    from: timeOf(opens),
    to: timeOf(closes),
  });
  const when = (
    <>
      <strong>
        <Days text={text} from={day} to={day} />
      </strong>
      <Concerned here={here} centers={new Set([center])} />
    </>
  );
  const where = location === undefined ? null : <German text={text}> ({location})</German>;
  return (
    <>
      {labelled(text, when, what)}
      {where}
    </>
  );
}

/** Whom a closure concerns, where that is not everybody: " · RSC Nord, RSC West". Holidays are everybody's. */
export function Concerned({ here, centers }: { here: Here; centers: ReadonlySet<string> | undefined }) {
  const open = here.edition.directory.centers.filter(({ status }) => status === 'active');
  const named = open.filter(({ id }) => centers?.has(id));
  if (named.length === 0 || named.length === open.length) return null;
  return (
    <>
      {' · '}
      <German text={here.text}>{named.map(({ name }) => name).join(', ')}</German>
    </>
  );
}

interface DaysProps {
  readonly text: Text;
  readonly from: Day;
  readonly to: Day;
  readonly form?: 'long' | 'short';
}

export function Days({ text, from, to, form = 'long' }: DaysProps) {
  const first = <time datetime={dateOf(from)}>{dayInWords(text, from, form)}</time>;
  if (from === to) return first;
  return (
    <>
      {first} – <time datetime={dateOf(to)}>{dayInWords(text, to, form)}</time>
    </>
  );
}
