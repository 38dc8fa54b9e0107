/** What to copy, for each system: with scripts only the chosen one is seen, without them all are, folded. */
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import type { OfficeTag } from '../page/addresses.ts';
import { SnippetCode } from './snippet-code.tsx';
import { HOOK_HEIGHT_PATTERN, HOOK_PATTERN, type Snippet, SNIPPETS, type SnippetValues } from './snippets.ts';
import { EMBED_WORDS } from './words.ts';

/** Outside the form: which system it is changes nothing of what is shown. */
export function SystemMenu({ tag }: { tag: OfficeTag }) {
  return (
    <label class="field" id="system" hidden>
      <span>{EMBED_WORDS[tag].system}</span>
      <select>
        {SNIPPETS.map(({ id, title }) => (
          <option value={id}>{title}</option>
        ))}
      </select>
    </label>
  );
}

interface SystemsProps {
  readonly tag: OfficeTag;
  readonly values: SnippetValues;
}

export const Systems = ({ tag, values }: SystemsProps) => (
  <>
    {SNIPPETS.map((snippet, place) => (
      <System tag={tag} values={values} snippet={snippet} open={place === 0} />
    ))}
  </>
);

function System({ tag, snippet, values, open }: SystemsProps & { readonly snippet: Snippet; readonly open: boolean }) {
  const words = EMBED_WORDS[tag];
  const { id, title, pattern, plugin, once, each, tried } = snippet;
  return (
    <details data-system={id} open={open}>
      <summary>{title}</summary>
      {plugin ? (
        <>
          <p>{words.plugin_text}</p>
          <p class="ways">
            <a href={`${values.all.origin}${plugin}`} download>
              {words.plugin}
            </a>
          </p>
          <p>{words.shortcode}</p>
        </>
      ) : null}
      <SnippetCode tag={tag} id={id} pattern={pattern} each={each} values={values} />
      {each ? <p>{words.each}</p> : null}
      {once ? (
        <>
          <p>
            {words.once}: {once.title}
          </p>
          <SnippetCode tag={tag} id={`${id}-once`} pattern={once.pattern} each={each} values={values} />
        </>
      ) : null}
      {pattern === HOOK_PATTERN ? (
        <>
          <p>{words.hook_height}</p>
          <SnippetCode tag={tag} id={`${id}-height`} pattern={HOOK_HEIGHT_PATTERN} values={values} />
        </>
      ) : null}
      <p class="quiet">
        {tried.length > 0 ? fillPattern(words.tried, { with: tried.join(', ') }) : words.documentation}
      </p>
    </details>
  );
}
