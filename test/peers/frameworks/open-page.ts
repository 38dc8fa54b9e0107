/** What a reader sees of a built page: the widget's answer, and nothing that the framework complains of. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';

export interface Opened {
  readonly address: string;
  /** What the device clock shows. */
  readonly now: number;
  readonly feed: string;
  readonly hears: boolean;
  readonly rendered: boolean;
}

const LINE = 'heute, 14:00–16:00 Uhr';
const PATIENCE = 15_000;

/** Errors; nothing where all elements answer, from this feed alone. */
export async function openPage(
  browser: Browser,
  { address, now, feed, hears, rendered }: Opened,
): Promise<readonly string[]> {
  const errors: string[] = [];
  if (rendered && !(await (await fetch(address)).text()).includes('Sprechzeiten</a>'))
    errors.push('the server does not send the element’s content');
  const page = await browser.newPage({ locale: 'de' });
  try {
    await page.clock.setFixedTime(now);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !FAVICON.test(message.location().url))
        errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      if (![address, feed].some((origin) => request.url().startsWith(origin))) errors.push(`asks for ${request.url()}`);
    });
    await page.goto(address);
    const seen = await settled(page);
    if (seen.lines.length === 0) errors.push('there is no element');
    for (const line of seen.lines) if (line !== LINE) errors.push(`the element says "${line}"`);
    if (hears && seen.state !== 'next') errors.push(`the page heard the state "${seen.state}"`);
    return errors;
  } finally {
    await page.close();
  }
}

const FAVICON = /favicon\.ico$/;

interface Seen {
  readonly lines: readonly string[];
  readonly state: string;
}

async function settled(page: Page): Promise<Seen> {
  let seen: Seen = { lines: [], state: '' };
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(100)) {
    seen = await page.evaluate(() => ({
      lines: [...document.querySelectorAll('next-consultation')].map(({ shadowRoot }) =>
        (shadowRoot?.querySelector('[part~=line]')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
      state: document.querySelector<HTMLElement>('[data-state]')?.dataset['state'] ?? '',
    }));
    if (seen.lines.length > 0 && seen.lines.every((line) => line === LINE)) break;
  }
  // A framework writes what it heard a moment later.
  await pause(200);
  const state = await page.evaluate(() => document.querySelector<HTMLElement>('[data-state]')?.dataset['state'] ?? '');
  return { ...seen, state };
}
