// What the view shows: the state, the words, and the settings of one element.
import type { ElementSettings } from './attributes.ts';
import { languageNames } from './built-in-words.ts';
import { utcOffset } from './clock.ts';
import type { Renderable } from './markup.ts';
import { viewStateOf, type CenterState, type ViewState } from './state.ts';
import type { WeekFile } from './week-file.ts';
import type { SentenceId } from './word-ids.ts';
import type { WidgetWords } from './words.ts';

export interface ViewModel extends ViewState {
  readonly week: WeekFile;
  readonly words: WidgetWords;
  readonly layout: ElementSettings['layout'];
  /** Only phone hours are shown. */
  readonly phoneOnly: boolean;
  /** Visit and phone hours are shown. */
  readonly both: boolean;
  readonly limit: number;
  readonly heading: number;
  readonly dark: boolean;
  /** Tags and own names for the language menu; empty without one. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
  readonly userAgent: string;
  /** The device's clock shows other times than the centers'. */
  readonly otherTimeZone: boolean;
}

/** What the element adds: where it stands, what can be done, and what was done last. */
export interface Interaction {
  readonly shareLabel: Extract<SentenceId, 'share' | 'copy' | 'copied'>;
  readonly onShare: (model: CenterViewModel) => void;
  readonly onLanguage: (event: Event) => void;
  /** What the live region says; empty until a state changes. */
  readonly announcement: Renderable;
}

/** One center, and all that is known around it. */
export interface CenterViewModel extends ViewModel, Interaction, CenterState {}

/** What the element knows of the device and of the page. */
export interface Device {
  /** Milliseconds since the epoch, corrected. */
  readonly now: number;
  /** Whether `now` may be trusted to the minute. */
  readonly clockTrusted: boolean;
  /** Minutes east of UTC. */
  readonly utcOffset: number;
  readonly userAgent: string;
  /** The page is dark and has no color scheme that says so. */
  readonly dark: boolean;
}

export function viewModelOf(week: WeekFile, words: WidgetWords, settings: ElementSettings, device: Device): ViewModel {
  const { centers, service, layout, limit, heading, languages } = settings;
  const { now, clockTrusted, userAgent, dark } = device;
  return {
    ...viewStateOf(week, now, { centers, service, clockTrusted }),
    week,
    words,
    layout,
    phoneOnly: service === 'phone',
    both: service === 'both',
    limit,
    heading,
    dark,
    languages: languages ? languageNames : [],
    userAgent,
    otherTimeZone: device.utcOffset !== utcOffset(week, now),
  };
}
