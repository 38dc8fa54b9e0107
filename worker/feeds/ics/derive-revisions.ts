/**
 * Archived editions -> EventRevisions: which edition last touched each calendar event, and how often that happened. Computed
 * at build by comparing the editions, so that no "last updated" is maintained by hand. Wording, links and format
 * are left out: FORMAT_REVISIONS counts those.
 */
import type { Directory } from '../../../data/model/directory.ts';
import { PublishedEdition } from '../../store/published-edition.ts';
import type { EventRevision, EventRevisions } from '../../store/published-edition.ts';
import { type CalendarEvent, datesUid } from './calendar-event.ts';
import { listEvents } from './calendar-events.ts';
import { closingUid } from './calendar-sessions.ts';
import { firstDay } from './calendar-window.ts';
import { fingerprintEvent } from './event-fingerprint.ts';
import { sessionEvents } from './session-event.ts';
import { CALENDAR_KINDS } from './calendar-kinds.ts';
import { directoryOn, undatedStatus } from '../../../data/model/dated-facts.ts';
import { confirmationsEnded } from '../../../data/model/verification.ts';
import { dayOf, utcOf } from '../../../data/model/zone.ts';

/** One event of an edition. */
interface Seen {
  readonly facts: string;
  readonly centers: readonly string[];
}

/** What is known of an event so far, by UID. */
type Known = Map<string, EventRevision & { readonly facts: string }>;

/**
 * Compares editions in the order given, the newest last, as they would look on one day: every event of every calendar, and every
 * date of every schedule, so that a UID has one count, whichever address serves it. UIDs that the newest no longer
 * has are left out; one that reappears continues its count, because SEQUENCE must never fall. Each day on which a confirmation
 * grew too old counts for all events of its center. With a center, only the events of its calendars.
 */
export function deriveRevisions(editions: readonly Directory[], as_of: string, center?: string): EventRevisions {
  const known: Known = new Map();
  let before = new Map<string, Seen>();
  for (const [at, directory] of editions.entries()) {
    const released = utcOf(Date.parse(directory.released_at));
    const own = center === undefined ? directory.centers : directory.centers.filter(({ id }) => id === center);
    const closings = closingsSince({ ...directory, centers: own }, known, before, released);
    const now = eventsOf(directory, as_of, closings, center);
    countEdition(known, before, now, released);
    countEndedConfirmations(known, now, endedByCenter(directory, released, as_of, editions[at + 1]));
    before = now;
  }
  return joinDates([...known].flatMap(([uid, { facts: _, ...one }]) => (before.has(uid) ? [[uid, one] as const] : [])));
}

/** The dates of a schedule are many and mostly alike: the revision that most of them have stands once, under their common name. */
function joinDates(revisions: ReadonlyArray<readonly [string, EventRevision]>): EventRevisions {
  const joined: Record<string, EventRevision> = {};
  for (const [name, group] of Map.groupBy(revisions, ([uid]) => datesUid(uid))) {
    const alike = [...Map.groupBy(group, ([, revision]) => JSON.stringify(revision)).values()];
    const most = alike.reduce((a, b) => (b.length > a.length ? b : a));
    if (most[0]) joined[name] = most[0][1];
    for (const [uid, revision] of alike.filter((one) => one !== most).flat()) joined[uid] = revision;
  }
  return joined;
}

/** Since when each center is closed whose closing nobody gave a date: the first of the editions in a row that say so. */
function closingsSince(
  directory: Directory,
  known: Known,
  before: ReadonlyMap<string, Seen>,
  released: string,
): EventRevisions {
  const closed = directory.centers.filter((center) => undatedStatus(center) !== 'active');
  return Object.fromEntries(
    closed.map(({ id }) => {
      const uid = closingUid(directory, id);
      const since = (before.has(uid) && known.get(uid)?.since) || released;
      return [uid, { sequence: 0, last_modified: since, since }];
    }),
  );
}

function countEdition(
  known: Known,
  before: ReadonlyMap<string, Seen>,
  now: ReadonlyMap<string, Seen>,
  released: string,
): void {
  for (const [uid, { facts }] of now) {
    const previous = known.get(uid);
    if (!previous) known.set(uid, { sequence: 0, last_modified: released, since: released, facts });
    else if (!before.has(uid) || previous.facts !== facts) {
      const since = before.has(uid) ? previous.since : released;
      known.set(uid, { sequence: previous.sequence + 1, last_modified: released, since, facts });
    }
  }
}

/** The moments at which confirmations of each center grew too old while an edition was the newest one: until the next, included. */
function endedByCenter(
  directory: Directory,
  released: string,
  as_of: string,
  next: Directory | undefined,
): ReadonlyMap<string, readonly string[]> {
  const until = next && utcOf(Date.parse(next.released_at));
  return new Map(
    directory.centers.map((center) => {
      const moments = confirmationsEnded({ ...directory, centers: [center] }, released, as_of);
      return [center.id, until === undefined ? moments : moments.filter((moment) => moment <= until)];
    }),
  );
}

function countEndedConfirmations(
  known: Known,
  events: ReadonlyMap<string, Seen>,
  ended: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [uid, { centers }] of events) {
    const revision = known.get(uid);
    const moments = [...new Set(centers.flatMap((id) => ended.get(id) ?? []))].sort();
    const last_modified = moments.at(-1);
    if (revision && last_modified !== undefined)
      known.set(uid, { ...revision, sequence: revision.sequence + moments.length, last_modified });
  }
}

/** Every event of an edition by UID, in the calendar of all centers and in each center's own, or in one center's. */
function eventsOf(raw: Directory, as_of: string, closings: EventRevisions, center?: string): Map<string, Seen> {
  const events = new Map<string, Seen>();
  const directory = directoryOn(raw, dayOf(as_of));
  const everything = new PublishedEdition({
    directory,
    as_of,
    origin: '',
    texts: [],
    revisions: closings,
    forms: () => [],
    public_holidays: () => [],
  });
  const add = (event: CalendarEvent) =>
    events.set(event.uid, { facts: fingerprintEvent(event, directory), centers: event.centers.map(({ id }) => id) });
  const ids = center === undefined ? everything.ids : [center];
  for (const edition of ids.flatMap((id) => everything.of(id) ?? [])) {
    for (const kind of CALENDAR_KINDS) {
      sessionEvents(edition, kind, firstDay(edition), edition.horizon).forEach(add);
      listEvents(edition, kind).forEach(add);
    }
  }
  if (center === undefined) CALENDAR_KINDS.flatMap((kind) => listEvents(everything, kind)).forEach(add);
  for (const uid of Object.keys(closings)) events.set(uid, { facts: '', centers: [] });
  return events;
}
