/** Regular hours of a center: which days, from when until when, as rows of a table. */
import type { Center, Service } from '../directory.ts';
import { dateInWords, daysInWords, say } from '../text.ts';
import { dayOf } from '../zone.ts';
import { type Here, toldUntil } from './here.ts';
import { German } from './wording.tsx';

interface Row {
  readonly days: string;
  readonly time: string;
  readonly notes: readonly string[];
  readonly location?: string;
}

/** Schedules that hold within the weeks a page tells of. One that only holds every other week stands in the dated list alone. */
function rowsOf(here: Here, center: Center, service: Service): Row[] {
  const { edition, text } = here;
  const until = toldUntil(edition);
  return center.schedules
    .filter((one) => one.service === service && (one.interval ?? 1) === 1)
    .filter((one) => dayOf(one.valid_from) <= until)
    .filter((one) => one.valid_to === undefined || dayOf(one.valid_to) >= edition.asOf)
    .map((one) => ({
      days: daysInWords(text, one),
      time: say(text, 'time_range', { from: one.opens_at, to: one.closes_at }),
      notes: [
        ...(dayOf(one.valid_from) > edition.asOf
          ? [say(text, 'valid_from', { date: dateInWords(text, dayOf(one.valid_from)) })]
          : []),
        ...(one.valid_to === undefined
          ? []
          : [say(text, 'valid_until', { date: dateInWords(text, dayOf(one.valid_to)) })]),
      ],
      ...(one.location !== undefined && { location: one.location }),
    }));
}

const SERVICES: ReadonlyArray<readonly [Service, string]> = [
  ['open_consultation', 'open_session'],
  ['outreach', 'outreach_session'],
  ['phone', 'phone_hours'],
];

/** One table for visits, outreach and phone: a group of rows each, headed by its name. A closed center has no hours. */
export function HoursTable({ here, center }: { here: Here; center: Center }) {
  const { text } = here;
  if (center.status !== 'active') return null;
  return (
    <table class="hours">
      {SERVICES.map(([service, id]) => {
        const rows = rowsOf(here, center, service);
        return rows.length === 0 ? null : (
          <tbody>
            <tr>
              <th colspan={2} scope="rowgroup">
                {say(text, id)}
              </th>
            </tr>
            {rows.map(({ days, time, notes, location }) => (
              <tr>
                <th scope="row">{days}</th>
                <td>
                  {time}
                  {notes.map((note) => (
                    <small> ({note})</small>
                  ))}
                  {location === undefined ? null : (
                    <small>
                      <German text={text}> {location}</German>
                    </small>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
