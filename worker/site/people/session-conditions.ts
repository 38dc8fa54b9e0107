/** What those who come have to know of one session: the conditions of its schedule or extra session. */
import { conditionsOfPart } from '../../../data/model/conditions.ts';
import type { Conditions } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import type { Session } from '../../../data/model/session.ts';

/** What decides whether to come. How to book stands with the regular hours and the first session, not in every row. */
export function briefConditions(edition: Edition, session: Session): Conditions {
  const { booking: _, ...brief } = sessionConditions(edition, session);
  return brief;
}

export function sessionConditions({ directory }: Edition, session: Session): Conditions {
  const center = directory.centers.find(({ id }) => id === session.center);
  const found: Conditions =
    center?.schedules.find(({ id }) => id === session.schedule) ??
    directory.extra_sessions.find(({ id }) => id === session.schedule) ??
    {};
  return conditionsOfPart(found, session);
}
