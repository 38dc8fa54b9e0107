/** The embed builder: a form that works by GET, a live preview where scripts run, and a snippet for every system. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateInWords } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { BUILDER_SCRIPT, type OfficeTag, officePath, WIDGET_SCRIPT } from '../page/addresses.ts';
import {
  widgetAttributes,
  type BuilderChoice,
  snippetValuesByCenter,
  type PatternValues,
  snippetValues,
} from './builder-choice.ts';
import { BuilderForm } from './embed-form.tsx';
import { type PageContext, linkTo } from '../page/page-context.ts';
import { Properties } from './properties.tsx';
import { SnippetCode } from './snippet-code.tsx';
import { renderOfficeDocument } from '../page/office-document.tsx';
import { SelfHost } from './self-host.tsx';
import { SnippetContents } from './snippet-content.tsx';
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import { pinnedScript, type SnippetValues } from './snippets.ts';
import { SystemMenu, Systems } from './systems.tsx';
import { EMBED_WORDS } from './words.ts';

/** Where the form leads: assets ignore queries, so its answers need an address that is never rendered once. */
export const snippetPath = (tag: OfficeTag): string => `${officePath(tag, 'embed')}snippet/`;

/** `widget` is the widget's manifest as JSON: {version, files: {path: {integrity}}}. `answered`: by the form, not the page itself. */
export function renderEmbed(
  edition: PublishedEdition,
  tag: OfficeTag,
  choice: BuilderChoice,
  widget: string,
  isFormAnswer: boolean,
): string {
  const words = EMBED_WORDS[tag];
  const path = isFormAnswer ? snippetPath(tag) : officePath(tag, 'embed');
  const context: PageContext = { edition, text: edition.text(tag), path };
  const values: SnippetValues = { all: snippetValues(edition, choice), each: snippetValuesByCenter(edition, choice) };
  const oldest = edition.directory.centers.map(({ verified_on }) => verified_on).sort()[0] ?? '';
  return renderOfficeDocument({
    context: context,
    name: 'embed',
    title: words.title,
    description: words.intro,
    scripts: [BUILDER_SCRIPT],
    unlisted: isFormAnswer,
    children: (
      <>
        <p>{words.intro}</p>
        <div class="builder">
          <div>
            <SystemMenu tag={tag} />
            <BuilderForm context={context} tag={tag} choice={choice} action={linkTo(context, snippetPath(tag))} />
            <h2 id="snippet">{words.snippet}</h2>
            <Systems tag={tag} values={values} />
            <SnippetContents edition={edition} />
          </div>
          <section class="preview" aria-labelledby="preview">
            <h2 id="preview">{words.preview}</h2>
            <Preview context={context} choice={choice} values={values.all} />
            <noscript>
              <p>{words.preview_fallback}</p>
            </noscript>
          </section>
        </div>
        <h2 id="look">{words.own_look}</h2>
        <p>{words.own_look_text}</p>
        <Properties tag={tag} />
        <h2 id="pinned">{words.pinned}</h2>
        <Pinned tag={tag} widget={widget} values={values} />
        <h2 id="csp">Content-Security-Policy</h2>
        <p>{words.csp}</p>
        <SnippetCode
          tag={tag}
          id="csp-line"
          values={values}
          pattern={'script-src {origin}; connect-src {origin}; frame-src {origin}'}
        />
        <h2 id="privacy">{words.privacy}</h2>
        <SnippetCode
          tag={tag}
          id="privacy-text"
          values={values}
          pattern={fillPattern(words.privacy_text, { city: edition.directory.municipality.name })}
        />
        <SelfHost context={context} tag={tag} values={values} />
        <h2 id="checklist">{words.checklist}</h2>
        <p>
          <a href={linkTo(context, officePath(tag, 'take-part'))}>{words.take_part}</a>
        </p>
        <ul>
          {words.checks.map((check) => (
            <li>{fillPattern(check, { date: dateInWords(context.text, dayOf(oldest)) })}</li>
          ))}
        </ul>
      </>
    ),
  });
}

/** The real widget; without scripts its link stays. */
function Preview({ context, choice, values }: { context: PageContext; choice: BuilderChoice; values: PatternValues }) {
  const Element = 'next-consultation' as 'div';
  return (
    <>
      <Element {...Object.fromEntries(widgetAttributes(choice))} id="widget">
        <a href={values.href} lang={choice.lang.meta.lang}>
          {values.text}
        </a>
      </Element>
      <script type="module" src={linkTo(context, WIDGET_SCRIPT)}></script>
    </>
  );
}

function Pinned({ tag, widget, values }: { tag: OfficeTag; widget: string; values: SnippetValues }) {
  const { files = {} } = JSON.parse(widget) as { files?: { [path: string]: { integrity: string } } };
  const newest = Object.entries(files).findLast(([path]) => path.endsWith('/next-consultation.js'));
  if (!newest) return <p>{EMBED_WORDS[tag].pinned_none}</p>;
  const [path, { integrity }] = newest;
  return (
    <SnippetCode tag={tag} id="pinned-script" pattern={pinnedScript('{origin}', path, integrity)} values={values} />
  );
}
