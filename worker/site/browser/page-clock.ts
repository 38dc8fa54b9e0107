/** What time it is for a page that was rendered once: by the device's clock, held against the server's as the widget does it. */
import { weekClientFor } from '../../../widget/client.ts';

const MINUTE_MS = 60_000;
const { built, trusted, weeks = '/v1/' } = document.body.dataset;
/** When the page was made, and from when on it is no longer to be trusted, in minutes since 1970. */
const BUILT = Number(built);
export const TRUST_ENDS = Number(trusted);

/** The widget's client: the Date of a fresh week file corrects the device, or casts doubt on it. */
export const client = weekClientFor(new URL(weeks, document.baseURI).href);

/**
 * Minutes since 1970; undefined while that is in doubt, and then the page stays as it was written, true whenever it is read. A
 * clock within the time of this build is believed at once, so that nobody waits; any other once the server was asked, or cannot
 * be. None is believed that is older than the page.
 */
export function knownTime(): number | undefined {
  const now = client.now() / MINUTE_MS;
  const asked = client.week !== undefined || client.failure !== '';
  if (!client.clockTrusted || now < BUILT) return undefined;
  return asked || now < TRUST_ENDS ? now : undefined;
}
