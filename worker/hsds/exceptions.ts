/** What differs from a regular schedule, in words: HSDS has no exceptions, so its reader finds them as text. German, as all texts here. */
import { concerns, type ExtraSession, type Schedule } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import { reasonName } from '../../data/model/reasons.ts';
import type { Session } from '../../data/model/session.ts';
import { suspensionsOf } from '../../data/model/recurrence.ts';
import { dateInWords, say, sentence } from '../../data/model/text.ts';
import { type Day, dayOf, timeOf } from '../../data/model/zone.ts';
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
export function exceptionSentences(edition: Edition, one: Schedule | ExtraSession): string[] {
  const [from, until] = 'date' in one ? [one.date, one.date] : [one.valid_from, one.valid_to ?? '9999-12-31'];
  const sessions = allSessions(edition).filter(({ schedule, day }) => schedule === one.id && day >= edition.first);
  const runs = runsOf(sessions.filter(({ day }) => dayOf(from) <= day && day <= dayOf(until)));
  const exceptions = EXCEPTION_LABELS.map(
    ([label, applies]) => [label, runs.filter(({ first }) => applies(first))] as const,
  )
    .filter(([, matching]) => matching.length > 0)
    .map(([label, matching]) => `${label}: ${matching.map((run) => runInWords(edition, run)).join('; ')}.`);
  return [...exceptions, ...('date' in one ? [] : otherHours(edition, one))];
}

/** Spans in which a schedule is not held, since others hold instead: nobody calls that cancelled. */
function otherHours(edition: Edition, schedule: Schedule): string[] {
  const text = edition.text('de');
  const [center] = edition.directory.centers;
  const date = (iso: string) => dateInWords(text, dayOf(iso));
  return edition.directory.closures
    .filter((closure) => center && concerns(closure, center.id) && suspensionsOf([closure], schedule).length > 0)
    .filter(({ from, to }) => schedule.valid_from <= to && from <= (schedule.valid_to ?? from))
    .filter(({ to }) => dayOf(to) >= edition.first)
    .map(({ from, to, reason }) => {
      const what = `${say(text, 'other_hours')} (${reason.de})`;
      return sentence(say(text, 'hours_until', { from: date(from), to: date(to), what }));
    });
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
