/** /v1/centers/{id}/sessions/{date}.ics and ….{lang}.ics: one day's sessions to download, for "add to calendar". */
import type { CalendarEvent } from './calendar-event.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Store } from '../../store/store.ts';
import { MOST_IN_ONE_FILE } from '../../store/limits.ts';
import { FORMAT_REVISED, VISIT_CALENDAR } from './calendar-kinds.ts';
import type { Operation } from '../../http/operation.ts';
import { Problem } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context, Params, Section } from '../../http/route.ts';
import { calendarFields } from './calendar-fields.ts';
import { firstDay } from './calendar-window.ts';
import { type Day, dateOf, parseDay } from '../../../data/model/zone.ts';
import { centerEdition } from '../../http/params.ts';
import { calendarSessions } from './calendar-sessions.ts';
import { sessionEvents } from './session-event.ts';

/** Days for which the other languages are rendered ahead; German is to the horizon, the rest is answered live. */
const AHEAD_DAYS = 60;
/** Dates that a 404 names. */
const NEXT_DATES = 8;

const DESCRIPTION: Omit<Operation, 'address'> = {
  title: { de: 'Die Termine eines Tages für den Kalender', en: 'The sessions of one day, for a calendar' },
  media_type: 'text/calendar; charset=utf-8',
  errors: ['not-found'],
};

export const sessions: Section = {
  name: 'sessions',
  tag: {
    place: 3,
    title: { de: 'Einzelne Tage', en: 'Single days' },
    about: {
      de: 'Die Termine eines Tages, um sie in den eigenen Kalender zu legen.',
      en: 'The sessions of one day, to be kept in a calendar.',
    },
  },
  routes: [
    {
      path: '/v1/centers/:id/sessions/:file',
      cacheable: true,
      handler: representDay,
      prerender: prerenderedSessions,
      operations: [
        { ...DESCRIPTION, address: '/v1/centers/{id}/sessions/{date}.ics' },
        { ...DESCRIPTION, address: '/v1/centers/{id}/sessions/{date}.{lang}.ics' },
      ],
    },
  ],
};

/** Of a large directory, single days are answered live: there are more of them than files. */
function prerenderedSessions(edition: PublishedEdition, { tags }: Store): string[] {
  if (edition.count > MOST_IN_ONE_FILE) return [];
  const centers = edition.ids.map((id) => {
    const narrowed = edition.of(id);
    return { id, days: narrowed ? datesOf(narrowed, edition.asOf, edition.horizon, true) : [] };
  });
  return tags.flatMap((tag) => {
    const until = tag === 'de' ? edition.horizon : edition.asOf + AHEAD_DAYS - 1;
    return centers.flatMap(({ id, days }) =>
      days.filter((day) => day <= until).map((day) => sessionsPath(id, dateOf(day), tag)),
    );
  });
}

/** The address of one day's sessions of a center. */
export function sessionsPath(center: string, date: string, tag = 'de'): string {
  return `/v1/centers/${center}/sessions/${date}.${tag === 'de' ? 'ics' : `${tag}.ics`}`;
}

async function representDay(context: Context, params: Params): Promise<Representation> {
  const edition = centerEdition(context, params.id);
  const [date = '', ...rest] = (params.file ?? '').split('.');
  const tag = rest.length === 1 && rest[0] === 'ics' ? 'de' : rest.length === 2 && rest[1] === 'ics' ? rest[0] : '';
  const day = parseDay(date);
  if (day === undefined || !context.store.tags.includes(tag ?? '')) {
    throw sessionNotFound(edition, edition.asOf, 'An address ends in a date and .ics, or a language between them');
  }
  const events = eventsOn(edition, day);
  if (events.length === 0) throw sessionNotFound(edition, day, 'No session takes place on this day');
  const text = edition.text(tag ?? 'de');
  const name = [edition.directory.id, edition.scope, params.file].join('-');
  const { renderDownload } = await import('./render-calendars.ts');
  return {
    body: renderDownload(edition, events, text),
    type: 'text/calendar; charset=utf-8',
    cache: CACHE_CONTROL.calendar,
    last_modified: edition.lastTouched(FORMAT_REVISED),
    headers: calendarFields(edition.origin, text, name),
  };
}

/** The sessions of a day that calendars have: one that is cancelled, too, since somebody may keep it. */
function eventsOn(edition: PublishedEdition, day: Day): CalendarEvent[] {
  const isKnown = day >= firstDay(edition) && day <= edition.horizon;
  return isKnown ? sessionEvents(edition, VISIT_CALENDAR, day, day) : [];
}

/** Days with a session, both ends included: those on which it is cancelled only if asked for. */
function datesOf(edition: PublishedEdition, from: Day, until: Day, cancelled = false): Day[] {
  const sessions = calendarSessions(edition, from, until).filter(
    ({ service, status }) => VISIT_CALENDAR.services.includes(service) && (cancelled || status !== 'cancelled'),
  );
  return [...new Set(sessions.map(({ day }) => day))];
}

/** 404 with the next dates from a day on, or from the build's day when there is none after it. */
function sessionNotFound(edition: PublishedEdition, from: Day, detail: string): Problem {
  const later = datesOf(edition, Math.max(from, edition.asOf), edition.horizon);
  const days = later.length > 0 ? later : datesOf(edition, edition.asOf, edition.horizon);
  const next = days.slice(0, NEXT_DATES).map(dateOf);
  const dates = next.length > 0 ? `The next dates are ${next.join(', ')}.` : 'No further date is known.';
  return new Problem('not-found', `${detail}. ${dates}`, { next });
}
