// Upgrades the hook that survives every CMS: <a class="next-consultation" data-center="mitte" href="…"> becomes the element, its fallback inside.
import { ATTRIBUTES } from './attributes.ts';

const HOOKS = 'a.next-consultation, div.next-consultation';

/** Those that are there, and those that come later: with async the script runs before them, and htmx or Turbo bring them. */
export function upgradeHooksAlways(): void {
  upgradeHooks();
  new MutationObserver(upgradeHooks).observe(document, { childList: true, subtree: true });
}

function upgradeHooks(): void {
  document.querySelectorAll<HTMLElement>(HOOKS).forEach((hook) => {
    const element = document.createElement('next-consultation');
    // Only these: data-onclick must not become onclick.
    for (const name of [...ATTRIBUTES, 'lang']) {
      const value = hook.dataset[name];
      if (value !== undefined) element.setAttribute(name, value);
    }
    // Once upgraded it is no hook any more.
    hook.className = '';
    hook.parentNode?.insertBefore(element, hook);
    element.appendChild(hook);
  });
}
