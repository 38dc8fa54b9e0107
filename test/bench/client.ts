/** What the widget costs a reader: main thread and layout in Chromium beside what else is used, and bytes on the wire. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { CHROMIUM } from '../browser/launch.ts';
import { CONTESTANTS, type Contestant, pageWith } from './contestants.ts';
import { type Load, observe, open } from './page-load.ts';
import { type Site, startSite } from './partner.ts';
import { median, type Part, round, type Table } from './report.ts';
import { wire } from './wire.ts';

const ELEMENTS = [1, 10];
const SLOWDOWNS = [1, 6];

export async function client(rounds: number): Promise<Part> {
  if (!existsSync(CHROMIUM.executablePath)) return leftOut();
  const site = await startSite();
  const browser = await chromium.launch(CHROMIUM);
  try {
    const cases: Case[] = [];
    for (const contestant of CONTESTANTS) {
      const { height } = await load(browser, site, { contestant, elements: 1, slowdown: 1, room: 0, loads: [] });
      for (const elements of ELEMENTS) {
        for (const slowdown of SLOWDOWNS) cases.push({ contestant, elements, slowdown, room: height, loads: [] });
      }
    }
    for (let time = 0; time < rounds; time++) {
      for (const one of cases) one.loads.push(await load(browser, site, one));
    }
    return { tables: [mainThread(cases), await wire(browser, site)], gates: gatesOf(cases) };
  } finally {
    await browser.close();
    site.close();
  }
}

interface Case {
  readonly contestant: Contestant;
  readonly elements: number;
  readonly slowdown: number;
  /** What a page reserves for it, in CSS pixels: the height that it had in a first load. */
  readonly room: number;
  readonly loads: Load[];
}

async function load(browser: Browser, site: Site, { contestant, elements, slowdown, room }: Case): Promise<Load> {
  site.pages.set('/', pageWith(contestant, elements, site.feed, room));
  // High enough that every element is in view: below the fold ours would not even ask.
  const context = await browser.newContext({ viewport: { width: 1000, height: 4500 } });
  try {
    const page: Page = await open(context);
    return await observe(browser, page, `${site.partner}/`, contestant.shows, slowdown);
  } finally {
    await context.close();
  }
}

function mainThread(cases: readonly Case[]): Table {
  return {
    title: 'The widget in a page',
    note: 'Chromium, a page of its own for each, everything in view, medians (minima in brackets) in milliseconds on the main thread: time in scripts, the longest task, all tasks. "nothing" is the same page without a script. Layout shift as Core Web Vitals count it, each in room reserved for the height that it had in a first load.',
    head: ['On the page', 'Elements', 'CPU', 'Script', 'Longest task', 'All tasks', 'Layout shift'],
    rows: cases.map(({ contestant, elements, slowdown, loads }) => {
      const told = (of: (load: Load) => number) =>
        `${round(median(loads.map(of)))} (${round(Math.min(...loads.map(of)))})`;
      return [
        contestant.name,
        elements,
        `${slowdown}×`,
        told(({ script }) => script),
        told(({ longest }) => longest),
        told(({ tasks }) => tasks),
        round(Math.max(...loads.map(({ shift }) => shift))),
      ];
    }),
  };
}

function gatesOf(cases: readonly Case[]) {
  const ours = cases.filter(({ contestant }) => contestant.name === 'next-consultation');
  const scriptOf = (name: string) =>
    cases.find(({ contestant, elements, slowdown }) => contestant.name === name && elements === 1 && slowdown === 1);
  const least = (name: string) => Math.min(...(scriptOf(name)?.loads ?? []).map(({ script }) => script));
  return [
    {
      what: 'Widget: layout shift of one and of ten, at either speed',
      value: Math.max(...ours.flatMap(({ loads }) => loads.map(({ shift }) => shift))),
      most: 0,
      unit: '',
    },
    {
      what: 'Widget: script time to relative-time-element',
      value: least('next-consultation') / least('relative-time-element'),
      most: 1,
      unit: '×',
      // Chromium counts by the clock on the wall.
      absolute: true as const,
    },
  ];
}

function leftOut(): Part {
  const what = `The part of the widget was LEFT OUT: ${CHROMIUM.executablePath} is not on this machine.`;
  console.error(`\n*** ${what} .ci/run installs it. ***\n`);
  return { tables: [{ title: 'The widget in a page', note: what, head: ['–'], rows: [] }], gates: [] };
}
