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
import { utcOf } from '../../../data/model/zone.ts';

/**
 * Compares editions in the order given, the newest last, as they would look on one day. UIDs that the newest no longer
 * has are left out; one that reappears continues its count, because SEQUENCE must never fall. With a center, only the events
 * of its calendars.
 */
export function deriveRevisions(editions: readonly Directory[], as_of: string, center?: string): EventRevisions {
  const known = new Map<string, EventRevision & { readonly facts: string }>();
  let before = new Map<string, string>();
  for (const directory of editions) {
    const released = utcOf(Date.parse(directory.released_at));
    const now = fingerprintsOf(directory, as_of, center);
    for (const [uid, facts] of now) {
      const previous = known.get(uid);
      if (!previous) known.set(uid, { sequence: 0, last_modified: released, since: released, facts });
      else if (!before.has(uid) || previous.facts !== facts) {
        const since = before.has(uid) ? previous.since : released;
        known.set(uid, { sequence: previous.sequence + 1, last_modified: released, since, facts });
      }
    }
    before = now;
  }
  return Object.fromEntries(
    [...known].flatMap(([uid, { facts: _, ...revision }]) => (before.has(uid) ? [[uid, revision]] : [])),
  );
}

/** Every event of an edition by UID, in the calendar of all centers and in each center's own, or in one center's. */
function fingerprintsOf(directory: Directory, as_of: string, center?: string): Map<string, string> {
  const fingerprints = new Map<string, string>();
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
      for (const event of listEvents(edition, kind)) fingerprints.set(event.uid, fingerprintEvent(event, directory));
    }
  }
  return fingerprints;
}
