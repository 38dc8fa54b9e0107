/** Room to reserve for the widget, so that nothing moves when it fills: measured, with a little to spare (test/browser/site-heights.page.test.ts). */
import type { BuilderChoice } from './builder-choice.ts';

/** Pixels for one center and for each further one, in the longest language. */
type Need = readonly [first: number, further: number];

const NARROW = 320;
const WIDE = 800;

/** At 320 and at 800 px of width. */
const NEEDS: { readonly [layout in BuilderChoice['layout']]: { readonly narrow: Need; readonly wide: Need } } = {
  card: { narrow: [890, 740], wide: [450, 350] },
  line: { narrow: [530, 290], wide: [320, 150] },
  list: { narrow: [940, 260], wide: [760, 30] },
  week: { narrow: [850, 320], wide: [790, 70] },
};

/** What the language menu adds. */
const MENU = 60;

/** A CSS length that falls from narrow to wide windows, between what 320 px and what 800 px need. */
export function reservedHeight(
  { layout, centers, languages }: Pick<BuilderChoice, 'layout' | 'centers' | 'languages'>,
  count: number,
): string {
  const { narrow, wide } = NEEDS[layout];
  const needed = ([first, further]: Need) => first + further * ((centers.length || count) - 1) + (languages ? MENU : 0);
  const [high, low] = [needed(narrow), needed(wide)];
  const fall = (high - low) / (WIDE - NARROW);
  return `clamp(${low}px, ${Math.round(high + fall * NARROW)}px - ${Math.ceil(fall * 100)}vw, ${high}px)`;
}
