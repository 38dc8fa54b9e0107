/** Which sessions people can come to without an appointment, and whether a page may say so of a center. */
import type { Center, Service } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { dateOf } from '../../../data/model/zone.ts';

/** Sessions with a condition, and phone hours, are none. */
export function isWalkIn(service: Service): boolean {
  return service === 'open_consultation' || service === 'outreach';
}

/** Whether it is open at all and has a session that needs no appointment, today or later. */
export function offersWalkIn(edition: Edition, center: Center): boolean {
  return center.status === 'active' && hasOpenHours(edition, center);
}

function hasOpenHours(edition: Edition, center: Center): boolean {
  const today = dateOf(edition.asOf);
  const { schedules, id } = center;
  return (
    schedules.some(({ service, valid_to = today }) => isWalkIn(service) && valid_to >= today) ||
    edition.directory.extra_sessions.some((one) => one.center === id && isWalkIn(one.service) && one.date >= today)
  );
}

/** Whether every center that is open at all has one: else "without an appointment" would be untrue of some. */
export function allOfferWalkIn(edition: Edition): boolean {
  const open = edition.directory.centers.filter(({ status }) => status === 'active');
  return open.length > 0 && open.every((center) => offersWalkIn(edition, center));
}

/** The same for all centers together: a directory of appointments alone is called so. */
export function directoryTitle(edition: Edition): 'open_session' | 'consultation_session' {
  const { centers } = edition.directory;
  const titles = new Set(centers.map((center) => sessionsTitle(edition, center)));
  return titles.has('open_session') || titles.size === 0 ? 'open_session' : 'consultation_session';
}

/** The id of the words for a center's sessions, in titles and links. */
export function sessionsTitle(edition: Edition, center: Center): 'open_session' | 'consultation_session' {
  const offersOthers = center.schedules.some(({ service }) => service === 'consultation');
  return offersOthers && !hasOpenHours(edition, center) ? 'consultation_session' : 'open_session';
}
