/** The frame around every page: head with its announcements, way to the content, languages, footer with what must be said everywhere. */
import type { Child } from 'hono/jsx';
import { say } from '../../../data/model/text.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHead, type HeadProps } from './head.tsx';
import { PageHeader } from './page-header.tsx';

export interface DocumentProps extends HeadProps {
  readonly kind?: string;
  /** Whether its words were first written in its own language: nothing to warn of. */
  readonly original?: boolean;
  /** Without our top and foot: a page that stands inside somebody else's. It says itself what must be said. */
  readonly bare?: boolean;
  readonly children?: Child;
}

/** The whole page as text. */
export function renderDocument(props: DocumentProps): string {
  return `<!doctype html>\n${String(<Document {...props} />)}\n`;
}

function Document(props: DocumentProps) {
  const { context, children, kind, bare, original } = props;
  const { lang, dir } = context.text.meta;
  return (
    <html lang={lang} dir={dir}>
      <PageHead {...props} />
      <body class={kind}>
        {bare ? null : (
          <>
            <a class="skip" href="#content">
              {say(context.text, 'skip_to_content')}
            </a>
            <PageHeader context={context} translations={props.translations} />
          </>
        )}
        <main id="content">{children}</main>
        {bare ? null : <PageFooter context={context} original={original} />}
      </body>
    </html>
  );
}
