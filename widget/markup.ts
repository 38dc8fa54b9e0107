// The few pieces of markup that all layouts are made of. Every box is a ::part that partners can style, and so can the style sheet.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WeekCenter } from './week-file.ts';

/** A child of a template. No booleans and no numbers: Lit would print "false" and "0". */
export type Renderable = string | TemplateResult | typeof nothing | undefined | readonly Renderable[];

/** Nothing at all where there is no content. */
export const partBox = (part: string, content: Renderable): Renderable =>
  content && content !== nothing ? html`<div part=${part}>${content}</div>` : nothing;

export const rowList = (rows: readonly Renderable[]): Renderable =>
  rows.length
    ? html`<ul part="rows">
        ${rows}
      </ul>`
    : nothing;

/** Breaks between weekday, date and hours, and inside of them only where nothing else helps. */
export const timeElement = (datetime: string, text: string): TemplateResult =>
  html`<time datetime=${datetime}
    >${text
      .replace(/(\d) /g, '$1\xa0')
      .replace(/([,،]) /g, '$1\n')
      .split('\n')
      .map((piece, index) => [index ? ' ' : '', html`<span>${piece}</span>`])}</time
  >`;

/** A name stands in its own language and in its own direction. */
export const inLanguage = (text: string, lang = 'de'): TemplateResult => html`<bdi lang=${lang}>${text}</bdi>`;

/** A house number stays with its street, a city with its postal code. */
export const addressText = (address: string): TemplateResult => inLanguage(address.replace(/([^,]) /g, '$1\xa0'));

export const centerName = ({ name }: WeekCenter): TemplateResult => inLanguage(name);

/** "RSC Mitte · Hochfeld". */
export const nameAndDistrict = ({ name, district }: WeekCenter): Renderable => [
  inLanguage(name),
  district ? html`<span part="district"> · ${inLanguage(district)}</span>` : '',
];

/** Nothing without an address. Ten links that all say "Route" are told apart by their label, which carries the center's name. */
export const partLink = (
  part: string,
  href: string | undefined,
  label: string,
  content: Renderable = label,
): Renderable => (href ? html`<a part=${part} href=${href} aria-label=${label}>${content}</a>` : nothing);
