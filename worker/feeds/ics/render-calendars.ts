/** Complete calendar files: events -> VEVENT -> VCALENDAR. Imported on first use, since Temporal and ical-generator are large. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session } from '../../../data/model/session.ts';
import type { Text } from '../../../data/model/text.ts';
import { partsOf } from '../../../data/model/zone.ts';
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

/** A few sessions to download. */
export function renderDownload(edition: PublishedEdition, sessions: readonly Session[], text: Text): string {
  const calendar = createOwnerCalendar();
  const events = sessions.map((session) => {
    const center = edition.directory.centers.find(({ id }) => id === session.center);
    if (!center) throw new Error(`a session names the center "${session.center}", which the directory does not have`);
    // By its times: sessions that were derived twice are equal, not identical.
    const parts = sessionsIn(edition, session.day, session.day).filter(({ schedule }) => schedule === session.schedule);
    const part = parts.findIndex(({ opens }) => opens === session.opens);
    const note = [...center.schedules, ...edition.directory.extra_sessions].find(({ id }) => id === session.schedule);
    const event = sessionEvent(edition, center, session, part, note?.note);
    const series = seriesUid(edition, session.schedule, partsOf(session.day).year);
    return renderEvent(event, stampEvent(edition, event, series), edition, text, calendar);
  });
  return wrapDownload(edition, text, events);
}
