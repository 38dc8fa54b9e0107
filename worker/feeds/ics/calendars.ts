/** Whole calendar files: entries -> events -> VCALENDAR. Loaded with the first one, since Temporal and ical-generator are large. */
import type { Edition } from '../../../data/model/edition.ts';
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
export function subscriptionOf(edition: Edition, kind: Kind, text: Text): string {
  const calendar = owner();
  const events = entriesOf(edition, kind).map((entry) =>
    vevent(entry, stampOf(edition, entry), edition, text, calendar),
  );
  return subscription(edition, kind, text, events);
}

/** A few sessions to keep. */
export function downloadOf(edition: Edition, kept: readonly Session[], text: Text): string {
  const calendar = owner();
  const events = kept.map((session) => {
    const center = edition.directory.centers.find(({ id }) => id === session.center);
    if (!center) throw new Error(`a session names the center "${session.center}", which the directory does not have`);
    const same = sessionsIn(edition, session.day, session.day).filter(({ schedule }) => schedule === session.schedule);
    const note = [...center.schedules, ...edition.directory.extra_sessions].find(({ id }) => id === session.schedule);
    const entry = sessionEntry(edition, center, session, same.indexOf(session), note?.note);
    const series = seriesUid(edition, session.schedule, partsOf(session.day).year);
    return vevent(entry, stampOf(edition, entry, series), edition, text, calendar);
  });
  return download(edition, text, events);
}
