/** Sessions from a day on: what the widget needs. Open consultation and outreach for eight weeks, phone hours for two. */
import type { Center } from '../directory.ts';
import type { Edition } from '../edition.ts';
import { type Day, dateOf, mondayOf, offsetsBetween } from '../zone.ts';

/** Days that open consultations and outreach are told for, and phone hours. */
const VISIT_DAYS = 56;
const PHONE_DAYS = 14;

/** UTC instant of the last change to how this format is written. */
export const WEEKS_REVISED = '2026-11-22T00:00:00Z';

/** Above this many centers there are only week files per center. */
export const WEEKS_LIMIT = 200;

/** Every Monday that has a week file: from the one on or before 1 January of as_of's year to the horizon. */
export function mondaysOf(edition: Edition): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(edition.first); monday <= edition.horizon; monday += 7) mondays.push(monday);
  return mondays;
}

/** The sessions from a day on as JSON text; ends at the horizon. */
export function renderWeeks(edition: Edition, from: Day): string {
  const until = Math.min(from + VISIT_DAYS - 1, edition.horizon);
  const phoneUntil = Math.min(from + PHONE_DAYS - 1, edition.horizon);
  const sessions = edition
    .between(from, until)
    .filter((session) => session.service !== 'phone' || session.day <= phoneUntil);
  const { directory } = edition;
  const { email, url } = directory.publisher.contact ?? {};
  const report = url ?? (email && `mailto:${email}`);
  return `${JSON.stringify({
    edition: directory.edition,
    from: dateOf(from),
    until: dateOf(until),
    phone_until: dateOf(phoneUntil),
    timezone: directory.timezone,
    utc_offsets: offsetsBetween(directory.timezone, from, until),
    license: directory.license,
    attribution: directory.attribution,
    ...(report && { report_url: report }),
    centers: directory.centers.map((center) => weekCenter(edition, center)),
    reasons: edition.reasons(sessions),
    occurrences: sessions.map((session) => edition.occurrence(session)),
  })}\n`;
}

function weekCenter(edition: Edition, center: Center) {
  const at = `${edition.origin}/v1/centers/${center.id}`;
  return {
    id: center.id,
    name: center.name,
    district: center.district,
    address: edition.address(center),
    phones: center.phones,
    verified_on: center.verified_on,
    review_by: edition.reviewBy(center),
    status: center.status,
    ...(center.status_note && { status_note: center.status_note }),
    ...(center.languages && { languages: center.languages }),
    links: {
      html: `${edition.origin}/de/centers/${center.id}/`,
      ics: `${at}.ics`,
      phone_ics: `${at}.phone.ics`,
    },
  };
}
