// What is still to come at one center: each session, and each run of cancelled sessions as ONE closure with its reasons.
import type { Center, Session } from './week.ts';

export interface Entry {
  readonly center: Center;
  readonly first: Session;
  /** The same as `first`, but for a run of cancelled sessions. */
  last: Session;
  readonly cancelled: boolean;
  /** Ids of reasons, each once, in time order. */
  reasons: readonly string[];
}

/** `sessions` in time order. */
export function entriesOf(center: Center, sessions: readonly Session[]): Entry[] {
  const entries: Entry[] = [];
  for (const session of sessions) {
    const entry = entryOf(center, session);
    const before = entries.at(-1);
    if (entry.cancelled && before?.cancelled) {
      before.last = session;
      before.reasons = [...new Set([...before.reasons, ...entry.reasons])];
    } else entries.push(entry);
  }
  return entries;
}

export function entryOf(center: Center, session: Session): Entry {
  return {
    center,
    first: session,
    last: session,
    cancelled: session.status === 'cancelled',
    reasons: session.reason ? [session.reason] : [],
  };
}

export const byStart = (a: Entry, b: Entry): number => Date.parse(a.first.starts_at) - Date.parse(b.first.starts_at);
