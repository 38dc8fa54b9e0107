// The one text for a messenger: center, next session, address, number and page, in the reader's language and in German.
import { dateAndHoursText, doubtText, notesInLanguage } from './answer-text.ts';
import { centerPageUrl, postalAddress } from './links.ts';
import type { CenterViewModel } from './view-model.ts';
import type { WidgetWords } from './words.ts';

/** A reader of another language can show the German line to somebody. */
export function shareText(
  { words, week, center, state, stale, callable }: CenterViewModel,
  german: WidgetWords,
): string {
  const { session, kind } = state;
  const times = [words, german].flatMap((language) =>
    session
      ? [
          dateAndHoursText(language, session, '', 'date_long'),
          ...notesInLanguage(language, week, session.notes).map(([text]) => text),
        ]
      : language.say('no_session_known'),
  );
  const doubt = stale || kind === 'tentative' ? doubtText(words, 'possibly_closed', callable) : '';
  const numbers = (center.phones ?? []).map(({ number }) => number);
  return [center.name, ...new Set(times), doubt, postalAddress(center), ...numbers, centerPageUrl(center, words)]
    .filter(Boolean)
    .join('\n');
}
