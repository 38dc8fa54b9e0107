/** How a city's site looks beside its words: its accent color and its logo, where it has them. */
import { type Accents, accentsOf } from './accent.ts';
import { type Logo, logoOf } from './logo.ts';

/** Empty = the project's own looks. */
export interface Brand {
  /** None = the project's own colors. */
  readonly accent?: Accents;
  readonly logo?: Logo;
}

/** `accent`: "#rrggbb" or ""; `svg`: the text of data/logo.svg, where it is. */
export function brandOf(accent: string, svg: string | undefined): Brand {
  const logo = svg === undefined ? undefined : logoOf(svg);
  return { ...(accent !== '' && { accent: accentsOf(accent) }), ...(logo && { logo }) };
}
