// What the view draws: the decision, the words, and the settings of one element.
import type { CenterView, View } from './state.ts';
import type { Week } from './week.ts';
import type { Words } from './words.ts';

export type Layout = 'card' | 'line' | 'list' | 'week';

export interface Model extends View {
  readonly week: Week;
  readonly words: Words;
  readonly layout: Layout;
  /** Only phone hours are wanted. */
  readonly byPhone: boolean;
  /** Visit and phone hours are wanted. */
  readonly both: boolean;
  readonly limit: number;
  readonly heading: number;
  /** Tags and own names for the language menu; empty without one. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
  readonly agent: string;
  /** The device's clock shows other times than the centers'. */
  readonly elsewhere: boolean;
  /** The button says this: share, copy or copied. */
  readonly shareWord: number;
  readonly onShare: (it: Shown) => void;
  readonly onLanguage: (event: Event) => void;
  /** What the live region says; empty until a state changes. */
  readonly announced: unknown;
}

/** One center, and all that is known around it. */
export interface Shown extends Model, CenterView {}
