/** What a start costs: CPU of workerd from process start to the first answer, in turn with a Worker that does nothing. */
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { median, type Part, round, type Table } from './report.ts';
import { OUT, ROOT } from './root.ts';
import { type Module, type Prepared, prepareWorker, start, workerModules } from './workerd.ts';

/** All minified code, without data and wording, which lie in data.bin; 563,792 and 220,323 with positions that may be missing and languages by data. */
const MOST_CODE = 580_000;
const MOST_CODE_GZIP = 228_000;

const BARE = `export default { fetch: () => new Response('{}') };\n`;
/** The floor: a Worker that holds the bytes of the first answer and no code to make them. */
const BYTES_ALONE = `import body from './body.bin';\nexport default { fetch: () => new Response(body) };\n`;

/** What reaches a deployed Worker; every feed and page is a file there. The goal is for each of them. */
const LIVE = ['/v1/centers.next.json', '/v1/search.json'];
const GOAL_MS = 15;
/** 2.22 and 1.86 were measured, twice each; room for another machine's bare start. */
const MOST_TO_BARE = 2.5;
const ANSWERS = [...LIVE, '/v1/centers/mitte.json', '/v1/centers/mitte.ics', '/de/centers/mitte/'];
const [FIRST = '/'] = LIVE;

export async function cold(times: number): Promise<Part> {
  const modules = await workerModules(ROOT);
  const bare = await prepareWorker(join(OUT, 'cold-bare'), [{ name: 'main.js', bytes: BARE }]);
  const ours = await prepareWorker(join(OUT, 'cold-ours'), modules);
  const alone = await prepareWorker(join(OUT, 'cold-bytes'), [
    { name: 'main.js', bytes: BYTES_ALONE },
    { name: 'body.bin', bytes: await bodyOf(ours, FIRST) },
  ]);
  const starts = [
    { name: 'bare', worker: bare, path: '/', used: [] as number[] },
    { name: `the bytes of ${FIRST} alone`, worker: alone, path: '/', used: [] as number[] },
    ...ANSWERS.map((path) => ({ name: path, worker: ours, path, used: [] as number[] })),
  ];
  for (let time = 0; time < times; time++) {
    for (const { worker, path, used } of starts) used.push(await startOnce(worker, path));
  }
  const nothing = Math.min(...(starts[0]?.used ?? []));
  const live = starts
    .filter(({ name }) => LIVE.includes(name))
    .map(({ name, used }) => ({ name, used: Math.min(...used) }));
  return {
    tables: [
      {
        title: 'A cold start',
        note: 'Milliseconds of CPU from the start of the workerd process to the first answer, in turn with a Worker of one line, and with one that holds the bytes of the first answer and no code to make them: the floor.',
        head: ['First answer', 'Minimum ms', 'Median ms', 'Above bare, minima'],
        rows: starts.map(({ name, used }) => [
          name,
          round(Math.min(...used)),
          round(median(used)),
          round(Math.min(...used) - nothing),
        ]),
      },
      sizeTable(modules),
    ],
    gates: [
      ...sizeGates(modules),
      ...live.map(({ name, used }) => ({
        what: `A start with ${name} to one with a bare Worker`,
        value: used / nothing,
        most: MOST_TO_BARE,
        unit: '×',
      })),
      ...live.map(({ name, used }) => ({
        what: `CPU of a start with ${name} above bare`,
        value: used - nothing,
        most: GOAL_MS,
        unit: 'ms',
        absolute: true as const,
      })),
    ],
  };
}

async function bodyOf(worker: Prepared, path: string): Promise<Uint8Array> {
  const running = await start(worker, path);
  await running.close();
  return new Uint8Array(await running.first.arrayBuffer());
}

/** Milliseconds of CPU. */
async function startOnce(worker: Prepared, path: string): Promise<number> {
  const running = await start(worker, path);
  const used = running.cpu() / 1e6;
  await running.close();
  if (running.first.status !== 200) throw new Error(`${path}: the first answer was ${running.first.status}`);
  return used;
}

function sizeTable(modules: readonly Module[]): Table {
  return {
    title: 'The script',
    note: 'Minified. A start runs index.js and what it imports; the other parts (pages, calendars, catalog, search) run with the first answer that needs them. data.bin holds directory, editions and wording.',
    head: ['Module', 'Bytes', 'gzip', 'Brotli'],
    rows: modules.map(({ name, bytes }) => [
      name,
      bytes.length,
      gzipSync(bytes, { level: 9 }).length,
      brotliCompressSync(bytes).length,
    ]),
  };
}

function sizeGates(modules: readonly Module[]) {
  const code = modules.filter(({ name }) => name.endsWith('.js'));
  const sum = (size: (module: Module) => number) => code.reduce((all, module) => all + size(module), 0);
  const gate = (what: string, value: number, most: number) => ({ what, value, most, unit: 'bytes' });
  return [
    gate(
      'All code of the Worker',
      sum(({ bytes }) => bytes.length),
      MOST_CODE,
    ),
    gate(
      'All code of the Worker, gzip',
      sum(({ bytes }) => gzipSync(bytes, { level: 9 }).length),
      MOST_CODE_GZIP,
    ),
  ];
}
