// The element <next-consultation>: reads attributes, asks the shared feed, decides, draws, and says when it changed.
import { render } from 'lit/html.js';
import { languages } from './builtin.ts';
import { choose } from './state.ts';
import { feedOf, readWeek, type Feed } from './client.ts';
import { offsetAt } from './clock.ts';
import { fallback } from './fallback.ts';
import * as ids from './ids.ts';
import { langAround } from './language.ts';
import { centerName } from './markup.ts';
import type { Shown } from './model.ts';
import { joinWhenNear } from './near.ts';
import { ATTRIBUTES, centersOf, LAYOUTS, oneOf, SERVICES, THEMES, warn, wholeNumber } from './options.ts';
import { shareText } from './share.ts';
import { german, Speech } from './speech.ts';
import { styles } from './styles.ts';
import { tell } from './tell.ts';
import { join, leave, printing, schedule, type Ticking } from './ticker.ts';
import { version } from './version.ts';
import { draw } from './view.ts';
import type { Week } from './week.ts';
import type { Words } from './words.ts';

/** Custom states, :state(open) and so on; all others are closed. */
const STATES: Readonly<Record<string, string>> = { open: 'open', closing: 'open', soon: 'soon', failed: 'error' };

const CAN_SHARE = !!navigator.share;

let sheet: CSSStyleSheet | undefined;

export class NextConsultation extends HTMLElement implements Ticking {
  static readonly version: string = version;
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'lang'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #states = this.attachInternals().states;
  readonly #speech = new Speech();
  #feed!: Feed;
  #given: Week | undefined;
  /** Chosen in the language menu; not stored. */
  #lang = '';
  #changesAt = 0;
  #kind = '';
  #status: unknown = '';
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
    this.#connect();
    // What others of the page have failed to fetch is not on its way.
    if (!this.#kind) this.#fallBack((this.#given ?? this.#feed.week) ? '' : this.#feed.problem);
    joinWhenNear(this);
    if (this.#given) join(this);
  }

  disconnectedCallback(): void {
    leave(this);
    this.#feed.listeners.delete(this.#answered);
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src') this.#connect();
    if (name === 'lang') this.#lang = '';
    this.#stir();
  }

  /** A week file's content, given instead of fetched. */
  get data(): unknown {
    return this.#given;
  }

  set data(value: unknown) {
    this.#given = readWeek(value);
    if (value && !this.#given) warn('data is no week file');
    if (this.isConnected) join(this);
    this.#stir();
  }

  /** Asks for the data again. */
  reload(): Promise<void> {
    return this.#feed.load();
  }

  refresh(atOnce: boolean): void {
    if (!this.#given) this.#feed.refresh(atOnce);
    this.#changesAt = 0;
  }

  tick(): number {
    const due = this.#given ? Infinity : this.#feed.keep();
    const now = this.#feed.now();
    if (now >= this.#changesAt) this.#update(now);
    return Math.min(due, this.#changesAt - now);
  }

  readonly #stir = (): void => {
    this.#changesAt = 0;
    schedule(0);
  };

  #connect(): void {
    this.#feed?.listeners.delete(this.#answered);
    this.#feed = feedOf(this.#base('../../v1/'));
    this.#feed.listeners.add(this.#answered);
  }

  readonly #answered = (): void => {
    const { problem, week } = this.#feed;
    if (problem) {
      warn(problem);
      this.#emit('nc-error', { message: problem });
      if (!week && !this.#given) this.#fallBack(problem);
    } else this.#emit('nc-load', { edition: week?.edition });
    this.#stir();
  };

  /** Where weeks/ and text/ lie: below src, else relative to this script. */
  #base(besides: string): string {
    const src = this.getAttribute('src');
    return (src ? new URL(src.replace(/\/?$/, '/'), document.baseURI) : new URL(besides, import.meta.url)).href;
  }

  #words(): Words | undefined {
    return this.#speech.of(this.#lang || langAround(this), this.#base('./'), this.#stir);
  }

  #update(now: number): void {
    const week = this.#given ?? this.#feed.week;
    const words = this.#words();
    this.#changesAt = Infinity;
    if (!week || !words) return;
    oneOf(this, 'theme', THEMES);
    const service = oneOf(this, 'service', SERVICES);
    const layout = oneOf(this, 'layout', LAYOUTS);
    const byPhone = service === 'phone';
    const known = week.centers.map(({ id }) => id);
    const view = choose(week, centersOf(this, known), service, now, !printing && (!!this.#given || this.#feed.sure));
    this.#changesAt = view.changesAt;
    const { lead, today } = view;
    if (lead && !printing && this.#becomes(lead.state.kind, lead.stale, lead.center.id)) {
      // The live region speaks only when the state changed while somebody was reading.
      this.#status = [centerName(lead.center), ': ', tell({ ...lead, words, today, byPhone }).line];
      this.#copied = false;
    }
    const model = {
      ...view,
      week,
      words,
      layout,
      byPhone,
      both: service === 'both',
      limit: wholeNumber(this, 'limit', layout === 'list' ? 5 : 2, 50),
      heading: wholeNumber(this, 'heading', 3, 6),
      languages: this.hasAttribute('languages') ? languages : [],
      agent: navigator.userAgent,
      elsewhere: -new Date(now).getTimezoneOffset() !== offsetAt(week, now),
      shareWord: this.#copied ? ids.copied : CAN_SHARE ? ids.share : ids.copy,
      onShare: (it: Shown) => void this.#share(shareText(it, german)),
      onLanguage: ({ target }: Event) => {
        this.#lang = (target as HTMLSelectElement).value;
        this.#stir();
      },
      announced: this.#copied ? words.say(ids.copied) : this.#status,
    };
    render(draw(model), this.#root);
  }

  /** Custom states and nc-state; true when another state was shown before. */
  #becomes(kind: string, stale: boolean, center?: string): boolean {
    const states = this.#states;
    states.clear();
    states.add(STATES[kind] ?? 'closed');
    if (stale) states.add('stale');
    const before = this.#kind;
    this.#kind = kind;
    if (kind !== before) this.#emit('nc-state', { ['state']: kind, stale, ['center']: center });
    return kind !== before && !!before;
  }

  #fallBack(problem: string): void {
    render(
      fallback(this.#words() ?? german, problem, () => void this.reload()),
      this.#root,
    );
    if (problem) this.#becomes('failed', false);
  }

  async #share(text: string): Promise<void> {
    try {
      if (CAN_SHARE) return await navigator.share({ text });
      await navigator.clipboard.writeText(text);
      this.#copied = true;
      this.#stir();
    } catch (error) {
      // Closing the share sheet is no fault; a page may also forbid the clipboard.
      if ((error as Error).name !== 'AbortError') warn(`share: ${error}`);
    }
  }

  #emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

for (const name of ATTRIBUTES) {
  Object.defineProperty(NextConsultation.prototype, name, {
    get(this: Element) {
      return this.getAttribute(name);
    },
    set(this: Element, value: unknown) {
      if ((value ?? false) === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : `${value}`);
    },
  });
}
