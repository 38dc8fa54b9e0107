// What is still to come at one center: each session, equal hours on days that follow each other once, and each run of cancelled
// sessions as ONE closure with its reasons.
import { addDays } from './clock.ts';
import type { WeekCenter, WeekSession } from './week-file.ts';

export interface SessionRun {
  readonly center: WeekCenter;
  readonly first: WeekSession;
  /** The same as `first`, but for a run. */
  last: WeekSession;
  readonly cancelled: boolean;
  /** Ids of reasons, each once, in time order. */
  reasons: readonly string[];
}

/** `sessions` in time order. */
export function sessionRuns(center: WeekCenter, sessions: readonly WeekSession[]): SessionRun[] {
  const runs: SessionRun[] = [];
  for (const session of sessions) {
    const run = runOfOne(center, session);
    const before = runs[runs.length - 1];
    if (before && (run.cancelled ? before.cancelled : daysLater(before.last, 1) === daysLater(session, 0))) {
      before.last = session;
      before.reasons = [...new Set([...before.reasons, ...run.reasons])];
    } else runs.push(run);
  }
  return runs;
}

/** All that is said of a session, as if it were so many days later. */
function daysLater(session: WeekSession, days: number): string {
  const date = session.starts_at.slice(0, 10);
  return JSON.stringify({ ...session, schedule: '' })
    .split(date)
    .join(addDays(date, days));
}

export function runOfOne(center: WeekCenter, session: WeekSession): SessionRun {
  return {
    center,
    first: session,
    last: session,
    cancelled: session.status === 'cancelled',
    reasons: session.reason ? [session.reason] : [],
  };
}

/** For sorting. */
export const earlierRun = (a: SessionRun, b: SessionRun): number =>
  Date.parse(a.first.starts_at) - Date.parse(b.first.starts_at);
