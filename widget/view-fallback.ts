// What stands before the first good answer: the page's own content, and what went wrong.
import { html, type TemplateResult } from 'lit/html.js';
import { partBox } from './markup.ts';
import type { WidgetWords } from './words.ts';

/** A slot without content shows its own: "loading" for an element that the page left empty. */
export function fallbackView(words: WidgetWords, failed: boolean, onRetry: () => void): TemplateResult {
  const retry = html`<button part="button" @click=${onRetry}>${words.say('try_again')}</button>`;
  return html`<div part="fallback" lang=${words.lang} dir=${words.dir}>
    <slot>${failed ? '' : words.say('loading')}</slot>${partBox(
      'error',
      failed ? [words.say('load_error'), ' ', retry] : '',
    )}
  </div>`;
}
