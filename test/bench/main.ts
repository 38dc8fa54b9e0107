/**
 * `npm run bench`: measures, prints tables, writes RESULTS.md, and fails where a gate is missed. `-- --short` is what CI runs: the
 * gates on sizes, ratios and growth, nothing written. `-- --only cold,requests` runs some parts, nothing written.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { client } from './client.ts';
import { closedToday } from './closed-today.ts';
import { cold } from './cold.ts';
import { costs } from './costs.ts';
import { growth } from './growth.ts';
import { hostile } from './hostile.ts';
import { aboutMachine } from './machine.ts';
import { gateTable, markdown, type Part, passes } from './report.ts';
import { peers } from './peers.ts';
import { requests } from './requests.ts';
import { AS_OF, ROOT } from './root.ts';
import { scale } from './scale.ts';

interface Step {
  readonly name: string;
  readonly full: () => Promise<Part>;
  /** Left out of the short run where there is none. */
  readonly short?: () => Promise<Part>;
}

const STEPS: readonly Step[] = [
  { name: 'costs', full: costs, short: costs },
  { name: 'peers', full: peers, short: peers },
  { name: 'cold', full: () => cold(40), short: () => cold(10) },
  { name: 'requests', full: () => requests(30), short: () => requests(25) },
  { name: 'hostile', full: () => hostile(8), short: () => hostile(3) },
  { name: 'growth', full: growth, short: growth },
  { name: 'today', full: closedToday, short: closedToday },
  { name: 'client', full: () => client(3) },
  { name: 'scale', full: () => scale([3, 100, 1000, 2000]) },
];

const words = process.argv.slice(2);
const short = words.includes('--short');
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '').split(',') : undefined;

await main();

async function main(): Promise<void> {
  const unknown = only?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`no part "${unknown.join()}"; parts: ${STEPS.map(({ name }) => name).join(', ')}`);
  const started = performance.now();
  // A fixed day: equal sources have equal sizes.
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, AS_OF },
  });
  const parts: Part[] = [];
  for (const step of STEPS) {
    const run = short ? step.short : step.full;
    if (!run || only?.includes(step.name) === false) continue;
    parts.push(await timed(step.name, run));
  }
  const gates = parts.flatMap((part) => part.gates);
  const tables = [gateTable(gates), ...parts.flatMap((part) => part.tables)].map(markdown);
  console.log(tables.join('\n'));
  const minutes = (performance.now() - started) / 60_000;
  if (!short && !only) await writeFile(join(ROOT, 'test/bench/RESULTS.md'), await results(tables, minutes));
  const missed = gates.filter((gate) => !('absolute' in gate) && !passes(gate));
  for (const { what } of missed) console.error(`MISSED: ${what}`);
  console.log(`${gates.length} gates and goals, ${missed.length} gates missed, ${minutes.toFixed(1)} minutes`);
  process.exit(missed.length > 0 ? 1 : 0);
}

async function timed(name: string, run: () => Promise<Part>): Promise<Part> {
  const started = performance.now();
  const part = await run();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return part;
}

async function results(tables: readonly string[], minutes: number): Promise<string> {
  const opening = `# What was measured

The output of \`npm run bench\` (${minutes.toFixed(1)} minutes). Gates are ratios and sizes; times say something about this machine only.

${await aboutMachine()}
`;
  return `${opening}\n${tables.join('\n')}`;
}
