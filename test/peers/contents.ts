/** What a reader must find in a calendar of a build, from the walk over days: the measure of every peer. */
import type { ReadData } from '../../worker/publish/read-data.ts';
import { datesWindow, firstDay } from '../../worker/feeds/ics/calendar-window.ts';
import { calendarSessions } from '../../worker/feeds/ics/calendar-sessions.ts';
import { epochOf, utcOf } from '../../data/model/zone.ts';
import { type Calendar, editionOf, walk } from '../interop/feeds.ts';

/** One file's content; times are in UTC. */
export interface Expected {
  /** "start end summary" of every session that takes place, sorted: as the day walk says, without recurrence rules. */
  readonly sessions: readonly string[];
  /** "start end" of every other session that somebody is told about, sorted, each once: one notice may stand for several centers. */
  readonly notices: readonly string[];
}

/** Everything in a calendar. Nothing tells of a public holiday: everybody's calendar shows it anyway. */
export function contentOf(data: ReadData, calendar: Calendar): Expected {
  const edition = editionOf(data, calendar.center);
  const span = calendar.dates ? datesWindow(edition) : { from: firstDay(edition), until: edition.horizon };
  const others = calendarSessions(edition, span.from, span.until).filter(
    ({ status, service }) => status !== 'confirmed' && calendar.kind.services.includes(service),
  );
  const times = others.map(({ day, opens, closes, ends = closes }) =>
    [opens, ends].map((minute) => utcOf(epochOf(edition.directory.timezone, day, minute))).join(' '),
  );
  return { sessions: walk(data, calendar), notices: [...new Set(times)].sort() };
}
