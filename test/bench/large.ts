/** What the Worker needs to answer one center of ten thousand, and to search them: CPU for each answer, memory of the isolate. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generate } from './generate.ts';
import { isolateBytes } from './heap.ts';
import { type Gate, type Goal, type Part, round } from './report.ts';
import { OUT, ROOT } from './root.ts';
import { freePort, type Module, prepareWorker, type Running, start, workerModules } from './workerd.ts';

const FORMS = ['json', 'geojson', 'csv', 'jsonld', 'ics', 'tr.ics', 'phone.ics', 'next.json'];
const MANY = 40;
const MB = 1024 * 1024;
/** An isolate's memory and a free plan's script (developers.cloudflare.com/workers/platform/limits). */
const MOST_MEMORY = 128 * MB;
const MOST_SCRIPT_GZIP = 3 * MB;

export async function largeLive(size: number, folder: string): Promise<Part> {
  const modules = await workerModules(folder);
  const prepared = await prepareWorker(join(OUT, 'large'), [
    { name: 'live.js', bytes: await readFile(join(ROOT, 'test/bench/live.js')) },
    ...modules,
  ]);
  const questions = { ...forms(size), ...searches() };
  const worker = await start(prepared);
  const rows: Array<readonly [string, number]> = [];
  try {
    for (const [name, paths] of Object.entries(questions)) rows.push([name, await cost(worker, paths)]);
  } finally {
    await worker.close();
  }
  const memory = await memoryAfter(prepared, Object.values(questions));
  return {
    tables: [
      {
        title: `Live, with ${size} centers`,
        note: `Milliseconds of CPU for an answer, each center and query asked once (${MANY} of each). ${told(memory, modules)}`,
        head: ['Answer', 'ms CPU'],
        rows: rows.map(([name, ms]) => [name, round(ms)]),
      },
    ],
    gates: gatesOf(size, memory, modules, rows),
  };
}

interface Memory {
  readonly isolate: number;
  readonly resident: number;
}

/** The same questions in a process with an inspector, which would cost the other one time. */
async function memoryAfter(
  prepared: Parameters<typeof start>[0],
  questions: readonly (readonly string[])[],
): Promise<Memory> {
  const port = await freePort();
  const worker = await start(prepared, '/', port);
  try {
    let isolate = 0;
    for (const paths of questions) {
      await cost(worker, paths);
      isolate = Math.max(isolate, await isolateBytes(port));
    }
    return { isolate, resident: worker.memory().peak };
  } finally {
    await worker.close();
  }
}

function told({ isolate, resident }: Memory, modules: readonly Module[]): string {
  const data = modules.find(({ name }) => name === 'data.bin')?.bytes ?? '';
  return `The isolate holds ${Math.round(isolate / MB)} MB at most (V8's heap with what is not collected yet, and array buffers; looked at after each row), the whole process ${Math.round(resident / MB)} MB, in which local workerd has further copies of the configuration. data.bin: ${round(data.length / MB)} MB, ${round(gzipSync(data).length / MB)} MB with gzip.`;
}

function gatesOf(
  size: number,
  memory: Memory,
  modules: readonly Module[],
  rows: ReadonlyArray<readonly [string, number]>,
): Array<Gate | Goal> {
  const script = modules.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0);
  return [
    {
      what: `Live: memory of the isolate with ${size} centers`,
      value: memory.isolate,
      most: MOST_MEMORY,
      unit: 'bytes',
    },
    { what: 'Live: script with data, gzip', value: script, most: MOST_SCRIPT_GZIP, unit: 'bytes' },
    ...rows.map(([name, value]) => ({ what: `Live: ${name}`, value, most: 5, unit: 'ms', absolute: true as const })),
  ];
}

/** Milliseconds of CPU for each path. */
async function cost(worker: Running, paths: readonly string[]): Promise<number> {
  const before = worker.cpu();
  const response = await fetch(worker.url, { method: 'POST', body: JSON.stringify(paths) });
  const statuses = (await response.json()) as Record<string, number>;
  if (statuses[200] !== paths.length) throw new Error(`${paths[0]}: ${JSON.stringify(statuses)}`);
  return (worker.cpu() - before) / 1e6 / paths.length;
}

/** Every form of one center; other centers for each form. */
function forms(size: number): Record<string, string[]> {
  const { centers } = generate(size);
  return Object.fromEntries(
    FORMS.map((form, at) => {
      const own = centers.slice((at + 1) * MANY, (at + 2) * MANY);
      return [`one center, ${form}`, own.map(({ id }) => `/v1/centers/${id}.${form}`)];
    }),
  );
}

function searches(): Record<string, string[]> {
  const series = (make: (at: number) => string) => Array.from({ length: MANY }, (_, at) => make(at));
  const west = (at: number) => 6 + at / 20;
  return {
    'search: box': series((at) => `/v1/search.json?bbox=${west(at)},51,${west(at) + 0.5},51.5`),
    'search: near': series((at) => `/v1/search.json?near=51.${at + 10},7`),
    'search: postal code': series((at) => `/v1/search.json?postal_code=471${at + 10}`),
    'search: district': series((at) => `/v1/search.json?district=Altstadt&cursor=${at * 20}`),
    'search: open at a Monday morning': series((at) => `/v1/search.json?open_at=2026-11-23T10:${at + 10}:00%2B01:00`),
    'search: open on a holiday': series((at) => `/v1/search.json?open_at=2026-12-25T10:${at + 10}:00%2B01:00`),
    'search: 100 as GeoJSON': series((at) => `/v1/search.geojson?limit=100&cursor=${at * 100}`),
    'OGC: items of a day': series(
      (at) => `/ogc/collections/centers/items?datetime=2026-12-0${1 + (at % 9)}&offset=${at}`,
    ),
    'OGC: 100 items': series((at) => `/ogc/collections/centers/items?limit=100&offset=${at * 100}`),
  };
}
