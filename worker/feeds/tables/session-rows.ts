/** The rows of tables of sessions: one per session and date, from this week's Monday on, so that a table changes on Mondays only. */
import type { Center } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import type { Session } from '../../../data/model/session.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';
import { mondayOf } from '../../../data/model/zone.ts';

export interface SessionRow {
  readonly edition: Edition;
  readonly center: Center;
  readonly session: Session;
}

/** Twelve months, in whole weeks: never behind the horizon. */
export const WEEKS_OF_A_YEAR = 52;

export function sessionRows(edition: Edition, weeks: number): SessionRow[] {
  const from = mondayOf(edition.asOf);
  const centers = new Map(edition.directory.centers.map((center) => [center.id, center]));
  return sessionsIn(edition, from, from + 7 * weeks - 1).flatMap((session) => {
    const center = centers.get(session.center);
    return center ? [{ edition, center, session }] : [];
  });
}

/** What a regular week does not have: cancelled, tentative, extra, or only a part of what is usual. */
export function isException({ session }: SessionRow): boolean {
  return session.status !== 'confirmed' || session.irregular === true;
}
