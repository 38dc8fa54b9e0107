/** Pages of a partner's site, written by a test, opened in a tab, and waited for. */
import { expect, vi } from 'vitest';
import type { Tab } from './engines.ts';
import type { Origins } from './origins.ts';
import type { Witness } from './witness.ts';

/** Wednesday, 18 November 2026, 11:00 in Duisburg; visits of Mitte are from 14:00 to 16:00 on that day. */
export const NOW = Date.parse('2026-11-18T11:00:00+01:00');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const WIDGET = '/widget/v1/next-consultation.js';

/** What a partner writes: the element with the page's own link inside. */
export const element = (attributes = 'center="mitte" lang="de"'): string =>
  `<next-consultation ${attributes}><a href="/hours" lang="de">Sprechzeiten</a></next-consultation>`;

export const script = ({ feed }: Origins, more = '', path = WIDGET): string =>
  `<script type="module" src="${feed}${path}" crossorigin="anonymous" referrerpolicy="no-referrer" ${more}></script>`;

export interface Setting {
  readonly headers?: Readonly<Record<string, string>>;
  /** What the device clock shows when the page opens. */
  readonly now?: number;
}

let pages = 0;

/** A page of the partner's with the witness before all else. */
export const page = ({ feed }: Origins, body: string, now = NOW): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Partner</title><link rel="icon" href="data:,"><script src="${feed}/witness.js" crossorigin data-now="${now}"></script></head><body>${body}</body></html>`;

export async function visit(
  tab: Tab,
  origins: Origins,
  body: string,
  { headers = {}, now = NOW }: Setting = {},
): Promise<void> {
  const path = `/${pages++}`;
  origins.pages.set(path, { body: page(origins, body, now), headers });
  await tab.goto(origins.partner + path);
}

/** A policy that allows scripts of the feed and nothing else. */
export const policy = ({ feed }: Origins, more: string): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; img-src data:; script-src ${feed}; ${more}`,
});

/** Waits until something inside the page is so. */
export const becomes = <T, G = undefined>(
  tab: Tab,
  what: (witness: Witness, given: G) => T,
  value: T,
  given?: G,
): Promise<void> => vi.waitFor(async () => expect(await tab.ask(what, given as G)).toEqual(value), { timeout: 20_000 });

/** Waits for the large line. */
export const says = (tab: Tab, line: string): Promise<void> => becomes(tab, (witness) => witness.text(), line);
