// Draws what stands before the first good answer: the page's own content, and what went wrong.
import { html, type TemplateResult } from 'lit/html.js';
import * as ids from './ids.ts';
import { box } from './markup.ts';
import type { Words } from './words.ts';

/** A slot without content shows its own: "loading" for an element that the page left empty. */
export function fallback(words: Words, problem: string, again: () => void): TemplateResult {
  const retry = html`<button part="button" .onclick=${again}>${words.say(ids.try_again)}</button>`;
  return html`<div part="fallback" lang=${words.lang} dir=${words.dir}>
    <slot>${problem ? '' : words.say(ids.loading)}</slot
    >${box('error', problem && [words.say(ids.load_error), ' ', retry])}
  </div>`;
}
