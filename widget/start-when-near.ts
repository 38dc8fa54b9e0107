// Starts an element's updates once it comes near the viewport: below the fold nothing is requested.
import { awaitUpdates, startUpdates, type Updatable } from './shared-timer.ts';

const MARGIN = '300px';
const waiting = new Map<Element, Updatable>();
let observer: IntersectionObserver | undefined;

/** One observer for all elements of the page; at once where the browser has none. */
export function startWhenNear(element: Element, member: Updatable): void {
  if (typeof IntersectionObserver !== 'function') return startUpdates(member);
  observer ??= new IntersectionObserver(startNear, { rootMargin: MARGIN });
  waiting.set(element, member);
  awaitUpdates(member);
  observer.observe(element);
}

function startNear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    const member = waiting.get(target);
    if (!isIntersecting || !target.isConnected || !member) continue;
    waiting.delete(target);
    observer?.unobserve(target);
    startUpdates(member);
  }
}
