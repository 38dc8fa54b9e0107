// Decides what a reader is told at an instant: (week file, centers, service, now) -> View; pure, from ready instants only.
import { addDays, DAY, dayStart, localDay, MINUTE } from './clock.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { Center, Session, Week } from './week.ts';

/** "Schließt in …" is said from this many minutes before the end on, "Öffnet in …" from this many before the start on. */
export const CLOSING_MINUTES = 15;
export const SOON_MINUTES = 60;

export type Wanted = 'open_consultation' | 'phone' | 'both';
type Kind = 'visit' | 'phone';

/** What holds for one service of one center. `failed`: the file says nothing about this time, so please call. */
export type State =
  | { readonly kind: 'failed' | 'none' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'next' | 'tentative'; readonly session: Session }
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
  readonly entries: readonly Entry[];
  /** Another center to go to or to call: it is open now, or next when this one is closed for longer. */
  readonly other?: { readonly center: Center; readonly state: State };
}

export interface View {
  readonly centers: readonly CenterView[];
  /** The center that can be visited or called first. */
  readonly lead: CenterView | undefined;
  /** The local date, absent while the clock is not to be trusted: then no word of "now", "today" or minutes is said. */
  readonly today: string | undefined;
  /** The first day of which something can be shown. */
  readonly day: string;
  /** The next instant at which something may read differently. */
  readonly changesAt: number;
}

export interface Question {
  readonly week: Week;
  /** Ids; none means all. */
  readonly centers: readonly string[];
  readonly service: Wanted;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether `now` may be trusted to the minute. */
  readonly sure: boolean;
}

export function choose({ week, centers, service, now, sure }: Question): View {
  const day = localDay(week, now);
  const kind: Kind = service === 'phone' ? 'phone' : 'visit';
  const stateOf = (center: Center, of: Kind): State => {
    if (!isActive(center)) return { kind: 'none' };
    const covered = day >= week.from && day <= (of === 'phone' ? week.phone_until : week.until);
    const state = stateAt(sessionsOf(week, center.id, of), now, covered);
    return sure ? state : withoutNow(state);
  };
  const shown = centers.length ? week.centers.filter(({ id }) => centers.includes(id)) : week.centers;
  const views = shown.map((center): CenterView => {
    const state = stateOf(center, kind);
    const sessions = isActive(center) ? toCome(sessionsOf(week, center.id, kind, true), now) : [];
    const other = otherOf(week, shown, center, state, (candidate) => stateOf(candidate, kind));
    return {
      center,
      active: isActive(center),
      state,
      phone: stateOf(center, 'phone'),
      stale: !!center.review_by && center.review_by < day,
      sessions,
      entries: entriesOf(center, sessions),
      ...(other && (sure || !isActive(center)) ? { other } : {}),
    };
  });
  return {
    centers: views,
    lead: [...views].sort((a, b) => startOf(a.state) - startOf(b.state))[0],
    today: sure ? day : undefined,
    day,
    changesAt: nextChange(week, now, day),
  };
}

/** The state of sessions in time order. An end is the first instant outside; cancelled sessions do not exist here. */
export function stateAt(sessions: readonly Session[], now: number, covered: boolean): State {
  const session = sessions.find((it) => it.status !== 'cancelled' && Date.parse(it.ends_at) > now);
  if (!covered || !session) return { kind: covered ? 'none' : 'failed' };
  if (session.status !== 'confirmed') return { kind: 'tentative', session };
  const untilStart = minutes(session.starts_at, now);
  const untilEnd = minutes(session.ends_at, now);
  if (untilStart > SOON_MINUTES) return { kind: 'next', session };
  if (untilStart > 0) return { kind: 'soon', session, minutes: untilStart };
  return untilEnd > CLOSING_MINUTES ? { kind: 'open', session } : { kind: 'closing', session, minutes: untilEnd };
}

export const isOpen = (state: State): boolean => state.kind === 'open' || state.kind === 'closing';

const isActive = (center: Center): boolean => !center.status || center.status === 'active';

/** Whole minutes until an instant, begun ones counted: "in 1 minute" until it is there. */
const minutes = (instant: string, now: number): number => Math.ceil((Date.parse(instant) - now) / MINUTE);

const startOf = (state: State): number => ('session' in state ? Date.parse(state.session.starts_at) : Infinity);

const withoutNow = (state: State): State =>
  'session' in state && state.kind !== 'tentative' ? { kind: 'next', session: state.session } : state;

/** A session counts until its end. */
const toCome = (sessions: readonly Session[], now: number): Session[] =>
  sessions.filter((session) => Date.parse(session.ends_at) > now);

/** Outreach takes place elsewhere: it is told of, but it never makes the center open. */
function sessionsOf(week: Week, center: string, kind: Kind, outreach = false): Session[] {
  const services = kind === 'phone' ? ['phone'] : ['open_consultation', outreach ? 'outreach' : ''];
  return week.occurrences.filter((it) => it.center === center && services.includes(it.service));
}

function otherOf(
  week: Week,
  shown: readonly Center[],
  center: Center,
  state: State,
  stateOf: (center: Center) => State,
): CenterView['other'] {
  if (isOpen(state)) return;
  const others = week.centers
    .filter((it) => isActive(it) && !shown.includes(it))
    .map((it) => ({ center: it, state: stateOf(it) }))
    .sort((a, b) => startOf(a.state) - startOf(b.state));
  return others.find((it) => isOpen(it.state)) ?? (isActive(center) ? undefined : others[0]);
}

function nextChange(week: Week, now: number, day: string): number {
  const edges = [dayStart(week, addDays(day, 1)), now + DAY];
  for (const session of week.occurrences) {
    const start = Date.parse(session.starts_at);
    const end = Date.parse(session.ends_at);
    edges.push(start - SOON_MINUTES * MINUTE, start, end - CLOSING_MINUTES * MINUTE, end);
    // While minutes are counted, each of them is an edge, and the one before it that makes the count fall.
    for (const [to, span] of [
      [start, SOON_MINUTES],
      [end, CLOSING_MINUTES],
    ] as const) {
      const left = to - now;
      if (left > 0 && left <= span * MINUTE) edges.push(now + (left % MINUTE || MINUTE));
    }
  }
  return Math.min(...edges.filter((edge) => edge > now));
}
