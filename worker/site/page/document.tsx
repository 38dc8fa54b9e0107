/** The layout of every page: head with its alternates, skip link, languages, footer with the legal notices. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { withBlocksOnLines } from './block-lines.ts';
import { epochMinute, trustEnds } from './epoch-minutes.ts';
import { nowWords } from './now-words.ts';
import { type PageContext, linkTo } from './page-context.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHead, type HeadProps } from './head.tsx';
import { LanguageList, PageHeader } from './page-header.tsx';
import { ROOT_PATH } from './addresses.ts';

export interface DocumentProps extends HeadProps {
  readonly kind?: string;
  /** Whether its words were first written in its own language: nothing to warn of. */
  readonly original?: boolean;
  /** Without the site's header and footer: a page inside another site's. It carries the notices itself. */
  readonly bare?: boolean;
  readonly children?: Child;
}

/** What browser/live-status.ts asks of a page: when its build was made and until when it is trusted, the words of now, and the weeks that tell the time. */
function lifeOf(context: PageContext) {
  const { edition } = context;
  return {
    'data-built': epochMinute(edition, edition.asOf, 0),
    'data-trusted': trustEnds(edition),
    'data-words': JSON.stringify(nowWords(context.text)),
    'data-weeks': linkTo(context, edition.scope === undefined ? '/v1/' : `/v1/centers/${edition.scope}/`),
  };
}

/** The complete HTML document. */
export function renderDocument(props: DocumentProps): string {
  return `<!doctype html>\n${withBlocksOnLines(String(<Document {...props} />))}`;
}

function Document(props: DocumentProps) {
  const { context, children, kind, bare, original, live } = props;
  const { lang, dir } = context.text.meta;
  return (
    <html lang={lang} dir={dir}>
      <PageHead {...props} />
      <body class={kind} {...(live && lifeOf(context))}>
        {bare ? null : (
          <>
            <PageHeader context={context} translations={props.translations} />
            {context.path === ROOT_PATH ? <LanguageList context={context} translations={props.translations} /> : null}
          </>
        )}
        <main id="content">{children}</main>
        {live ? <script>{raw(context.edition.inline.script)}</script> : null}
        {bare ? null : <PageFooter context={context} original={original} />}
      </body>
    </html>
  );
}
