// Upgrades the hook that survives every CMS: <a class="next-consultation" data-center="mitte" href="…"> becomes the element, its fallback inside.
import { ATTRIBUTES } from './attributes.ts';

export function upgradeHooks(): void {
  for (const hook of document.querySelectorAll<HTMLElement>('.next-consultation:is(a, div)')) {
    const element = document.createElement('next-consultation');
    // Only these: data-onclick must not become onclick.
    for (const name of [...ATTRIBUTES, 'lang']) {
      const value = hook.dataset[name];
      if (value !== undefined) element.setAttribute(name, value);
    }
    // Once upgraded it is no hook any more.
    hook.className = '';
    hook.replaceWith(element);
    element.append(hook);
  }
}
