/** One load of a page in Chromium, watched over the DevTools protocol: scripts, tasks, layout shifts. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { NOW } from './partner.ts';

/** Milliseconds on the main thread, and the sum of layout shifts. */
export interface Load {
  readonly script: number;
  readonly longest: number;
  readonly tasks: number;
  readonly shift: number;
  /** Of the first element of the page, in CSS pixels, rounded up. */
  readonly height: number;
}

/** A page whose clock stands at NOW and which keeps its layout shifts. */
export async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((now) => {
    const fixed = new Proxy(Date, {
      construct: (date, given) => Reflect.construct(date, given.length === 0 ? [now] : given) as Date,
      get: (date, name) => (name === 'now' ? () => now : (Reflect.get(date, name) as unknown)),
    });
    Object.assign(globalThis, { Date: fixed, shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(globalThis, { shifts: Number(Reflect.get(globalThis, 'shifts')) + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, NOW);
  return page;
}

export async function observe(
  browser: Browser,
  page: Page,
  url: string,
  shows: string,
  slowdown: number,
): Promise<Load> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await page.goto(url);
  await shown(page, shows);
  // Whatever is still to come: late tasks count too.
  await page.waitForTimeout(250 * slowdown);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
  const shift = await page.evaluate(() => Number(Reflect.get(globalThis, 'shifts')));
  const height = await page.evaluate<number>(
    "Math.ceil(document.querySelector('.subject').getBoundingClientRect().height)",
  );
  const longest = longestTask(await browser.stopTracing());
  return { script: metric('ScriptDuration'), tasks: metric('TaskDuration'), longest, shift, height };
}

/** Until every subject on the page shows its content. */
export async function shown(page: Page, shows: string): Promise<void> {
  await page.waitForFunction(`[...document.querySelectorAll('.subject')].every((element) => ${shows})`, undefined, {
    polling: 50,
    timeout: 30_000,
  });
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of the longest task on a page's main thread. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('the trace holds no task of a page');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
