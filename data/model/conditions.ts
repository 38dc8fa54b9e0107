/** What those who come have to know of a session, as short phrases of one language: the same words in every form. */
import type { Conditions } from './directory.ts';
import { isolateNumber } from './isolates.ts';
import type { Session } from './session.ts';
import { has, list, say, type Text, wordsIn } from './text.ts';

export interface Phrase {
  readonly words: string;
  /** BCP 47: notes may be there in German alone. */
  readonly lang: string;
  readonly href?: string;
}

/** The conditions of a part of a session: one that ends before the last admission has none of it to tell. */
export function conditionsOfPart(one: Conditions, { ends }: Pick<Session, 'ends'>): Conditions {
  if (ends !== undefined) return one;
  const { last_admission: _, ...others } = one;
  return others;
}

/** In the order of what decides whether to come. None for a session without conditions. */
export function conditionPhrases(text: Text, one: Conditions): Phrase[] {
  const { access, audience, channel, link, last_admission, languages, interpreter, booking, note } = one;
  const { lang } = text.meta;
  const phrase = (id: string, values = {}, href?: string): Phrase => ({
    words: say(text, id, values),
    lang,
    ...(href !== undefined && { href }),
  });
  const groups = list(
    text,
    (audience ?? []).map((group) => say(text, `audience.${group}`)),
  );
  return [
    ...(access === 'appointment' ? [phrase('by_appointment')] : []),
    ...(audience ? [phrase('audience_only', { groups })] : []),
    ...(channel === undefined || channel === 'in_person' ? [] : [phrase(`channel.${channel}`)]),
    ...(link === undefined ? [] : [phrase('join_link', {}, link)]),
    ...(last_admission === undefined ? [] : [phrase('last_admission', { time: last_admission })]),
    ...(languages ? [phrase('session_languages', { languages: namesOfLanguages(text, languages) })] : []),
    ...(interpreter ? [phrase('interpreter_languages', { languages: namesOfLanguages(text, interpreter) })] : []),
    ...(booking ? bookingPhrases(text, booking) : []),
    ...(note ? [wordsIn(note, text)] : []),
  ];
}

function bookingPhrases(text: Text, { url, phone, formatted, note }: NonNullable<Conditions['booking']>): Phrase[] {
  const { lang } = text.meta;
  return [
    ...(phone === undefined
      ? []
      : [{ words: say(text, 'booking_at', { how: isolateNumber(formatted ?? phone) }), lang, href: `tel:${phone}` }]),
    ...(url === undefined ? [] : [{ words: say(text, 'book_online'), lang, href: url }]),
    ...(note ? [wordsIn(note, text)] : []),
  ];
}

/** "Arabisch und Türkisch". */
export function namesOfLanguages(text: Text, tags: readonly string[]): string {
  return list(
    text,
    tags.map((tag) => languageName(text, tag)),
  );
}

/** A language's name; its tag where data/text has none, which the check refuses. */
export function languageName(text: Text, tag: string): string {
  const id = `language.${tag}`;
  return has(text, id) ? say(text, id) : tag;
}

/** The phrases as one line, for forms without links: "Nur mit Termin. Termin vereinbaren: 0203 …. https://…". */
export function conditionLines(text: Text, one: Conditions): string[] {
  return conditionPhrases(text, one).map(({ words, href }) =>
    href === undefined || href.startsWith('tel:') ? words : say(text, 'labelled', { label: words, value: href }),
  );
}
