/** One way on the developers' page: a heading, what to know, lines to paste, and beside them what the address answers. */
import type { Child } from 'hono/jsx';
import { dateInWords } from '../../../../data/model/text.ts';
import { centerPath, type OfficeTag, officePath, framePath, WIDGET_SCRIPT } from '../../page/addresses.ts';
import { linkTo, type PageContext } from '../../page/page-context.ts';
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { DEVELOPERS_WORDS } from '../words/developers.ts';
import { WAY_WORDS } from '../words/developer-ways.ts';
import type { Way, WayAnswer, WaySnippet } from './ways.ts';

interface WayProps {
  readonly context: PageContext;
  readonly tag: OfficeTag;
  readonly way: Way;
}

export function WaySection({ context, tag, way }: WayProps) {
  const { id, snippets, answer } = way;
  const { title, about, filter } = WAY_WORDS[tag][id];
  const words = DEVELOPERS_WORDS[tag];
  return (
    <section class="way" aria-labelledby={id}>
      <div class="stack">
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
        {snippets.map((snippet, index) => (
          <Snippet id={`${id}-${index + 1}`} tag={tag} snippet={snippet} />
        ))}
        <p class="quiet">
          <a href="#addresses" data-filter={filter}>
            {words.find}
          </a>
          {id === 'site' ? (
            <>
              {' · '}
              <a href={linkTo(context, officePath(tag, 'embed'))}>{words.builder}</a>
            </>
          ) : null}
        </p>
      </div>
      {answer ? (
        <Answer context={context} tag={tag} id={id} title={title} answer={answer} />
      ) : (
        <Widget context={context} tag={tag} />
      )}
    </section>
  );
}

function Snippet({ id, tag, snippet: { label, code } }: { id: string; tag: OfficeTag; snippet: WaySnippet }) {
  const words = DEVELOPERS_WORDS[tag];
  return (
    <Pane
      label={typeof label === 'string' ? label : label[tag]}
      action={
        <button type="button" data-copy-from={id} data-done={words.copied} hidden>
          {words.copy}
        </button>
      }
    >
      <pre id={id}>
        <code>
          {code.split('\n').map((line, index) => (
            <>
              {index > 0 ? '\n' : null}
              <span>{line}</span>
            </>
          ))}
        </code>
      </pre>
    </Pane>
  );
}

function Answer(props: { context: PageContext; tag: OfficeTag; id: string; title: string; answer: WayAnswer }) {
  const { context, tag, id, title, answer } = props;
  const { path, body, place, example } = answer;
  const words = DEVELOPERS_WORDS[tag];
  const address = <code>{body === undefined ? path : `POST ${path}`}</code>;
  return (
    <Pane
      live
      label={body === undefined ? <a href={linkTo(context, path)}>{address}</a> : address}
      action={
        <button
          type="button"
          data-ask={linkTo(context, path)}
          data-body={body}
          data-place={place}
          data-asking={words.asking}
          data-live={words.live}
          data-silent={words.silent}
          aria-describedby={id}
          hidden
        >
          {words.ask}
        </button>
      }
    >
      <section class="scroll" tabindex={0} aria-label={`${words.answer}: ${title}`}>
        <pre>
          <code>{example}</code>
        </pre>
      </section>
      <p class="quiet" role="status">
        {fillPattern(words.example, { date: dateInWords(context.text, context.edition.asOf) })}
      </p>
    </Pane>
  );
}

/** What the lines show when they are pasted: the element alone, since the page loads its own script; without scripts the frame. */
function Widget({ context, tag }: { context: PageContext; tag: OfficeTag }) {
  const [center] = context.edition.directory.centers;
  const Element = 'next-consultation' as 'div';
  if (!center) return null;
  return (
    <Pane live label="<next-consultation>">
      <div class="shown">
        <Element {...{ center: center.id, lang: tag }}>
          <a href={linkTo(context, centerPath(tag, center.id))}>{center.name}</a>
        </Element>
        <noscript>
          <iframe src={linkTo(context, framePath(tag, center.id))} title={center.name} loading="lazy"></iframe>
        </noscript>
        <script type="module" src={linkTo(context, WIDGET_SCRIPT)}></script>
      </div>
    </Pane>
  );
}

function Pane(props: { label: Child; action?: Child; live?: boolean; children: Child }) {
  const { label, action, live, children } = props;
  return (
    <figure class={live ? 'pane live' : 'pane'}>
      <figcaption>
        <span>{label}</span>
        {action}
      </figcaption>
      {children}
    </figure>
  );
}
