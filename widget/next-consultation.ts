// The element <next-consultation>: reads attributes, asks the shared client, renders the state, and announces when it changed.
import { render } from 'lit/html.js';
import { answerText } from './answer-text.ts';
import { ATTRIBUTES, readSettings, reflectAttributes, warnOnce } from './attributes.ts';
import { weekClientFor } from './client.ts';
import { inheritedLang } from './language.ts';
import { centerName, type Renderable } from './markup.ts';
import { HAS_SHARE_SHEET, shareOrCopy } from './share.ts';
import { shareText } from './share-text.ts';
import { printing, scheduleUpdate, startUpdates, stopUpdates, type Updatable } from './shared-timer.ts';
import { startWhenNear } from './start-when-near.ts';
import type { CenterState } from './state.ts';
import styles from './styles.css';
import { WIDGET_VERSION } from './version.ts';
import { fallbackView } from './view-fallback.ts';
import { viewModelOf, type Interaction, type ViewModel } from './view-model.ts';
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

let sheet: CSSStyleSheet | undefined;

export class NextConsultation extends HTMLElement implements Updatable {
  static readonly version: string = WIDGET_VERSION;
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'lang'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #customStates = this.attachInternals().states;
  readonly #wordsLoader = new WordsLoader();
  #client = weekClientFor(this.#base('../../v1/'));
  /** Given instead of fetched. */
  #data: WeekFile | undefined;
  /** Chosen in the language menu; not stored. */
  #chosenLang = '';
  /** When something may read differently; 0 asks for an update. */
  #changesAt = 0;
  /** The kind of the state that is shown; empty before the first. */
  #kind = '';
  #announcement: Renderable = '';
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
    this.#client.listeners.delete(this.#onLoad);
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
    const model = viewModelOf(week, words, readSettings(this, week), {
      now,
      clockTrusted: !printing && (!!this.#data || this.#client.clockTrusted),
      utcOffset: -new Date(now).getTimezoneOffset(),
      userAgent: navigator.userAgent,
    });
    this.#changesAt = model.changesAt;
    if (model.lead && !printing) this.#announceChange(model, model.lead);
    render(view({ ...model, ...this.#interaction(words) }), this.#root);
  }

  #interaction(words: WidgetWords): Interaction {
    return {
      announcement: this.#copied ? words.say('copied') : this.#announcement,
      shareLabel: this.#copied ? 'copied' : HAS_SHARE_SHEET ? 'share' : 'copy',
      onShare: (center) => void this.#share(shareText(center, germanWords)),
      onLanguage: ({ target }) => {
        this.#chosenLang = (target as HTMLSelectElement).value;
        this.#requestUpdate();
      },
    };
  }

  /** The live region speaks only when the state changed while somebody was reading. */
  #announceChange({ words, today, phoneOnly }: ViewModel, lead: CenterState): void {
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
    if (!(await shareOrCopy(text))) return;
    this.#copied = true;
    this.#requestUpdate();
  }

  #dispatch(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

reflectAttributes(NextConsultation.prototype);
