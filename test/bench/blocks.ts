/** Blocks of calls inside one workerd, in turn: what both the request bench and the one of hostile input measure with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { OUT, ROOT } from './root.ts';
import { prepareWorker, type Running, start, workerModules } from './workerd.ts';

/** Calls of the application in one request to the bench's Worker (workload.js). */
export const CALLS = 200;

export interface Asked {
  /** With its query. */
  readonly path: string;
  readonly variant: string;
  readonly origin?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Microseconds of CPU per call, one number for each round. */
  readonly times: number[];
  /** What it answered. */
  status?: number;
}

/**
 * Measures each case in each round, so that a busy minute of the machine strikes all alike. A first round warms up. What the
 * socket and the loop cost without any call (the least of the rounds) is taken off.
 */
export async function inTurn(cases: readonly Asked[], rounds: number): Promise<void> {
  const worker = await start(await workload());
  try {
    const nothing: Asked = { path: '/', variant: 'nothing', times: [] };
    const all = [nothing, ...cases];
    for (const one of all) await measure(worker, one);
    for (let round = 0; round < rounds; round++) for (const one of all) one.times.push(await measure(worker, one));
    const around = Math.min(...nothing.times);
    for (const { times } of cases) for (const [at, time] of times.entries()) times[at] = time - around;
  } finally {
    await worker.close();
  }
}

/** A thread that ends takes its time out of the sum: such a block is measured again. */
async function measure(worker: Running, asked: Asked): Promise<number> {
  const { path, variant, origin, headers } = asked;
  const [before, threads] = [worker.cpu(), worker.threads()];
  const response = await fetch(worker.url, {
    method: 'POST',
    body: JSON.stringify({ path, variant, origin, headers }),
  });
  if (!response.ok) throw new Error(`${variant} ${path}: ${await response.text()}`);
  const { status } = (await response.json()) as { status: number };
  const used = worker.cpu() - before;
  if (variant.endsWith('304') && status !== 304) throw new Error(`${variant} ${path} answered ${status}`);
  asked.status = status;
  if (worker.threads() !== threads) return measure(worker, asked);
  return used / 1000 / CALLS;
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
    ...(await workerModules(ROOT)),
  ]);
}
