/** The widget's custom properties, each with a picture: a small card, drawn by the style sheet, on which only that property is marked. */
import type { OfficeTag } from '../page/addresses.ts';
import { EMBED_WORDS } from './words.ts';

/** As custom-elements.json names them. */
export const PROPERTIES = ['color', 'background', 'accent', 'open', 'max-width', 'radius', 'padding'] as const;

export function Properties({ tag }: { tag: OfficeTag }) {
  const words = EMBED_WORDS[tag];
  return (
    <ul class="properties">
      {PROPERTIES.map((name) => (
        <li>
          <span class={`small-card shows-${name}`} aria-hidden="true">
            <i></i>
            <b></b>
            <u></u>
          </span>
          <code>--nc-{name}</code> {words.properties[name]}
        </li>
      ))}
    </ul>
  );
}
