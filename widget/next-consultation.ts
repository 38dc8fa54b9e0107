// The element <next-consultation>: reads attributes, asks the shared feed, decides, draws, and says when it changed.
import { html, render } from 'lit/html.js';
import { languages } from './builtin.ts';
import { choose, isOpen, type CenterView, type View } from './choose.ts';
import { feedOf, readWeek, type Feed } from './client.ts';
import { offsetAt } from './clock.ts';
import { fallback } from './fallback.ts';
import * as ids from './ids.ts';
import { langAround } from './language.ts';
import type { Model } from './model.ts';
import { observe, unobserve } from './near.ts';
import { ATTRIBUTES, centersOf, LAYOUTS, oneOf, SERVICES, THEMES, wholeNumber } from './options.ts';
import { german, Speech, type Spoken } from './speech.ts';
import { styles } from './styles.ts';
import { tell } from './tell.ts';
import { join, leave, schedule, type Ticking } from './ticker.ts';
import { version } from './version.ts';
import { draw } from './view.ts';
import type { Week } from './week.ts';

/** "Copied" is said this long. */
const COPIED_MS = 4000;
const STATES = ['open', 'soon', 'closed', 'stale', 'error'] as const;

const CAN_SHARE = !!globalThis.navigator && 'share' in navigator;
const warned = new Set<string>();
let sheet: CSSStyleSheet | undefined;

export class NextConsultation extends HTMLElement implements Ticking {
  static readonly version: string = version;
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'lang'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #internals = this.attachInternals();
  readonly #speech = new Speech();
  #feed!: Feed;
  #leaveFeed: (() => void) | undefined;
  #given: Week | undefined;
  #lang = '';
  #near = false;
  #changesAt = 0;
  #kind = 'loading';
  #status = '';
  #copied = '';
  #copiedUntil = 0;

