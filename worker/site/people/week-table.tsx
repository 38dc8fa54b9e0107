/** The words behind the picture of the week: what falls out and why, and all its sessions as a table. */
import { dayInWords, say } from '../../../data/model/text.ts';
import { dateOf, timeOf } from '../../../data/model/zone.ts';
import { type AgendaDay, minuteOf } from './agenda.ts';
import { Concerned } from './exceptions.tsx';
import type { Here } from '../page/here.ts';
import { reasonSentence, reasonText } from './reason.tsx';
import { German, labelled } from '../page/wording.tsx';

/** What the picture strikes or dashes, with the reason, a line for each. */
export function OffDays({ here, days }: { here: Here; days: readonly AgendaDay[] }) {
  const { text, edition } = here;
  const told = days.flatMap(({ day, sessions }) => {
    const off = sessions.filter(({ status, reason }) => status !== 'confirmed' && reason !== undefined);
    return [...Map.groupBy(off, ({ status, reason }) => `${status} ${reason}`).values()].map((same) => ({ day, same }));
  });
  return told.length === 0 ? null : (
    <ul class="offs">
      {told.map(({ day, same }) => (
        <li data-until={minuteOf(edition, day + 1, 0)}>
          {labelled(
            text,
            <>
              <time datetime={dateOf(day)}>{dayInWords(text, day, 'short')}</time>
              <Concerned here={here} centers={new Set(same.map(({ center }) => center))} />
            </>,
            <>{reasonSentence(edition, text, same[0]?.status ?? 'cancelled', same[0]?.reason)}</>,
          )}
        </li>
      ))}
    </ul>
  );
}

export function WeekTable({ here, days, title }: { here: Here; days: readonly AgendaDay[]; title: string }) {
  const { edition, text } = here;
  const { centers } = edition.directory;
  return (
    <section class="scroll" tabindex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            <td></td>
            {centers.map(({ name }) => (
              <th scope="col">
                <German text={text}>{name}</German>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, sessions }) => (
            <tr data-day={minuteOf(edition, day, 0)}>
              <th scope="row">
                <time datetime={dateOf(day)}>{dayInWords(text, day, 'short')}</time>
              </th>
              {centers.map(({ id }) => (
                <td>
                  {sessions
                    .filter(({ center }) => center === id)
                    .map(({ opens, closes, status, reason }) => {
                      const range = say(text, 'time_range', { from: timeOf(opens), to: timeOf(closes) });
                      if (status === 'confirmed') return <p>{range}</p>;
                      const why = reason === undefined ? '' : reasonText(edition, text, status, reason);
                      return (
                        <p>
                          {status === 'cancelled' ? <s>{range}</s> : range} <small>{why}</small>
                        </p>
                      );
                    })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
