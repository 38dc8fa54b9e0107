/** Regular hours of a center: which days, from when until when, as rows of a table. */
import type { Center, Service } from '../../../data/model/directory.ts';
import { daysInWords, say } from '../../../data/model/text.ts';
import { type PageContext, shownUntil } from '../page/page-context.ts';
import { shownSchedules, validityNotes } from './shown-schedules.ts';
import { GermanText } from '../page/marked-up-text.tsx';

interface HoursRow {
  readonly days: string;
  readonly time: string;
  readonly notes: readonly string[];
  readonly location?: string;
}

/** The schedules that the page shows. One that holds every n weeks is in the list of exceptions alone. */
function rowsOf({ edition, text }: PageContext, center: Center, service: Service): HoursRow[] {
  return shownSchedules(edition, center, service, shownUntil(edition))
    .filter((one) => (one.interval ?? 1) === 1)
    .map((one) => ({
      days: daysInWords(text, one),
      time: say(text, 'time_range', { from: one.opens_at, to: one.closes_at }),
      notes: validityNotes(edition, text, one),
      ...(one.location !== undefined && { location: one.location }),
    }));
}

/** In the order in which a table shows them. */
export const SERVICE_HEADINGS: { readonly [service in Service]: string } = {
  open_consultation: 'open_session',
  outreach: 'outreach_session',
  consultation: 'consultation_session',
  phone: 'phone_hours',
};

const SHOWN_SERVICES = Object.keys(SERVICE_HEADINGS) as Service[];

/** One table for visits, outreach and phone: a group of rows each, headed by its name. A closed center has no hours. */
export function HoursTable({ context, center }: { context: PageContext; center: Center }) {
  const { text } = context;
  if (center.status !== 'active') return null;
  return (
    <table class="hours">
      {SHOWN_SERVICES.map((service) => {
        const rows = rowsOf(context, center, service);
        return rows.length === 0 ? null : (
          <tbody>
            <tr>
              <th colspan={2} scope="rowgroup">
                {say(text, SERVICE_HEADINGS[service])}
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
                      <GermanText text={text}> {location}</GermanText>
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
