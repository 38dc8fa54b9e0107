/** Regular hours of a center: which days, from when until when and on which conditions, as rows of a table. */
import type { Center, Schedule, Service } from '../../../data/model/directory.ts';
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';
import { dateInWords, daysInWords, say, type Text } from '../../../data/model/text.ts';
import { dateOf } from '../../../data/model/zone.ts';
import { type PageContext, shownUntil } from '../page/page-context.ts';
import { shownSchedules, validityNotes } from './shown-schedules.ts';
import { GermanText, sayWithMarkup } from '../page/marked-up-text.tsx';
import { ConditionList } from './condition-list.tsx';

const SHOWN_SERVICES = Object.keys(SERVICE_HEADINGS) as Service[];

interface HoursProps {
  readonly context: PageContext;
  readonly center: Center;
  /** All of them, if none are named. */
  readonly services?: readonly Service[];
}

/** One table for visits, outreach and phone: a group of rows each, headed by its name. A closed center has no hours. */
export function HoursTable({ context, center, services = SHOWN_SERVICES }: HoursProps) {
  const { edition, text } = context;
  const groups = SHOWN_SERVICES.filter((service) => services.includes(service))
    .map((service) => ({ service, schedules: shownSchedules(edition, center, service, shownUntil(edition)) }))
    .filter(({ schedules }) => schedules.length > 0);
  if (center.status !== 'active' || groups.length === 0) return null;
  return (
    <table class="hours">
      <caption class="hidden">{say(text, 'regular_hours')}</caption>
      {groups.map(({ service, schedules }) => (
        <tbody>
          <tr>
            <th colspan={2} scope="rowgroup">
              {say(text, SERVICE_HEADINGS[service])}
            </th>
          </tr>
          {schedules.map((schedule) => (
            <HoursRow context={context} center={center} schedule={schedule} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly context: PageContext;
  readonly center: Center;
  readonly schedule: Schedule;
}

/** The time goes to the real end; the last admission stands among the conditions. */
function HoursRow({ context, center, schedule }: RowProps) {
  const { edition, text } = context;
  return (
    <tr>
      <th scope="row">{daysInWords(text, schedule)}</th>
      <td>
        <span class="time">{say(text, 'time_range', { from: schedule.opens_at, to: schedule.closes_at })}</span>
        {validityNotes(edition, text, center, schedule).map((note) => (
          <small> ({note})</small>
        ))}
        <RowDates context={context} schedule={schedule} />
        <RowPlace text={text} schedule={schedule} />
        <ConditionList text={text} conditions={schedule} />
      </td>
    </tr>
  );
}

/** "Every two weeks" does not say in which: its days among the weeks that a page shows. */
function RowDates({ context, schedule: { id, interval = 1 } }: Omit<RowProps, 'center'>) {
  const { edition, text } = context;
  if (interval === 1) return null;
  const days = sessionsIn(edition, edition.asOf, shownUntil(edition))
    .filter(({ schedule, status }) => schedule === id && status !== 'cancelled')
    .map(({ day }) => day);
  return (
    <small class="dates">
      {[...new Set(days)].map((day, index) => (
        <>
          {index === 0 ? ' ' : ' · '}
          <time datetime={dateOf(day)}>{dateInWords(text, day)}</time>
        </>
      ))}
    </small>
  );
}

/** The heading of its group already says that outreach is elsewhere. */
function RowPlace({ text, schedule: { location, service } }: { text: Text; schedule: Schedule }) {
  if (location === undefined) return null;
  const address = <GermanText text={text}>{location}</GermanText>;
  return <small> {service === 'outreach' ? address : sayWithMarkup(text, 'elsewhere', { address })}</small>;
}
