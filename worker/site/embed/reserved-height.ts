/** Room to reserve for the widget, so that nothing moves when it fills: measured, with a little to spare (test/browser/site-heights.page.test.ts). */
import type { Layout } from '../../../widget/attribute-values.ts';
import { LAYOUT_FACTS, type Room } from '../../../widget/layout-facts.ts';

const NARROW = 320;
const WIDE = 800;

/** What the language menu adds. */
const MENU = 50;

/** A CSS length that falls from narrow to wide windows, between what 320 px and what 800 px need. */
export function reservedHeight(
  {
    layout,
    centers,
    languages,
  }: { readonly layout: Layout; readonly centers: readonly string[]; readonly languages: boolean },
  count: number,
): string {
  const { narrow, wide } = LAYOUT_FACTS[layout];
  const rows = centers.length || count;
  const needed = ([one, two, further]: Room) =>
    (rows === 1 ? one : two + further * (rows - 2)) + (languages ? MENU : 0);
  const [high, low] = [needed(narrow), needed(wide)];
  const fall = (high - low) / (WIDE - NARROW);
  return `clamp(${low}px, ${Math.round(high + fall * NARROW)}px - ${Math.ceil(fall * 100)}vw, ${high}px)`;
}
