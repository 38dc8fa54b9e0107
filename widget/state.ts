// Decides what a reader is told at an instant: (week file, centers, service, now) -> View; pure, from ready instants only.
import { addDays, dayStart, localDay, MINUTE } from './clock.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { Center, Session, Week } from './week.ts';

/** "Schließt in …" is said from this many minutes before the end on, "Öffnet in …" from this many before the start on. */
export const CLOSING_MINUTES = 15;
export const SOON_MINUTES = 60;

export type Wanted = 'open_consultation' | 'phone' | 'both';

/** What holds for one service of one center. `failed`: the file says nothing about this time, so please call. */
export type State =
  | { readonly kind: 'failed' | 'none'; readonly session?: undefined }
  | { readonly kind: 'open' | 'next' | 'tentative'; readonly session: Session }
  | { readonly kind: 'closing' | 'soon'; readonly session: Session; readonly minutes: number };

export interface CenterView {
  readonly center: Center;
  /** False for a center that is temporarily or for good closed. */
  readonly active: boolean;
  /** The state that the element stands for: the phone's where only the phone is wanted, else the visit's. */
  readonly state: State;
  readonly phone: State;
  /** Nobody has checked these data since `review_by`. */
  readonly stale: boolean;
  /** All that is still to come, in time order, outreach elsewhere included. */
  readonly sessions: readonly Session[];
  /** The same, a run of cancelled sessions being one entry. */
  readonly upcoming: readonly Entry[];
  /** Another center to go to or to call: it is open now, or next when this one is closed for longer. */
  readonly other?: { readonly center: Center; readonly state: State } | undefined;
}

export interface View {
  readonly centers: readonly CenterView[];
  /** The center that can be visited or called first. */
  readonly lead: CenterView | undefined;
  /** The local date, or nothing while the clock is not to be trusted: then no word of "now", "today" or minutes is said. */
  readonly today: string;
  /** The first day of which something can be shown. */
  readonly day: string;
  /** The next instant at which something may read differently. */
  readonly changesAt: number;
}

/** `centers`: ids, none means all. `now`: milliseconds since the epoch. `sure`: whether `now` may be trusted to the minute. */
export function choose(week: Week, centers: readonly string[], service: Wanted, now: number, sure: boolean): View {
  const day = localDay(week, now);
  const all = week.centers.map((center) => viewOf(week, center, service, now, sure));
  const shown = all.filter(({ center }) => !centers.length || centers.includes(center.id));
  const others = all.filter((it) => it.active && !shown.includes(it)).sort(byStart);
  const views = shown.map((it) => ({
    ...it,
    other: isOpen(it.state) ? undefined : others.find(({ state }) => !it.active || isOpen(state)),
  }));
  return {
    centers: views,
    lead: [...views].sort(byStart)[0],
    today: sure ? day : '',
    day,
    changesAt: nextChange(week, now, day),
  };
}

/** One center for itself. */
function viewOf(week: Week, center: Center, service: Wanted, now: number, sure: boolean): CenterView {
  const day = localDay(week, now);
  const active = !center.status || center.status === 'active';
  const asked = service === 'phone' ? service : 'open_consultation';
  const toCome = (...services: readonly string[]): Session[] =>
    week.occurrences.filter(
      (it) => active && it['center'] === center.id && services.includes(it.service) && Date.parse(it.ends_at) > now,
    );
  const stateOf = (of: string): State =>
    stateAt(
      toCome(of),
      now,
      !active || (day >= week.from && day <= ((of === 'phone' && week.phone_until) || week.until)),
      sure,
    );
  // Outreach takes place elsewhere: it is told of, but it never makes the center open.
  const sessions = toCome(asked, asked === 'phone' ? '' : 'outreach');
  return {
    center,
    active,
    state: stateOf(asked),
    phone: stateOf('phone'),
    stale: !!center.review_by && center.review_by < day,
    sessions,
    upcoming: entriesOf(center, sessions),
  };
}

/** The state of sessions to come, in time order. An end is the first instant outside; cancelled sessions do not exist here. */
export function stateAt(sessions: readonly Session[], now: number, covered: boolean, sure: boolean): State {
  const session = sessions.find((it) => it.status !== 'cancelled');
  if (!covered || !session) return { kind: covered ? 'none' : 'failed' };
  if (session.status !== 'confirmed') return { kind: 'tentative', session };
  /** Whole minutes until an instant, begun ones counted: "in 1 minute" until it is there. */
  const until = (instant: string): number => Math.ceil((Date.parse(instant) - now) / MINUTE);
  const start = until(session.starts_at);
  const end = until(session.ends_at);
  if (!sure || start > SOON_MINUTES) return { kind: 'next', session };
  if (start > 0) return { kind: 'soon', session, minutes: start };
  return end > CLOSING_MINUTES ? { kind: 'open', session } : { kind: 'closing', session, minutes: end };
}

export const isOpen = ({ kind }: State): boolean => kind === 'open' || kind === 'closing';

const byStart = (a: CenterView, b: CenterView): number => startOf(a.state) - startOf(b.state);

const startOf = ({ session }: State): number => (session ? Date.parse(session.starts_at) : Infinity);

/** Local midnight, an hour before each start and end, and then each minute of that hour. */
function nextChange(week: Week, now: number, day: string): number {
  let next = dayStart(week, addDays(day, 1));
  for (const { starts_at, ends_at } of week.occurrences) {
    for (const instant of [starts_at, ends_at]) {
      const left = Date.parse(instant) - now;
      const hourBefore = left - SOON_MINUTES * MINUTE;
      if (left > 0) next = Math.min(next, now + (hourBefore > 0 ? hourBefore : left % MINUTE || MINUTE));
    }
  }
  return next;
}
