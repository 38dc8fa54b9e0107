// The one side effect: defines <next-consultation> once per page, unless the page refuses what it needs, and upgrades the hooks.
import { html, render } from 'lit/html.js';
import { upgrade } from './hook.ts';
import { NextConsultation } from './next-consultation.ts';
import { version } from './version.ts';

const NAME = 'next-consultation';

function define(): void {
  const first = customElements.get(NAME) as typeof NextConsultation | undefined;
  if (first) {
    if (first.version !== version)
      console.warn(`<${NAME}> ${first.version} is on this page already; ${version} stays away`);
    return;
  }
  try {
    // A page with require-trusted-types-for may refuse templates: then its own link is to stay as it is.
    render(html`<i></i>`, document.createElement('div'));
  } catch {
    console.warn(
      `<${NAME}> this page's Content-Security-Policy refuses templates: add "${NAME}" to its trusted-types directive`,
    );
    return;
  }
  customElements.define(NAME, NextConsultation);
  upgrade(document);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgrade(document));
}

define();
