/** The embed builder: a form that works by GET, a live preview where scripts run, and a snippet for every system. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateInWords } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { CONFIGURATOR, type OfficeTag, officePath, WIDGET } from '../page/addresses.ts';
import { attributesOf, type Choice, eachOf, type PatternValues, valuesOf } from './choice.ts';
import { BuilderForm } from './embed-form.tsx';
import { type Here, link } from '../page/here.ts';
import { Code } from './code.tsx';
import { officeDocument } from '../page/office-document.tsx';
import { SelfHost } from './self-host.tsx';
import { fill, type Filling, HOOK, HOOK_HEIGHT, pinnedScript, type Snippet, SNIPPETS } from './snippets.ts';
import { EMBED_WORDS } from './words.ts';

/** Where the form leads: assets ignore queries, so its answers need an address that is never rendered once. */
export const snippetPath = (tag: OfficeTag): string => `${officePath(tag, 'embed')}snippet/`;

/** `widget` is the widget's manifest as JSON: {version, files: {path: {integrity}}}. `answered`: by the form, not the page itself. */
export function renderEmbed(
  edition: PublishedEdition,
  tag: OfficeTag,
  choice: Choice,
  widget: string,
  answered: boolean,
): string {
  const words = EMBED_WORDS[tag];
  const path = answered ? snippetPath(tag) : officePath(tag, 'embed');
  const here: Here = { edition, text: edition.text(tag), path };
  const values: Filling = { all: valuesOf(edition, choice), each: eachOf(edition, choice) };
  const [first, ...others] = SNIPPETS;
  const oldest = edition.directory.centers.map(({ verified_on }) => verified_on).sort()[0] ?? '';
  return officeDocument({
    here,
    name: 'embed',
    title: words.title,
    description: words.intro,
    scripts: [CONFIGURATOR],
    unlisted: answered,
    children: (
      <>
        <p>{words.intro}</p>
        <BuilderForm here={here} tag={tag} choice={choice} action={link(here, snippetPath(tag))} />
        <h2 id="snippet">{words.snippet}</h2>
        {first ? <Code tag={tag} id={first.id} pattern={first.pattern} values={values} /> : null}
        <p data-pattern={words.height}>{fill(words.height, values.all)}</p>
        <h2 id="preview">{words.preview}</h2>
        <div class="preview">
          <Preview here={here} choice={choice} values={values.all} />
          <noscript>
            <p>{words.preview_fallback}</p>
          </noscript>
        </div>
        <h2 id="systems">{words.others}</h2>
        <p>{words.each}</p>
        {others.map((snippet) => (
          <SystemSnippet tag={tag} snippet={snippet} values={values} />
        ))}
        <h2 id="pinned">{words.pinned}</h2>
        <Pinned tag={tag} widget={widget} values={values} />
        <h2 id="csp">Content-Security-Policy</h2>
        <p>{words.csp}</p>
        <Code
          tag={tag}
          id="csp-line"
          values={values}
          pattern={'script-src {origin}; connect-src {origin}; frame-src {origin}'}
        />
        <h2 id="privacy">{words.privacy}</h2>
        <Code
          tag={tag}
          id="privacy-text"
          values={values}
          pattern={fill(words.privacy_text, { city: edition.directory.municipality.name })}
        />
        <SelfHost here={here} tag={tag} values={values} />
        <h2 id="checklist">{words.checklist}</h2>
        <ul>
          {words.checks.map((check) => (
            <li>{fill(check, { date: dateInWords(here.text, dayOf(oldest)) })}</li>
          ))}
        </ul>
      </>
    ),
  });
}

/** The real widget; without scripts its link stays. */
function Preview({ here, choice, values }: { here: Here; choice: Choice; values: PatternValues }) {
  const Element = 'next-consultation' as 'div';
  return (
    <>
      <Element {...Object.fromEntries(attributesOf(choice))} id="widget">
        <a href={values.href} lang={choice.lang.meta.lang}>
          {values.text}
        </a>
      </Element>
      <script type="module" src={link(here, WIDGET)}></script>
    </>
  );
}

function SystemSnippet({ tag, snippet, values }: { tag: OfficeTag; snippet: Snippet; values: Filling }) {
  const words = EMBED_WORDS[tag];
  const { id, title, pattern, once, each, tried } = snippet;
  return (
    <details>
      <summary>{title}</summary>
      <Code tag={tag} id={id} pattern={pattern} each={each} values={values} />
      {once ? (
        <>
          <p>
            {words.once}: {once.title}
          </p>
          <Code tag={tag} id={`${id}-once`} pattern={once.pattern} each={each} values={values} />
        </>
      ) : null}
      {pattern === HOOK ? (
        <>
          <p>{words.hook_height}</p>
          <Code tag={tag} id={`${id}-height`} pattern={HOOK_HEIGHT} values={values} />
        </>
      ) : null}
      <p class="quiet">{tried.length > 0 ? fill(words.tried, { with: tried.join(', ') }) : words.documentation}</p>
    </details>
  );
}

function Pinned({ tag, widget, values }: { tag: OfficeTag; widget: string; values: Filling }) {
  const { files = {} } = JSON.parse(widget) as { files?: { [path: string]: { integrity: string } } };
  const newest = Object.entries(files)
    .filter(([path]) => path.endsWith('/next-consultation.js'))
    .at(-1);
  if (!newest) return <p>{EMBED_WORDS[tag].pinned_none}</p>;
  const [path, { integrity }] = newest;
  return <Code tag={tag} id="pinned-script" pattern={pinnedScript('{origin}', path, integrity)} values={values} />;
}
