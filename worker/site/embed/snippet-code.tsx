/** A snippet to copy: its pattern stands in an attribute, so that the builder's browser part can fill it in again. */
import type { OfficeTag } from '../page/addresses.ts';
import { fillSnippet, type SnippetValues } from './snippets.ts';
import { EMBED_WORDS } from './words.ts';

interface CodeProps {
  readonly tag: OfficeTag;
  readonly id: string;
  readonly pattern: string;
  /** Once for each center. */
  readonly each?: boolean | undefined;
  readonly values: SnippetValues;
}

export function SnippetCode({ tag, id, pattern, each, values }: CodeProps) {
  const words = EMBED_WORDS[tag];
  return (
    <div class="code">
      <pre id={id} data-pattern={pattern} data-each={each ? '' : undefined}>
        {fillSnippet({ pattern, each }, values)}
      </pre>
      <button type="button" data-copy-from={id} data-done={words.copied} hidden>
        {words.copy}
      </button>
    </div>
  );
}
