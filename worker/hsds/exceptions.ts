/** What differs from a regular schedule, in words: HSDS has no exceptions, so its reader finds them as text. German, as all texts here. */
import type { Edition } from '../../data/model/edition.ts';
import { reasonName } from '../../data/model/reasons.ts';
import type { Session } from '../../data/model/session.ts';
import { dateInWords, say } from '../../data/model/text.ts';
import { type Day, timeOf } from '../../data/model/zone.ts';
import { allSessions } from '../../data/model/sessions.ts';

/** Days on which sessions of a schedule are cancelled or uncertain for one reason, without a session that takes place between. */
interface Run {
  readonly first: Session;
  readonly last: Day;
}

/**
 * "Fällt aus: 25. Dezember 2026 (1. Weihnachtstag); …" for the sessions of a schedule or extra session from 1 January of
 * as_of's year to the horizon: it depends on that year only. Empty when nothing differs.
 */
export function exceptionSentences(edition: Edition, schedule: string): string[] {
  const runs = runsOf(allSessions(edition).filter((one) => one.schedule === schedule && one.day >= edition.first));
  return EXCEPTION_LABELS.map(([label, applies]) => [label, runs.filter(({ first }) => applies(first))] as const)
    .filter(([, matching]) => matching.length > 0)
    .map(([label, matching]) => `${label}: ${matching.map((run) => runInWords(edition, run)).join('; ')}.`);
}

const isHoliday = ({ reason = '' }: Session) => reason.startsWith('public_holiday/');

/** Labels of exceptions. A public holiday is only "probably" closed: no center has confirmed it. */
const EXCEPTION_LABELS: ReadonlyArray<readonly [label: string, applies: (session: Session) => boolean]> = [
  ['Fällt aus', (session) => session.status === 'cancelled' && !isHoliday(session)],
  ['Fällt voraussichtlich aus', (session) => session.status === 'cancelled' && isHoliday(session)],
  ['Unsicher, bitte vorher anrufen', ({ status }) => status === 'tentative'],
];

function runsOf(sessions: readonly Session[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const session of sessions) {
    const continues = open && isSameException(open.first, session);
    if (continues && open) runs.pop();
    open =
      session.status === 'confirmed'
        ? undefined
        : { first: continues && open ? open.first : session, last: session.day };
    if (open) runs.push(open);
  }
  return runs;
}

/** Holidays stand one by one: Christmas is two days with two names. */
function isSameException(a: Session, b: Session): boolean {
  return a.status === b.status && a.reason === b.reason && a.opens === b.opens && a.closes === b.closes;
}

function runInWords(edition: Edition, { first, last }: Run): string {
  const text = edition.text('de');
  const day = dateInWords(text, first.day);
  const days = last === first.day ? day : `${day} bis ${dateInWords(text, last)}`;
  const time = say(text, 'time_range', { from: timeOf(first.opens), to: timeOf(first.closes) });
  const reason = first.reason === undefined ? [] : [reasonName(edition, first.reason, text).name];
  const details = [...(first.irregular ? [time] : []), ...reason].join(', ');
  return details === '' ? days : `${days} (${details})`;
}
