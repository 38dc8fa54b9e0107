/** The end of a center's page: a message to share, and the poster for the door. */
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import { posterPath } from '../page/addresses.ts';
import type { AgendaDay } from './agenda.ts';
import { type PageContext, linkTo } from '../page/page-context.ts';
import { ShareLinks } from './share-links.tsx';
import { type MessageLine, messageLines } from './share-message.ts';

export function ShareSection({
  context,
  center,
  days,
}: {
  context: PageContext;
  center: Center;
  days: readonly AgendaDay[];
}) {
  const { edition, text } = context;
  const sessions = days.flatMap((day) => day.sessions);
  return (
    <section aria-labelledby="share">
      <h2 id="share">{say(text, 'share_text')}</h2>
      <pre class="message" id="message" dir="auto">
        {messageLines(edition, text, center, sessions).map((line, index, lines) => (
          <>
            {typeof lines[index - 1]?.content === 'string' ? '\n' : ''}
            <MessageText line={line} page={text.meta.lang} />
          </>
        ))}
      </pre>
      <p class="ways">
        <button type="button" data-copy-from="message" data-done={say(text, 'copied')} hidden>
          {say(text, 'copy')}
        </button>{' '}
        <a href={linkTo(context, posterPath(text.tag, center.id))}>{say(text, 'poster')}</a>
      </p>
      <ShareLinks text={text} url={edition.origin + context.path} />
    </section>
  );
}

/** Each of several lines ends itself. Sessions are shown once browser/live-status.ts knows which is the next; what is not shown is not copied. */
function MessageText({ line: { lang, content }, page }: { line: MessageLine; page: string }) {
  const langAttribute = lang === page ? {} : { lang };
  if (typeof content === 'string')
    return content === '' || lang === page ? <>{content}</> : <span {...langAttribute}>{content}</span>;
  return (
    <span {...langAttribute} data-live hidden>
      {content.map(({ words, until }) => (
        <span class="one" data-until={until}>
          {words}
          {'\n'}
        </span>
      ))}
    </span>
  );
}
