// Upgrades the hook that survives every CMS: <a class="next-consultation" data-center="mitte" href="…"> becomes the element, its fallback inside.
export function upgrade(): void {
  for (const hook of document.querySelectorAll<HTMLElement>('a.next-consultation, div.next-consultation')) {
    const element = document.createElement('next-consultation');
    for (const name in hook.dataset) element.setAttribute(name, hook.dataset[name] ?? '');
    // Once upgraded it is no hook any more.
    hook.className = '';
    hook.replaceWith(element);
    element.append(hook);
  }
}
