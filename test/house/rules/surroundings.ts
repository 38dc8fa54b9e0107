/** Rules: clock, network, environment and DOM are met at the edges; all others are handed what they need. */
import type { GlobalUse } from '../globals.ts';
import { ENTRY_POINTS, isAt } from '../paths.ts';
import type { Source } from '../sources.ts';

interface Surrounding {
  readonly isMet: (use: GlobalUse) => boolean;
  /** Files and folders where it may be met. */
  readonly where: readonly string[];
  readonly repair: string;
}

/** What browsers run: page scripts, and the widget where it touches the page it is a guest on. */
const PAGE_SCRIPTS = 'worker/site/browser/';

const CLOCK: Surrounding = {
  isMet: ({ what, name }) =>
    ['Date', 'Date.now', 'Date()', 'new Date()', 'Temporal.Now'].includes(what) || name === 'performance',
  where: [
    ...ENTRY_POINTS,
    PAGE_SCRIPTS,
    'worker/index.ts',
    'widget/client.ts',
    'widget/requests.ts',
    'widget/controller.ts',
  ],
  repair: 'take `now` or `day` as a parameter',
};
const NETWORK: Surrounding = {
  isMet: ({ what, name }) =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].includes(name) || what.endsWith('sendBeacon'),
  where: [
    ...ENTRY_POINTS,
    'widget/requests.ts',
    'worker/site/browser/answer-buttons.ts',
    'worker/site/browser/pflege.ts',
  ],
  repair: 'let widget/requests.ts or an entry point ask, and take the answer as a parameter',
};
const ENVIRONMENT: Surrounding = {
  isMet: ({ name }) => ['process', 'Deno', 'Bun'].includes(name),
  where: ENTRY_POINTS,
  repair: 'let an entry point read it and hand it in',
};
const DOM: Surrounding = {
  isMet: ({ name }) =>
    ['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'customElements'].includes(name) ||
    ['HTMLElement', 'addEventListener'].includes(name),
  where: [
    PAGE_SCRIPTS,
    'widget/classic-script.ts',
    'widget/controller.ts',
    'widget/data-address.ts',
    'widget/define.ts',
    'widget/device.ts',
    'widget/element-base.ts',
    'widget/failure-cause.ts',
    'widget/shadow-styles.ts',
    'widget/shadow-view.ts',
    'widget/upgrade-hooks.ts',
    'widget/shared-timer.ts',
    'widget/share.ts',
    'widget/lit-global.ts',
  ],
  repair: 'move it to worker/site/browser or to the widget’s element',
};

export const clockIsMetAtTheEdges = (sources: readonly Source[]) => metElsewhere(sources, CLOCK, 'the clock');
export const networkIsMetAtTheEdges = (sources: readonly Source[]) => metElsewhere(sources, NETWORK, 'the network');
export const environmentIsMetAtTheEdges = (sources: readonly Source[]) =>
  metElsewhere(sources, ENVIRONMENT, 'the environment');
export const domIsMetAtTheEdges = (sources: readonly Source[]) => metElsewhere(sources, DOM, 'the DOM');

function metElsewhere(sources: readonly Source[], { isMet, where, repair }: Surrounding, label: string): string[] {
  return sources
    .filter(({ path }) => !isAt(path, where))
    .flatMap(({ path, globals }) =>
      globals.filter(isMet).map(({ what, line }) => `${path}:${line} meets ${label} (${what}): ${repair}`),
    );
}
