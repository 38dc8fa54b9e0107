// Draws what stands before the first good answer: the page's own content, and what went wrong.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as ids from './ids.ts';
import type { Words } from './words.ts';

/** A slot without content shows its own: "loading" for an element that the page left empty. */
export function fallback(words: Words, problem: string | undefined, again: () => void): TemplateResult {
  return html`<slot>${problem ? nothing : html`<span lang=${words.lang}>${words.say(ids.loading)}</span>`}</slot> ${
      problem
        ? html`<p lang=${words.lang} dir=${words.dir} part="error">
            ${words.say(ids.load_error)} <button part="button" @click=${again}>${words.say(ids.try_again)}</button>
          </p>`
        : nothing
    }`;
}
