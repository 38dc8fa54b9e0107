/** Large directories: the whole build at several sizes, and what the Worker needs to answer one center of ten thousand. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generate } from './generate.ts';
import { type Gate, type Goal, type Part, round } from './report.ts';
import { OUT, ROOT } from './root.ts';
import { type Built, buildSite } from './sites.ts';
import { prepareWorker, type Running, start, workerModules } from './workerd.ts';

const FORMS = ['json', 'geojson', 'csv', 'jsonld', 'ics', 'tr.ics', 'phone.ics', 'next.json'];
const MANY = 40;
const MB = 1024 * 1024;

export async function scale(sizes: readonly number[]): Promise<Part> {
  const built = new Map<number, Built>();
  for (const size of sizes) built.set(size, await buildSite(size));
  const largest = sizes.at(-1) ?? 0;
  const site = built.get(largest);
  if (!site) throw new Error('no size was given');
  const live = await liveAt(largest, site.folder);
  for (const { folder } of built.values()) await rm(folder, { recursive: true, force: true });
  return { tables: [buildTable(built), ...live.tables], gates: [...buildGates(built), ...live.gates] };
}

function buildTable(built: ReadonlyMap<number, Built>) {
  return {
    title: 'A build',
    note: 'From data/ to static assets and Worker, without the check of the data (it asks that the centers of one municipality lie near each other).',
    head: ['Centers', 'Seconds', 'CPU seconds', 'Peak MB', 'Files', 'Largest file, MB', 'What it says'],
    rows: [...built].map(([size, one]) => [
      size,
      round(one.seconds),
      round(one.cpu_seconds),
      Math.round(one.peak_bytes / MB),
      one.files,
      round(one.largest / MB),
      one.report.slice(1).join(' '),
    ]),
  };
}

function buildGates(built: ReadonlyMap<number, Built>): Array<Gate | Goal> {
  const all = [...built];
  const [size = 0, largest] = all.at(-1) ?? [];
  const [before = 1, smaller] = all.at(-2) ?? [];
  if (!largest || !smaller) return [];
  const exponent = Math.log(largest.cpu_seconds / smaller.cpu_seconds) / Math.log(size / before);
  return [
    { what: `Build: growth from ${before} to ${size} centers, exponent`, value: exponent, most: 1.1, unit: '' },
    { what: 'Build: files', value: Math.max(...all.map(([, one]) => one.files)), most: 20_000, unit: '' },
    {
      what: 'Build: largest file',
      value: Math.max(...all.map(([, one]) => one.largest)),
      most: 25 * MB,
      unit: 'bytes',
    },
    { what: `Build: memory at ${size} centers`, value: largest.peak_bytes, most: 1.5 * 1024 * MB, unit: 'bytes' },
    { what: `Build: time at ${size} centers`, value: largest.seconds, most: 90, unit: 's', absolute: true },
  ];
}

async function liveAt(size: number, folder: string): Promise<Part> {
  const modules = await workerModules(folder);
  const data = modules.find(({ name }) => name === 'data.bin')?.bytes ?? '';
  const worker = await start(
    await prepareWorker(join(OUT, 'live'), [
      { name: 'live.js', bytes: await readFile(join(ROOT, 'test/bench/live.js')) },
      ...modules,
    ]),
  );
  try {
    const starting = worker.memory().resident;
    const { centers } = generate(size);
    const rows: Array<readonly [string, number]> = [];
    for (const [at, form] of FORMS.entries()) {
      const own = centers.slice((at + 1) * MANY, (at + 2) * MANY);
      rows.push([
        `one center, ${form}`,
        await cost(
          worker,
          own.map(({ id }) => `/v1/centers/${id}.${form}`),
        ),
      ]);
    }
    for (const [name, paths] of Object.entries(searches())) rows.push([name, await cost(worker, paths)]);
    const { peak } = worker.memory();
    return {
      tables: [
        {
          title: `Live, with ${size} centers`,
          note: `Milliseconds of CPU for an answer, each center and query asked once (${MANY} of each). Resident memory ${Math.round(starting / MB)} MB at the start, ${Math.round(peak / MB)} MB at most. data.bin ${round(data.length / MB)} MB, ${round(gzipSync(data).length / MB)} MB with gzip.`,
          head: ['Answer', 'ms CPU'],
          rows: rows.map(([name, ms]) => [name, round(ms)]),
        },
      ],
      gates: [
        { what: `Live: memory with ${size} centers`, value: peak, most: 256 * MB, unit: 'bytes' },
        {
          what: 'Live: script with data, gzip',
          value: modules.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0),
          most: 3 * MB,
          unit: 'bytes',
        },
        ...rows.map(([name, value]) => ({
          what: `Live: ${name}`,
          value,
          most: 5,
          unit: 'ms',
          absolute: true as const,
        })),
      ],
    };
  } finally {
    await worker.close();
  }
}

/** Milliseconds of CPU for each path. */
async function cost(worker: Running, paths: readonly string[]): Promise<number> {
  const before = worker.cpu();
  const response = await fetch(worker.url, { method: 'POST', body: JSON.stringify(paths) });
  const statuses = (await response.json()) as Record<string, number>;
  if (statuses[200] !== paths.length) throw new Error(`${paths[0]}: ${JSON.stringify(statuses)}`);
  return (worker.cpu() - before) / 1e6 / paths.length;
}

function searches(): Record<string, string[]> {
  const series = (make: (at: number) => string) => Array.from({ length: MANY }, (_, at) => make(at));
  const west = (at: number) => 6 + at / 20;
  return {
    'search: box': series((at) => `/v1/search.json?bbox=${west(at)},51,${west(at) + 0.5},51.5`),
    'search: near': series((at) => `/v1/search.json?near=51.${at + 10},7`),
    'search: postal code': series((at) => `/v1/search.json?postal_code=471${at + 10}`),
    'search: open at a Monday morning': series((at) => `/v1/search.json?open_at=2026-11-23T10:${at + 10}:00%2B01:00`),
    'search: open on a holiday': series((at) => `/v1/search.json?open_at=2026-12-25T10:${at + 10}:00%2B01:00`),
    'search: 100 as GeoJSON': series((at) => `/v1/search.geojson?limit=100&cursor=${at * 100}`),
    'OGC: items of a day': series(
      (at) => `/ogc/collections/centers/items?datetime=2026-12-0${1 + (at % 9)}&offset=${at}`,
    ),
    'OGC: 100 items': series((at) => `/ogc/collections/centers/items?limit=100&offset=${at * 100}`),
  };
}
