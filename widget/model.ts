// What the view draws: the decision, the words, and the settings of one element.
import type { View, Wanted } from './choose.ts';
import type { Week } from './week.ts';
import type { Words } from './words.ts';

export type Layout = 'card' | 'line' | 'list' | 'week';

export interface Model {
  readonly view: View;
  readonly week: Week;
  readonly words: Words;
  readonly german: Words;
  /** The language file's tag: "de-simple", where words.lang is "de". */
  readonly tag: string;
  readonly layout: Layout;
  readonly service: Wanted;
  readonly limit: number;
  readonly heading: number;
  /** Tags and own names for the language menu; empty without one. */
  readonly languages: readonly (readonly [tag: string, name: string, lang: string])[];
  readonly agent: string;
  /** The device's clock shows other times than the centers'. */
  readonly elsewhere: boolean;
  readonly canShare: boolean;
  /** Id of the center whose text was copied just now. */
  readonly copied: string;
  readonly onShare: (id: string, text: string) => void;
  readonly onLanguage: (event: Event) => void;
}
