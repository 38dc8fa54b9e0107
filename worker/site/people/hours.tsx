/** Regular hours of a center: which days, from when until when, as rows of a table. */
import type { Center, Service } from '../../../data/model/directory.ts';
import { daysInWords, say } from '../../../data/model/text.ts';
import { type Here, toldUntil } from '../page/here.ts';
import { toldSchedules, validity } from './validity.ts';
import { German } from '../page/wording.tsx';

interface Row {
  readonly days: string;
  readonly time: string;
  readonly notes: readonly string[];
  readonly location?: string;
}

/** What the page tells of. A schedule that only holds every other week stands in the dated list alone. */
function rowsOf({ edition, text }: Here, center: Center, service: Service): Row[] {
  return toldSchedules(edition, center, service, toldUntil(edition))
    .filter((one) => (one.interval ?? 1) === 1)
    .map((one) => ({
      days: daysInWords(text, one),
      time: say(text, 'time_range', { from: one.opens_at, to: one.closes_at }),
      notes: validity(edition, text, one),
      ...(one.location !== undefined && { location: one.location }),
    }));
}

/** In the order in which a table shows them. */
export const SERVICE_WORDS: { readonly [service in Service]: string } = {
  open_consultation: 'open_session',
  outreach: 'outreach_session',
  phone: 'phone_hours',
};

const SERVICES = Object.keys(SERVICE_WORDS) as Service[];

/** One table for visits, outreach and phone: a group of rows each, headed by its name. A closed center has no hours. */
export function HoursTable({ here, center }: { here: Here; center: Center }) {
  const { text } = here;
  if (center.status !== 'active') return null;
  return (
    <table class="hours">
      {SERVICES.map((service) => {
        const rows = rowsOf(here, center, service);
        return rows.length === 0 ? null : (
          <tbody>
            <tr>
              <th colspan={2} scope="rowgroup">
                {say(text, SERVICE_WORDS[service])}
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
