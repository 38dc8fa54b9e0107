/** Whole calendar files: entries -> events -> VCALENDAR. Loaded with the first one, since Temporal and ical-generator are large. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session } from '../../../data/model/schedule.ts';
import type { Text } from '../../../data/model/text.ts';
import { partsOf } from '../../../data/model/zone.ts';
import { entriesOf, sessionEntry } from './entries.ts';
import { download, subscription } from './envelope.ts';
import { owner, vevent } from './event.ts';
import type { Kind } from './kind.ts';
import { seriesUid } from './series.ts';
import { stampOf } from './stamp.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';

/** A calendar to subscribe to, of one kind and in one language. */
export function subscriptionOf(edition: PublishedEdition, kind: Kind, text: Text): string {
  const calendar = owner();
  const events = entriesOf(edition, kind).map((entry) =>
    vevent(entry, stampOf(edition, entry), edition, text, calendar),
  );
  return subscription(edition, kind, text, events);
}

/** A few sessions to keep. */
export function downloadOf(edition: PublishedEdition, sessions: readonly Session[], text: Text): string {
  const calendar = owner();
  const events = sessions.map((session) => {
    const center = edition.directory.centers.find(({ id }) => id === session.center);
    if (!center) throw new Error(`a session names the center "${session.center}", which the directory does not have`);
    // By its times: sessions that were derived twice are equal, not identical.
    const parts = sessionsIn(edition, session.day, session.day).filter(({ schedule }) => schedule === session.schedule);
    const part = parts.findIndex(({ opens }) => opens === session.opens);
    const note = [...center.schedules, ...edition.directory.extra_sessions].find(({ id }) => id === session.schedule);
    const entry = sessionEntry(edition, center, session, part, note?.note);
    const series = seriesUid(edition, session.schedule, partsOf(session.day).year);
    return vevent(entry, stampOf(edition, entry, series), edition, text, calendar);
  });
  return download(edition, text, events);
}
