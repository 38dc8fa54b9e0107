// Starts an element's updates once it comes near the viewport: below the fold nothing is requested.
import { startUpdates, type Updatable } from './shared-timer.ts';

const MARGIN = '300px';
let observer: IntersectionObserver | undefined;

/** One observer for all elements of the page. */
export function startWhenNear(element: Element & Updatable): void {
  observer ??= new IntersectionObserver(startNear, { rootMargin: MARGIN });
  observer.observe(element);
}

function startNear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !target.isConnected) continue;
    observer?.unobserve(target);
    startUpdates(target as Element & Updatable);
  }
}
