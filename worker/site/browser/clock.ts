/** Holds the device's clock against the server's as the widget does it, and tells the page. A file of its own: no first screen waits for it. */
import { weekClientFor } from '../../../widget/client.ts';
import { CLOCK, type Clock } from './page-clock.ts';

const { weeks = '/v1/' } = document.body.dataset;
/** The Date of a fresh week file corrects the device, or casts doubt on it. */
const client = weekClientFor(new URL(weeks, document.baseURI).href);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks as often as the client wants. */
function ask(): void {
  clearTimeout(timer);
  timer = setTimeout(ask, client.loadIfDue());
}

client.listeners.add(() => {
  const detail: Clock = { now: client.now(), trusted: client.clockTrusted };
  document.dispatchEvent(new CustomEvent(CLOCK, { detail }));
  ask();
});
ask();
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) client.refresh(false);
});
