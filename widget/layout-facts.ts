// What a page's author must know of each layout: its name in the embed builder, and the room to reserve so that nothing moves.
import type { Layout } from './attribute-values.ts';

/** Pixels in the longest language: for one center, for two as rows, and for each further row. */
export type Room = readonly [one: number, two: number, further: number];

export interface LayoutFacts {
  readonly label: { readonly de: string; readonly en: string };
  /** At 320 px of width, measured with a little to spare (test/browser/site-heights.page.test.ts). */
  readonly narrow: Room;
  /** At 800 px. */
  readonly wide: Room;
}

export const LAYOUT_FACTS: Readonly<Record<Layout, LayoutFacts>> = {
  card: { label: { de: 'Karte', en: 'card' }, narrow: [770, 330, 105], wide: [440, 265, 95] },
  line: { label: { de: 'Zeile', en: 'line' }, narrow: [240, 330, 105], wide: [180, 265, 95] },
  list: { label: { de: 'Liste', en: 'list' }, narrow: [850, 650, 60], wide: [440, 455, 0] },
  week: { label: { de: 'Woche', en: 'week' }, narrow: [820, 800, 65], wide: [440, 520, 85] },
};
