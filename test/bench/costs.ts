/** What the free plan carries: files' measured sizes and Cloudflare's published limits, beside a design that runs the Worker each time. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { siteOf } from '../application.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import type { Part, Table } from './report.ts';
import { ROOT } from './root.ts';

/** developers.cloudflare.com/workers/platform/limits: requests a day that run the Worker. Static assets are free and unlimited. */
const WORKER_REQUESTS_A_DAY = 100_000;
/** A calendar app that asks every quarter of an hour, once an hour, every six hours (REFRESH-INTERVAL). */
const POLLS: ReadonlyArray<readonly [string, number]> = [
  ['every 15 minutes', 96],
  ['every hour', 24],
  ['every 6 hours, as the calendar asks', 4],
];
/** Script and week file: what a view of a page with the widget asks for, anew after five minutes. Before, only the week (304). */
const REQUESTS_A_VIEW = 2;

interface File {
  readonly what: string;
  readonly path: string;
}

/** Three centers, in every city's copy of this project. */
const site = siteOf(NAMED_EDITION);

const FILES: readonly File[] = [
  { what: 'The widget', path: 'widget/v1/next-consultation.js' },
  { what: 'Wording of one language', path: 'widget/v1/words/tr.json' },
  { what: 'A center’s calendar', path: '/v1/centers/mitte.ics' },
  { what: 'The directory', path: '/v1/centers.json' },
  { what: 'A week of three centers', path: '/v1/weeks/2026-11-23.json' },
];

export async function costs(): Promise<Part & { readonly readme: Table }> {
  const rows = await Promise.all(
    [...FILES, await firstPage()].map(async ({ what, path }) => {
      const bytes = await bytesOf(path);
      const quality = (level: number) =>
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
      return [what, bytes.length, gzipSync(bytes).length, quality(4), quality(11)] as const;
    }),
  );
  const wire = (name: string) => rows.find(([what]) => what === name)?.[3] ?? 0;
  const view = wire('The widget') + wire('A week of three centers');
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const many = (count: number) => Math.floor(count).toLocaleString('en');
  const readme: Table = {
    title: 'What the free plan carries in a day',
    note: `Static assets are free and unlimited; ${many(WORKER_REQUESTS_A_DAY)} requests a day may run the Worker. Only what cannot be a file (searches, "next" from today, negotiated addresses) does.`,
    head: ['What', 'Bytes on the wire', 'Here: files first', 'If each request ran the Worker'],
    rows: [
      [
        'First view of a page with the widget',
        kilobytes(view),
        'unlimited',
        many(WORKER_REQUESTS_A_DAY / REQUESTS_A_VIEW),
      ],
      ['Return visit within 5 minutes (a 304)', 'headers', 'unlimited', many(WORKER_REQUESTS_A_DAY)],
      ['Return visit later (two 304s)', 'headers', 'unlimited', many(WORKER_REQUESTS_A_DAY / REQUESTS_A_VIEW)],
      ...POLLS.map(([how, polls]) => [
        `Calendar subscriber, ${how}`,
        `${kilobytes(wire('A center’s calendar'))}, then headers`,
        'unlimited',
        many(WORKER_REQUESTS_A_DAY / polls),
      ]),
      ['Search, "next sessions" from today', '2 kB', many(WORKER_REQUESTS_A_DAY), many(WORKER_REQUESTS_A_DAY)],
    ],
  };
  return {
    readme,
    tables: [{ title: 'Bytes', head: ['File', 'Plain', 'gzip', 'Brotli 4', 'Brotli 11'], rows }, readme],
    gates: [],
  };
}

/** Of the first center that was built, whose ever it is. */
async function firstPage(): Promise<File> {
  const [first = ''] = (await readdir(join(ROOT, 'dist/assets/de/centers'))).sort();
  return { what: 'A center’s page', path: `de/centers/${first}/index.html` };
}

/** What is the same for every city comes from the build; the rest is asked for. */
async function bytesOf(path: string): Promise<Uint8Array> {
  if (!path.startsWith('/')) return readFile(join(ROOT, 'dist/assets', path));
  const response = await site.get(path);
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
