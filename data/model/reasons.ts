/** Why a session does not or may not take place: names of the reasons in the readers' languages. */
import type { Words } from './directory.ts';
import type { Edition } from './edition.ts';
import type { Session } from './session.ts';
import { holidayName, type Text, wordsIn } from './text.ts';

/** A reason's name in one language, falling back to English, then German for words typed into the data file. */
export function reasonName(
  edition: Edition,
  reason: string,
  text: Text,
): { readonly name: string; readonly lang: string } {
  const [kind, id = ''] = reason.split('/');
  if (kind !== 'closure') {
    return holidayName(id, [text, edition.text('de')]) ?? { name: id, lang: 'de' };
  }
  const words: Words = edition.directory.closures.find((closure) => closure.id === id)?.reason ?? { de: id };
  const found = wordsIn(words, text);
  return { name: found.words, lang: found.lang };
}

/** The table of reasons that some sessions name: id -> name in German and English. */
export function reasonsOf(edition: Edition, sessions: readonly Session[]): { [id: string]: Words } {
  const [german, english] = [edition.text('de'), edition.text('en')];
  const ids = [...new Set(sessions.flatMap((session) => session.reason ?? []))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const en = reasonName(edition, id, english);
      return [id, { de: reasonName(edition, id, german).name, ...(en.lang === 'en' && { en: en.name }) }];
    }),
  );
}
