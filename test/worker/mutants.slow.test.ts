import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { WORKER_OPTIONS } from '../../worker/publish/worker-options.ts';
import { sample, WHOLE } from '../thorough.ts';
import { deploy, ROOT } from './deployment.ts';
import { type Address, everyAddress } from './probe/addresses.ts';
import { checksOf, failures } from './probe/checks.ts';
import { type Mutant, MUTANTS } from './probe/mutants.ts';

/** Bundles the Worker with one file changed. Throws when the text to change is no longer there: then the row needs a look. */
async function bundle({ file, from, to }: Mutant, outfile: string): Promise<void> {
  const path = join(ROOT, 'worker', file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`worker/${file} no longer holds ${from}`);
  await build({
    ...WORKER_OPTIONS,
    minify: false,
    absWorkingDir: ROOT,
    entryPoints: ['worker/index.ts'],
    outfile,
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, (one) =>
            one.path === path ? { contents: text.replace(from, to), loader: 'ts' } : null,
          );
        },
      },
    ],
  });
}

/** "RFC 9110, 13.1.2" of "RFC 9110, 13.1.2: the star gives 304". */
const standardOf = (check: string) => check.slice(0, check.indexOf(':'));

/** One address of each format and one page: a broken server is broken for all addresses of a kind. */
async function kinds() {
  const kind = ({ type, target }: Address) => type ?? (target.endsWith('/') ? 'page' : 'other');
  const byKind = new Map((await everyAddress()).toReversed().map((one) => [kind(one), one]));
  return [...byKind.values()];
}

describe('the raw-socket probe', () => {
  it('has broken servers that differ from ours', async () => {
    const gone: string[] = [];
    for (const { file, from, breaks } of MUTANTS) {
      if (!(await readFile(join(ROOT, 'worker', file), 'utf8')).includes(from)) gone.push(`${file}: ${breaks}`);
    }
    expect(gone).toEqual([]);
  });

  it('catches at least 95 of 100 servers that are broken on purpose, and each of its standards catches one', async () => {
    const folder = join(ROOT, 'dist/test/mutants');
    await mkdir(folder, { recursive: true });
    const addresses = await kinds();
    const survivors: string[] = [];
    const named = new Set<string>();
    const caught = new Set<string>();
    const tried = sample(MUTANTS, 16, undefined, 3);
    const queue = [...tried.entries()][Symbol.iterator]();
    const worker = async (name: string) => {
      const server = await deploy(`mutants-${name}`, { assets: false });
      for (const [at, mutant] of queue) {
        const script = join(folder, `${at}.js`);
        await bundle(mutant, script);
        await server.replace(script);
        const checks = checksOf(server.url, addresses);
        const failed = await failures(checks);
        if (failed.size === 0) survivors.push(`${mutant.file}: ${mutant.breaks}`);
        for (const check of checks) named.add(standardOf(check.name));
        for (const check of failed.keys()) caught.add(standardOf(check));
      }
      await server.close();
    };
    await Promise.all([worker('a'), worker('b')]);
    console.log(`${tried.length - survivors.length} of ${tried.length} broken servers caught`, survivors);
    expect(survivors.length / tried.length).toBeLessThanOrEqual(0.05);
    // A sample does not break every standard.
    if (WHOLE) expect([...named].filter((standard) => !caught.has(standard))).toEqual([]);
  }, 900_000);
});
