/** What will be different at a center, before anything else: a new address, new numbers, closing, opening again. */
import type { Child } from 'hono/jsx';
import { comingChanges, type ComingChange } from '../../../data/model/coming-changes.ts';
import { addressLine, type Center } from '../../../data/model/directory.ts';
import { sentence, type Text } from '../../../data/model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import { GermanText } from '../page/marked-up-text.tsx';

export function ComingChanges({ context, center }: { context: PageContext; center: Center }) {
  const { edition, text } = context;
  const changes = comingChanges(text, center, edition.asOf);
  if (changes.length === 0) return null;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li>
          {change.phrases.map(({ words, lang }, index) => (
            <>
              {index === 0 ? '' : ' '}
              {lang === text.meta.lang ? (
                <ChangeWords text={text} words={words} change={change} />
              ) : (
                <bdi lang={lang}>{sentence(words)}</bdi>
              )}
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}

const NUMBER = /(\+\d[\d ]*\d)/;

/** The new address stands as German, numbers from left to right, whatever the page's language. */
function ChangeWords({ text, words, change }: { text: Text; words: string; change: ComingChange }) {
  const address = addressLine(change.center.address);
  const [before = '', ...after] = sentence(words).split(address);
  return (
    <>
      {withNumbers(before)}
      {after.map((rest) => (
        <>
          <GermanText text={text}>{address}</GermanText>
          {withNumbers(rest)}
        </>
      ))}
    </>
  );
}

function withNumbers(words: string): Child[] {
  return words
    .split(NUMBER)
    .map((piece, index) => (index % 2 === 1 ? <bdi dir="ltr">{piece.replaceAll(' ', '\u00a0')}</bdi> : piece));
}
