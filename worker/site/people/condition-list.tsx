/** Conditions of a session as a list of short phrases: links as links, notes in the language that they are in. */
import type { Conditions } from '../../../data/model/directory.ts';
import { conditionPhrases, type Phrase } from '../../../data/model/conditions.ts';
import type { Text } from '../../../data/model/text.ts';

export function ConditionList({ text, conditions }: { text: Text; conditions: Conditions }) {
  const phrases = conditionPhrases(text, conditions);
  if (phrases.length === 0) return null;
  return (
    <ul class="conditions">
      {phrases.map((phrase) => (
        <li>
          <PhraseText text={text} phrase={phrase} />
        </li>
      ))}
    </ul>
  );
}

/** Words around a number that stands between its isolates (U+2066 … U+2069). */
function splitAtNumber(words: string): { before: string; number: string; after: string } | undefined {
  const start = words.indexOf('\u2066');
  const end = words.indexOf('\u2069', start);
  if (start < 0 || end < 0) return undefined;
  return { before: words.slice(0, start), number: words.slice(start + 1, end), after: words.slice(end + 1) };
}

/** A phrase, marked where it is not in the page's language. Of one with a number to call, the number is the link. */
function PhraseText({ text, phrase: { words, lang, href } }: { text: Text; phrase: Phrase }) {
  const content = lang === text.meta.lang ? <>{words}</> : <bdi lang={lang}>{words}</bdi>;
  if (href === undefined) return content;
  const parts = splitAtNumber(words);
  if (!parts) {
    return (
      <a href={href} rel="noreferrer">
        {content}
      </a>
    );
  }
  const { before, number, after } = parts;
  return (
    <>
      {before}
      <a href={href}>
        <bdi dir="ltr">{number.replaceAll(' ', '\u00a0')}</bdi>
      </a>
      {after}
    </>
  );
}
