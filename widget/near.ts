// Tells an element once that it comes near the viewport: below the fold nothing is asked of the network.

const MARGIN = '300px';
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

export function observe(element: Element, arrive: () => void): void {
  observer ??= new IntersectionObserver(arrived, { rootMargin: MARGIN });
  waiting.set(element, arrive);
  observer.observe(element);
}

export function unobserve(element: Element): void {
  observer?.unobserve(element);
}

function arrived(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    unobserve(target);
    waiting.get(target)?.();
  }
}
