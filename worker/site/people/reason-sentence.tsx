/** Why a session does not or may not take place, in one sentence of the reader's language. */
import type { Child } from 'hono/jsx';
import type { Edition } from '../../../data/model/edition.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import type { Status } from '../../../data/model/session.ts';
import { say, sentence, type Text } from '../../../data/model/text.ts';
import { sayWithMarkup } from '../page/marked-up-text.tsx';

export function reasonSentence(edition: Edition, text: Text, status: Status, reason: string | undefined): Child[] {
  if (reason === undefined) return [say(text, status === 'cancelled' ? 'session_cancelled' : 'possibly_closed')];
  const { name, lang } = reasonName(edition, reason, text);
  const words = lang === text.meta.lang ? name : <bdi lang={lang}>{name}</bdi>;
  if (reason.startsWith('public_holiday/')) return sayWithMarkup(text, 'probably_closed_holiday', { holiday: words });
  if (status === 'cancelled') return sayWithMarkup(text, 'cancelled_because', { reason: words });
  if (reason.startsWith('customary/')) {
    return [...sayWithMarkup(text, 'holiday_customary', { name: words }), ' ', say(text, 'possibly_closed')];
  }
  const stop = sentence(name).slice(name.length);
  return [...sayWithMarkup(text, 'maybe_because', { reason: words }), `${stop} `, callFirst(text)];
}

/** "Please call first.": what a day that is not sure asks for, the last sentence of those words. */
function callFirst(text: Text): string {
  const words = say(text, 'possibly_closed');
  return words.slice(words.indexOf('. ') + 2);
}

/** The same sentence as plain text, for messages and labels. */
export function reasonText(edition: Edition, text: Text, status: Status, reason: string): string {
  const { name } = reasonName(edition, reason, text);
  if (reason.startsWith('public_holiday/')) return say(text, 'probably_closed_holiday', { holiday: name });
  return say(text, status === 'cancelled' ? 'cancelled_because' : 'maybe_because', { reason: name });
}
