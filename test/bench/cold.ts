/** What a start costs: CPU of workerd from process start to the first answer, in turn with a Worker that does nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { median, type Part, round } from './report.ts';
import { OUT, ROOT } from './root.ts';
import { type Prepared, prepareWorker, start } from './workerd.ts';

/** The code alone, minified: data and wording lie in data.bin. */
const MOST_CODE = 400_000;
const MOST_CODE_GZIP = 130_000;

const BARE = `export default { fetch: () => new Response('{}') };\n`;

export async function cold(times: number): Promise<Part> {
  const code = await readFile(join(ROOT, 'dist/worker/index.js'));
  const data = await readFile(join(ROOT, 'dist/worker/data.bin'));
  const bare = await prepareWorker(join(OUT, 'cold-bare'), [{ name: 'main.js', bytes: BARE }]);
  const ours = await prepareWorker(join(OUT, 'cold-ours'), [
    { name: 'index.js', bytes: code },
    { name: 'data.bin', bytes: data },
  ]);
  const [without, within]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time++) {
    without.push(await startOnce(bare));
    within.push(await startOnce(ours));
  }
  const above = Math.min(...within) - Math.min(...without);
  const gzip = gzipSync(code, { level: 9 }).length;
  return {
    tables: [
      {
        title: 'A cold start',
        note: 'Milliseconds of CPU from the start of the workerd process to the first answer (/v1/centers/mitte.json), in turn.',
        head: ['Worker', 'Minimum ms', 'Median ms'],
        rows: [
          ['bare', round(Math.min(...without)), round(median(without))],
          ['ours', round(Math.min(...within)), round(median(within))],
          ['above bare', round(above), round(median(within) - median(without))],
        ],
      },
      {
        title: 'The script',
        head: ['Module', 'Bytes', 'gzip', 'Brotli'],
        rows: [
          ['index.js: code', code.length, gzip, brotliCompressSync(code).length],
          [
            'data.bin: directory, editions, wording',
            data.length,
            gzipSync(data).length,
            brotliCompressSync(data).length,
          ],
        ],
      },
    ],
    gates: [
      { what: 'Script without data and wording', value: code.length, most: MOST_CODE, unit: 'bytes' },
      { what: 'Script without data and wording, gzip', value: gzip, most: MOST_CODE_GZIP, unit: 'bytes' },
      {
        what: 'A start with ours to one with a bare Worker',
        value: Math.min(...within) / Math.min(...without),
        most: 2,
        unit: '×',
      },
      { what: 'CPU of a start above bare', value: above, most: 5, unit: 'ms', absolute: true },
    ],
  };
}

/** Milliseconds of CPU. */
async function startOnce(worker: Prepared): Promise<number> {
  const running = await start(worker, '/v1/centers/mitte.json');
  const used = running.cpu() / 1e6;
  await running.close();
  if (running.first.status !== 200) throw new Error(`the first answer was ${running.first.status}`);
  return used;
}
