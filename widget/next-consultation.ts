// The element <next-consultation>: reads attributes, asks the shared client, renders the state, and announces when it changed.
import { render } from 'lit/html.js';
import { answerText } from './answer-text.ts';
import {
  ATTRIBUTES,
  LAYOUT_VALUES,
  readCenters,
  readEnum,
  readInteger,
  reflectAttributes,
  SERVICE_VALUES,
  THEME_VALUES,
  warnOnce,
} from './attributes.ts';
import { languageNames } from './built-in-words.ts';
import { weekClientFor, type WeekClient } from './client.ts';
import { utcOffset } from './clock.ts';
import { inheritedLang } from './language.ts';
import { centerName, type Content } from './markup.ts';
import { shareText } from './share-text.ts';
import { printing, scheduleUpdate, startUpdates, stopUpdates, type Updatable } from './shared-timer.ts';
import { startWhenNear } from './start-when-near.ts';
import { viewStateOf, type CenterState } from './state.ts';
import styles from './styles.css';
import { WIDGET_VERSION } from './version.ts';
import { fallbackView } from './view-fallback.ts';
import type { CenterViewModel, ViewModel } from './view-model.ts';
import { view } from './view.ts';
import { readWeekFile, type WeekFile } from './week-file.ts';
import { germanWords, WordsLoader } from './words-loader.ts';
import type { WidgetWords } from './words.ts';

/** Custom states, :state(open) and so on; all others are closed. */
const CUSTOM_STATES: Readonly<Record<string, string>> = {
  open: 'open',
  closing: 'open',
  soon: 'soon',
  failed: 'error',
};

const CAN_SHARE = !!navigator.share;

let sheet: CSSStyleSheet | undefined;

export class NextConsultation extends HTMLElement implements Updatable {
  static readonly version: string = WIDGET_VERSION;
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'lang'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #customStates = this.attachInternals().states;
  readonly #wordsLoader = new WordsLoader();
  #client!: WeekClient;
  /** Given instead of fetched. */
  #data: WeekFile | undefined;
  /** Chosen in the language menu; not stored. */
  #chosenLang = '';
  /** When something may read differently; 0 asks for an update. */
  #changesAt = 0;
  /** The kind of the state that is shown; empty before the first. */
  #kind = '';
  #announcement: Content = '';
  #copied = false;

