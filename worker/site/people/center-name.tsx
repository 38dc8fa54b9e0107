/** A session's center by name, with its district and the number to call. */
import type { Center } from '../../../data/model/directory.ts';
import { centerPath } from '../page/addresses.ts';
import { CallLink, GermanText } from '../page/marked-up-text.tsx';
import { type PageContext, linkTo } from '../page/page-context.ts';

export function CenterName({ context, center, call }: { context: PageContext; center: Center; call: boolean }) {
  const { text } = context;
  const phone = center.phones[0];
  return (
    <>
      <span class="who">
        <a href={linkTo(context, centerPath(text.tag, center.id))}>
          <GermanText text={text}>{center.name}</GermanText>
        </a>{' '}
        <small>
          <GermanText text={text}>{center.district}</GermanText>
        </small>
      </span>{' '}
      {call && phone ? <CallLink text={text} name={center.name} phone={phone} /> : null}
    </>
  );
}
