/** The status line that browser/live-status.ts fills in, and the notice of a closed center. */
import type { Center } from '../../../data/model/directory.ts';
import { say, type Text, wordsIn } from '../../../data/model/text.ts';

/** An empty line for "open until …" and the words it is made of. Without the module the page stays as it is. */
export function LiveStatus({ text }: { text: Text }) {
  return (
    <p
      class="now"
      role="status"
      data-today={say(text, 'today')}
      data-tomorrow={say(text, 'tomorrow')}
      data-open={say(text, 'open_until')}
      data-named={say(text, 'labelled')}
    ></p>
  );
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
