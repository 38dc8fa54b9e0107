// What is drawn inside an element: its shadow root, the style sheet, the custom states, and what others may have done to it.
import { nothing, render } from 'lit/html.js';
import { customStatesOf, showCustomStates } from './custom-states.ts';
import type { Renderable } from './markup.ts';
import { applyStyles } from './shadow-styles.ts';
import { watchTouches } from './touched-by-others.ts';

export interface ShadowView {
  /** Makes the root the first time, and gives it the style sheet of the document that it is in now. */
  open(): void;
  draw(content: Renderable): void;
  /** Custom states: `kind` is the state that is shown. */
  showStates(kind: string, stale: boolean): void;
  /** Nothing but the page's own content from now on. */
  leave(): void;
}

export function createShadowView(element: HTMLElement): ShadowView {
  let root: ShadowRoot | undefined;
  let states: CustomStateSet | undefined;
  const touches = watchTouches();
  return {
    open() {
      if (!root) {
        root = element.attachShadow({ mode: 'open' });
        states = customStatesOf(element);
      }
      applyStyles(root);
    },
    draw(content) {
      if (!root) return;
      if (touches.since()) render(nothing, root);
      render(content, root);
      touches.watch(root);
    },
    showStates: (kind, stale) => showCustomStates(states, kind, stale),
    leave() {
      if (!root) return;
      root.textContent = '';
      root.appendChild(document.createElement('slot'));
    },
  };
}
