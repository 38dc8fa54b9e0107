/** What differs from the regular hours in the coming eight weeks: what is off, once with its days, other hours, extra sessions. */
import type { Closure } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Session, Status } from '../../../data/model/session.ts';
import { type Day, dayOf } from '../../../data/model/zone.ts';
import { shownUntil } from '../page/page-context.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';

export interface OffPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
  readonly reason: string;
  /** Ids of the centers whose sessions it touches. */
  readonly centers: ReadonlySet<string>;
}

/** A span in which other hours hold: nothing is cancelled. */
export interface OtherHours {
  readonly from: Day;
  readonly to: Day;
  readonly closure: Closure;
}

export type ExceptionEntry = OffPeriod | OtherHours | Session;

/**
 * Derived from the sessions themselves, so an exception without any session is not listed; and spans of other hours. With
 * `visits`, what touches only the hours of the phone is left out.
 */
export function listExceptions(edition: PublishedEdition, visits = false): ExceptionEntry[] {
  const byReason = new Map<string, OffPeriod>();
  const visited = new Set<string>();
  const extra: ExceptionEntry[] = [];
  for (const session of sessionsIn(edition, edition.asOf, shownUntil(edition))) {
    const { day, status, reason, center, irregular } = session;
    const visit = session.service !== 'phone';
    if (status === 'confirmed' && irregular && (visit || !visits)) extra.push(session);
    if (status === 'confirmed' || reason === undefined) continue;
    // A holiday that recurs within the weeks shown (two New Years) is another exception.
    const key = reason.startsWith('closure/') ? reason : `${reason} ${day}`;
    const earlier = byReason.get(key);
    const centers = new Set(earlier?.centers).add(center);
    if (visit) visited.add(key);
    byReason.set(key, { from: earlier?.from ?? day, to: day, status, reason, centers });
  }
  const off = [...byReason].flatMap(([key, one]) => (visits && !visited.has(key) ? [] : [one]));
  return [...otherHours(edition), ...extra, ...off].sort((a, b) => firstDay(a) - firstDay(b));
}

const firstDay = (one: ExceptionEntry): Day => ('day' in one ? one.day : one.from);

function otherHours(edition: PublishedEdition): OtherHours[] {
  return edition.directory.closures
    .filter(({ replaced_by }) => replaced_by)
    .map((closure) => ({ from: dayOf(closure.from), to: dayOf(closure.to), closure }))
    .filter(({ from, to }) => to >= edition.asOf && from <= shownUntil(edition));
}
