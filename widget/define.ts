// The one side effect: defines <next-consultation> once per page, unless browser or page lack what it needs, and upgrades the hooks.
import { html, render } from 'lit/html.js';
import { warnOnce } from './attributes.ts';
import { missingFeature } from './browser-support.ts';
import { NextConsultation } from './next-consultation.ts';
import { upgradeHooksAlways } from './upgrade-hooks.ts';
import { WIDGET_VERSION } from './version.ts';

const NAME = 'next-consultation';

function define(): void {
  const missing = missingFeature();
  if (missing) {
    warnOnce(`stays away, this browser has no ${missing}`);
    return;
  }
  const first = customElements.get(NAME) as typeof NextConsultation | undefined;
  if (first) {
    if (first.version !== WIDGET_VERSION) warnOnce(`${first.version} was here before ${WIDGET_VERSION} and stays`);
    return;
  }
  try {
    // A page with require-trusted-types-for may refuse templates: then its own link is to stay as it is.
    render(html`<i></i>`, document.createElement('p'));
  } catch (error) {
    warnOnce(`Content-Security-Policy needs trusted-types ${NAME}: ${error}`);
    return;
  }
  customElements.define(NAME, NextConsultation);
  upgradeHooksAlways();
}

// On a server, where a bundler's output may be imported, there is nothing to define.
if (typeof document === 'object') define();