  connectedCallback(): void {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    // Properties that were set before the script came hide the accessors: hand them over.
    for (const name of [...ATTRIBUTES, 'data']) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && Reflect.deleteProperty(this, name)) Reflect.set(this, name, early.value);
    }
    this.#connectFeed();
    if (this.#kind === 'loading') this.#drawFallback();
    observe(this, () => {
      this.#near = true;
      join(this);
    });
    if (this.#given) join(this);
  }

  disconnectedCallback(): void {
    unobserve(this);
    leave(this);
    this.#leaveFeed?.();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src') this.#connectFeed();
    if (name === 'lang') this.#lang = '';
    this.#stir();
  }

  /** A week file's content, given instead of fetched. */
  get data(): unknown {
    return this.#given;
  }

  set data(value: unknown) {
    this.#given = value ? readWeek(value) : undefined;
    if (value && !this.#given) this.#warn('data: this is no week file');
    if (this.isConnected) join(this);
    this.#stir();
  }

  /** Asks for the data again. */
  async reload(): Promise<void> {
    await this.#feed.load();
  }

  refresh(atOnce: boolean): void {
    if (this.#near && !this.#given) this.#feed.refresh(atOnce);
    this.#changesAt = 0;
  }

  tick(): number {
    const due = this.#given ? Infinity : this.#feed.keep();
    const now = this.#feed.now();
    if (now >= this.#changesAt) this.#update(now);
    return Math.min(due, this.#changesAt - now);
  }

  #stir(): void {
    this.#changesAt = 0;
    schedule(0);
  }

  #connectFeed(): void {
    this.#leaveFeed?.();
    this.#feed = feedOf(this.#base('../../v1/'));
    this.#leaveFeed = this.#feed.subscribe(() => this.#answered());
  }

  #answered(): void {
    const { problem, week } = this.#feed;
    if (problem) {
      this.#warn(problem);
      this.#emit('nc-error', { message: problem });
      if (!week && !this.#given) this.#drawFallback(problem);
    } else this.#emit('nc-load', { edition: week?.edition });
    this.#stir();
  }

  /** Where weeks/ and text/ lie: below src, else relative to this script. */
  #base(besides: string): string {
    const src = this.getAttribute('src');
    return src ? new URL(src.replace(/\/*$/, '/'), document.baseURI).href : new URL(besides, import.meta.url).href;
  }

  #spoken(): Spoken | undefined {
    return this.#speech.of(this.#lang || langAround(this), this.#base('./'), this.#warn, () => this.#stir());
  }

  #update(now: number): void {
    const week = this.#given ?? this.#feed.week;
    const spoken = this.#spoken();
    this.#changesAt = Infinity;
    if (!week || !spoken) return;
    const centers = centersOf(
      this,
      week.centers.map(({ id }) => id),
      this.#warn,
    );
    const service = oneOf(this, 'service', SERVICES, this.#warn);
    const view = choose({ week, centers, service, now, sure: !!this.#given || this.#feed.sure });
    const copied = now < this.#copiedUntil;
    this.#changesAt = copied ? Math.min(view.changesAt, this.#copiedUntil) : view.changesAt;
    const model = this.#model(view, week, spoken, copied ? this.#copied : '');
    if (view.lead) this.#announce(model, view.lead);
    const { lang, dir } = spoken.words;
    const status = copied ? spoken.words.say(ids.copied) : this.#status;
    render(
      html`${draw(model)}
        <div class="ear" role="status" lang=${lang} dir=${dir}>${status}</div>`,
      this.#root,
    );
  }

  #model(view: View, week: Week, spoken: Spoken, copied: string): Model {
    const warn = this.#warn;
    oneOf(this, 'theme', THEMES, warn);
    const layout = oneOf(this, 'layout', LAYOUTS, warn);
    return {
      view,
      week,
      ...spoken,
      german: german(),
      layout,
      service: oneOf(this, 'service', SERVICES, warn),
      limit: wholeNumber(this, 'limit', layout === 'list' ? 5 : 2, 50, warn),
      heading: wholeNumber(this, 'heading', 3, 6, warn),
      languages: this.hasAttribute('languages') ? languages : [],
      agent: navigator.userAgent,
      elsewhere: -new Date(this.#feed.now()).getTimezoneOffset() !== offsetAt(week, this.#feed.now()),
      canShare: CAN_SHARE,
      copied,
      onShare: (id, text) => void this.#share(id, text),
      onLanguage: (event) => {
        this.#lang = (event.target as HTMLSelectElement).value;
        this.#stir();
      },
    };
  }

  /** Custom states and nc-state; the live region speaks only when the state changed while somebody was reading. */
  #announce({ words, view, service }: Model, lead: CenterView): void {
    const { kind } = lead.state;
    const { stale } = lead;
    const named = isOpen(lead.state) ? 'open' : kind === 'soon' ? kind : kind === 'failed' ? 'error' : 'closed';
    this.#mark([named, stale ? 'stale' : '']);
    if (kind === this.#kind) return;
    if (this.#kind !== 'loading' && this.#kind !== 'error')
      this.#status = `${lead.center.name}: ${tell(words, view, lead, service !== 'phone').line}`;
    this.#kind = kind;
    this.#emit('nc-state', { state: kind, stale, center: lead.center.id });
  }

  #mark(names: readonly string[]): void {
    for (const name of STATES) this.#internals.states[names.includes(name) ? 'add' : 'delete'](name);
  }

  #drawFallback(problem?: string): void {
    const { words } = this.#spoken() ?? { words: german() };
    render(
      fallback(words, problem, () => void this.reload()),
      this.#root,
    );
    if (!problem) return;
    this.#mark(['error']);
    if (this.#kind === 'error') return;
    this.#kind = 'error';
    this.#emit('nc-state', { state: 'failed', stale: false });
  }

  async #share(id: string, text: string): Promise<void> {
    try {
      if (CAN_SHARE) return await navigator.share({ text });
      await navigator.clipboard.writeText(text);
      this.#copied = id;
      this.#copiedUntil = this.#feed.now() + COPIED_MS;
      this.#stir();
    } catch (error) {
      // Closing the share sheet is no fault; a page may also forbid the clipboard.
      if ((error as Error).name !== 'AbortError') this.#warn(`share: ${error}`);
    }
  }

  #emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  readonly #warn = (message: string): void => {
    if (!warned.has(message)) console.warn(`<next-consultation> ${message}`);
    warned.add(message);
  };
}

for (const name of ATTRIBUTES) {
  Object.defineProperty(NextConsultation.prototype, name, {
    configurable: true,
    get(this: Element) {
      return name === 'languages' ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(this: Element, value: unknown) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : String(value));
    },
  });
}
