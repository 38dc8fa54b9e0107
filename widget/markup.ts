// The few pieces of markup that all layouts are made of. Every box is a ::part that partners can style, and so can the style sheet.
import { html } from 'lit/html.js';
import type { Center } from './week.ts';

/** Nothing at all where there is no content. */
export const box = (part: string, content: unknown): unknown => content && html`<div part=${part}>${content}</div>`;

export const rows = (content: readonly unknown[]): unknown =>
  content.length &&
  html`<ul part="rows">
    ${content}
  </ul>`;

/** A span of hours is never broken at its dash. */
export const time = (datetime: string, text: string): unknown =>
  html`<time datetime=${datetime}
    >${text.split(/(\s)/).map((word) => (word.includes('–') ? html`<span>${word}</span>` : word))}</time
  >`;

/** A name stands in its own language and in its own direction. */
export const foreign = (text: string, lang = 'de'): unknown => html`<bdi lang=${lang}>${text}</bdi>`;

export const centerName = ({ name }: Center): unknown => foreign(name);

/** Ten links that all say "Route" are told apart by their label, which carries the center's name. */
export const link = (part: string, href: string | undefined, text: unknown, label = text): unknown =>
  href && html`<a part=${part} href=${href} aria-label=${label}>${text}</a>`;
