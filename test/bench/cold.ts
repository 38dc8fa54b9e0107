/** What a start costs: CPU of workerd from process start to the first answer, in turn with a Worker that does nothing. */
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { median, type Part, round, type Table } from './report.ts';
import { OUT, ROOT } from './root.ts';
import { type Module, type Prepared, prepareWorker, start, workerModules } from './workerd.ts';

/** Minified code without data and wording, which lie in data.bin: what every start runs, and all of it. */
const MOST_ENTRY = 27_500;
const MOST_CODE = 372_000;
const MOST_CODE_GZIP = 138_000;

const BARE = `export default { fetch: () => new Response('{}') };\n`;
/** The floor: a Worker that holds the bytes of the first answer and no code to make them. */
const BYTES_ALONE = `import body from './body.bin';\nexport default { fetch: () => new Response(body) };\n`;

/** The first answer of a Worker: the gate is on the first one. */
const FIRST = '/v1/centers/mitte.json';
const ANSWERS = [FIRST, '/v1/centers.next.json', '/v1/search.json', '/v1/centers/mitte.ics', '/de/centers/mitte/'];

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
  const [nothing = [], , first = []] = starts.map(({ used }) => used);
  const above = Math.min(...first) - Math.min(...nothing);
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
          round(Math.min(...used) - Math.min(...nothing)),
        ]),
      },
      sizeTable(modules),
    ],
    gates: [
      ...sizeGates(modules),
      {
        what: 'A start with ours to one with a bare Worker',
        value: Math.min(...first) / Math.min(...nothing),
        most: 1.4,
        unit: '×',
      },
      { what: 'CPU of a start above bare', value: above, most: 5, unit: 'ms', absolute: true },
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
    note: 'Minified. A start runs index.js and what it imports; the other parts (pages, calendars, catalogue) run with the first answer that needs them. data.bin holds directory, editions and wording.',
    head: ['Module', 'Bytes', 'gzip', 'Brotli'],
    rows: modules.map(({ name, bytes }) => [
      name,
      bytes.length,
      gzipSync(bytes, { level: 9 }).length,
      brotliCompressSync(bytes).length,
    ]),
  };
}

/** The entry and what it imports, without what an import() brings later. */
function startCode(modules: readonly Module[]): Module[] {
  const wanted = ['index.js'];
  const found = new Map<string, Module>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const module = modules.find((one) => one.name === name);
    if (!module || found.has(name) || !name.endsWith('.js')) continue;
    found.set(name, module);
    const text = new TextDecoder().decode(Buffer.from(module.bytes));
    wanted.push(...[...text.matchAll(/from"\.\/([\w.-]+)"/g)].map(([, imported = '']) => imported));
  }
  return [...found.values()];
}

function sizeGates(modules: readonly Module[]) {
  const code = modules.filter(({ name }) => name.endsWith('.js'));
  const sum = (size: (module: Module) => number) => code.reduce((all, module) => all + size(module), 0);
  const gate = (what: string, value: number, most: number) => ({ what, value, most, unit: 'bytes' });
  return [
    gate(
      'Code that a start runs',
      startCode(modules).reduce((all, { bytes }) => all + bytes.length, 0),
      MOST_ENTRY,
    ),
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
