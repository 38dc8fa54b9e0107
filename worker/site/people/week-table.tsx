/** The text behind the week's picture: exceptions with their reasons, and all sessions as a table. */
import { dateInWords, dayInWords, say, weekdayName } from '../../../data/model/text.ts';
import { dateOf, timeOf, weekdayOf } from '../../../data/model/zone.ts';
import { type AgendaDay } from './agenda.ts';
import { epochMinute, promiseEnds } from '../page/epoch-minutes.ts';
import { ConcernedCenters } from './exceptions.tsx';
import type { PageContext } from '../page/page-context.ts';
import { briefReason, dayWithReason } from './reason-sentence.tsx';
import { GermanText } from '../page/marked-up-text.tsx';
import { ConditionList } from './condition-list.tsx';
import { sessionConditions } from './session-conditions.ts';
import { SessionPlace } from './session-place.tsx';
import type { Session } from '../../../data/model/session.ts';

/** The sessions that the picture strikes through or dashes, with the reason, one line each. */
export function WeekExceptions({ context, days }: { context: PageContext; days: readonly AgendaDay[] }) {
  const { text, edition } = context;
  const exceptions = days.flatMap(({ day, sessions }) => {
    const off = sessions.filter(({ status, reason }) => status !== 'confirmed' && reason !== undefined);
    return [...Map.groupBy(off, ({ status, reason }) => `${status} ${reason}`).values()].map((affected) => ({
      day,
      affected,
    }));
  });
  return exceptions.length === 0 ? null : (
    <ul class="offs">
      {exceptions.map(({ day, affected }) => (
        <li data-until={promiseEnds(edition, day + 1, 0)}>
          {dayWithReason(
            edition,
            text,
            <>
              <time datetime={dateOf(day)}>{dayInWords(text, day, 'full')}</time>
              <ConcernedCenters context={context} centers={new Set(affected.map(({ center }) => center))} />
            </>,
            affected[0]?.status ?? 'cancelled',
            affected[0]?.reason,
          )}
        </li>
      ))}
    </ul>
  );
}

export function WeekTable({
  context,
  days,
  title,
}: {
  context: PageContext;
  days: readonly AgendaDay[];
  title: string;
}) {
  const { edition, text } = context;
  const { centers } = edition.directory;
  return (
    <section class="scroll" tabindex={0} aria-label={title}>
      <table>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <td></td>
            {centers.map(({ name }) => (
              <th scope="col">
                <GermanText text={text}>{name}</GermanText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, sessions }) => (
            <tr data-day={epochMinute(edition, day, 0)}>
              <th scope="row">
                {weekdayName(text, weekdayOf(day))}
                <br />
                <time datetime={dateOf(day)}>{dateInWords(text, day)}</time>
              </th>
              {centers.map(({ id }) => (
                <td>
                  {sessions
                    .filter(({ center }) => center === id)
                    .map((session) => (
                      <WeekCell context={context} session={session} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WeekCell({ context, session }: { context: PageContext; session: Session }) {
  const { edition, text } = context;
  const { opens, closes, ends = closes, status, reason, service } = session;
  const range = say(text, 'time_range', { from: timeOf(opens), to: timeOf(ends) });
  return (
    <>
      <p>
        {status === 'cancelled' ? <s>{range}</s> : range}
        {service === 'consultation' ? <small> {say(text, 'consultation_session')}</small> : null}
        {status === 'confirmed' || reason === undefined ? null : (
          <small> {briefReason(edition, text, status, reason)}</small>
        )}
        <SessionPlace text={text} session={session} />
      </p>
      {status === 'cancelled' ? null : <ConditionList text={text} conditions={sessionConditions(edition, session)} />}
    </>
  );
}

/** What the picture's open bars mean; none for a week in which everybody can come to everything. */
export function ConsultationKey({ context, days }: { context: PageContext; days: readonly AgendaDay[] }) {
  const drawn = days.some(({ sessions }) => sessions.some(({ service }) => service === 'consultation'));
  return drawn ? <p class="key">{say(context.text, 'consultation_session')}</p> : null;
}
