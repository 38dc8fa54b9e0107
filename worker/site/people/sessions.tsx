/** The list of coming days: date, time, center, number to call; what is cancelled stands struck, with its reason. */
import type { Center } from '../../../data/model/directory.ts';
import type { Session } from '../../../data/model/schedule.ts';
import { dayInWords, say } from '../../../data/model/text.ts';
import { dateOf, isoOf, timeOf } from '../../../data/model/zone.ts';
import { centerPath, sessionPath } from '../page/addresses.ts';
import { type AgendaDay, minuteOf } from './agenda.ts';
import { type Here, link } from '../page/here.ts';
import { reasonSentence } from './reason.tsx';
import { CallLink, German, labelled } from '../page/wording.tsx';

/** What stands beside a session's time: the center (on pages of all), or a calendar file (on a center's page). */
export type Beside = 'center' | 'calendar' | 'nothing';

interface Props {
  readonly here: Here;
  readonly days: readonly AgendaDay[];
  readonly beside: Beside;
  /** The day that is set large: the first on which somebody can come. */
  readonly lead?: AgendaDay | undefined;
}

export function SessionList({ here, days, beside, lead }: Props) {
  if (days.length === 0) return null;
  return (
    <ol class="agenda">
      {days.map((one) => (
        <DayItem here={here} one={one} beside={beside} lead={one === lead} />
      ))}
    </ol>
  );
}

/** The rest of the weeks told of, folded away; its line says which days those are. */
export function Later({ here, days, beside }: Pick<Props, 'here' | 'days' | 'beside'>) {
  const { text } = here;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const [from, until] = [dayInWords(text, first.day, 'short'), dayInWords(text, last.day, 'short')];
  return (
    <details class="later">
      <summary>{labelled(text, say(text, 'next_sessions'), first === last ? from : `${from} – ${until}`)}</summary>
      <SessionList here={here} days={days} beside={beside} />
    </details>
  );
}

function DayItem({ here, one, beside, lead }: { here: Here; one: AgendaDay; beside: Beside; lead: boolean }) {
  const { edition, text } = here;
  const { day, sessions, off } = one;
  const looks = ['day', ...(lead ? ['lead'] : []), ...(off === undefined ? [] : ['off'])];
  return (
    <li class={looks.join(' ')} data-day={minuteOf(edition, day, 0)}>
      <p class="date">
        <time datetime={dateOf(day)}>{dayInWords(text, day)}</time>
      </p>
      {off === undefined ? null : <p class="why">{reasonSentence(edition, text, 'cancelled', off)}</p>}
      <ul>
        {sessions.map((session) => (
          <SessionItem here={here} session={session} beside={beside} told={off !== undefined} />
        ))}
      </ul>
    </li>
  );
}

interface ItemProps {
  readonly here: Here;
  readonly session: Session;
  readonly beside: Beside;
  /** The reason already stands above, once for the whole day. */
  readonly told: boolean;
}

function SessionItem({ here, session, beside, told }: ItemProps) {
  const { edition, text } = here;
  const { status, reason, day, opens, closes, location } = session;
  const center = edition.directory.centers.find(({ id }) => id === session.center);
  const span = [minuteOf(edition, day, opens), minuteOf(edition, day, closes)] as const;
  const range = say(text, 'time_range', { from: timeOf(opens), to: timeOf(closes) });
  const time = <time datetime={isoOf(edition.directory.timezone, day, opens)}>{range}</time>;
  return (
    <li
      class={status === 'confirmed' ? 'session' : `session ${status}`}
      data-from={span[0]}
      data-until={span[1]}
      data-closes={timeOf(closes)}
    >
      <span class="time">{status === 'cancelled' ? <s>{time}</s> : time}</span>
      {center && beside === 'center' ? <CenterName here={here} center={center} call={status !== 'cancelled'} /> : null}
      {beside === 'calendar' && status !== 'cancelled' ? (
        <a class="quiet" href={link(here, sessionPath(text.tag, session.center, dateOf(day)))}>
          {say(text, 'add_to_calendar')}
        </a>
      ) : null}
      {location === undefined ? null : (
        <span class="place">
          {labelled(text, say(text, 'outreach_session'), <German text={text}>{location}</German>)}
        </span>
      )}
      {status === 'confirmed' || told ? null : <span class="why">{reasonSentence(edition, text, status, reason)}</span>}
    </li>
  );
}

function CenterName({ here, center, call }: { here: Here; center: Center; call: boolean }) {
  const { text } = here;
  const phone = center.phones[0];
  return (
    <>
      <span class="who">
        <a href={link(here, centerPath(text.tag, center.id))}>
          <German text={text}>{center.name}</German>
        </a>{' '}
        <small>
          <German text={text}>{center.district}</German>
        </small>
      </span>
      {call && phone ? <CallLink text={text} name={center.name} phone={phone} /> : null}
    </>
  );
}
