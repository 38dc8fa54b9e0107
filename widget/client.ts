// Fetches the week file once for all elements of a page, keeps the last good answer, and learns the true time from it.
import { MINUTE, mondayOf } from './clock.ts';
import { readWeek, type Week } from './week.ts';
import type { Packed } from './words.ts';

export { readWeek };

const TIMEOUT = 15_000;
const HOUR = 60 * MINUTE;
/** A device clock that is off by less is left alone. */
const TOLERATED = 2 * MINUTE;
/** After a failure: half a minute, two minutes, ten, then hourly. */
const RETRIES = [MINUTE / 2, 2 * MINUTE, 10 * MINUTE, HOUR];

interface Answer {
  readonly week: Week | undefined;
  /** Why there is no week. */
  readonly problem: string;
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
  readonly #weeks: string;
  readonly #listeners = new Set<() => void>();
  #skew = 0;
  #monday = '';
  #loadedAt = 0;
  #failures = 0;
  #dueAt = 0;
  #loading = false;

  /** `base` ends in a slash; below it lie weeks/{monday}.json. */
  constructor(base: string) {
    this.#weeks = `${base}weeks/`;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The device clock, corrected. */
  now(): number {
    return Date.now() + this.#skew;
  }

  /** Asks when there is nothing yet, when the week has changed, or when a failed attempt is due again; returns ms until it would. */
  keep(): number {
    const due = this.#dueAt - Date.now();
    if (due <= 0 || (!this.problem && this.#monday !== mondayOf(this.now()))) void this.load();
    return due > 0 ? due : HOUR;
  }

  /** A tab that is seen again asks after an hour; one whose network is back asks at once. */
  refresh(atOnce: boolean): void {
    if (atOnce || Date.now() - this.#loadedAt > HOUR) void this.load();
  }

  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    let monday = mondayOf(this.now());
    let answer = await this.#ask(monday);
    if (Math.abs(answer.skew - this.#skew) > TOLERATED || Math.abs(answer.skew) > TOLERATED) {
      await this.#correct(monday, answer.skew);
      const right = mondayOf(this.now());
      if (right !== monday) answer = await this.#ask((monday = right));
    } else if (answer.skew === answer.skew) {
      this.#skew = 0;
      this.sure = true;
    }
    this.#settle(monday, answer);
    this.#loading = false;
    for (const listener of this.#listeners) listener();
  }

  /**
   * A Date that differs from the device clock may be a wrong device or an old copy of the answer. A second, uncacheable
   * question tells them apart: the clock is corrected when both Dates agree, else no word of "now" is said.
   */
  async #correct(monday: string, skew: number): Promise<void> {
    const second = await ask(`${this.#weeks}${monday}.json?clock=${Date.now()}`, 'no-store', 'HEAD').catch(
      () => undefined,
    );
    this.sure = !!second && Math.abs(second.skew - skew) < TOLERATED;
    this.#skew = this.sure ? skew : 0;
  }

  async #ask(monday: string): Promise<Answer> {
    const address = `${this.#weeks}${monday}.json`;
    try {
      return await ask(address, 'no-cache');
    } catch (error) {
      // Without a network the browser may still have a copy; its Date is as old as the copy and is never used.
      const copy =
        this.week || !(error instanceof TypeError)
          ? undefined
          : await ask(address, 'force-cache').catch(() => undefined);
      const problem = `${address}: ${error instanceof Error ? error.message : error}; where this page has a Content-Security-Policy, its connect-src must name ${new URL(address).origin}`;
      return { week: copy?.week, problem, skew: NaN };
    }
  }

  #settle(monday: string, { week, problem }: Answer): void {
    const now = Date.now();
    this.problem = week ? '' : problem;
    if (week) {
      this.week = week;
      this.#monday = monday;
      this.#loadedAt = now;
      this.#failures = 0;
      this.#dueAt = Infinity;
    } else this.#dueAt = now + (RETRIES[this.#failures++] ?? HOUR);
  }
}

async function ask(address: string, cache: RequestCache, method = 'GET'): Promise<Answer> {
  const sent = Date.now();
  const response = await fetch(address, {
    cache,
    method,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const received = Date.now();
  const skew = Date.parse(response.headers.get('date') ?? '') + (received - sent) / 2 - received;
  const week = response.ok && method === 'GET' ? readWeek(await response.json().catch(() => undefined)) : undefined;
  return { week, skew, problem: `${address}: ${response.status}, not a week file` };
}

const feeds = new Map<string, Feed>();

/** Any number of elements with the same base share one feed, and so one request. */
export function feedOf(base: string): Feed {
  const feed = feeds.get(base) ?? new Feed(base);
  feeds.set(base, feed);
  return feed;
}

const texts = new Map<string, Promise<Packed | undefined>>();

/** A language's packed list; undefined when it cannot be had, and asked for again the next time. */
export function textOf(base: string, tag: string): Promise<Packed | undefined> {
  const address = `${base}text/${tag}.json`;
  const known = texts.get(address);
  if (known) return known;
  const asked = fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  })
    .then((response) => (response.ok ? response.json() : undefined))
    .then((list: unknown) => (Array.isArray(list) ? (list as Packed) : undefined))
    .catch(() => undefined)
    .then((list) => {
      if (!list) texts.delete(address);
      return list;
    });
  texts.set(address, asked);
  return asked;
}
