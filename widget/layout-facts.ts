// What a page's author must know of each layout: its name in the embed builder, and the room to reserve so that nothing moves.
import type { Layout } from './attribute-values.ts';

/** Pixels for one center and for each further one, in the longest language. */
export type Room = readonly [first: number, further: number];

export interface LayoutFacts {
  readonly label: { readonly de: string; readonly en: string };
  /** At 320 px of width, measured with a little to spare (test/browser/site-heights.page.test.ts). */
  readonly narrow: Room;
  /** At 800 px. */
  readonly wide: Room;
}

export const LAYOUT_FACTS: Readonly<Record<Layout, LayoutFacts>> = {
  card: { label: { de: 'Karte', en: 'card' }, narrow: [890, 740], wide: [450, 350] },
  line: { label: { de: 'Zeile', en: 'line' }, narrow: [530, 290], wide: [320, 150] },
  list: { label: { de: 'Liste', en: 'list' }, narrow: [940, 260], wide: [760, 30] },
  week: { label: { de: 'Woche', en: 'week' }, narrow: [850, 320], wide: [790, 70] },
};
