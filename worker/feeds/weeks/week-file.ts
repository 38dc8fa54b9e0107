/** Sessions from a day on: what the widget needs. Visits of all kinds for eight weeks, phone hours for two. */
import { directoryOn } from '../../../data/model/dated-facts.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';
import { type Day, dateOf, offsetsBetween } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { weekCenter } from './week-center.ts';
import { NoteTable } from './week-notes.ts';
import { weekReasons } from './week-reasons.ts';
import { weekSessions } from './week-sessions.ts';

/** Number of days covered: visits, and phone hours. */
const VISIT_DAYS = 56;
const PHONE_DAYS = 14;

/** The sessions from a day on as JSON text, with the centers as they are on that day; ends at the horizon. */
export function renderWeeks(edition: PublishedEdition, from: Day): string {
  return `${JSON.stringify(weekFile(edition, from))}\n`;
}

/** The same as a value. */
export function weekFile(edition: PublishedEdition, from: Day) {
  const until = Math.min(from + VISIT_DAYS - 1, edition.horizon);
  const phoneUntil = Math.min(from + PHONE_DAYS - 1, edition.horizon);
  const sessions = sessionsIn(edition, from, until).filter(
    (session) => session.service !== 'phone' || session.day <= phoneUntil,
  );
  const { directory } = edition;
  const { email, url } = directory.publisher.contact ?? {};
  const report = url ?? (email && `mailto:${email}`);
  const notes = new NoteTable(edition.texts);
  const centers = directoryOn(directory, from).centers.map((center) => weekCenter(edition, center, from, until, notes));
  const { occurrences, further } = weekSessions(edition, sessions, from, until, notes);
  return {
    edition: directory.edition,
    trusted_until: dateOf(edition.trustedUntil),
    from: dateOf(from),
    until: dateOf(until),
    phone_until: dateOf(phoneUntil),
    timezone: directory.timezone,
    utc_offsets: offsetsBetween(directory.timezone, from, until),
    license: directory.license,
    attribution: directory.attribution,
    ...(report && { report_url: report }),
    centers,
    reasons: weekReasons(edition, sessions),
    ...(notes.size > 0 && { notes: notes.table() }),
    occurrences,
    ...(further.length > 0 && { further_occurrences: further }),
  };
}
