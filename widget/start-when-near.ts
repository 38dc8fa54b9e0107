// Starts an element's updates once it comes near the viewport: below the fold nothing is requested.
import { awaitUpdates, startUpdates, type Updatable } from './shared-timer.ts';

const MARGIN = '300px';

export function startWhenNear(element: Element, member: Updatable): void {
  awaitUpdates(member);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!element.isConnected || !entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      startUpdates(member);
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
}
