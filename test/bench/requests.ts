/** What a request costs: CPU of workerd for 200 calls, variants in turn, minima compared. Requests per second say nothing here. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { median, type Part, round } from './report.ts';
import { OUT, ROOT } from './root.ts';
import { prepareWorker, type Running, start } from './workerd.ts';

const CALLS = 200;

/** Path and variant; "bare" sends the same bytes and headers from a handler that does nothing else. */
const VARIANTS = ['bare-without-headers', 'bare', 'ours', 'ours-304', 'hono', 'hono-304'] as const;
const FEEDS = ['json', 'geojson', 'csv', 'jsonld', 'ics', 'tr.ics', 'phone.ics'].map((form) => `/v1/centers.${form}`);
const MAIN = '/v1/centers.json';
/** Answered anew each time: what a now-dependent, negotiated or mistaken address costs. */
const LIVE = [
  '/v1/centers',
  '/v1/centers.next.json',
  '/v1/search.json',
  '/v1/search.geojson',
  '/v1/centers/nowhere.json',
];

interface Case {
  readonly path: string;
  readonly variant: (typeof VARIANTS)[number];
  readonly times: number[];
}

export async function requests(rounds: number): Promise<Part> {
  const worker = await start(await workload());
  try {
    const cases: Case[] = [
      ...VARIANTS.map((variant) => ({ path: MAIN, variant, times: [] })),
      ...FEEDS.slice(1).flatMap((path) =>
        (['bare', 'ours', 'ours-304'] as const).map((variant) => ({ path, variant, times: [] })),
      ),
      ...LIVE.map((path) => ({ path, variant: 'ours' as const, times: [] })),
    ];
    for (const one of cases) await measure(worker, one);
    for (const one of cases) one.times.length = 0;
    // In turn, so that a busy minute of the machine strikes all alike.
    for (let round = 0; round < rounds; round++) for (const one of cases) one.times.push(await measure(worker, one));
    return reported(cases);
  } finally {
    await worker.close();
  }
}

/** Microseconds of CPU per call. */
async function measure(worker: Running, { path, variant }: Case): Promise<number> {
  const before = worker.cpu();
  const response = await fetch(`${worker.url}/?variant=${variant}&path=${encodeURIComponent(path)}`);
  if (!response.ok) throw new Error(`${variant} ${path}: ${await response.text()}`);
  const { status } = (await response.json()) as { status: number };
  if (variant.endsWith('304') && status !== 304) throw new Error(`${variant} ${path} answered ${status}`);
  return (worker.cpu() - before) / 1000 / CALLS;
}

function reported(cases: readonly Case[]): Part {
  const least = (path: string, variant: string) =>
    Math.min(...(cases.find((one) => one.path === path && one.variant === variant)?.times ?? []));
  const ratios = FEEDS.map((path) => ({
    path,
    toBare: least(path, 'ours') / least(path, 'bare'),
    unmodified: least(path, 'ours-304') / least(path, 'ours'),
  }));
  const row = ({ path, variant, times }: Case) => [
    `${variant} ${path}`,
    round(Math.min(...times)),
    round(median(times)),
    round(Math.min(...times) / least(path, 'bare')) || '',
  ];
  return {
    tables: [
      {
        title: 'A request',
        note: `Microseconds of CPU in workerd for one call, from blocks of ${CALLS} calls in turn. The ratio is of minima, to a handler that sends the same bytes and headers and does nothing else.`,
        head: ['Variant and address', 'Minimum µs', 'Median µs', '× bare'],
        rows: cases.map(row),
      },
    ],
    gates: [
      ...ratios.flatMap(({ path, toBare, unmodified }) => [
        { what: `${path}: ours to bare bytes`, value: toBare, most: 1.25, unit: '×' },
        { what: `${path}: a 304 to its 200`, value: unmodified, most: 0.35, unit: '×' },
      ]),
      {
        what: `${MAIN}: ours to Hono's json + cors + etag`,
        value: least(MAIN, 'ours') / least(MAIN, 'hono'),
        most: 0.3,
        unit: '×',
      },
    ],
  };
}

async function workload() {
  const hono = await build({
    entryPoints: [join(ROOT, 'test/bench/hono.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return prepareWorker(join(OUT, 'requests'), [
    { name: 'workload.js', bytes: await readFile(join(ROOT, 'test/bench/workload.js')) },
    { name: 'hono.js', bytes: hono.outputFiles[0]?.contents ?? '' },
    { name: 'index.js', bytes: await readFile(join(ROOT, 'dist/worker/index.js')) },
    { name: 'data.bin', bytes: await readFile(join(ROOT, 'dist/worker/data.bin')) },
  ]);
}
