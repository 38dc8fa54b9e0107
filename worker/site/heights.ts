/** Room to reserve for the widget, in CSS pixels at 320 px of width, so that nothing moves when it fills. */
import type { Choice } from './choice.ts';

const HEIGHTS: { readonly [layout: string]: number } = { card: 320, line: 64, list: 420, week: 420 };

/** Measured heights per layout (data/widget-heights.json); a card and a line repeat for each center. */
export function reservedHeight({ layout, centers }: Pick<Choice, 'layout' | 'centers'>, all = 3): number {
  const each = HEIGHTS[layout] ?? 320;
  return layout === 'card' || layout === 'line' ? each * (centers.length || all) : each;
}
