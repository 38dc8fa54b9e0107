/** Beside the next sessions: since when nobody has confirmed the facts, and "please call before you go". */
import type { Center } from '../../../data/model/directory.ts';
import { dateInWords, say } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import type { PageContext } from '../page/page-context.ts';
import { GermanText, labelledValue } from '../page/marked-up-text.tsx';
import { centerVerification, oldestNotConfirmed, overdueWords } from '../page/confirmation.ts';

/** Nothing for a center that was confirmed in time, as of the build's day. */
export function OverdueNotice({ context: { edition, text }, center }: { context: PageContext; center: Center }) {
  const words = overdueWords(edition, text, center);
  return words.length === 0 ? null : <p class="aged">{words.join(' ')}</p>;
}

/** The same for several centers, by the oldest date; with their names where not all are overdue. */
export function OverdueCenters({ context: { edition, text } }: { context: PageContext }) {
  const { centers } = edition.directory;
  const overdue = centers.filter((center) => centerVerification(edition, center) === 'overdue');
  const since = oldestNotConfirmed(edition);
  if (since === undefined) return null;
  const words = say(text, 'not_confirmed_since', { date: dateInWords(text, dayOf(since)) });
  const names = <GermanText text={text}>{overdue.map(({ name }) => name).join(', ')}</GermanText>;
  return <p class="aged">{overdue.length === centers.length ? words : labelledValue(text, names, words)}</p>;
}
