/** How a webmaster serves the widget alone: the archive, the snippet, and the job that fetches the hours. */
import { WIDGET_ARCHIVE, WORDPRESS_PLUGIN, type OfficeTag } from '../page/addresses.ts';
import { SnippetCode } from './snippet-code.tsx';
import { type PageContext, linkTo } from '../page/page-context.ts';
import type { SnippetValues } from './snippets.ts';
import { EMBED_WORDS } from './words.ts';

const BASE = 'https://www.example.org/next-consultation/';

const SNIPPET = `<script type="module" src="${BASE}next-consultation.js"></script>
<next-consultation{attributes} src="${BASE}">{content}</next-consultation>`;

/** refresh.sh is in the archive. */
const JOB = '17 3 * * *  sh /var/www/html/next-consultation/refresh.sh';

export function SelfHost({ context, tag, values }: { context: PageContext; tag: OfficeTag; values: SnippetValues }) {
  const words = EMBED_WORDS[tag];
  return (
    <>
      <h2 id="self-host">{words.selfhost}</h2>
      <p>{words.selfhost_text}</p>
      <p class="ways">
        <a href={linkTo(context, WIDGET_ARCHIVE)} download>
          {words.archive}
        </a>
      </p>
      <SnippetCode tag={tag} id="self-host-snippet" values={values} pattern={SNIPPET} />
      <p>{words.selfhost_weeks}</p>
      <SnippetCode tag={tag} id="self-host-job" values={values} pattern={JOB} />
      <p>
        {words.selfhost_php}{' '}
        <a href={linkTo(context, WORDPRESS_PLUGIN)} download>
          {words.plugin}
        </a>
      </p>
    </>
  );
}
