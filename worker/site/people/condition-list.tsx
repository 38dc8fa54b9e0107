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

/** A phrase, marked where it is not in the page's language. */
export function PhraseText({ text, phrase: { words, lang, href } }: { text: Text; phrase: Phrase }) {
  const content = lang === text.meta.lang ? <>{words}</> : <bdi lang={lang}>{words}</bdi>;
  if (href === undefined) return content;
  return (
    <a href={href} rel="noreferrer">
      {content}
    </a>
  );
}