  connectedCallback(): void {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    // Data that were set before the script came hide the accessor: hand them over.
    if (Object.hasOwn(this, 'data')) {
      const { data } = this;
      delete (this as { data?: unknown }).data;
      this.data = data;
    }
    this.#connectClient();
    // What others of the page have failed to fetch is not on its way.
    if (!this.#kind) this.#renderFallback(!this.#week && !!this.#client.failure);
    startWhenNear(this);
    if (this.#data) startUpdates(this);
  }

  disconnectedCallback(): void {
    stopUpdates(this);
    this.#client.listeners.delete(this.#onLoad);
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src') this.#connectClient();
    if (name === 'lang') this.#chosenLang = '';
    this.#requestUpdate();
  }

  /** A week file's content, given instead of fetched. */
  get data(): unknown {
    return this.#data;
  }

  set data(value: unknown) {
    this.#data = readWeekFile(value);
    if (value && !this.#data) warnOnce('data is no week file');
    if (this.isConnected) startUpdates(this);
    this.#requestUpdate();
  }

  /** Asks for the data again. */
  reload(): Promise<void> {
    return this.#client.load();
  }

  refresh(networkIsBack: boolean): void {
    if (!this.#data) this.#client.refresh(networkIsBack);
    this.#changesAt = 0;
  }

  update(): number {
    const dueIn = this.#data ? Infinity : this.#client.loadIfDue();
    const now = this.#client.now();
    if (now >= this.#changesAt) this.#render(now);
    return Math.min(dueIn, this.#changesAt - now);
  }

  readonly #requestUpdate = (): void => {
    this.#changesAt = 0;
    scheduleUpdate(0);
  };

  #connectClient(): void {
    this.#client?.listeners.delete(this.#onLoad);
    this.#client = weekClientFor(this.#base('../../v1/'));
    this.#client.listeners.add(this.#onLoad);
  }

  readonly #onLoad = (): void => {
    const { failure } = this.#client;
    if (failure) {
      warnOnce(failure);
      this.#dispatch('nc-error', { message: failure });
      if (!this.#week) this.#renderFallback(true);
    } else this.#dispatch('nc-load', { edition: this.#client.week?.edition });
    this.#requestUpdate();
  };

  get #week(): WeekFile | undefined {
    return this.#data ?? this.#client.week;
  }

  /** Where weeks/ and words/ lie: below src, else relative to this script. */
  #base(besideScript: string): string {
    const src = this.getAttribute('src');
    return (src ? new URL(src.replace(/\/?$/, '/'), document.baseURI) : new URL(besideScript, import.meta.url)).href;
  }

  #words(): WidgetWords | undefined {
    return this.#wordsLoader.wordsFor(this.#chosenLang || inheritedLang(this), this.#base('./'), this.#requestUpdate);
  }

  #render(now: number): void {
    const week = this.#week;
    const words = this.#words();
    this.#changesAt = Infinity;
    if (!week || !words) return;
    const model = this.#viewModel(week, words, now);
    this.#changesAt = model.changesAt;
    if (model.lead && !printing) this.#announceChange(model, model.lead);
    const announcement = this.#copied ? words.say('copied') : this.#announcement;
    const shareLabel = this.#copied ? 'copied' : CAN_SHARE ? 'share' : 'copy';
    render(view({ ...model, announcement, shareLabel }), this.#root);
  }

  #viewModel(week: WeekFile, words: WidgetWords, now: number): Omit<ViewModel, 'announcement' | 'shareLabel'> {
    readEnum(this, 'theme', THEME_VALUES);
    const service = readEnum(this, 'service', SERVICE_VALUES);
    const layout = readEnum(this, 'layout', LAYOUT_VALUES);
    const known = week.centers.map(({ id }) => id);
    const clockTrusted = !printing && (!!this.#data || this.#client.clockTrusted);
    return {
      ...viewStateOf(week, now, { centers: readCenters(this, known), service, clockTrusted }),
      week,
      words,
      layout,
      phoneOnly: service === 'phone',
      both: service === 'both',
      limit: readInteger(this, 'limit', layout === 'list' ? 5 : 2, 50),
      heading: readInteger(this, 'heading', 3, 6),
      languages: this.hasAttribute('languages') ? languageNames : [],
      userAgent: navigator.userAgent,
      otherTimeZone: -new Date(now).getTimezoneOffset() !== utcOffset(week, now),
      onShare: (center: CenterViewModel) => void this.#share(shareText(center, germanWords)),
      onLanguage: ({ target }: Event) => {
        this.#chosenLang = (target as HTMLSelectElement).value;
        this.#requestUpdate();
      },
    };
  }

  /** The live region speaks only when the state changed while somebody was reading. */
  #announceChange(
    { words, today, phoneOnly }: Pick<ViewModel, 'words' | 'today' | 'phoneOnly'>,
    lead: CenterState,
  ): void {
    if (!this.#showState(lead.state.kind, lead.stale, lead.center.id)) return;
    this.#announcement = [centerName(lead.center), ': ', answerText({ ...lead, words, today, phoneOnly }).line];
    this.#copied = false;
  }

  /** Custom states and nc-state; true when another state was shown before. */
  #showState(kind: string, stale: boolean, center?: string): boolean {
    this.#customStates.clear();
    this.#customStates.add(CUSTOM_STATES[kind] ?? 'closed');
    if (stale) this.#customStates.add('stale');
    const before = this.#kind;
    this.#kind = kind;
    if (kind !== before) this.#dispatch('nc-state', { state: kind, stale, center });
    return kind !== before && !!before;
  }

  #renderFallback(failed: boolean): void {
    render(
      fallbackView(this.#words() ?? germanWords, failed, () => void this.reload()),
      this.#root,
    );
    if (failed) this.#showState('failed', false);
  }

  async #share(text: string): Promise<void> {
    try {
      if (CAN_SHARE) return await navigator.share({ text });
      await navigator.clipboard.writeText(text);
      this.#copied = true;
      this.#requestUpdate();
    } catch (error) {
      // Closing the share sheet is no fault; a page may also forbid the clipboard.
      if ((error as Error).name !== 'AbortError') warnOnce(`share: ${error}`);
    }
  }

  #dispatch(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

reflectAttributes(NextConsultation.prototype);
