// What stands behind an element: when it reads differently, what it shows then, and what it announces.
import { answerText } from './answer-text.ts';
import { readSettings, warnOnce } from './attributes.ts';
import { createDataSource } from './data-source.ts';
import { readDevice } from './device.ts';
import { createGuard } from './guard.ts';
import { centerName, type Renderable } from './markup.ts';
import { createShadowView } from './shadow-view.ts';
import { hasShareSheet, shareOrCopy } from './share.ts';
import { shareText } from './share-text.ts';
import { printing, scheduleUpdate, startUpdates, stopUpdates, type Updatable } from './shared-timer.ts';
import { startWhenNear } from './start-when-near.ts';
import { fallbackView } from './view-fallback.ts';
import { viewModelOf, type Interaction } from './view-model.ts';
import { view } from './view.ts';
import { germanWords, spokenWords } from './words-loader.ts';
import type { WidgetWords } from './words.ts';

export type Controller = ReturnType<typeof createController>;

export function createController(element: HTMLElement) {
  /** When something may read differently; 0 asks for an update. */
  let changesAt = 0;
  /** The kind of the state that is shown; empty before the first. */
  let shownKind = '';
  let announcement: Renderable = '';
  let copied = false;
  const source = createDataSource(element, onLoad);
  const shadow = createShadowView(element);
  const spoken = spokenWords(element, requestUpdate);

  const dispatch = (type: string, detail: object): boolean =>
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));

  const attempt = createGuard((error) => {
    disconnect();
    shadow.leave();
    warnOnce(`gave up: ${error}`);
    dispatch('nc-error', { message: `${error}` });
  });

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
    const words = spoken.find();
    changesAt = Infinity;
    if (!week || !words) return;
    const device = readDevice(element, now, clockTrusted && !printing);
    const model = viewModelOf(week, words, readSettings(element, week), device);
    changesAt = model.changesAt;
    const { lead } = model;
    // The live region speaks only when the state changed while somebody was reading.
    if (lead && !printing && showState(lead.state.kind, lead.stale, lead.center.id)) {
      announcement = [centerName(lead.center), ': ', answerText({ ...model, ...lead }).line];
      copied = false;
    }
    shadow.draw(view({ ...model, ...interaction(words) }));
  }

  function drawFallback(failed: boolean): void {
    shadow.draw(fallbackView(spoken.find() ?? germanWords, failed, source.reload));
    if (failed) showState('failed', false);
  }

  const interaction = (words: WidgetWords): Interaction => ({
    announcement: copied ? words.say('copied') : announcement,
    shareLabel: copied ? 'copied' : hasShareSheet() ? 'share' : 'copy',
    async onShare(center) {
      copied = await shareOrCopy(shareText(center, germanWords));
      requestUpdate();
    },
    onLanguage({ target }) {
      spoken.choose((target as HTMLSelectElement).value);
      requestUpdate();
    },
  });

  /** Custom states and nc-state; true when another state was shown before. */
  function showState(kind: string, stale: boolean, center?: string): boolean {
    shadow.showStates(kind, stale);
    const before = shownKind;
    shownKind = kind;
    if (kind === before) return false;
    dispatch('nc-state', { state: kind, stale, center });
    return !!before;
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
    attributeChanged(name: string) {
      if (!element.isConnected) return;
      if (name === 'src') attempt(source.connect);
      if (name === 'lang') spoken.choose('');
      requestUpdate();
    },
    data: source.given,
    setData(value: unknown) {
      source.give(value);
      if (element.isConnected) startUpdates(updatable);
      requestUpdate();
    },
    reload: source.reload,
  };
}
