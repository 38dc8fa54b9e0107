// Fetches the week file once for all elements of a page, keeps the last good answer, and learns the true time from it.
import { MINUTE, mondayAt } from './clock.ts';
import { readWeekFile, type WeekFile } from './week-file.ts';
import { readWordsFile, type WordsFile } from './words.ts';

const TIMEOUT = 15_000;
const HOUR = 60 * MINUTE;
/** A device clock that is off by less is left alone. */
const TOLERATED_SKEW = 2 * MINUTE;
/** An attempt that failed or left the clock in doubt is repeated after this time, then after four times as long, and so on up to an hour. */
const FIRST_RETRY = 6000;

interface WeekResult {
  readonly week?: WeekFile | undefined;
  /** Why there is no week: a status code or an error. */
  readonly cause: unknown;
  /** Server clock minus device clock in ms, half the round trip taken off; NaN without a readable Date. */
  readonly skew: number;
}

export class WeekClient {
  /** The last good answer. */
  week: WeekFile | undefined;
  /** Whether now() may be trusted to the minute. */
  clockTrusted = true;
  /** Why the last attempt failed, for the console; empty after a good one. */
  failure = '';
  /** Called after each attempt. */
  readonly listeners = new Set<() => void>();
  readonly #base: string;
  #skew = 0;
  /** The skew of the last answer while a second one has yet to confirm it; 0 while nothing is in doubt. */
  #unconfirmedSkew = 0;
  /** Where the last good answer came from. */
  #loadedUrl = '';
  #loadedAt = 0;
  #failures = 0;
  #dueAt = 0;
  #loading = false;

  /** Below `base` lie weeks/{monday}.json. */
  constructor(base: string) {
    this.#base = base;
  }

  /** The device clock, corrected. */
  now(): number {
    return Date.now() + this.#skew;
  }

  #currentUrl(): string {
    return `${this.#base}weeks/${mondayAt(this.now())}.json`;
  }

  /** Loads when there is nothing yet, when the week has changed, or when a failed attempt is due again; returns ms until then. */
  loadIfDue(): number {
    if (!this.failure && this.#loadedUrl !== this.#currentUrl()) this.#dueAt = 0;
    const dueIn = this.#dueAt - Date.now();
    if (dueIn > 0) return dueIn;
    void this.load();
    return HOUR;
  }

  /** A tab that is seen again loads after an hour; one whose network is back loads at once. */
  refresh(atOnce: boolean): void {
    if (atOnce || Date.now() - this.#loadedAt > HOUR) void this.load();
  }

  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const firstUrl = this.#currentUrl();
    let result = await this.#fetchOrCopy(firstUrl);
    this.#updateClock(result.skew);
    // With the clock corrected it may be another week.
    const url = this.#currentUrl();
    if (url !== firstUrl) result = await this.#fetchOrCopy(url);
    this.#loading = false;
    this.#accept(url, result);
    for (const listener of this.listeners) listener();
  }

  #accept(url: string, { week, cause }: WeekResult): void {
    this.failure = week ? '' : `${url}: ${cause}; a Content-Security-Policy needs connect-src ${this.#base}`;
    if (week) {
      this.week = week;
      this.#loadedUrl = url;
      this.#loadedAt = Date.now();
    }
    const settled = week && this.clockTrusted;
    if (settled) this.#failures = 0;
    this.#dueAt = settled ? Infinity : Date.now() + Math.min(HOUR, 4 ** this.#failures++ * FIRST_RETRY);
  }

  /**
   * A Date that differs from the device clock may be a wrong device or an old copy of the answer. The next request is one that
   * no cache knows: a server's own clock says the same to within seconds, a copy has fallen behind by the time between. Until
   * then no word of "now" is said.
   */
  #updateClock(skew: number): void {
    if (isNaN(skew)) return;
    const differs = (known: number): number => Math.abs(skew - known);
    const deviceRight = differs(0) < TOLERATED_SKEW;
    const confirmed = Date.now() >= this.#dueAt && differs(this.#unconfirmedSkew) < FIRST_RETRY / 2;
    this.clockTrusted = deviceRight || differs(this.#skew) < TOLERATED_SKEW || confirmed;
    if (this.clockTrusted) this.#skew = deviceRight ? 0 : skew;
    this.#unconfirmedSkew = this.clockTrusted ? 0 : skew;
  }

  async #fetchOrCopy(url: string): Promise<WeekResult> {
    try {
      return await fetchWeek(url + (this.#unconfirmedSkew ? `?${Date.now()}` : ''), 'no-cache');
    } catch (error) {
      // Without a network the browser may still have a copy; its Date is as old as the copy and is never used.
      const copy = this.week ? undefined : await fetchWeek(url, 'force-cache').catch(() => undefined);
      return { week: copy?.week, cause: error, skew: NaN };
    }
  }
}

const get = (url: string, init?: RequestInit): Promise<Response> =>
  fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(TIMEOUT), ...init });

async function fetchWeek(url: string, cache: RequestCache): Promise<WeekResult> {
  const sent = Date.now();
  const response = await get(url, { cache });
  const skew = Date.parse(`${response.headers.get('date')}`) - (sent + Date.now()) / 2;
  const week = response.ok ? readWeekFile(await response.json().catch(() => undefined)) : undefined;
  return { week, skew, cause: response.status };
}

const clients: Record<string, WeekClient> = {};

/** Any number of elements with the same base share one client, and so one request. */
export const weekClientFor = (base: string): WeekClient => (clients[base] ??= new WeekClient(base));

const requests: Record<string, Promise<WordsFile | undefined>> = {};

/** A language's words; undefined when they cannot be had, and requested again the next time. */
export function fetchWords(base: string, tag: string): Promise<WordsFile | undefined> {
  const url = `${base}words/${tag}.json`;
  return (requests[url] ??= get(url)
    .then((response) => response.json())
    .then(readWordsFile)
    .catch(() => void delete requests[url]));
}
