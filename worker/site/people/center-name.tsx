/** A session's center by name, with its district; numbers stand with each center, and would only tire among the days. */
import type { Center } from '../../../data/model/directory.ts';
import { centerPath } from '../page/addresses.ts';
import { GermanText } from '../page/marked-up-text.tsx';
import { type PageContext, linkTo } from '../page/page-context.ts';

export function CenterName({ context, center }: { context: PageContext; center: Center }) {
  const { text } = context;
  return (
    <span class="who">
      <a href={linkTo(context, centerPath(text.tag, center.id))}>
        <GermanText text={text}>{center.name}</GermanText>
      </a>{' '}
      <small>
        <GermanText text={text}>{center.district}</GermanText>
      </small>
    </span>
  );
}
