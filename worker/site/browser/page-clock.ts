/** What time it is for a page that was rendered once: by the device's clock, until browser/clock.ts has held it against the server's. */
import { type EpochMinutes, MINUTE_MS } from './told.ts';

/** What is known of the device's clock; the event that says so is called CLOCK. */
export interface Clock {
  /** Milliseconds since 1970, corrected. */
  readonly now: number;
  /** Whether it may be trusted to the minute. */
  readonly trusted: boolean;
}
export const CLOCK = 'next-consultation-clock';

const { built, trusted } = document.body.dataset;
/** When the page was made, and from when on it is no longer to be trusted, in minutes since 1970. */
const BUILT = Number(built);
export const TRUST_ENDS = Number(trusted);

/** Undefined until the server was asked, or cannot be. */
let asked: { readonly skew: number; readonly trusted: boolean } | undefined;

/** Calls back with each word from the server. */
export function followClock(listener: () => void): void {
  document.addEventListener(CLOCK, ({ detail }: CustomEventInit<Clock>) => {
    if (!detail) return;
    asked = { skew: detail.now - Date.now(), trusted: detail.trusted };
    listener();
  });
}

/**
 * Minutes since 1970; undefined while that is in doubt, and then the page stays as it was written, true whenever it is read. A
 * clock within the time of this build is believed at once, so that nobody waits; any other once the server was asked, or cannot
 * be. None is believed that is older than the page.
 */
export function knownTime(): EpochMinutes | undefined {
  const now = (Date.now() + (asked?.skew ?? 0)) / MINUTE_MS;
  if (asked?.trusted === false || now < BUILT) return undefined;
  return asked || now < TRUST_ENDS ? now : undefined;
}
