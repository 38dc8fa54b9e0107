// What the widget shows at an instant: (week file, now) -> ViewState; pure, from ready instants only. The site's pages ask it too.
import { CLOSING_MINUTES, localDate, MINUTE, SOON_MINUTES } from './clock.ts';
import { centerAsOf, isActive, oldestOf } from './dated-center.ts';
import { nextChange } from './next-change.ts';
import { sessionRuns, type SessionRun } from './session-runs.ts';
import type { WeekCenter, WeekFile, WeekSession } from './week-file.ts';

/** What holds for one service of one center. `failed`: the file says nothing about this time, so please call. */
export type State =
  | { readonly kind: 'failed' | 'none'; readonly session?: undefined }
  | { readonly kind: 'open' | 'next' | 'tentative'; readonly session: WeekSession }
  | { readonly kind: 'closing' | 'soon'; readonly session: WeekSession; readonly minutes: number };

export interface CenterState {
  /** As it is on the day of the visit that is next, with the numbers for the call that is next; today without one. */
  readonly center: WeekCenter;
  /** False for a center that is temporarily or for good closed. */
  readonly active: boolean;
  /** The state that the element stands for: the phone's where only the phone is shown, else the visit's. */
  readonly state: State;
  readonly phone: State;
  /** False where nobody answers the phone any more before the visit that is next. */
  readonly callable: boolean;
  /** Nobody has checked what is shown since it had to be. */
  readonly stale: boolean;
  /** When somebody last did; empty where the file does not say. */
  readonly verifiedOn: string;
  /** All that is still to come, in time order; what is elsewhere or has a condition included. */
  readonly sessions: readonly WeekSession[];
  /** The same, a run of cancelled sessions being one of them. */
  readonly upcoming: readonly SessionRun[];
  /** Another center to go to or to call: it is open now, or next when this one is closed for longer. */
  readonly other?: { readonly center: WeekCenter; readonly state: State } | undefined;
}

export interface ViewState {
  readonly centers: readonly CenterState[];
  /** The center that can be visited or called first. */
  readonly lead: CenterState | undefined;
  /** The local date, or nothing while the clock is not to be trusted: then no word of "now", "today" or minutes is said. */
  readonly today: string;
  /** The first date of which something can be shown. */
  readonly firstDate: string;
  /** The next instant at which something may read differently. */
  readonly changesAt: number;
}

export interface ViewOptions {
  /** Ids; none means all. */
  readonly centers: readonly string[];
  readonly service: 'open_consultation' | 'phone' | 'both';
  /** Whether `now` may be trusted to the minute. */
  readonly clockTrusted: boolean;
}

/** `now`: milliseconds since the epoch. */
export function viewStateOf(week: WeekFile, now: number, options: ViewOptions): ViewState {
  const { centers: ids, clockTrusted } = options;
  const date = localDate(week, now);
  const all = week.centers.map((center) => centerStateOf(week, center, now, options));
  const shown = all.filter(({ center }) => !ids.length || ids.includes(center.id));
  const others = all.filter((center) => center.active && !shown.includes(center)).sort(startsEarlier);
  const centers = shown.map((center) => ({
    ...center,
    other: isOpen(center.state) ? undefined : others.find(({ state }) => !center.active || isOpen(state)),
  }));
  return {
    centers,
    lead: [...centers].sort(startsEarlier)[0],
    today: clockTrusted ? date : '',
    firstDate: date,
    changesAt: nextChange(week, now, date),
  };
}

/** One center for itself. */
function centerStateOf(week: WeekFile, given: WeekCenter, now: number, options: ViewOptions): CenterState {
  const { clockTrusted, service } = options;
  const date = localDate(week, now);
  const today = centerAsOf(given, date);
  const active = isActive(today);
  const thenOf = ({ starts_at }: WeekSession): WeekCenter => centerAsOf(given, starts_at.slice(0, 10));
  const trusted = date >= week.from && date <= (week.trusted_until ?? date);
  const remaining = week.occurrences.filter(
    (session) =>
      trusted && session.center === given.id && Date.parse(session.ends_at) > now && isActive(thenOf(session)),
  );
  const calls = remaining.filter((session) => session.service === 'phone');
  // Only what everybody can come to, where the center is then, makes it open; all else is listed.
  const open = remaining.filter(
    (session) =>
      session.service === 'open_consultation' && (!session.location || session.location === thenOf(session).address),
  );
  const stateOf = (sessions: readonly WeekSession[], until: string): State =>
    stateAt(active ? sessions : [], now, !active || (trusted && date <= until), clockTrusted);
  const phone = stateOf(calls, week.phone_until || week.until);
  const visit = stateOf(open, week.until);
  const onDayOf = ({ session }: State): WeekCenter => (session ? thenOf(session) : today);
  const { phones = [] } = onDayOf(phone);
  const center = { ...onDayOf(visit), phones };
  const sessions = service === 'phone' ? calls : remaining.filter((session) => VISITS.includes(session.service));
  return {
    center,
    active,
    state: service === 'phone' ? phone : visit,
    phone,
    callable: !clockTrusted || service === 'phone' || canCallBefore(visit, calls, now),
    // An empty date, where the file does not say, is never overdue.
    stale: (oldestOf(given, service, 'review_by') || date) < date,
    verifiedOn: oldestOf(given, service, 'verified_on'),
    sessions,
    upcoming: sessionRuns(center, sessions),
  };
}

/** Whether somebody answers before a visit begins. `calls`: phone hours to come; where none are known nobody can say. */
function canCallBefore({ session }: State, calls: readonly WeekSession[], now: number): boolean {
  const answered = Date.parse(calls.find(({ status }) => status === 'confirmed')?.starts_at ?? '');
  return !session || !calls.length || answered <= now || answered < Date.parse(session.starts_at);
}

/** Services that are listed as visits; what a later file may hold besides is passed over. */
const VISITS: readonly string[] = ['open_consultation', 'outreach', 'consultation'];

/** The state of sessions to come, in time order. An end is the first instant outside; cancelled sessions do not exist here. */
export function stateAt(sessions: readonly WeekSession[], now: number, covered: boolean, clockTrusted: boolean): State {
  const session = sessions.find(({ status }) => status !== 'cancelled');
  if (!covered || !session) return { kind: covered ? 'none' : 'failed' };
  if (session.status !== 'confirmed') return { kind: 'tentative', session };
  /** Whole minutes until an instant, begun ones counted: "in 1 minute" until it is there. */
  const until = (instant: string): number => Math.ceil((Date.parse(instant) - now) / MINUTE);
  const start = until(session.starts_at);
  const end = until(session.ends_at);
  if (!clockTrusted || start > SOON_MINUTES) return { kind: 'next', session };
  if (start > 0) return { kind: 'soon', session, minutes: start };
  return end > CLOSING_MINUTES ? { kind: 'open', session } : { kind: 'closing', session, minutes: end };
}

export const isOpen = ({ kind }: State): boolean => kind === 'open' || kind === 'closing';

export const startsEarlier = (a: CenterState, b: CenterState): number => startOf(a.state) - startOf(b.state);

const startOf = ({ session }: State): number => (session ? Date.parse(session.starts_at) : Infinity);
