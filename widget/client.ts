// Fetches the week file once for all elements of a page, keeps the last good answer, and learns the true time from it.
import { MINUTE, mondayAt } from './clock.ts';
import { failureCause } from './failure-cause.ts';
import { fetchWeek, type WeekResult } from './requests.ts';
import type { WeekFile } from './week-file.ts';

const HOUR = 60 * MINUTE;
/** A device clock that is off by less is left alone. */
const TOLERATED_SKEW = 2 * MINUTE;
/** An attempt that failed or left the clock in doubt is repeated after this time, then after four times as long, and so on up to an hour. */
const FIRST_RETRY = 6000;

export interface WeekClient {
  /** The last good answer. */
  week: WeekFile | undefined;
  /** Whether now() may be trusted to the minute. */
  clockTrusted: boolean;
  /** Why the last attempt failed, for the console; empty after a good one. */
  failure: string;
  /** Called after each attempt. */
  readonly listeners: Set<() => void>;
  /** The device clock, corrected. */
  now(): number;
  /** Loads when there is nothing yet, when the week has changed, or when a failed attempt is due again; returns ms until then. */
  loadIfDue(): number;
  /** A tab that is seen again loads after an hour; one whose network is back loads at once. */
  refresh(atOnce: boolean): void;
  load(): Promise<void>;
}

/** Below `base` lie weeks/{monday}.json. */
export function createWeekClient(base: string): WeekClient {
  let knownSkew = 0;
  /** The skew of the last answer while a second one has yet to confirm it; 0 while nothing is in doubt. */
  let unconfirmedSkew = 0;
  /** Where the last good answer came from. */
  let loadedUrl = '';
  let loadedAt = 0;
  let failures = 0;
  let dueAt = 0;
  let loading = false;
  const client: WeekClient = {
    week: undefined,
    clockTrusted: true,
    failure: '',
    listeners: new Set(),
    now: () => Date.now() + knownSkew,
    load,
    loadIfDue() {
      if (!client.failure && loadedUrl !== currentUrl()) dueAt = 0;
      const dueIn = dueAt - Date.now();
      if (dueIn > 0) return dueIn;
      void load();
      return HOUR;
    },
    refresh(atOnce) {
      if (atOnce || Date.now() - loadedAt > HOUR) void load();
    },
  };
  return client;

  function currentUrl(): string {
    return `${base}weeks/${mondayAt(client.now())}.json`;
  }

  async function load(): Promise<void> {
    if (loading) return;
    loading = true;
    const firstUrl = currentUrl();
    let result = await fetchOrCopy(firstUrl);
    updateClock(result.skew);
    // With the clock corrected it may be another week.
    const url = currentUrl();
    if (url !== firstUrl) result = await fetchOrCopy(url);
    loading = false;
    accept(url, result);
    for (const listener of client.listeners) listener();
  }

  function accept(url: string, { week, cause }: WeekResult): void {
    client.failure = week ? '' : `${url}: ${cause}`;
    if (week) {
      client.week = week;
      loadedUrl = url;
      loadedAt = Date.now();
    }
    const settled = week && client.clockTrusted;
    if (settled) failures = 0;
    dueAt = settled ? Infinity : Date.now() + Math.min(HOUR, 4 ** failures++ * FIRST_RETRY);
  }

  /**
   * A Date that differs from the device clock may be a wrong device or an old copy of the answer. The next request is one that
   * no cache knows: a server's own clock says the same to within seconds, a copy has fallen behind by the time between. Until
   * then no word of "now" is said.
   */
  function updateClock(skew: number): void {
    if (isNaN(skew)) return;
    const differs = (known: number): number => Math.abs(skew - known);
    const deviceRight = differs(0) < TOLERATED_SKEW;
    const confirmed = Date.now() >= dueAt && differs(unconfirmedSkew) < FIRST_RETRY / 2;
    client.clockTrusted = deviceRight || differs(knownSkew) < TOLERATED_SKEW || confirmed;
    if (client.clockTrusted) knownSkew = deviceRight ? 0 : skew;
    unconfirmedSkew = client.clockTrusted ? 0 : skew;
  }

  async function fetchOrCopy(url: string): Promise<WeekResult> {
    try {
      return await fetchWeek(url + (unconfirmedSkew ? `?${Date.now()}` : ''), 'no-cache');
    } catch (error) {
      const cause = await failureCause(url, error);
      // Without a network the browser may still have a copy; its Date is as old as the copy and is never used.
      const copy = client.week ? undefined : await fetchWeek(url, 'force-cache').catch(() => undefined);
      return { week: copy?.week, cause, skew: NaN };
    }
  }
}

const clients: Record<string, WeekClient> = {};

/** Any number of elements with the same base share one client, and so one request. */
export const weekClientFor = (base: string): WeekClient => (clients[base] ??= createWeekClient(base));
