// Fetches the week file once for all elements of a page, keeps the last good answer, and learns the true time from it.
import { MINUTE, mondayOf } from './clock.ts';
import { readWeek, type Week } from './week.ts';
import type { Packed } from './words.ts';

export { readWeek };

const TIMEOUT = 15_000;
const HOUR = 60 * MINUTE;
/** A device clock that is off by less is left alone. */
const TOLERATED = 2 * MINUTE;
/** An attempt that failed or left the clock in doubt is repeated after this time, then after four times as long, and so on up to an hour. */
const FIRST_RETRY = 6000;

interface Answer {
  readonly week?: Week | undefined;
  /** Why there is no week. */
  readonly problem: unknown;
  /** Server clock minus device clock in ms, half the round trip taken off; NaN without a readable Date. */
  readonly skew: number;
}

export class Feed {
  /** The last good answer. */
  week: Week | undefined;
  /** Whether the clock may be trusted to the minute. */
  sure = true;
  /** Why the last attempt failed; empty after a good one. */
  problem = '';
  readonly listeners = new Set<() => void>();
  readonly #base: string;
  #skew = 0;
  /** What the last answer said of the clock; 0 while nothing is in doubt. */
  #doubt = 0;
  /** Where the last good answer came from. */
  #loaded = '';
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

  /** Of this week's file. */
  #address(): string {
    return `${this.#base}weeks/${mondayOf(this.now())}.json`;
  }

  /** Asks when there is nothing yet, when the week has changed, or when a failed attempt is due again; returns ms until then. */
  keep(): number {
    if (!this.problem && this.#loaded !== this.#address()) this.#dueAt = 0;
    const due = this.#dueAt - Date.now();
    if (due > 0) return due;
    void this.load();
    return HOUR;
  }

  /** A tab that is seen again asks after an hour; one whose network is back asks at once. */
  refresh(atOnce: boolean): void {
    if (atOnce || Date.now() - this.#loadedAt > HOUR) void this.load();
  }

  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const first = this.#address();
    let answer = await this.#ask(first);
    this.#learn(answer.skew);
    const address = this.#address();
    if (address !== first) answer = await this.#ask(address);
    const { week, problem } = answer;
    this.problem = week ? '' : `${address}: ${problem}; a Content-Security-Policy needs connect-src ${this.#base}`;
    this.#loading = false;
    if (week) {
      this.week = week;
      this.#loaded = address;
      this.#loadedAt = Date.now();
    }
    if (week && this.sure) this.#failures = 0;
    this.#dueAt = week && this.sure ? Infinity : Date.now() + Math.min(HOUR, 4 ** this.#failures++ * FIRST_RETRY);
    for (const listener of this.listeners) listener();
  }

  /**
   * A Date that differs from the device clock may be a wrong device or an old copy of the answer. The next question is one that
   * no cache knows: a server's own clock says the same to within seconds, a copy has fallen behind by the time between. Until
   * then no word of "now" is said.
   */
  #learn(skew: number): void {
    if (isNaN(skew)) return;
    const off = (known: number): number => Math.abs(skew - known);
    const right = off(0) < TOLERATED;
    const agreed = Date.now() >= this.#dueAt && off(this.#doubt) < FIRST_RETRY / 2;
    this.sure = right || off(this.#skew) < TOLERATED || agreed;
    if (this.sure) this.#skew = right ? 0 : skew;
    this.#doubt = this.sure ? 0 : skew;
  }

  async #ask(plain: string): Promise<Answer> {
    const address = plain + (this.#doubt ? `?${Date.now()}` : '');
    try {
      return await ask(address, 'no-cache');
    } catch (error) {
      // Without a network the browser may still have a copy; its Date is as old as the copy and is never used.
      const copy = this.week ? undefined : await ask(address, 'force-cache').catch(() => undefined);
      return { week: copy?.week, problem: error, skew: NaN };
    }
  }
}

const reach = (address: string, init?: RequestInit): Promise<Response> =>
  fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(TIMEOUT), ...init });

async function ask(address: string, cache: RequestCache): Promise<Answer> {
  const sent = Date.now();
  const response = await reach(address, { cache });
  const skew = Date.parse(`${response.headers.get('date')}`) - (sent + Date.now()) / 2;
  const week = response.ok ? readWeek(await response.json().catch(() => undefined)) : undefined;
  return { week, skew, problem: response.status };
}

const feeds: Record<string, Feed> = {};

/** Any number of elements with the same base share one feed, and so one request. */
export const feedOf = (base: string): Feed => (feeds[base] ??= new Feed(base));

const texts: Record<string, Promise<Packed | undefined>> = {};

/** A language's packed list; undefined when it cannot be had, and asked for again the next time. */
export function textOf(base: string, tag: string): Promise<Packed | undefined> {
  const address = `${base}text/${tag}.json`;
  return (texts[address] ??= reach(address)
    .then((response) => response.json())
    .then((list: unknown) => (typeof list === 'string' ? list : undefined))
    .catch(() => void delete texts[address]));
}
