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

/** A number between its isolates (U+2066 … U+2069). */
const NUMBER = /\u2066([^\u2069]*)\u2069/;

/** A phrase, marked where it is not in the page's language. Of one with a number to call, the number is the link. */
function PhraseText({ text, phrase: { words, lang, href } }: { text: Text; phrase: Phrase }) {
  const content = lang === text.meta.lang ? <>{words}</> : <bdi lang={lang}>{words}</bdi>;
  if (href === undefined) return content;
  const [before, number, after] = words.split(NUMBER);
  if (number === undefined) {
    return (
      <a href={href} rel="noreferrer">
        {content}
      </a>
    );
  }
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
