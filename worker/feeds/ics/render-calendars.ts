/** Complete calendar files: events -> VEVENT -> VCALENDAR. Imported on first use, since Temporal and ical-generator are large. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session } from '../../../data/model/session.ts';
import type { Text } from '../../../data/model/text.ts';
import { listEvents, sessionEvent } from './calendar-events.ts';
import { wrapDownload, wrapSubscription } from './vcalendar.ts';
import { createOwnerCalendar, renderEvent } from './vevent.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { seriesUid } from './series.ts';
import { stampEvent } from './event-revision.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';

/** A calendar to subscribe to, of one kind and in one language. */
export function renderSubscription(edition: PublishedEdition, kind: CalendarKind, text: Text): string {
  const calendar = createOwnerCalendar();
  const events = listEvents(edition, kind).map((event) =>
    renderEvent(event, stampEvent(edition, event), edition, text, calendar),
  );
  return wrapSubscription(edition, kind, text, events);
}

/** A few sessions to download. @throws Error for a session of no center or schedule of the edition */
export function renderDownload(edition: PublishedEdition, sessions: readonly Session[], text: Text): string {
  const calendar = createOwnerCalendar();
  const events = sessions.map((session) => {
    const { center, offer, series } = sourceOf(edition, session);
    // By its times: sessions that were derived twice are equal, not identical.
    const parts = sessionsIn(edition, session.day, session.day).filter(({ schedule }) => schedule === session.schedule);
    const part = parts.findIndex(({ opens }) => opens === session.opens);
    const event = sessionEvent(edition, center, session, part, offer);
    return renderEvent(event, stampEvent(edition, event, series), edition, text, calendar);
  });
  return wrapDownload(edition, text, events);
}

/** The center of a session, its schedule or extra session, and the UID of the series that would have it. */
function sourceOf(edition: PublishedEdition, { center: id, schedule: name, day }: Session) {
  const { centers, extra_sessions } = edition.directory;
  const center = centers.find((one) => one.id === id);
  const schedule = center?.schedules.find((one) => one.id === name);
  const offer = schedule ?? extra_sessions.find((one) => one.id === name);
  if (!center || !offer) throw new Error(`a session names "${id}" and "${name}", which the directory does not have`);
  return { center, offer, series: schedule && seriesUid(edition, center, schedule, day) };
}
