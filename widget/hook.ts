// Upgrades the hook that survives every CMS: <a class="next-consultation" data-center="mitte" href="…"> becomes the element, its fallback inside.
import { ATTRIBUTES } from './options.ts';

export function upgrade(root: ParentNode): void {
  for (const hook of root.querySelectorAll<HTMLElement>('a.next-consultation, div.next-consultation')) {
    const element = document.createElement('next-consultation');
    for (const name of [...ATTRIBUTES, 'lang']) {
      const value = hook.dataset[name];
      if (value !== undefined) element.setAttribute(name, value);
    }
    // Once upgraded it is no hook any more.
    hook.classList.remove('next-consultation');
    hook.replaceWith(element);
    element.append(hook);
  }
}
