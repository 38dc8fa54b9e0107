// The one side effect: defines <next-consultation> once per page, unless browser or page lack what it needs, and upgrades the hooks.
import { warnOnce } from './attributes.ts';
import { NextConsultation } from './next-consultation.ts';
import { createShadowView } from './shadow-view.ts';
import { upgradeHooksAlways } from './upgrade-hooks.ts';
import { WIDGET_VERSION } from './version.ts';
import { fallbackView } from './view-fallback.ts';
import { germanWords } from './words-loader.ts';

const NAME = 'next-consultation';

function define(): void {
  try {
    const first = customElements.get(NAME) as typeof NextConsultation | undefined;
    if (first) {
      if (first.version !== WIDGET_VERSION) warnOnce(`${first.version} was here before ${WIDGET_VERSION} and stays`);
      return;
    }
    rehearse();
    customElements.define(NAME, NextConsultation);
    upgradeHooksAlways();
  } catch (error) {
    warnOnce(`gave up: ${error}; a policy may need trusted-types ${NAME}`);
  }
}

/** Draws the first view aside: what browser or page refuse is refused here, and the page's own content stays untouched. */
function rehearse(): void {
  const aside = createShadowView(document.createElement('p'));
  aside.open();
  // Not every browser lets a script make one.
  new CustomEvent(NAME);
  // A page with require-trusted-types-for may refuse templates.
  aside.draw(fallbackView(germanWords, true, define));
}

// On a server, where a bundler's output may be imported, there is nothing to define.
if (typeof document === 'object') define();
