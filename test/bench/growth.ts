/** Growth without a whole build: laying out the data, and finding one center, at a size and at ten times that. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Application } from '../../worker/app.ts';
import { withBlock, readData } from '../../worker/publish/read-data.ts';
import { WORKER_OPTIONS } from '../../worker/publish/worker-options.ts';
import type { BuiltData } from '../../worker/store/store.ts';
import { generate } from './generate.ts';
import { type Part, round } from './report.ts';
import { AS_OF, OUT, ROOT } from './root.ts';
import { PUBLIC_ORIGIN } from './workerd.ts';

const SIZES = [500, 5000] as const;
const TIMES = 5;
const FIRST_ANSWERS = 25;

export async function growth(): Promise<Part> {
  const content = await readData(AS_OF);
  const Bundled = await application();
  const rows: Array<{ size: number; pack: number; one: number; data: BuiltData }> = [];
  for (const size of SIZES) {
    const directory = JSON.stringify(generate(size));
    const all = { ...content, directory, editions: { '2026-11-20': directory } };
    rows.push({ size, pack: await least(TIMES, () => withBlock(all)), one: Infinity, data: withBlock(all) });
  }
  // In turn, because these are milliseconds: what the machine does meanwhile then meets both sizes alike.
  for (let time = 0; time < FIRST_ANSWERS; time++) {
    for (const row of rows) row.one = Math.min(row.one, await least(1, () => answerOne(Bundled, row.data)));
  }
  const [small, large] = rows;
  if (!small || !large) throw new Error('two sizes are needed');
  const steps = Math.log(large.size / small.size);
  return {
    tables: [
      {
        title: 'Growth',
        note: 'Milliseconds of CPU in Node, minima: all data laid out; an application made and asked for one center.',
        head: ['Centers', 'Lay out', 'Start and one center', 'Bytes'],
        rows: rows.map(({ size, pack, one, data }) => [size, round(pack), round(one), data.block.byteLength]),
      },
    ],
    gates: [
      { what: 'Laying out: growth, exponent', value: Math.log(large.pack / small.pack) / steps, most: 1.2, unit: '' },
      { what: 'One center: growth, exponent', value: Math.log(large.one / small.one) / steps, most: 0.2, unit: '' },
    ],
  };
}

/** Bundled, because Node reads no .tsx. */
async function application(): Promise<typeof Application> {
  const outfile = join(OUT, 'app.js');
  await build({ ...WORKER_OPTIONS, absWorkingDir: ROOT, entryPoints: ['worker/app.ts'], outfile });
  return ((await import(pathToFileURL(outfile).href)) as { Application: typeof Application }).Application;
}

async function answerOne(Bundled: typeof Application, data: BuiltData): Promise<void> {
  const app = new Bundled(data, () => 0);
  for (const { id } of CENTERS) {
    const { status } = await app.request(`/v1/centers/${id}.json`, {}, { PUBLIC_ORIGIN });
    if (status !== 200) throw new Error(`${id} answered ${status}`);
  }
}

/** The same made-up centers come first at every size. */
const CENTERS = generate(20).centers;

/** The smallest of a few measurements, in milliseconds of CPU. */
async function least(many: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < many; time++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}
