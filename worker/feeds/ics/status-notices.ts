/**
 * Notices of a center that is temporarily closed or closed, one for each span of such days: all-day events that repeat on the days
 * on which a session would have been.
 */
import type { Center } from '../../../data/model/directory.ts';
import { type FactSpan, undatedStatus } from '../../../data/model/dated-facts.ts';
import { type Day, weekdayOf } from '../../../data/model/zone.ts';
import { bydayOf } from '../../../data/model/schedule.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { type CalendarEvent, type Closing, compactDate, type Recurrence, uidOf } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { calendarSessions, closingDay, spansOfAllTime } from './calendar-sessions.ts';
import { firstDay } from './calendar-window.ts';
import { joinSpans } from './shown-spans.ts';

/** Those that reach into the days of the calendar. `center` is that of calendarDirectory. */
export function statusNotices(edition: PublishedEdition, kind: CalendarKind, center: Center): CalendarEvent[] {
  const spans = statusSpans(edition, center);
  return spans.flatMap((span, at) => {
    const last = Math.min(span.until, edition.horizon);
    if (span.center.status === 'active' || last < firstDay(edition)) return [];
    return runsOf(sessionDays(edition, kind, center.id, span.from, last)).flatMap((days, run) => {
      const [from = 0, until = from] = [days[0], days.at(-1)];
      if (until < firstDay(edition)) return [];
      const begins = [...(isUndated(edition, span) ? [] : [span.from]), ...(run > 0 ? [from] : [])];
      return [
        {
          uid: uidOf(edition.directory, 'status', center.id, ...begins.map(compactDate), kind.id),
          centers: [span.center],
          service: kind.services[0] ?? 'open_consultation',
          status: 'cancelled' as const,
          when: { from, to: from },
          recurrence: recurrenceOn(days),
          reason: 'center' as const,
          closing: closingOf(edition, span, spans[at + 1]),
          ...(spans[at + 1] === undefined && { open_ended: true as const }),
        },
      ];
    });
  });
}

/** The closing that a day is in. */
export function closingOn(edition: PublishedEdition, center: Center, day: Day): Closing {
  const spans = statusSpans(edition, center);
  const at = spans.findIndex(({ from, until }) => from <= day && day <= until);
  const span = spans[at];
  return span ? closingOf(edition, span, spans[at + 1]) : {};
}

function closingOf(edition: PublishedEdition, span: FactSpan, next: FactSpan | undefined): Closing {
  return {
    ...(!isUndated(edition, span) && { since: span.from }),
    ...(next?.center.status === 'active' && { reopens: next.from }),
  };
}

/** Nobody said since when: it begins with the first edition that has it. */
function isUndated(edition: PublishedEdition, { center, from }: FactSpan): boolean {
  return undatedStatus(ownOf(edition, center)) !== 'active' && from === closingDay(edition, center.id);
}

/** The center before its closing got a begin. */
const ownOf = ({ directory }: PublishedEdition, center: Center): Center =>
  directory.centers.find(({ id }) => id === center.id) ?? center;

function statusSpans({ horizon }: PublishedEdition, center: Center): FactSpan[] {
  return joinSpans(spansOfAllTime(center, horizon), ({ status, status_note }) => JSON.stringify([status, status_note]));
}

/** In time order, each day once. */
function sessionDays(edition: PublishedEdition, kind: CalendarKind, center: string, from: Day, until: Day): Day[] {
  const sessions = calendarSessions(edition, from, until).filter(
    (session) => session.center === center && session.reason === 'center' && kind.services.includes(session.service),
  );
  return [...new Set(sessions.map(({ day }) => day))];
}

/** More than a year without a day: readers give up on a rule that says nothing for so long (ical.js, after 500 exceptions). */
const LONGEST_GAP = 365;

/** The same days, cut at such gaps. */
function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day - (run.at(-1) ?? day) <= LONGEST_GAP) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Every week on the weekdays that have such a day, but for the days between that are none. */
function recurrenceOn(days: readonly Day[]): Recurrence {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const weekdays = new Set(days.map(weekdayOf));
  const wanted = new Set(days);
  const others = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (day) => weekdays.has(weekdayOf(day)) && !wanted.has(day),
  );
  const byday = [...weekdays].sort().map((weekday) => bydayOf(first - weekdayOf(first) + weekday));
  return { byday, interval: 1, until: last, exceptionDates: others };
}
