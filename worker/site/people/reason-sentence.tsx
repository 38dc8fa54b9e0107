/** Why a session does not or may not take place, in one sentence of the reader's language. */
import type { Child } from 'hono/jsx';
import type { Edition } from '../../../data/model/edition.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import type { Status } from '../../../data/model/session.ts';
import { say, sentence, type Text } from '../../../data/model/text.ts';
import { sayWithMarkup } from '../page/marked-up-text.tsx';
import { callFirst, perhapsClosed } from '../page/perhaps-closed.ts';

export function reasonSentence(edition: Edition, text: Text, status: Status, reason: string | undefined): Child[] {
  if (status !== 'cancelled') return [...doubtSentence(edition, text, reason), ' ', doubtCall(text, reason)];
  if (reason === undefined) return [say(text, 'session_cancelled')];
  const { name, lang } = reasonName(edition, reason, text);
  const words = lang === text.meta.lang ? name : <bdi lang={lang}>{name}</bdi>;
  return reason.startsWith('public_holiday/')
    ? sayWithMarkup(text, 'probably_closed_holiday', { holiday: words })
    : sayWithMarkup(text, 'cancelled_because', { reason: words });
}

/** What city offices usually do is no word yet of this one. */
const doubtCall = (text: Text, reason: string | undefined): string =>
  reason?.startsWith('customary/') ? say(text, 'possibly_closed') : callFirst(text);

/** Why it may not take place, without what to do about it: "Heiligabend: Städtische Ämter haben an diesem Tag meist geschlossen." */
export function doubtSentence(edition: Edition, text: Text, reason: string | undefined): Child[] {
  if (reason === undefined) return [perhapsClosed(text)];
  const { name, lang } = reasonName(edition, reason, text);
  const words = lang === text.meta.lang ? name : <bdi lang={lang}>{name}</bdi>;
  if (reason.startsWith('public_holiday/')) return sayWithMarkup(text, 'probably_closed_holiday', { holiday: words });
  if (reason.startsWith('customary/')) {
    return sayWithMarkup(text, 'holiday_customary', { name: words });
  }
  const stop = sentence(name).slice(name.length);
  return [...sayWithMarkup(text, 'maybe_because', { reason: words }), stop];
}

/** The same sentence as plain text, for messages and labels. */
export function reasonText(edition: Edition, text: Text, status: Status, reason: string): string {
  const { name } = reasonName(edition, reason, text);
  if (reason.startsWith('public_holiday/')) return say(text, 'probably_closed_holiday', { holiday: name });
  return say(text, status === 'cancelled' ? 'cancelled_because' : 'maybe_because', { reason: name });
}
