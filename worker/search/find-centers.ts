/** Query -> one page of centers: sifted by the index, in the directory's order or by distance, each parsed only when it is shown. */
import type { Center } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import type { Session } from '../../data/model/session.ts';
import type { Store } from '../store/store.ts';
import { CenterIndex } from '../store/center-index.ts';
import { ServiceIndex } from '../store/service-index.ts';
import { findOpenSession, type Interval } from './open-session.ts';
import type { SearchQuery } from './search-query.ts';
import { calendarOf } from '../../data/model/sessions.ts';

export interface SearchHit {
  readonly center: Center;
  /** Kilometres from `near`. */
  readonly kilometres?: number;
  /** The session that is on at `open_at`, or the first one in `open_in`. */
  readonly open?: Session;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** Cursor of the next page, if there is one. */
  readonly next?: number;
  /** How many centers match in all; unknown with `open_at` and `open_in`, which are evaluated page by page. */
  readonly matched?: number;
}

/** Centers per page whose sessions are derived, at most: a page may end early, and the next one continues. */
const MOST_EXAMINED = 100;

export function findCenters(store: Store, edition: Edition, query: SearchQuery): SearchPage {
  const index = new CenterIndex(store.block);
  const candidates = candidatesOf(store, index, query, edition);
  const { near, limit } = query;
  const interval = intervalOf(query);
  const hits: SearchHit[] = [];
  let at = query.cursor;
  const last = interval ? Math.min(candidates.length, at + MOST_EXAMINED) : candidates.length;
  for (; at < last && hits.length < limit; at++) {
    const { position, kilometres } = candidates[at] ?? { position: 0 };
    const open = interval && findOpenSession(store.centers.partAt(position).directory, calendarOf(edition), interval);
    if (interval && !open) continue;
    const center = store.centers.center(position);
    hits.push({ center, ...(near && kilometres !== undefined && { kilometres }), ...(open && { open }) });
  }
  return {
    hits,
    ...(at < candidates.length && { next: at }),
    ...(!interval && { matched: candidates.length }),
  };
}

interface Candidate {
  readonly position: number;
  readonly kilometres?: number | undefined;
}

function candidatesOf(store: Store, index: CenterIndex, query: SearchQuery, edition: Edition): Candidate[] {
  const filters = [...filtersOf(index, query, edition), ...serviceFilter(store, query)];
  const positions: number[] = [];
  for (let at = 0; at < index.count; at++) if (filters.every((filter) => filter(at))) positions.push(at);
  const { near } = query;
  if (!near) return positions.map((position) => ({ position }));
  return positions
    .map((position) => ({ position, kilometres: index.kilometresTo(near, position) }))
    .sort((a, b) => (a.kilometres ?? Infinity) - (b.kilometres ?? Infinity) || a.position - b.position);
}

/** The cheap filters. The last one may let a closed center through; none keeps out an open one. */
function filtersOf(index: CenterIndex, query: SearchQuery, edition: Edition): Array<(at: number) => boolean> {
  const { bbox, within, postal_code, district, open_at } = query;
  const filters: Array<(at: number) => boolean> = [];
  if (bbox) filters.push((at) => index.isIn(bbox, at));
  if (within) {
    filters.push((at) => {
      const point = index.point(at);
      return point !== undefined && within(point);
    });
  }
  if (postal_code !== undefined) filters.push(index.matcherOf('postal_code', postal_code));
  if (district !== undefined) filters.push(index.matcherOf('district', district));
  if (open_at) {
    const extras = index.extrasOn(open_at.day);
    // On a public holiday or a day closed by custom, only extra sessions are sure.
    const calendar = calendarOf(edition);
    const regular = !calendar.holiday(open_at.day) && !calendar.customary(open_at.day);
    filters.push((at) => extras.has(at) || (regular && index.mayBeOpen(at, open_at.day, open_at.minutes)));
  }
  return filters;
}

function serviceFilter(store: Store, { service }: SearchQuery): Array<(at: number) => boolean> {
  if (!service) return [];
  const services = new ServiceIndex(store);
  const offering = new Set<number>();
  for (let number = 0; number < services.count; number++) {
    const offered = services.at(number);
    if (offered.service === service) offering.add(offered.position);
  }
  return [(at) => offering.has(at)];
}

/** A moment is a span without length. */
function intervalOf({ open_at, open_in }: SearchQuery): Interval | undefined {
  return open_at ? { from: open_at, until: open_at } : open_in;
}
