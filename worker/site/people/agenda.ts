/** Sessions -> the days a page lists: visits only, with what is cancelled and why. */
import type { Edition } from '../../../data/model/edition.ts';
import type { Session } from '../../../data/model/session.ts';
import { type Day, timeOf } from '../../../data/model/zone.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';
import { epochMinute } from '../page/epoch-minutes.ts';
import { isWalkIn } from './walk-in.ts';

export interface AgendaDay {
  readonly day: Day;
  readonly sessions: readonly Session[];
  /** The reason, when nothing takes place that day and one reason explains all of it. */
  readonly off?: string;
}

/** Open consultations, outreach and sessions with a condition between two days (both included), by day. */
export function listAgendaDays(edition: Edition, from: Day, until: Day): AgendaDay[] {
  const days = new Map<Day, Session[]>();
  for (const session of sessionsIn(edition, from, until)) {
    if (session.service === 'phone') continue;
    const sameDay = days.get(session.day);
    if (sameDay) sameDay.push(session);
    else days.set(session.day, [session]);
  }
  return [...days].map(([day, sessions]) => agendaDay(day, sessions));
}

function agendaDay(day: Day, sessions: readonly Session[]): AgendaDay {
  const first = sessions[0]?.reason;
  const off = sessions.every(({ status, reason }) => status === 'cancelled' && reason === first);
  return { day, sessions, ...(off && first !== undefined && { off: first }) };
}

const takesPlace = ({ status }: Session): boolean => status !== 'cancelled';
const canWalkIn = (session: Session): boolean => takesPlace(session) && isWalkIn(session.service);

/** Whether one of its sessions can be visited without any condition. */
function hasWalkIn({ sessions }: AgendaDay): boolean {
  return sessions.some(canWalkIn);
}

/** The first day with a session that anybody can walk into; one with a condition only where no other is known. */
function firstOpenDay(days: readonly AgendaDay[]): AgendaDay | undefined {
  return days.find(hasWalkIn) ?? days.find(({ sessions }) => sessions.some(takesPlace));
}

/** Its sessions that answer "when can I come?", and the others of that day. */
function splitLead(one: AgendaDay): readonly [lead: AgendaDay, rest: readonly AgendaDay[]] {
  if (!hasWalkIn(one)) return [one, []];
  const open = one.sessions.filter(({ service }) => isWalkIn(service));
  const others = one.sessions.filter(({ service }) => !isWalkIn(service));
  return [agendaDay(one.day, open), others.length === 0 ? [] : [agendaDay(one.day, others)]];
}

export interface AgendaParts {
  readonly lead?: AgendaDay;
  /** The days that stand open, and those that are folded away; neither holds the lead's sessions. */
  readonly near: readonly AgendaDay[];
  readonly later: readonly AgendaDay[];
}

/** The first open day; then the other days in order. `isNear`: by day and index in the list. */
export function splitAgenda(days: readonly AgendaDay[], isNear: (day: Day, index: number) => boolean): AgendaParts {
  const first = firstOpenDay(days);
  const [lead, rest] = first ? splitLead(first) : [undefined, []];
  const split = days.findIndex(({ day }, index) => !isNear(day, index));
  const near = split < 0 ? days : days.slice(0, split);
  const withoutLead = (list: readonly AgendaDay[]) => list.flatMap((one) => (one === first ? rest : [one]));
  return {
    ...(lead && { lead }),
    near: withoutLead(near),
    later: withoutLead(days.slice(near.length)),
  };
}

/**
 * Phone hours that are sure, for browser/phone-status.ts, as long as the build may be trusted: from, until and the midnight before
 * in minutes since 1970, and the wall clock of both.
 */
export function phoneIntervals(edition: Edition, center: string): string {
  return sessionsIn(edition, edition.asOf, edition.trustedUntil)
    .filter((one) => one.service === 'phone' && one.center === center && one.status === 'confirmed')
    .map(({ day, opens, closes }) => {
      const [from, until, midnight] = [opens, closes, 0].map((minutes) => epochMinute(edition, day, minutes));
      return [from, until, midnight, timeOf(opens), timeOf(closes)].join('-');
    })
    .join(' ');
}
