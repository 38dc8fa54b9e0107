/** A snippet to copy: its pattern stands in an attribute, so that the builder's browser part can fill it in again. */
import type { OfficeTag } from './addresses.ts';
import type { PatternValues } from './choice.ts';
import { fill } from './snippets.ts';
import { EMBED_WORDS } from './words/embed.ts';

export function Code(props: { tag: OfficeTag; id: string; pattern: string; values: PatternValues }) {
  const { tag, id, pattern, values } = props;
  const words = EMBED_WORDS[tag];
  return (
    <div class="code">
      <pre id={id} data-pattern={pattern}>
        {fill(pattern, values)}
      </pre>
      <button type="button" data-copy-from={id} data-done={words.copied} hidden>
        {words.copy}
      </button>
    </div>
  );
}
