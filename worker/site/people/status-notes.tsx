/** What holds only now, for browser/live-status.ts to say; until when the page holds; and the notice of a closed center. */
import type { Center } from '../../../data/model/directory.ts';
import { dateInWords, say, type Text, wordsIn } from '../../../data/model/text.ts';
import { centerVerification } from '../page/confirmation.ts';
import type { PageContext } from '../page/page-context.ts';

/** "Valid until 12 December 2026. After that, please call before you go.": above what is said of days, for whoever reads it when. */
export function Validity({ context: { edition, text } }: { context: PageContext }) {
  return <p class="validity">{say(text, 'page_valid_until', { date: dateInWords(text, edition.trustedUntil) })}</p>;
}

/**
 * "Please call before you go", shown by the module when that day is past, or when nothing is left to show. Not where the page says so
 * already, because nobody has confirmed any of its centers.
 */
export function CallFirst({ context: { edition, text } }: { context: PageContext }) {
  const { centers } = edition.directory;
  return centers.every((center) => centerVerification(edition, center) === 'overdue') ? null : (
    <p class="aged call-first" data-words={say(text, 'may_be_outdated')} hidden></p>
  );
}

/** An empty line for "no session is known", which only the module can say. */
export function NoneKnown({ text }: { text: Text }) {
  return <p class="none" data-none={say(text, 'no_session_known')}></p>;
}

/** A closed center still has its page; this notice comes first on it. */
export function ClosedNotice({ text, center }: { text: Text; center: Center }) {
  if (center.status === 'active') return null;
  const note = center.status_note && wordsIn(center.status_note, text);
  return (
    <p class="closed">
      <strong>{say(text, center.status === 'closed' ? 'closed_for_good' : 'closed_now')}</strong>{' '}
      {note ? <bdi lang={note.lang}>{note.words}</bdi> : null}
    </p>
  );
}
