/**
 * LAST-MODIFIED, DTSTAMP and SEQUENCE of an event (RFC 5545, sections 3.8.7.2 to 3.8.7.4), derived and never typed:
 * ICSx5 ignores a change whose LAST-MODIFIED did not rise, Google one whose SEQUENCE did not.
 */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { localOf, partsOf } from '../../../data/model/zone.ts';
import { type CalendarEvent, datesUid } from './calendar-event.ts';
import { FORMAT_REVISED, FORMAT_REVISIONS } from './calendar-kinds.ts';

export interface EventStamp {
  readonly sequence: number;
  /** UTC, "YYYY-MM-DDTHH:MM:SSZ". */
  readonly last_modified: string;
}

/** The count of a UID is one, whichever address serves it. */
export function stampEvent(edition: PublishedEdition, event: CalendarEvent): EventStamp {
  const never = { sequence: 0, last_modified: edition.touched, since: edition.released };
  const { revisions } = edition;
  const revision = revisions[event.uid] ?? revisions[datesUid(event.uid)] ?? revisions['*'] ?? never;
  const years = yearsGrown(edition, event, revision.since);
  const moments = [revision.last_modified, FORMAT_REVISED, ...(years > 0 ? [edition.horizonMoved] : [])];
  return {
    sequence: revision.sequence + FORMAT_REVISIONS.length - 1 + years,
    last_modified: moments.reduce((a, b) => (a > b ? a : b)),
  };
}

/** How often the horizon moved since an edition added an open-ended notice: each time its end moved with it. */
function yearsGrown({ asOf, directory }: PublishedEdition, { open_ended }: CalendarEvent, since: string): number {
  if (!open_ended) return 0;
  return Math.max(0, partsOf(asOf).year - partsOf(localOf(directory.timezone, Date.parse(since)).day).year);
}
