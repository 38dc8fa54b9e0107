/** Sessions from a day on: what the widget needs. Open consultation and outreach for eight weeks, phone hours for two. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { reasonsOf } from '../../../data/model/reasons.ts';
import { occurrenceOf, sessionsIn } from '../../../data/model/sessions.ts';
import { type Day, dateOf, offsetsBetween } from '../../../data/model/zone.ts';

/** Number of days covered: open consultations and outreach, and phone hours. */
const VISIT_DAYS = 56;
const PHONE_DAYS = 14;

/** The sessions from a day on as JSON text; ends at the horizon. */
export function renderWeeks(edition: PublishedEdition, from: Day): string {
  const until = Math.min(from + VISIT_DAYS - 1, edition.horizon);
  const phoneUntil = Math.min(from + PHONE_DAYS - 1, edition.horizon);
  const sessions = sessionsIn(edition, from, until).filter(
    (session) => session.service !== 'phone' || session.day <= phoneUntil,
  );
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
    reasons: reasonsOf(edition, sessions),
    occurrences: sessions.map((session) => occurrenceOf(edition, session)),
  })}\n`;
}

function weekCenter(edition: PublishedEdition, center: Center) {
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
