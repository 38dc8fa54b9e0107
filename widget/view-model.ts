// What the view shows: the state, the words, and the settings of one element.
import type { Content } from './markup.ts';
import type { CenterState, ViewState } from './state.ts';
import type { WeekFile } from './week-file.ts';
import type { SentenceId } from './word-ids.ts';
import type { WidgetWords } from './words.ts';

export interface ViewModel extends ViewState {
  readonly week: WeekFile;
  readonly words: WidgetWords;
  readonly layout: 'card' | 'line' | 'list' | 'week';
  /** Only phone hours are shown. */
  readonly phoneOnly: boolean;
  /** Visit and phone hours are shown. */
  readonly both: boolean;
  readonly limit: number;
  readonly heading: number;
  /** Tags and own names for the language menu; empty without one. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
  readonly userAgent: string;
  /** The device's clock shows other times than the centers'. */
  readonly otherTimeZone: boolean;
  readonly shareLabel: Extract<SentenceId, 'share' | 'copy' | 'copied'>;
  readonly onShare: (model: CenterViewModel) => void;
  readonly onLanguage: (event: Event) => void;
  /** What the live region says; empty until a state changes. */
  readonly announcement: Content;
}

/** One center, and all that is known around it. */
export interface CenterViewModel extends ViewModel, CenterState {}
