/** Why a session does not or may not take place, in one sentence of the reader's language. */
import type { Child } from 'hono/jsx';
import type { Edition } from '../../../data/model/edition.ts';
import { withoutIsolates } from '../../../data/model/isolates.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import type { Status } from '../../../data/model/session.ts';
import { say, sentence, type Text } from '../../../data/model/text.ts';
import { GermanText, labelledValue, sayWithMarkup } from '../page/marked-up-text.tsx';
import { callFirst, perhapsClosed } from '../page/perhaps-closed.ts';

export function reasonSentence(edition: Edition, text: Text, status: Status, reason: string | undefined): Child[] {
  if (status !== 'cancelled') return [...doubtSentence(edition, text, reason), ' ', callFirst(text)];
  return reason === undefined ? [say(text, 'session_cancelled')] : briefReason(edition, text, status, reason);
}

/** Why it may not take place, without what to do about it: "Möglicherweise geschlossen: Heiligabend." */
export function doubtSentence(edition: Edition, text: Text, reason: string | undefined): Child[] {
  if (reason === undefined) return [perhapsClosed(text)];
  if (reason.startsWith('public_holiday/')) return briefReason(edition, text, 'tentative', reason);
  const { name } = reasonName(edition, reason, text);
  return [...briefReason(edition, text, 'tentative', reason), sentence(name).slice(name.length)];
}

/** "Donnerstag, 24. Dezember 2026 (Heiligabend): Möglicherweise geschlossen. …": behind a day, its reason needs no second colon, and no second brackets. */
export function dayWithReason(edition: Edition, text: Text, days: Child, status: Status, reason?: string): Child[] {
  const label = reason === undefined ? days : [days, ' (', reasonWords(edition, text, reason, [' · ', '']), ')'];
  return labelledValue(text, <>{label}</>, say(text, statusId(status, reason)));
}

/** Of a public holiday nobody has said that the house is closed. */
function statusId(status: Status, reason: string | undefined) {
  if (reason?.startsWith('public_holiday/')) return 'probably_cancelled';
  return status === 'cancelled' ? 'session_cancelled' : 'possibly_closed';
}

/** What stands round the German name of a day, behind the reader's own. */
type Marks = readonly [before: string, behind: string];
const BRACKETS: Marks = [' (', ')'];

function reasonWords(edition: Edition, text: Text, reason: string, marks = BRACKETS): Child {
  const { name, lang } = reasonName(edition, reason, text);
  if (lang !== text.meta.lang) return <bdi lang={lang}>{name}</bdi>;
  return reason.startsWith('closure/') ? name : <>{withGermanName(text, name, marks)}</>;
}

/** "Пасхальний понеділок (Ostermontag)": the German name of a day, as it hangs on the door, is marked as German. */
function withGermanName(text: Text, name: string, [before, behind]: Marks): Child[] {
  const [own = '', german] = name.split(/ \(([^()]+)\)$/);
  if (german === undefined) return [name];
  return [own, before, <GermanText text={text}>{withoutIsolates(german)}</GermanText>, behind];
}

/** The same sentence without what to do, where there is little room. */
export function briefReason(edition: Edition, text: Text, status: Status, reason: string): Child[] {
  const words = reasonWords(edition, text, reason);
  if (reason.startsWith('public_holiday/')) return sayWithMarkup(text, 'probably_closed_holiday', { holiday: words });
  return sayWithMarkup(text, status === 'cancelled' ? 'cancelled_because' : 'maybe_because', { reason: words });
}
