/** A center by name, with its district. */
import type { Center } from '../../../data/model/directory.ts';
import { centerPath } from '../page/addresses.ts';
import { GermanText } from '../page/marked-up-text.tsx';
import { type PageContext, linkTo } from '../page/page-context.ts';

interface Named {
  readonly context: PageContext;
  readonly center: Center;
}

/** On its own page. */
export function CenterTitle({ context: { text }, center }: Named) {
  return (
    <>
      <GermanText text={text}>{center.name}</GermanText> <District text={text} center={center} />
    </>
  );
}

/** Where its page is one link away. */
export function CenterLink({ context, center }: Named) {
  const { text } = context;
  return (
    <>
      <a href={linkTo(context, centerPath(text.tag, center.id))}>
        <GermanText text={text}>{center.name}</GermanText>
      </a>{' '}
      <District text={text} center={center} />
    </>
  );
}

/** Of a session; numbers stand with each center, and would only tire among the days. */
export const CenterName = (named: Named) => (
  <span class="who">
    <CenterLink {...named} />
  </span>
);

const District = ({ text, center }: { readonly text: PageContext['text']; readonly center: Center }) => (
  <small>
    <GermanText text={text}>{center.district}</GermanText>
  </small>
);
