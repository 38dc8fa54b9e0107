/** Sessions -> the days a page lists: visits only, with what is cancelled and why. */
import type { Edition } from '../../../data/model/edition.ts';
import type { Session } from '../../../data/model/schedule.ts';
import { type Day, epochOf, type Minutes } from '../../../data/model/zone.ts';
import { sessionsIn } from '../../../data/model/sessions.ts';

export interface AgendaDay {
  readonly day: Day;
  readonly sessions: readonly Session[];
  /** The reason, when nothing takes place that day and one reason explains all of it. */
  readonly off?: string;
}

/** Open consultations and outreach between two days (both included), by day. */
export function agendaOf(edition: Edition, from: Day, until: Day): AgendaDay[] {
  const days = new Map<Day, Session[]>();
  for (const session of sessionsIn(edition, from, until)) {
    if (session.service === 'phone') continue;
    const known = days.get(session.day);
    if (known) known.push(session);
    else days.set(session.day, [session]);
  }
  return [...days].map(([day, sessions]) => {
    const first = sessions[0]?.reason;
    const off = sessions.every(({ status, reason }) => status === 'cancelled' && reason === first);
    return { day, sessions, ...(off && first !== undefined && { off: first }) };
  });
}

/** The first day on which somebody can come. */
export function leadOf(days: readonly AgendaDay[]): AgendaDay | undefined {
  return days.find(({ sessions }) => sessions.some(({ status }) => status !== 'cancelled'));
}

export interface Told {
  readonly lead?: AgendaDay;
  /** Days before the first on which somebody can come: nothing takes place on any of them. */
  readonly before: readonly AgendaDay[];
  /** The days that stand open, and those that are folded away; neither holds the lead. */
  readonly near: readonly AgendaDay[];
  readonly later: readonly AgendaDay[];
}

/** The answer first, whatever falls out before it; then the other days in their order. `isNear`: by day and place in the list. */
export function toldOf(days: readonly AgendaDay[], isNear: (day: Day, index: number) => boolean): Told {
  const lead = leadOf(days);
  const split = days.findIndex(({ day }, index) => !isNear(day, index));
  const near = split < 0 ? days : days.slice(0, split);
  const without = (list: readonly AgendaDay[]) => list.filter((one) => one !== lead);
  return {
    ...(lead && { lead }),
    before: lead ? days.slice(0, days.indexOf(lead)) : [],
    near: without(near),
    later: without(days.slice(near.length)),
  };
}

/** An instant in whole minutes since 1970: short in an attribute, easy for the browser to compare. */
export function minuteOf(edition: Edition, day: Day, minutes: Minutes): number {
  return epochOf(edition.directory.timezone, day, minutes) / 60_000;
}

/** Days that phone hours are told for: until the next weekly build and one week more. */
const PHONE_DAYS = 14;

/** When somebody answers the phone, as "from-until" in minutes since 1970, for the small module that says "now". */
export function phoneSpans(edition: Edition, center: string): string {
  return sessionsIn(edition, edition.asOf, edition.asOf + PHONE_DAYS - 1)
    .filter((one) => one.service === 'phone' && one.center === center && one.status === 'confirmed')
    .map(({ day, opens, closes }) => `${minuteOf(edition, day, opens)}-${minuteOf(edition, day, closes)}`)
    .join(' ');
}
