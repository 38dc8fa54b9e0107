/**
 * Archived editions -> EventRevisions: which edition last touched each calendar event, and how often that happened. Computed
 * at build by comparing the editions, so that no "last updated" is maintained by hand. Wording, links and format
 * are left out: FORMAT_REVISIONS counts those.
 */
import type { Directory } from '../../../data/model/directory.ts';
import { PublishedEdition } from '../../store/published-edition.ts';
import type { EventRevision, EventRevisions } from '../../store/published-edition.ts';
import { listEvents } from './calendar-events.ts';
import { fingerprintEvent } from './calendar-event.ts';
import { CALENDAR_KINDS } from './calendar-kinds.ts';
import { directoryOn } from '../../../data/model/dated-facts.ts';
import { confirmationsEnded } from '../../../data/model/verification.ts';
import { dateOf, dayOf, localOf, utcOf } from '../../../data/model/zone.ts';

/** One event of an edition. */
interface Seen {
  readonly facts: string;
  readonly centers: readonly string[];
}

/**
 * Compares editions in the order given, the newest last, as they would look on one day. UIDs that the newest no longer
 * has are left out; one that reappears continues its count, because SEQUENCE must never fall. Between two editions, each day
 * on which a confirmation grew too old counts for all events of its center. With a center, only the events of its calendars.
 */
export function deriveRevisions(editions: readonly Directory[], as_of: string, center?: string): EventRevisions {
  const known = new Map<string, EventRevision & { readonly facts: string }>();
  let before = new Map<string, Seen>();
  for (const [at, directory] of editions.entries()) {
    const released = utcOf(Date.parse(directory.released_at));
    const now = eventsOf(directory, as_of, center);
    for (const [uid, { facts }] of now) {
      const previous = known.get(uid);
      if (!previous) known.set(uid, { sequence: 0, last_modified: released, since: released, facts });
      else if (!before.has(uid) || previous.facts !== facts) {
        const since = before.has(uid) ? previous.since : released;
        known.set(uid, { sequence: previous.sequence + 1, last_modified: released, since, facts });
      }
    }
    countEndedConfirmations(known, now, directory, released, untilNext(editions[at + 1], as_of));
    before = now;
  }
  return Object.fromEntries(
    [...known].flatMap(([uid, { facts: _, ...revision }]) => (before.has(uid) ? [[uid, revision]] : [])),
  );
}

/** The last local date on which an edition is the newest one: the day before the next, or the day of the build. */
function untilNext(next: Directory | undefined, as_of: string): string {
  if (!next) return as_of;
  const { day } = localOf(next.timezone, Date.parse(next.released_at));
  return dateOf(day - 1);
}

function countEndedConfirmations(
  known: Map<string, EventRevision & { readonly facts: string }>,
  events: ReadonlyMap<string, Seen>,
  directory: Directory,
  released: string,
  until: string,
): void {
  const ended = new Map(
    directory.centers.map((one) => [one.id, confirmationsEnded({ ...directory, centers: [one] }, released, until)]),
  );
  for (const [uid, { centers }] of events) {
    const revision = known.get(uid);
    const moments = [...new Set(centers.flatMap((id) => ended.get(id) ?? []))].sort();
    const last_modified = moments.at(-1);
    if (revision && last_modified !== undefined)
      known.set(uid, { ...revision, sequence: revision.sequence + moments.length, last_modified });
  }
}

/** Every event of an edition by UID, in the calendar of all centers and in each center's own, or in one center's. */
function eventsOf(raw: Directory, as_of: string, center?: string): Map<string, Seen> {
  const events = new Map<string, Seen>();
  const directory = directoryOn(raw, dayOf(as_of));
  const everything = new PublishedEdition({
    directory,
    as_of,
    origin: '',
    texts: [],
    revisions: {},
    forms: () => [],
    public_holidays: () => [],
  });
  const ids = center === undefined ? everything.ids : [center];
  for (const edition of [
    ...(center === undefined ? [everything] : []),
    ...ids.flatMap((id) => everything.of(id) ?? []),
  ]) {
    for (const kind of CALENDAR_KINDS) {
      for (const event of listEvents(edition, kind)) {
        events.set(event.uid, {
          facts: fingerprintEvent(event, directory),
          centers: event.centers.map(({ id }) => id),
        });
      }
    }
  }
  return events;
}
