// What stands behind an element: when it reads differently, what it shows then, and what it announces. Whatever goes wrong here, the
// page's own content comes back.
import { answerText } from './answer-text.ts';
import { readSettings, warnOnce } from './attributes.ts';
import { dataAddress } from './data-address.ts';
import { createDataSource } from './data-source.ts';
import { inheritedLang } from './language.ts';
import { centerName, type Renderable } from './markup.ts';
import { createShadowView } from './shadow-view.ts';
import { hasShareSheet, shareOrCopy } from './share.ts';
import { shareText } from './share-text.ts';
import { printing, scheduleUpdate, startUpdates, stopUpdates, type Updatable } from './shared-timer.ts';
import { startWhenNear } from './start-when-near.ts';
import type { CenterState } from './state.ts';
import { fallbackView } from './view-fallback.ts';
import { viewModelOf, type Interaction, type ViewModel } from './view-model.ts';
import { view } from './view.ts';
import { germanWords, wordsLoader } from './words-loader.ts';
import type { WidgetWords } from './words.ts';

export interface Controller {
  connect(): void;
  disconnect(): void;
  attributeChanged(name: string): void;
  data(): unknown;
  setData(value: unknown): void;
  reload(): Promise<void>;
}

export function createController(element: HTMLElement): Controller {
  /** Chosen in the language menu; not stored. */
  let chosenLang = '';
  /** When something may read differently; 0 asks for an update. */
  let changesAt = 0;
  /** The kind of the state that is shown; empty before the first. */
  let shownKind = '';
  let announcement: Renderable = '';
  let copied = false;
  let gaveUp = false;
  const source = createDataSource(element, onLoad);
  const shadow = createShadowView(element);
  const findWords = wordsLoader();

  const words = (): WidgetWords | undefined =>
    findWords(chosenLang || inheritedLang(element), dataAddress(element, './'), requestUpdate);

  const dispatch = (type: string, detail: object): void =>
    void element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));

  /** Nothing is thrown on a partner's page, and nothing half done stays. */
  function attempt(work: () => void): void {
    if (gaveUp) return;
    try {
      work();
    } catch (error) {
      gaveUp = true;
      disconnect();
      shadow.leave();
      warnOnce(`gave up: ${error}`);
      dispatch('nc-error', { message: `${error}` });
    }
  }

  function disconnect(): void {
    stopUpdates(updatable);
    source.disconnect();
  }

  function requestUpdate(): void {
    changesAt = 0;
    scheduleUpdate(0);
  }

  function onLoad(): void {
    const message = source.failure();
    if (message) {
      warnOnce(message);
      dispatch('nc-error', { message });
      if (!source.week()) attempt(() => drawFallback(true));
    } else dispatch('nc-load', { edition: source.week()?.edition });
    requestUpdate();
  }

  const updatable: Updatable = {
    update() {
      let due = Infinity;
      attempt(() => {
        const { now, clockTrusted, dueIn } = source.check();
        if (now >= changesAt) drawWeek(now, clockTrusted);
        due = Math.min(dueIn, changesAt - now);
      });
      return due;
    },
    refresh(networkIsBack) {
      source.refresh(networkIsBack);
      changesAt = 0;
    },
  };

  function drawWeek(now: number, clockTrusted: boolean): void {
    const week = source.week();
    const language = words();
    changesAt = Infinity;
    if (!week || !language) return;
    const model = viewModelOf(week, language, readSettings(element, week), {
      now,
      clockTrusted: clockTrusted && !printing,
      utcOffset: -new Date(now).getTimezoneOffset(),
      userAgent: navigator.userAgent,
    });
    changesAt = model.changesAt;
    if (model.lead && !printing) announceChange(model, model.lead);
    shadow.draw(view({ ...model, ...interaction(language) }));
  }

  function drawFallback(failed: boolean): void {
    shadow.draw(fallbackView(words() ?? germanWords, failed, source.reload));
    if (failed) showState('failed', false);
  }

  const interaction = (language: WidgetWords): Interaction => ({
    announcement: copied ? language.say('copied') : announcement,
    shareLabel: copied ? 'copied' : hasShareSheet() ? 'share' : 'copy',
    async onShare(center) {
      if (!(await shareOrCopy(shareText(center, germanWords)))) return;
      copied = true;
      requestUpdate();
    },
    onLanguage({ target }) {
      chosenLang = (target as HTMLSelectElement).value;
      requestUpdate();
    },
  });

  /** The live region speaks only when the state changed while somebody was reading. */
  function announceChange({ words, today, phoneOnly }: ViewModel, lead: CenterState): void {
    if (!showState(lead.state.kind, lead.stale, lead.center.id)) return;
    announcement = [centerName(lead.center), ': ', answerText({ ...lead, words, today, phoneOnly }).line];
    copied = false;
  }

  /** Custom states and nc-state; true when another state was shown before. */
  function showState(kind: string, stale: boolean, center?: string): boolean {
    shadow.showStates(kind, stale);
    const before = shownKind;
    shownKind = kind;
    if (kind !== before) dispatch('nc-state', { state: kind, stale, center });
    return kind !== before && !!before;
  }

  return {
    connect: () =>
      attempt(() => {
        source.connect();
        shadow.open();
        // What others of the page have failed to fetch is not on its way.
        if (!shownKind) drawFallback(!source.week() && !!source.failure());
        startWhenNear(element, updatable);
        if (source.given()) startUpdates(updatable);
      }),
    disconnect,
    attributeChanged(name) {
      if (!element.isConnected) return;
      if (name === 'src') attempt(source.connect);
      if (name === 'lang') chosenLang = '';
      requestUpdate();
    },
    data: source.given,
    setData(value) {
      source.give(value);
      if (element.isConnected) startUpdates(updatable);
      requestUpdate();
    },
    reload: source.reload,
  };
}
