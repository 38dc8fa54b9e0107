// Lets an element tick once it comes near the viewport: below the fold nothing is asked of the network.
import { join, type Ticking } from './ticker.ts';

const MARGIN = '300px';
let observer: IntersectionObserver | undefined;

/** One observer for all elements of the page. */
export function joinWhenNear(element: Element & Ticking): void {
  observer ??= new IntersectionObserver(arrived, { rootMargin: MARGIN });
  observer.observe(element);
}

function arrived(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !target.isConnected) continue;
    observer?.unobserve(target);
    join(target as Element & Ticking);
  }
}
