/** The office's page: hours, closures, confirmations. All of it is made in the browser, by worker/site/browser/pflege.ts. */
import type { Context } from '../../../http/route.ts';
import { PFLEGE, PFLEGE_SCRIPT, PFLEGE_STYLE, type OfficeTag } from '../../page/addresses.ts';
import { officeContext, renderOfficeDocument } from '../../page/office-document.tsx';
import { PFLEGE_WORDS } from '../words/pflege.ts';

/** Not listed: whoever looks for a consultation has no use for it. */
export default function renderPflege({ edition }: Context, tag: OfficeTag): string {
  const words = PFLEGE_WORDS[tag];
  return renderOfficeDocument({
    context: officeContext(edition, tag, PFLEGE),
    name: PFLEGE,
    title: words.title,
    description: words.intro,
    scripts: [PFLEGE_SCRIPT],
    styles: [PFLEGE_STYLE],
    unlisted: true,
    children: (
      <>
        <p class="lede">{words.intro}</p>
        <noscript>
          <p class="refused">{words.no_script}</p>
        </noscript>
        <div id="pflege" data-origin={edition.origin} data-loading={words.loading} data-failed={words.load_error}></div>
      </>
    ),
  });
}
