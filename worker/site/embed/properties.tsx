/** The widget's custom properties, each with a picture: a small card, drawn by the style sheet, on which only that property is marked. */
import type { OfficeTag } from '../page/addresses.ts';

/** As custom-elements.json names them. */
export const PROPERTIES = ['color', 'background', 'accent', 'open', 'max-width', 'radius', 'padding'] as const;

const de: { readonly [name in (typeof PROPERTIES)[number]]: string } = {
  color: 'Schrift',
  background: 'Grund',
  accent: 'Links, Knöpfe und was später öffnet',
  open: 'was offen ist, und der Anruf, solange jemand abnimmt',
  'max-width': 'größte Breite',
  radius: 'Rundung der Ecken',
  padding: 'Abstand zum Rand',
};
const en: typeof de = {
  color: 'text',
  background: 'ground',
  accent: 'links, buttons and what opens later',
  open: 'what is open, and the call while somebody answers',
  'max-width': 'greatest width',
  radius: 'radius of the corners',
  padding: 'space to the border',
};
const WORDS: { readonly [tag in OfficeTag]: typeof de } = { de, en };

export function Properties({ tag }: { tag: OfficeTag }) {
  return (
    <ul class="properties">
      {PROPERTIES.map((name) => (
        <li>
          <span class={`small-card shows-${name}`} aria-hidden="true">
            <i></i>
            <b></b>
            <u></u>
          </span>
          <code>--nc-{name}</code> {WORDS[tag][name]}
        </li>
      ))}
    </ul>
  );
}
